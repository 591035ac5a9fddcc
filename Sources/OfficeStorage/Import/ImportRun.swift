package import OfficeCore
internal import ThaiText

/// How an import treats rows that match a record and say something else.
package struct ImportOptions: Sendable {
  /// What such rows change of the record, field by field.
  package var policy: ImportPolicy
  /// All is done and taken back.
  package var isDryRun: Bool
  /// What the journal calls the file: its name without the folder.
  package var source: String
  /// Rows of the file that reading it rejected: the batch counts them too.
  package var rejectedByReading = 0
  /// What the columns of the file's header were said to be, to be remembered.
  package var columns: (print: String, names: [String])?

  /// `update`: rows that say something else correct the record in every field; otherwise they change nothing.
  package init(update: Bool = false, isDryRun: Bool = false, source: String = "") {
    self.init(policy: update ? .overwrite : .keep, isDryRun: isDryRun, source: source)
  }

  package init(policy: ImportPolicy, isDryRun: Bool = false, source: String = "") {
    self.policy = policy
    self.isDryRun = isDryRun
    self.source = source
  }
}

extension Office {
  /// Imports the rows of one file in one transaction. Rows that name something unknown are rejected with their reason,
  /// and the good ones are taken in.
  ///
  /// `progress` hears at times how many rows are done; what it throws stops the import and takes all of it back.
  ///
  /// Throws `RuleViolation.notPermitted` unless the user may import for the whole city.
  package func importRows(
    _ rows: ImportRows, options: ImportOptions = ImportOptions(), progress: @escaping (Int) throws -> Void = { _ in }
  ) throws -> ImportOutcome {
    guard scope(.importData) == .everything else { throw RuleViolation.notPermitted(.importData) }
    let at = now
    let work: (Session) throws -> ImportOutcome = { session in
      let journal = Journal(session: session, login: actor.user.login, terminal: terminal, at: at)
      let policy = options.policy
      // People are the many: where none of them is to change, none need be watched.
      let batch = try ImportBatch(changes: rows.kind != .people || !policy.keepsAll, in: session)
      var run = ImportRun(
        session: session, journal: journal, policy: policy, by: actor.user.login, today: at.day, progress: progress)
      let last = try RegistrationDays.lastPerson(in: session)
      try run.take(rows)
      if try RegistrationDays.lastPerson(in: session) > last {
        try RegistrationDays.note(after: last, on: at.day, in: session)
      }
      try Office.settle(session)
      var outcome = run.outcome
      if options.isDryRun, rows.kind == .people {
        outcome.alike = try ImportRun.alike(after: last, in: session) { try progress(rows.count) }
      }
      var entry: Int64?
      if outcome.imported + outcome.updated > 0 {
        try journal.append(
          "import", .file, 0,
          [
            FieldChange("file", after: options.source), FieldChange("kind", after: rows.kind.rawValue),
            FieldChange("imported", after: String(outcome.imported)),
            FieldChange("updated", after: String(outcome.updated)),
            FieldChange("unchanged", after: String(outcome.unchanged)),
            FieldChange("differs", after: String(outcome.differs.count)),
            FieldChange("rejected", after: String(outcome.rejections.count)),
          ])
        entry = Int64(try session.number("SELECT max(id) FROM journal"))
      }
      try batch.finish(
        outcome, kind: rows.kind, source: options.source, rejectedBefore: options.rejectedByReading,
        by: actor.user.login, at: at, entry: entry)
      if let columns = options.columns {
        try session.run(
          """
          INSERT INTO import_mapping(kind, print, columns, login, at)
          VALUES (\(rows.kind.rawValue), \(columns.print), \(columns.names.joined(separator: ",")),
            \(actor.user.login), \(at.utc))
          ON CONFLICT (kind, print) DO UPDATE SET columns = excluded.columns, login = excluded.login, at = excluded.at
          """)
      }
      return outcome
    }
    return try engine.writeMuch(rehearsing: options.isDryRun, patience: patience, work)
  }
}

extension ImportRows {
  package var kind: ImportKind {
    switch self {
    case .communities: .communities
    case .people: .people
    case .groups: .groups
    case .members: .members
    case .proposals: .proposals
    case .beneficiaries: .beneficiaries
    case .incomes: .incomes
    case .assessments: .assessments
    }
  }
}

