package import OfficeCore
package import ThaiText

/// Somebody in the register who may be the person that is being typed.
package enum LikePerson: Hashable, Sendable {
  case known(PersonSummary, Likeness)
  /// The number stands in the register, in a zone that the user does not see: no more is told.
  case elsewhere
}

/// Two records that look like one person.
package struct DuplicatePair: Hashable, Sendable, Identifiable {
  package struct Side: Hashable, Sendable {
    package var id: ID<Person>
    package var name: String
    package var birth: Birth?
    package var community: String?
    package var zone: Int?
  }

  /// The older record first.
  package var first: Side
  package var second: Side
  package var likeness: Likeness
  package var answer: PairAnswer?
  package var reason: String?
  /// The name of whoever answered, and when.
  package var answeredBy: String?
  package var answeredAt: Moment?

  /// One number for both records: files hold fewer than 2³¹ people.
  package var id: Int64 { first.id.raw << 31 | second.id.raw }
}

/// The pairs that look alike, most alike first.
package struct DuplicateList: Hashable, Sendable {
  package var pairs: [DuplicatePair]
  /// There are more pairs than were read.
  package var isCut: Bool
  /// How many people were touched since their look-alikes were last looked for.
  package var due: Int

  package init(pairs: [DuplicatePair], isCut: Bool, due: Int) {
    self.pairs = pairs
    self.isCut = isCut
    self.due = due
  }

  /// So many pairs are read at most.
  package static let limit = 3_000
}

/// Two records side by side, with what points to each.
package struct DuplicateComparison: Hashable, Sendable {
  package struct Side: Hashable, Sendable {
    package var person: Person
    /// The journal's names of the fields with their values as the journal writes them.
    package var fields: [JournalField]
    package var communityName: String?
    /// Why and since when the person is off the lists; nil for who is on them.
    package var departure: Departure?
    /// Groups, proposals and relations as far as the user sees them, papers, entries of income of the household, and who
    /// else lives there.
    package var groups: Int
    package var proposals: Int
    package var relations: Int
    package var papers: Int
    package var incomes: Int
    package var housemates: Int
  }

  package struct JournalField: Hashable, Sendable {
    package var name: String
    package var value: String?
  }

  package var first: Side
  package var second: Side
  package var pair: DuplicatePair?
}

extension Office {
  /// Who in the register may be the person of these traits, most alike first. Asked while the form is typed. Of the zones
  /// that the user does not see nobody is looked at, but for who has the very number.
  package func alike(_ person: PersonTraits, limit: Int = 5) throws -> [LikePerson] {
    try Visibility.require(.seeRegister, actor)
    let scope = scope(.seeRegister)
    let zones = DuplicatePairs.zones.filter { scope.contains(zone: $0 == 0 ? nil : $0) }
    let (found, isElsewhere) = try engine.read { session in
      let found = try DuplicatePairs.alike(person, zones: zones, in: session).filter { hit in
        guard let own = person.id else { return true }
        return try DuplicatePairs.isOpen(own.raw, hit.id, hit.likeness, in: session)
      }
      let holder = try person.number.flatMap { NationalID(stored: $0) }.flatMap { try PersonRecord.id($0, in: session) }
      let zone = try holder.map { try PersonRecord.zone(of: $0, in: session) }
      return (found.prefix(limit), holder != person.id && zone.map { !scope.contains(zone: $0) } ?? false)
    }
    let seen = Dictionary(
      uniqueKeysWithValues: try people(found.map { ID($0.id) }).map { ($0.id.raw, $0) })
    let likes = found.compactMap { hit in seen[hit.id].map { LikePerson.known($0, hit.likeness) } }
    return likes + (isElsewhere ? [.elsewhere] : [])
  }

  /// The pairs that are still to be looked at, or with `answered` those that somebody has answered. A pair is shown to
  /// whoever sees both.
  package func duplicates(answered: Bool = false) throws -> DuplicateList {
    try Visibility.require(.seeRegister, actor)
    return try engine.read { session in
      let open: SQL =
        answered ? "d.answer IN ('same', 'different')" : "(d.answer IS NULL OR d.answer = 'later')"
      let home = answered ? "coalesce((SELECT survivor_id FROM person_merge WHERE merged_id = p.id), p.id)" : "p.id"
      func side(_ letter: String) -> String {
        let person = home.split(separator: "p.id", omittingEmptySubsequences: false).joined(separator: "\(letter).id")
        return """
          JOIN residence r\(letter) ON r\(letter).person_id = \(person) AND r\(letter).to_day IS NULL
          LEFT JOIN community m\(letter) ON m\(letter).id = r\(letter).community_id
          """
      }
      let pairs = try session.all(
        SQL(
          stringLiteral: """
            SELECT a.id, a.title || a.first_name || ' ' || a.last_name, a.birth, ma.name, ma.zone,
              b.id, b.title || b.first_name || ' ' || b.last_name, b.birth, mb.name, mb.zone,
              d.evidence, d.answer, d.reason, coalesce(u.name, d.answered_by), d.answered_at
            FROM person_pair d JOIN person a ON a.id = d.low_id \(side("a"))
            JOIN person b ON b.id = d.high_id \(side("b")) LEFT JOIN user_account u ON u.login = d.answered_by WHERE
            """)
          + " \(open) AND \(within(.seeRegister, zone: "ma.zone")) AND \(within(.seeRegister, zone: "mb.zone"))"
          + " ORDER BY d.score DESC, d.low_id, d.high_id LIMIT \(DuplicateList.limit + 1)",
        Self.pair)
      return DuplicateList(
        pairs: Array(pairs.prefix(DuplicateList.limit)), isCut: pairs.count > DuplicateList.limit,
        due: try session.number("SELECT count(*) FROM (\(duePeople))"))
    }
  }

