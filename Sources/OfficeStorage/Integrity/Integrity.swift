internal import OfficeCore
internal import ThaiText

/// A record of which an invariant does not hold, by code or number: no name and no other personal data.
package struct FoundRecord: Hashable, Sendable {
  /// Nil where it is about the file and no record.
  package var subject: Subject?
  package var id: Int64
  /// What the office calls it: a proposal's number, the code of a group or household; else its number in the file.
  package var code: String

  package init(_ subject: Subject?, _ id: Int64, code: String) {
    self.subject = subject
    self.id = id
    self.code = code
  }
}

/// An invariant that does not hold.
package struct Finding: Hashable, Sendable {
  package var invariant: Invariant
  package var count: Int
  /// The first of them.
  package var records: [FoundRecord]

  package init(_ invariant: Invariant, count: Int, records: [FoundRecord]) {
    self.invariant = invariant
    self.count = count
    self.records = records
  }
}

/// What a check of the whole office found.
package struct IntegrityReport: Hashable, Sendable {
  package var journal: JournalCheck
  /// Errors first, in the order of the invariants.
  package var findings: [Finding]
  /// Whether every record was recomputed, and not one in so many.
  package var isFull: Bool

  package var errors: Int { findings.count { $0.invariant.severity == .error } }
  package var warnings: Int { findings.count - errors }

  package init(journal: JournalCheck, findings: [Finding], isFull: Bool) {
    self.journal = journal
    self.findings = findings
    self.isFull = isFull
  }
}

/// How thoroughly an office is checked.
package struct IntegrityOptions: Hashable, Sendable {
  /// Every index against its table and every key anew; else a sample of the keys.
  package var isFull: Bool
  /// So many records of each finding are named.
  package var limit: Int

  package init(isFull: Bool = false, limit: Int = 20) {
    self.isFull = isFull
    self.limit = limit
  }
}

extension Office {
  /// Checks the journal's chain, the file's structure and every invariant. All see the office at one moment, and nobody
  /// waits for it.
  package func checkIntegrity(
    _ options: IntegrityOptions = IntegrityOptions(), progress: (Int, Int) throws -> Void = { _, _ in }
  ) throws -> IntegrityReport {
    try Visibility.require(.seeJournal, actor)
    return try engine.read { session in
      var check = IntegrityCheck(session: session, now: now, options: options, scanStore: scans)
      let all = Invariant.allCases
      for (number, invariant) in all.enumerated() {
        try progress(number, all.count)
        try check.look(at: invariant)
      }
      let findings =
        check.findings.filter { $0.invariant.severity == .error }
        + check.findings.filter { $0.invariant.severity == .warning }
      return IntegrityReport(journal: check.journal, findings: findings, isFull: options.isFull)
    }
  }
}

/// One check on its way.
struct IntegrityCheck {
  let session: Session
  let now: Moment
  let options: IntegrityOptions
  /// Nil for an office in memory.
  let scanStore: ScanStore?
  var journal = JournalCheck()
  private(set) var findings: [Finding] = []

  var today: Day { now.day }

  init(session: Session, now: Moment, options: IntegrityOptions, scanStore: ScanStore? = nil) {
    self.session = session
    self.now = now
    self.options = options
    self.scanStore = scanStore
  }

  /// What cannot be read for damage is a finding too, and the rest is looked at all the same.
  mutating func look(at invariant: Invariant) throws {
    var hits = Hits(limit: options.limit)
    do { try gather(invariant, &hits) } catch {
      guard case StoreError.damaged(let what) = StoreError.mapping(error) else { throw error }
      hits.add(FoundRecord(nil, 0, code: what))
    }
    if hits.count > 0 { findings.append(Finding(invariant, count: hits.count, records: hits.records)) }
  }