/// One import on its way: the transaction, what it knows of the register, and what came of the rows so far.
struct ImportRun {
  let session: Session
  let journal: Journal
  let policy: ImportPolicy
  /// The login that imports.
  let by: String
  let today: Day
  let progress: (Int) throws -> Void
  var outcome = ImportOutcome()
  var communities = CommunityIndex([])
  private var done = 0

  init(
    session: Session, journal: Journal, policy: ImportPolicy, by: String, today: Day,
    progress: @escaping (Int) throws -> Void
  ) {
    self.session = session
    self.journal = journal
    self.policy = policy
    self.by = by
    self.today = today
    self.progress = progress
  }

  mutating func take(_ rows: ImportRows) throws {
    communities = CommunityIndex(try Communities.all(in: session))
    switch rows {
    case .communities(let rows): for row in rows { try counted { try $0.take(row) } }
    case .people(let rows): try takePeople(rows)
    case .groups(let rows): for row in rows { try counted { try $0.take(row) } }
    case .members(let rows): for row in rows { try counted { try $0.take(row) } }
    case .proposals(let rows): for row in rows { try counted { try $0.take(row) } }
    case .beneficiaries(let rows): for row in rows { try counted { try $0.take(row) } }
    case .incomes(let rows): for row in rows { try counted { try $0.take(row) } }
    case .assessments(let rows): for row in rows { try counted { try $0.take(row) } }
    }
  }

  /// How many rows go by between two words about the progress.
  static let rowsBetweenReports = 100

  /// Takes one row, tells the progress at times.
  mutating func counted(_ body: (inout ImportRun) throws -> Void) throws {
    try body(&self)
    done += 1
    if done % Self.rowsBetweenReports == 0 { try progress(done) }
  }

  mutating func reject(_ line: Int, _ problems: [FieldProblem]) {
    outcome.rejections.append(RowRejection(line: line, problems: problems))
  }

  mutating func reject(_ line: Int, _ column: String, _ value: String, _ kind: FieldProblem.Kind) {
    reject(line, [FieldProblem(field: column, value: value, kind: kind)])
  }

  /// Whether a matching row that says something else is to be written; counts it either way.
  mutating func settles(_ line: Int, _ comparison: Comparison) -> Bool {
    if !comparison.changes.isEmpty {
      outcome.updated += 1
      return true
    }
    if comparison.kept.isEmpty {
      outcome.unchanged += 1
    } else {
      outcome.differs.append(RowDifference(line: line, columns: comparison.kept))
    }
    return false
  }
}

/// Gathers what a row says otherwise than the record, and writes it into the record's copy.
struct Comparison {
  private(set) var changes: [FieldChange] = []
  /// Fields that the row says otherwise and that the record keeps.
  private(set) var kept: [String] = []
  /// Nil where there is no record yet, and so nothing to compare with.
  private let policy: ImportPolicy?

  init(_ policy: ImportPolicy?) { self.policy = policy }

  /// A column that the file has; `text` shows the value in the journal.
  mutating func set<Value: Hashable>(
    _ field: String, _ told: Told<Value>, _ current: inout Value?, _ text: (Value) -> String
  ) {
    guard case .value(let new) = told, new != current else { return }
    guard writes(field, isEmpty: current == nil) else { return }
    if policy != nil { changes.append(FieldChange(field, before: current.map(text), after: new.map(text))) }
    current = new
  }

  /// A column that always has a value, of which one may say nothing.
  mutating func set<Value: Equatable>(
    _ field: String, _ new: Value, _ current: inout Value, empty: Value? = nil, _ text: (Value) -> String
  ) {
    guard new != current else { return }
    guard writes(field, isEmpty: current == empty) else { return }
    if policy != nil { changes.append(FieldChange(field, before: text(current), after: text(new))) }
    current = new
  }

  private mutating func writes(_ field: String, isEmpty: Bool) -> Bool {
    guard let policy, !policy.writes(field, isEmpty: isEmpty) else { return true }
    kept.append(field)
    return false
  }
}
