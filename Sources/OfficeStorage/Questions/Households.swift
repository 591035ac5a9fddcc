package import OfficeCore
package import ThaiText

/// A household with its members, incomes and why it was not reached.
package struct HouseholdFile: Hashable, Sendable {
  package struct Member: Hashable, Sendable {
    package var person: ID<Person>
    package var name: String
    /// The year alone for a user who sees no personal data of the zone.
    package var birth: Birth?
    package var isHead: Bool
    /// What he or she is to the head; nil for the head, and where it is not known.
    package var role: HouseholdRole?
    package var from: Day?
    package var to: Day?
    /// The times in which he or she was out of the register.
    package var departures: [Departure]

    package func lives(on day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { $0 > day } ?? true) }
    /// Why and since when out of the register; nil for who stands in it.
    package func departure(on day: Day) -> Departure? { departures.last { $0.holds(on: day) } }
  }

  package struct Entry: Hashable, Sendable, Identifiable {
    package var id: ID<Income>
    package var income: Income
    /// Another entry counts instead of this one.
    package var isCorrected: Bool
  }

  package struct NotReached: Hashable, Sendable {
    package var round: IncomeRound
    package var day: Day
    package var reason: NotReachedReason
    package var recordedBy: String
  }

  package struct Support: Hashable, Sendable {
    package var proposal: ID<Proposal>
    package var number: ProposalNumber
    package var title: String
    package var status: ProposalStatus
    package var decidedOn: Day?
  }

  package var id: ID<Household>
  package var code: String
  /// Of the house register (รหัสประจำบ้าน), 11 digits; nil too for a user who may not see it: it leads to the door.
  package var registerCode: String?
  package var community: String?
  package var communityID: ID<Community>?
  package var zone: Int?
  package var members: [Member]
  package var incomes: [Entry]
  package var notReached: [NotReached]
  package var support: [Support]

  /// Who lived in the household on a day.
  package func members(on day: Day) -> [Member] { members.filter { $0.lives(on: day) } }
  /// Those of them who stood in the register.
  package func registered(on day: Day) -> [Member] { members(on: day).filter { $0.departure(on: day) == nil } }
  /// Those who had left it: dead, moved away.
  package func departed(on day: Day) -> [Member] { members(on: day).filter { $0.departure(on: day) != nil } }
  /// Whether people lived there on a day and none of them headed the household.
  package func lacksHead(on day: Day) -> Bool {
    let living = registered(on: day)
    return !living.isEmpty && !living.contains(where: \.isHead)
  }
}

enum HouseholdRecord {
  /// The zone of the head's community, else the first member's.
  static func zone(of id: ID<Household>, in session: Session) throws -> Int? {
    try home(of: id, in: session)?.zone
  }

  static func home(of id: ID<Household>, in session: Session) throws -> (
    name: String?, zone: Int?, community: ID<Community>?
  )? {
    try session.first(
      """
      SELECT m.name, m.zone, m.id FROM residence r LEFT JOIN community m ON m.id = r.community_id
      WHERE r.household_id = \(id) AND r.to_day IS NULL ORDER BY r.is_head DESC, r.person_id LIMIT 1
      """
    ) { ($0.optionalText(0), $0.optionalInt(1), $0.optionalID(2)) }
  }

  /// The times out of the register of all who live or lived in a household, oldest first.
  static func departures(of id: ID<Household>, in session: Session) throws -> [ID<Person>: [Departure]] {
    var departures: [ID<Person>: [Departure]] = [:]
    try session.forEach(
      """
      SELECT person_id, reason, note, from_day, to_day FROM departure
      WHERE person_id IN (SELECT person_id FROM residence WHERE household_id = \(id)) ORDER BY from_day, id
      """
    ) {
      departures[$0.id(0), default: []].append(
        Departure(try $0.code(1), note: $0.optionalText(2), from: try $0.day(3), to: $0.optionalDay(4)))
    }
    return departures
  }
}

extension Office {
  /// How the user sees a field of the people of a zone.
  func sight(of field: PersonalField, zone: Int?) -> FieldSight { Mask.sight(of: field, zone: zone, actor) }

