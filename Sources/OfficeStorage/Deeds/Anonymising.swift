internal import OfficeCore
internal import ThaiText

/// What of a person goes, table by table, so that nothing leads back to him or her. What counts are made of stays.
enum Anonymising {
  /// What becomes of the rows that refer to a person.
  enum Fate {
    /// They tell of nobody without the identity: days, places, amounts, what was decided.
    case stays
    /// These of their columns tell of the person.
    case emptied(SQL)
    case removed
  }

  /// By table and the column that refers to the person. A table that comes to refer to people is to be thought of here.
  static let fates: [String: Fate] = [
    "residence.person_id": .stays,
    "person_category.person_id": .emptied("disabilities = '', evidence = NULL"),
    "person_phone.person_id": .removed,
    "departure.person_id": .emptied("note = NULL"),
    "relation.person_id": .removed,
    "relation.other_id": .removed,
    "group_member.person_id": .stays,
    "proposal.person_id": .stays,
    "beneficiary.person_id": .stays,
    "interest.person_id": .emptied("topic = ''"),
    "walk_in.person_id": .emptied(
      "settled_reason = CASE WHEN settled_on IS NOT NULL THEN \(AnonymisedWords.evidence) END"),
    "zone_request.person_id": .emptied(
      """
      national_id = \(AnonymisedWords.number), reason = \(AnonymisedWords.evidence),
      answer_note = CASE WHEN answer IS NOT NULL THEN '' END
      """),
    "person_rank.person_id": .stays,
    "registration_day.first_person": .stays,
    "person_key.person_id": .removed,
    "person_key_due.person_id": .stays,
    "person_pair.low_id": .removed,
    "person_pair.high_id": .removed,
    "person_merge.merged_id": .stays,
    "person_merge.survivor_id": .stays,
    "privacy_notice.person_id": .stays,
    "consent.person_id": .emptied(
      """
      given_evidence = \(AnonymisedWords.evidence),
      withdrawn_evidence = CASE WHEN withdrawn_on IS NOT NULL THEN \(AnonymisedWords.evidence) END
      """),
    "data_request.person_id": .emptied(
      "detail = '', reason = CASE WHEN reason IS NOT NULL THEN \(AnonymisedWords.evidence) END"),
    "disclosure.person_id": .stays,
    "anonymising_entry.person_id": .stays,
    "anonymised.person_id": .stays,
  ]

  /// Gives the scans that belonged to the person's papers.
  static func remove(_ id: ID<Person>, on day: Day, list: ID<AnonymisingList>, in session: Session) throws -> [Scan] {
    guard let person = try PersonRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
    try forgetEntries(id, in: session)
    let rest = person.details.anonymised(name: AnonymisedWords.name, noIDReason: AnonymisedWords.noIDReason)
    try PersonStore.update(id, to: rest, in: session)
    for (reference, fate) in fates.sorted(by: { $0.key < $1.key }) {
      let (table, column) = parts(reference)
      switch fate {
      case .stays: break
      case .emptied(let columns):
        try session.run(
          SQL(stringLiteral: "UPDATE \(table) SET ") + columns + SQL(stringLiteral: " WHERE \(column) = ") + "\(id)")
      case .removed: try session.run(SQL(stringLiteral: "DELETE FROM \(table) WHERE \(column) = ") + "\(id)")
      }
    }
    try removeMerged(into: id, leaving: rest, in: session)
    let scans = try removePapers(of: .person, "= \(id)", in: session)
    try session.run("INSERT INTO anonymised(person_id, day, list_id) VALUES (\(id), \(day), \(list))")
    return scans
  }

  /// Records that were merged into the person's are the same person: nothing of them is kept to be told apart again.
  private static func removeMerged(into id: ID<Person>, leaving rest: PersonDetails, in session: Session) throws {
    try session.run(
      """
      DELETE FROM person_merge_row WHERE merge_id IN (
        SELECT id FROM person_merge WHERE survivor_id = \(id) OR merged_id = \(id))
      """)
    let merged: [ID<Person>] = try session.all("SELECT merged_id FROM person_merge WHERE survivor_id = \(id)") {
      $0.id(0)
    }
    for other in merged {
      try forgetEntries(other, in: session)
      try PersonStore.update(other, to: rest, in: session)
      // The change is the survivor's.
      try session.run("UPDATE person SET version = version - 1 WHERE id = \(other)")
      try removeMerged(into: other, leaving: rest, in: session)
    }
  }

  private static func parts(_ reference: String) -> (table: String, column: String) {
    let parts = reference.split(separator: ".").map(String.init)
    return (parts[0], parts[1])
  }

