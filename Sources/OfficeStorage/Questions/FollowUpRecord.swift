internal import OfficeCore
internal import ThaiText

/// Reading and writing household incomes within a transaction.
enum IncomeRecord {
  /// The entry that counts of a household, round and day.
  static func counting(_ household: ID<Household>, _ round: IncomeRound, _ day: Day, in session: Session) throws
    -> (Int64, Income)?
  {
    try session.first(
      """
      SELECT id, round, recorded_on, amount, recorded_by, comment FROM income
      WHERE household_id = \(household) AND round = \(round.rawValue) AND recorded_on = \(day)
        AND corrected_by IS NULL
      """
    ) { ($0.int64(0), try read($0, at: 1)) }
  }

  static func read(_ row: Session.Columns, at first: Int) throws -> Income {
    Income(
      round: try row.code(first), recordedOn: try row.day(first + 1), incomeMonth: row.money(first + 2),
      recordedBy: row.optionalText(first + 3), comment: row.optionalText(first + 4))
  }

  static func insert(_ income: Income, of household: ID<Household>, in session: Session) throws -> Int64 {
    try session.run(
      """
      INSERT INTO income(household_id, round, recorded_on, amount, recorded_by, comment, corrected_by)
      VALUES (\(household), \(income.round.rawValue), \(income.recordedOn), \(income.incomeMonth),
        \(income.recordedBy), \(income.comment), NULL)
      """)
    return session.lastNumber
  }

  /// Both entries stay; the new one counts.
  @discardableResult
  static func correct(_ old: Int64, of household: ID<Household>, with income: Income, in session: Session) throws
    -> Int64
  {
    // For a moment the old entry points at itself: the key is free for the new one.
    try session.run("UPDATE income SET corrected_by = id WHERE id = \(old)")
    let new = try insert(income, of: household, in: session)
    try session.run("UPDATE income SET corrected_by = \(new) WHERE id = \(old)")
    return new
  }
}

/// Reading and writing groups' management scores within a transaction.
enum AssessmentRecord {
  static func counting(_ group: ID<OccupationalGroup>, _ day: Day, in session: Session) throws -> (Int64, Assessment)? {
    try session.first(
      """
      SELECT id, fiscal_year, assessed_on, score FROM assessment
      WHERE group_id = \(group) AND assessed_on = \(day) AND corrected_by IS NULL
      """
    ) {
      ($0.int64(0), Assessment(fiscalYear: $0.int(1), assessedOn: try $0.day(2), scoreInHundredths: $0.int(3)))
    }
  }

  @discardableResult
  static func insert(_ assessment: Assessment, of group: ID<OccupationalGroup>, by: String, in session: Session) throws
    -> Int64
  {
    try session.run(
      """
      INSERT INTO assessment(group_id, fiscal_year, assessed_on, score, recorded_by, corrected_by)
      VALUES (\(group), \(assessment.fiscalYear), \(assessment.assessedOn), \(assessment.scoreInHundredths), \(by), NULL)
      """)
    return session.lastNumber
  }

  /// Both entries stay; the new one counts.
  static func correct(
    _ old: Int64, of group: ID<OccupationalGroup>, with assessment: Assessment, by: String, in session: Session
  ) throws {
    try session.run("UPDATE assessment SET corrected_by = id WHERE id = \(old)")
    let new = try insert(assessment, of: group, by: by, in: session)
    try session.run("UPDATE assessment SET corrected_by = \(new) WHERE id = \(old)")
  }
}