  private static func pair(_ row: Session.Columns) throws -> DuplicatePair {
    func side(_ at: Int) -> DuplicatePair.Side {
      DuplicatePair.Side(
        id: row.id(at), name: row.text(at + 1), birth: row.optionalText(at + 2).flatMap { Birth(stored: $0) },
        community: row.optionalText(at + 3), zone: row.optionalInt(at + 4))
    }
    return DuplicatePair(
      first: side(0), second: side(5), likeness: Likeness(codes: row.text(10)),
      answer: row.optionalText(11).flatMap { PairAnswer(rawValue: $0) }, reason: row.optionalText(12),
      answeredBy: row.optionalText(13), answeredAt: row.optionalText(14).flatMap { Moment(utc: $0) })
  }

  /// Two people side by side; refused unless the user may see both in full. Whoever opens them journals that
  /// (`recordView`).
  package func comparison(_ one: ID<Person>, _ other: ID<Person>) throws -> DuplicateComparison {
    let (first, second) = (try person(one), try person(other))
    return try engine.read { session in
      let answered = try session.first(
        """
        SELECT d.evidence, d.answer, d.reason, coalesce(u.name, d.answered_by), d.answered_at FROM person_pair d
        LEFT JOIN user_account u ON u.login = d.answered_by
        WHERE d.low_id = \(min(first.id, second.id)) AND d.high_id = \(max(first.id, second.id))
        """
      ) { row in
        (
          PairAnswer(rawValue: row.text(1)), row.optionalText(2), row.optionalText(3),
          row.optionalText(4).flatMap { Moment(utc: $0) }
        )
      }
      let sides = (try side(first, in: session), try side(second, in: session))
      func brief(_ side: DuplicateComparison.Side) throws -> DuplicatePair.Side {
        DuplicatePair.Side(
          id: side.person.id, name: side.person.details.name.full, birth: side.person.details.birth,
          community: side.communityName, zone: try PersonRecord.zone(of: side.person.id, in: session))
      }
      let likeness = Likeness(PersonTraits(first.details, id: first.id), PersonTraits(second.details, id: second.id))
      return DuplicateComparison(
        first: sides.0, second: sides.1,
        pair: DuplicatePair(
          first: try brief(sides.0), second: try brief(sides.1), likeness: likeness, answer: answered?.0 ?? nil,
          reason: answered?.1, answeredBy: answered?.2, answeredAt: answered?.3))
    }
  }

  /// Those who were touched since their look-alikes were last looked for, as far as the user may edit them.
  var duePeople: SQL {
    """
    SELECT d.person_id FROM person_key_due d LEFT JOIN residence r ON r.person_id = d.person_id AND r.to_day IS NULL
    LEFT JOIN community m ON m.id = r.community_id WHERE \(within(.editRegister, zone: "m.zone"))
    """
  }

  private func side(_ person: Person, in session: Session) throws -> DuplicateComparison.Side {
    let household = try MergeWork.household(of: person.id.raw, in: session)
    return DuplicateComparison.Side(
      person: person,
      fields: person.details.journalFields.map { DuplicateComparison.JournalField(name: $0.0, value: $0.1) },
      communityName: try session.first(
        "SELECT name FROM community WHERE id = \(person.details.community)", { $0.text(0) }),
      departure: try DepartureRecord.open(of: person.id, in: session),
      groups: Set(try memberships(of: person.id, on: nil, in: session).map(\.group)).count,
      proposals: try support(of: person.id, on: nil, in: session).count,
      relations: try kin(of: person.id, on: nil, in: session).count,
      papers: try AttachmentRecord.all(of: .person, person.id.raw, in: session).count,
      incomes: try session.number(
        "SELECT count(*) FROM income WHERE household_id = \(household) AND corrected_by IS NULL"),
      housemates: try session.number(
        "SELECT count(*) FROM residence WHERE household_id = \(household) AND to_day IS NULL AND person_id <> \(person.id)"
      ))
  }
}

extension DuplicatePairs {
  /// Whether two records are still to be compared, by what was said of them.
  static func isOpen(_ one: Int64, _ other: Int64, _ likeness: Likeness, in session: Session) throws -> Bool {
    let answer = try session.first(
      "SELECT answer FROM person_pair WHERE low_id = \(min(one, other)) AND high_id = \(max(one, other))"
    ) { $0.optionalText(0).flatMap { PairAnswer(rawValue: $0) } }
    return PairAnswer.isOpen(answer ?? nil, likeness)
  }
}
