/// Indexes that are made anew after much is taken in: sorting once costs less than keeping order all the while. So are the
/// triggers that mark people for their index, which is then made anew as well.
enum BulkIndexes {
  /// None of them helps an import to match rows with records, nor a trigger to find whom a row touches.
  static let ofPeople =
    ["person_by_family", "person_by_birth", "residence_by_household", "residence_by_community"] + PeopleMarks.names
  /// What people are compared by.
  static let ofPersonKeys = [
    "person_key_name", "person_key_former_name", "person_key_given_and_birth", "person_key_family_and_birth",
    "person_key_house", "person_key_phone", "person_key_phone2", "person_key_phone3", "person_key_phone4",
  ]

  /// By which rows without a number are matched: a register without people has nobody to match.
  static let ofAnEmptyRegister = ofPeople + ["person_by_name"]

  /// Runs the body without these indexes and triggers. When it fails, so does its transaction, and they are as they were.
  static func without(_ names: [String], in session: Session, _ body: () throws -> Void) throws {
    let stored = try session.all(
      "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND name IN (\(list: names))"
    ) { ($0.text(0), $0.text(1), $0.text(2)) }
    for (type, name, _) in stored { try session.run(SQL(stringLiteral: "DROP \(type) \(name)")) }
    try body()
    for (_, _, statement) in stored { try session.run(SQL(stringLiteral: statement)) }
  }
}