  /// The entries stay and the chain holds; what they told of the person goes. So it does in others' entries about a tie to
  /// the person.
  private static func forgetEntries(_ id: ID<Person>, in session: Session) throws {
    try session.run(
      """
      DELETE FROM journal_payload WHERE journal_id IN (
        SELECT id FROM journal WHERE (subject = 'person' AND subject_id = \(id))
          OR (subject = 'interest' AND subject_id IN (SELECT id FROM interest WHERE person_id = \(id)))
          OR (subject = 'zone_request' AND subject_id IN (SELECT id FROM zone_request WHERE person_id = \(id))))
      """)
    try session.run(
      """
      DELETE FROM journal_payload WHERE journal_id IN (
        SELECT j.id FROM relation r JOIN journal j ON j.subject = 'person'
            AND j.subject_id = CASE WHEN r.person_id = \(id) THEN r.other_id ELSE r.person_id END
          JOIN journal_payload p ON p.journal_id = j.id
        WHERE (r.person_id = \(id) OR r.other_id = \(id)) AND j.deed IN ('relate', 'change_relation')
          AND EXISTS (SELECT 1 FROM json_each(p.content, '$.changes') c
            WHERE json_extract(c.value, '$[0]') = 'other_person'
              AND \(String(id.raw)) IN (json_extract(c.value, '$[1]'), json_extract(c.value, '$[2]'))))
      """)
  }

  /// What imports noted of the rows of people and households without identity, so as to be taken back: these no longer can.
  static func forgetImports(in session: Session) throws {
    let people: SQL = "(SELECT person_id FROM anonymised)"
    var rows: [SQL] = [
      "(table_name = 'person' AND row_id IN \(people))", "(table_name = 'household' AND row_id IN \(emptied))",
      "(table_name = 'income' AND json_extract(before, '$.household_id') IN \(emptied))",
    ]
    for (reference, fate) in fates.sorted(by: { $0.key < $1.key }) {
      if case .stays = fate { continue }
      let (table, column) = parts(reference)
      rows.append("(table_name = \(table) AND json_extract(before, \("$." + column)) IN \(people))")
    }
    try session.run(
      """
      UPDATE import_batch_change SET before = '{}', after = CASE WHEN after IS NOT NULL THEN '{}' END
      WHERE \(SQL.joined(rows, by: " OR "))
      """)
  }

  /// Papers keep their kind and day. Gives the scans that were theirs.
  private static func removePapers(of subject: Subject, _ records: SQL, in session: Session) throws -> [Scan] {
    let owned: SQL = "subject = \(subject.rawValue) AND subject_id " + records
    let scans = try session.all(
      "SELECT scan_name, scan_checksum, scan_size FROM attachment WHERE scan_name IS NOT NULL AND " + owned
    ) { Scan(name: $0.text(0), checksum: $0.text(1), size: $0.int(2)) }
    try session.run(
      """
      UPDATE attachment SET title = \(AnonymisedWords.evidence), paper_number = '', place = '', scan_name = NULL,
        scan_checksum = NULL, scan_size = NULL,
        struck_reason = CASE WHEN struck_reason IS NOT NULL THEN \(AnonymisedWords.evidence) END
      WHERE \(owned)
      """)
    return scans
  }

  /// Those of the scans that no other record has.
  static func unreferenced(_ scans: [Scan], in session: Session) throws -> [Scan] {
    try scans.filter {
      try session.number("SELECT count(*) FROM attachment WHERE scan_checksum = \($0.checksum)") == 0
    }
  }

  private static let emptied: SQL = """
    (SELECT r.household_id FROM residence r GROUP BY r.household_id
      HAVING count(*) = count(CASE WHEN r.person_id IN (SELECT person_id FROM anonymised) THEN 1 END))
    """

  /// Households in which nobody with an identity ever lived any more: what was written about them goes too. Amounts stay.
  static func removeEmptied(in session: Session) throws -> [Scan] {
    try session.run("UPDATE income SET comment = NULL WHERE comment IS NOT NULL AND household_id IN \(emptied)")
    try session.run("UPDATE household SET register_code = NULL WHERE register_code IS NOT NULL AND id IN \(emptied)")
    try session.run(
      """
      DELETE FROM journal_payload WHERE journal_id IN (
        SELECT id FROM journal WHERE subject = 'household' AND subject_id IN \(emptied))
      """)
    return try removePapers(of: .household, "IN \(emptied)", in: session)
  }

  /// The drafts of forms about a person: their screens, and their subjects as patterns.
  static func drafts(about person: ID<Person>) -> [(screen: String, subject: String)] {
    let number = String(person.raw)
    return [
      ("person", number), ("person_entry", "*.\(number).*"), ("attachment", "person \(number)"),
      ("privacy", "notice \(number)"), ("privacy", "give \(number)"), ("privacy", "request \(number)"),
      ("privacy", "withdraw \(number) *"), ("privacy", "answer \(number) *"),
    ]
  }
}