  package func household(_ id: ID<Household>) throws -> HouseholdFile {
    try engine.read { session in
      guard
        let (code, registerCode) = try session.first(
          "SELECT code, register_code FROM household WHERE id = \(id)", { ($0.text(0), $0.optionalText(1)) })
      else { throw StoreError.noSuchRecord }
      let home = try HouseholdRecord.home(of: id, in: session)
      try Visibility.require(.seeRegister, zone: home?.zone, actor)
      let (birth, door) = (sight(of: .birth, zone: home?.zone), sight(of: .address, zone: home?.zone))
      let departures = try HouseholdRecord.departures(of: id, in: session)
      let members = try session.all(
        """
        SELECT p.id, p.title || p.first_name || ' ' || p.last_name, p.birth, r.is_head, r.from_day, r.to_day, r.role
        FROM residence r JOIN person p ON p.id = r.person_id WHERE r.household_id = \(id)
        ORDER BY r.to_day IS NOT NULL, r.is_head DESC, p.id
        """
      ) {
        HouseholdFile.Member(
          person: $0.id(0), name: $0.text(1),
          birth: $0.optionalText(2).flatMap { Birth(stored: $0) }.map { Mask.shown($0, birth) },
          isHead: $0.bool(3), role: $0.optionalText(6).flatMap(HouseholdRole.init), from: $0.optionalDay(4),
          to: $0.optionalDay(5), departures: departures[$0.id(0)] ?? [])
      }
      let incomes = try session.all(
        """
        SELECT id, round, recorded_on, amount, recorded_by, comment, 0 FROM income
        WHERE household_id = \(id) AND corrected_by IS NULL
        UNION ALL SELECT id, round, recorded_on, amount, recorded_by, comment, 1 FROM income
        WHERE household_id = \(id) AND corrected_by IS NOT NULL ORDER BY 3, 1
        """
      ) {
        HouseholdFile.Entry(id: $0.id(0), income: try IncomeRecord.read($0, at: 1), isCorrected: $0.bool(6))
      }
      let notReached = try session.all(
        "SELECT round, day, reason, recorded_by FROM not_reached WHERE household_id = \(id) ORDER BY day, id"
      ) {
        HouseholdFile.NotReached(
          round: try $0.code(0), day: try $0.day(1), reason: try $0.code(2), recordedBy: $0.text(3))
      }
      let support = try session.all(
        """
        SELECT DISTINCT p.id, p.number, p.title, p.status, p.decided_on FROM proposal p
        JOIN beneficiary b ON b.proposal_id = p.id JOIN residence r ON r.person_id = b.person_id
        WHERE r.household_id = \(id)
          AND (r.from_day IS NULL OR r.from_day <= coalesce(p.decided_on, p.submitted_on, \(today)))
          AND (r.to_day IS NULL OR r.to_day > coalesce(p.decided_on, p.submitted_on, \(today)))
        ORDER BY p.id
        """
      ) {
        HouseholdFile.Support(
          proposal: $0.id(0), number: ProposalNumber($0.text(1)), title: $0.text(2), status: try $0.code(3),
          decidedOn: $0.optionalDay(4))
      }
      return HouseholdFile(
        id: id, code: code, registerCode: door == .full ? registerCode : nil, community: home?.name,
        communityID: home?.community, zone: home?.zone, members: members, incomes: incomes, notReached: notReached,
        support: support)
    }
  }

  /// The address of the head, else of the first member.
  package func address(of id: ID<Household>) throws -> Address {
    try engine.read { session in
      try Visibility.require(.seePersonalData, zone: HouseholdRecord.zone(of: id, in: session), actor)
      guard let first = try Residences.now(of: id, in: session).first,
        let person = try PersonRecord.find(first.person, in: session)
      else { return Address() }
      return person.details.address
    }
  }

  /// The members and community of the household of this code; nil where there is none in the user's zones.
  package func household(code: String) throws -> HouseholdFile? {
    guard let id = try engine.read({ try PersonStore.household(code: code, in: $0) }) else { return nil }
    do { return try household(id) } catch is RuleViolation { return nil }
  }
}
