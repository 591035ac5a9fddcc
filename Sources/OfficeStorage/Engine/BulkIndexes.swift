/// Indexes that are made anew after much is taken in: sorting once costs less than keeping order all the while.
enum BulkIndexes {
  /// None of them helps an import to match rows with records, nor a trigger to find whom a row touches.
  static let ofPeople = ["person_by_family", "person_by_birth", "residence_by_household", "residence_by_community"]
  /// What people are compared by.
  static let ofPersonKeys = [
    "person_key_name", "person_key_given_and_birth", "person_key_family_and_birth", "person_key_house",
    "person_key_phone", "person_key_other_phone",
  ]

  /// By which rows without a number are matched: a register without people has nobody to match.
  static let ofAnEmptyRegister = ofPeople + ["person_by_name"]

  /// Runs the body without these indexes. When it fails, so does its transaction, and they are as they were.
  static func without(_ names: [String], in session: Session, _ body: () throws -> Void) throws {
    let stored: SQL = "SELECT sql FROM sqlite_master WHERE type = 'index' AND name IN (\(list: names))"
    let statements = try session.all(stored) { $0.text(0) }
    for name in names { try session.run(SQL(stringLiteral: "DROP INDEX \(name)")) }
    try body()
    for statement in statements { try session.run(SQL(stringLiteral: statement)) }
  }
}
