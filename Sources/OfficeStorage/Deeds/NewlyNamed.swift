internal import OfficeCore
internal import ThaiText

// What a deed may name anew: people who stand in the register, and communities that are open. What a record names already
// stays as it is, and imports of what once was ask none of this.
extension Office {
  /// Refuses people who have left the register by this day.
  func requireRegistered(_ people: some Sequence<ID<Person>>, on day: Day, in session: Session) throws {
    for person in people {
      guard let left = try DepartureRecord.open(of: person, in: session), left.from <= day else { continue }
      throw try leftRegister(person, left, in: session)
    }
  }

  /// Refuses a membership or post that goes on after its person left the register, unless the group has it so already.
  func requireRegistered(_ members: [GroupMember], besides known: [GroupMember], in session: Session) throws {
    for member in members {
      let isKept = known.contains { old in
        old.person == member.person && old.role == member.role && (old.to ?? .last) >= (member.to ?? .last)
      }
      guard !isKept, let left = try DepartureRecord.open(of: member.person, in: session),
        (member.to ?? .last) > left.from
      else { continue }
      throw try leftRegister(member.person, left, in: session)
    }
  }

  func leftRegister(_ person: ID<Person>, _ left: Departure, in session: Session) throws -> RuleViolation {
    let found = try session.first(
      """
      SELECT p.title || p.first_name || ' ' || p.last_name, m.zone FROM \(PersonRecord.tables) WHERE p.id = \(person)
      """
    ) { ($0.text(0), $0.optionalInt(1)) }
    guard let (name, zone) = found, Visibility.may(.seeRegister, zone: zone, actor) else {
      return .leftRegister("", left.from)
    }
    return .leftRegister(name, left.from)
  }

  /// Refuses a community that is closed by this day, unless the record lies there already.
  func requireOpen(
    _ community: ID<Community>?, besides known: ID<Community>? = nil, on day: Day? = nil, in session: Session
  ) throws {
    guard let community, community != known else { return }
    guard let (found, _) = try CommunityRecord.find(community, in: session) else { throw StoreError.noSuchRecord }
    guard let closed = found.closed, closed <= day ?? .last else { return }
    throw RuleViolation.communityClosed(found.code)
  }
}