  private mutating func gather(_ invariant: Invariant, _ hits: inout Hits) throws {
    switch invariant {
    case .fileStructure:
      for flaw in try Dialect.flaws(in: session, isFull: options.isFull) { hits.add(FoundRecord(nil, 0, code: flaw)) }
    case .references:
      for row in try Dialect.danglingRows(in: session) {
        hits.add(FoundRecord(nil, row.row, code: "\(row.table) \(row.row) → \(row.parent)"))
      }
    case .journalChain:
      journal = try JournalCheck.reading(session)
      if let broken = journal.firstBroken { hits.add(FoundRecord(nil, broken, code: String(broken))) }
    case .clockForward: try clockForward(&hits)
    case .storedCodes: try storedCodes(&hits)
    case .storedDays: try storedDays(&hits)
    case .journalRecords: try journalRecords(&hits)
    case .journalVersions: try hits.add(Self.journalVersions, session)
    case .journalValues: try journalValues(&hits)
    case .journaledOrigin: try journaledOrigin(&hits)
    case .nationalIDs: try nationalIDs(&hits)
    case .householdNumbers: try householdNumbers(&hits)
    case .searchKeys:
      try searchKeys(&hits)
      try bodyKeys(&hits)
    case .scans: try scans(&hits)
    case .searchIndex: try searchIndex(&hits)
    case .duplicateKeys: try duplicateKeys(&hits)
    case .merges: try merges(&hits)
    case .sameGroupNames: try sameGroupNames(&hits)
    case .canonicalText: try canonicalText(&hits)
    case .proposalStates: try proposalStates(&hits)
    case .budget: try budget(&hits)
    case .proposalNumbers: try proposalNumbers(&hits)
    case .numberGaps: try numberGaps(&hits)
    case .linesAddUp: try linesAddUp(&hits)
    case .settingsInForce: try settingsInForce(&hits)
    case .figures: try figures(&hits)
    case .baselineInTime: try baselineInTime(&hits)
    case .noFuture: try hits.add(Self.future(after: today), session)
    case .noNegativeAmounts: try hits.add(Self.negativeAmounts, session)
    case .oneResidence: try hits.add(Self.withoutOneResidence, session)
    case .residenceDays: try hits.add(Self.overlappingResidences, session)
    case .oneHead: try hits.add(Self.severalHeads, session)
    case .householdHeads: try hits.add(Self.withoutHead, session)
    case .onePost: try hits.add(Self.severalPosts(on: today), session)
    case .groupLog: try hits.add(Self.strayEvents, session)
    case .groupLogJournaled: try hits.add(Self.unjournaledEvents, session)
    case .attachments: try hits.add(Self.strayAttachments, session)
    case .departures: try hits.add(Self.strayDepartures, session)
    case .relationOnce: try hits.add(Self.doubledRelations, session)
    case .oneSpouse: try hits.add(Self.severalSpouses(on: today), session)
    case .categoryDays: try hits.add(Self.overlappingCategories, session)
    case .communityZones: try hits.add(Self.foreignZones, session)
    case .communityChanges: try hits.add(Self.brokenCommunityChanges, session)
    case .closedCommunities: try hits.add(Self.peopleOfClosedCommunities, session)
    case .caseDates: try hits.add(Self.caseDates, session)
    case .decisionDays: try hits.add(Self.missingDecisionDays, session)
    case .corrections: try hits.add(Self.strayCorrections, session)
    case .beneficiaryOnce: try hits.add(Self.doubleBeneficiaries, session)
    case .frameBeforeCommittee: try hits.add(Self.committeeBeforeFrame, session)
    case .oldPaperDates: try hits.add(Self.oldPaperDates, session)
    case .withinRequest: try hits.add(Self.aboveRequest, session)
    case .supportHasPeople: try hits.add(Self.supportWithoutPeople, session)
    case .followUpOfSupported: try hits.add(Self.followUpWithoutSupport, session)
    case .outreachNumbers: try hits.add(Self.outreachNumbers, session)
    case .outreachPlaces: try hits.add(Self.outreachPlaces, session)
    case .outreachCounts: try hits.add(Self.outreachCounts, session)
    case .walkIns: try hits.add(Self.strayWalkIns, session)
    case .roundDays: try hits.add(Self.outsideRounds, session)
    case .consents: try hits.add(Self.overlappingConsents, session)
    case .dataRequests: try hits.add(Self.brokenRequests, session)
    case .anonymised:
      try hits.add(Self.unmasked, session)
      try hits.add(Self.anonymisedUnlisted, session)
    case .settingSources: try hits.add(Self.settingsWithoutSource, session)
    case .administrator: try hits.add(Self.noAdministrator, session)
    case .outreachOrigin: try hits.add(Self.strayOutreach, session)
    case .roundTerms: try hits.add(Self.brokenRounds, session)
    case .sharedSearches: try hits.add(Self.straySearches, session)
    case .registrationDays: try registrationDays(&hits)
    case .importBatches: try importBatches(&hits)
    }
  }

  /// Of so many rows, one in how many is recomputed.
  func step(of table: String) throws -> Int {
    guard !options.isFull else { return 1 }
    let count = try session.number(SQL(stringLiteral: "SELECT count(*) FROM \(table)"))
    return max(1, count / Self.sample)
  }

  private static let sample = 5_000
}

/// Counts all records of which an invariant does not hold, and keeps the first of them.
struct Hits {
  private let limit: Int
  private(set) var count = 0
  private(set) var records: [FoundRecord] = []

  init(limit: Int) { self.limit = limit }

  mutating func add(_ record: FoundRecord) {
    count += 1
    if records.count < limit { records.append(record) }
  }

  /// Rows of a statement: subject (empty for none), number, code.
  mutating func add(_ sql: SQL, _ session: Session) throws {
    try session.forEach(sql) { add(FoundRecord(Subject(rawValue: $0.text(0)), $0.int64(1), code: $0.text(2))) }
  }
}
