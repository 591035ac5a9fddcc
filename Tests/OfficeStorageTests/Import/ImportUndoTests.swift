import OfficeCore
import Testing
import ThaiText

@testable import Interchange
@testable import OfficeStorage

/// Imports taken back whole.
@Suite struct ImportUndoTests {
  private static let people = [
    "national_id,full_name,sex,birth_date,house_no,community,household,head,categories",
    "\(number(1)),นายสมชาย ใจดี,ชาย,2508,12/3,โนนชัย 1,H1,ใช่,elderly;unemployed",
    "\(number(2)),นางมาลี ใจดี,หญิง,2510,12/3,โนนชัย 1,H1,,elderly",
    "\(number(3)),นายก้อง แก้ว,ชาย,2530,7,ศรีฐาน 1,,,",
  ]

  private static func number(_ number: Int) -> String { ((try? Trial.nationalID(number).digits) ?? "") }

  /// All tables but the journal, what is kept of imports, the index of grams, and versions, which count on.
  private func records(_ office: Office) throws -> [String] {
    try office.engine.read { session in
      try BatchTables(in: session).tables.flatMap { table in
        let columns = table.columns.filter { $0 != "version" }
        let cells = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ',' || ")
        return try session.all(SQL(stringLiteral: "SELECT \(cells) FROM \"\(table.name)\" ORDER BY 1")) {
          table.name + ": " + $0.text(0)
        }
      } + session.all("SELECT indicator || subject_id FROM standing ORDER BY 1") { $0.text(0) }
    }
  }

  private func batch(_ office: Office) throws -> Int64 { try #require(try office.imports().first).id }

  /// Nothing is left that the office's own check would not know.
  private func errors(_ office: Office) throws -> [Invariant] {
    try office.checkIntegrity(IntegrityOptions(isFull: true)).findings.map(\.invariant)
      .filter { $0.severity == .error }
  }

  @Test func `an import of people goes back, and may be made again`() throws {
    let office = try Trial.office()
    let before = try records(office)
    #expect(try office.take(.people, Self.people).imported == 3)
    let after = try records(office)
    #expect(after != before)
    let batch = try batch(office)
    #expect(try office.obstacle(toUndoing: batch) == nil)
    try journaled(office) { try office.undoImport(batch) }
    #expect(try records(office) == before)
    #expect(try office.people(matching: "มาลี", limit: 10).people.isEmpty)
    #expect(try errors(office) == [])
    #expect(try office.imports().map(\.isUndone) == [true])
    try refused(RuleViolation.cannotUndoImport(.undoneAlready), office) { try office.undoImport(batch) }
    #expect(try office.take(.people, Self.people).imported == 3)
    #expect(try records(office) == after)
    #expect(try office.people(matching: "มาลี", limit: 10).people.count == 1)
    #expect(try errors(office) == [])
  }

  @Test func `records that it changed are as they were`() throws {
    let office = try Trial.office()
    try office.take(.people, Self.people)
    let before = try records(office)
    let changed = [
      "national_id,full_name,sex,birth_date,house_no,community,household,head,categories",
      "\(Self.number(1)),นายสมชาย แก้วใจ,ชาย,2509,99,ศรีฐาน 1,H7,ไม่ใช่,disabled",
      "\(Self.number(4)),นางใหม่ มา,หญิง,2511,1,โนนทัน 5,H7,ใช่,",
    ]
    let outcome = try office.take(.people, changed, update: true)
    #expect(outcome.counts == [1, 1, 0, 0, 0])
    #expect(try office.people(matching: "แก้วใจ", limit: 10).people.count == 1)
    // The batch, and the person's own history.
    try journaled(office, 2) { try office.undoImport(try batch(office)) }
    #expect(try records(office) == before)
    #expect(try office.people(matching: "แก้วใจ", limit: 10).people.isEmpty)
    #expect(try office.people(matching: "สมชาย ใจดี", limit: 10).people.count == 1)
    #expect(try errors(office) == [])
    let id = try office.id(of: try Trial.nationalID(1))
    #expect(try office.history(of: .person, id.raw).first?.deed == ImportUndo.deed)
  }

  @Test func `every kind goes back`() throws {
    let office = try Trial.office()
    try office.take(.people, Self.people)
    let kinds: [(ImportKind, [String])] = [
      (.communities, ["code,zone,name,aliases", "501,4,ใหม่,", "101,1,โนนชัย 1,โนนไชย"]),
      (.groups, ["code,name,community,occupation", "G1,ทอผ้า,101,ทอผ้า"]),
      (.members, ["group,national_id,role", "G1,\(Self.number(1)),chair"]),
      (
        .proposals,
        [
          "number,fiscal_year,applicant_kind,applicant,title,amount_requested",
          "001/2570,2570,organisation,ชมรมใหม่,อบรม,1000",
        ]
      ),
      (.beneficiaries, ["proposal,national_id", "001/2570,\(Self.number(1))"]),
      (.incomes, ["household,round,recorded_on,income_month", "H1,baseline,2026-10-01,5000"]),
      (.assessments, ["group,fiscal_year,assessed_on,score", "G1,2570,2026-11-01,50"]),
    ]
    var states: [[String]] = []
    for (kind, lines) in kinds {
      states.append(try records(office))
      #expect(try office.take(kind, lines, update: true).rejections == [], "\(kind)")
    }
    for (number, (kind, _)) in kinds.enumerated().reversed() {
      try office.undoImport(Int64(number + 2))
      #expect(try records(office) == states[number], "\(kind)")
    }
    #expect(try errors(office) == [])
  }

  @Test func `an import that something rests on stays, and it is said what`() throws {
    let office = try Trial.office()
    try office.take(.people, Self.people)
    let batch = try batch(office)
    let id = try office.id(of: try Trial.nationalID(1))
    // To look at a record is not to use it.
    try office.recordView(of: .person, id.raw)
    #expect(try office.obstacle(toUndoing: batch) == nil)
    try office.take(.incomes, ["household,round,recorded_on,income_month", "H1,baseline,2026-10-01,5000"])
    try refused(RuleViolation.cannotUndoImport(.usedBy(table: "income", count: 1, id: 1)), office) {
      try office.undoImport(batch)
    }
    try office.undoImport(2)
    // A later import corrected one of them.
    try office.take(.people, [Self.people[0], Self.people[1].replacing("12/3", with: "12/4")], update: true)
    try refused(
      RuleViolation.cannotUndoImport(.doneSince(deed: "import_update", subject: "person", id: id.raw)), office
    ) { try office.undoImport(batch) }
    let later = try #require(try office.imports().first).id
    try office.take(.people, [Self.people[0], Self.people[1].replacing("12/3", with: "12/5")], update: true)
    try refused(RuleViolation.cannotUndoImport(.changedSince(table: "person", id: id.raw)), office) {
      try office.undoImport(later)
    }
  }

  @Test func `who may not import for the whole city may neither see imports nor undo them`() throws {
    let office = try Trial.office()
    try office.take(.people, Self.people)
    for role in OfficeRole.allCases {
      let actor = role == .administrator ? office : try office.acting(as: role.rawValue)
      guard actor.scope(.importData) != .everything else { continue }
      #expect(throws: RuleViolation.notPermitted(.importData)) { try actor.imports() }
      try refused(RuleViolation.notPermitted(.importData), office) { try actor.undoImport(1) }
    }
  }

  @Test func `a rehearsal and an import of nothing leave no batch`() throws {
    let office = try Trial.office()
    try office.take(.people, Self.people, update: true, dryRun: true)
    #expect(try office.imports() == [])
    try office.take(.people, Self.people)
    try office.take(.people, Self.people, update: true)
    #expect(try office.imports().count == 1)
  }

  // MARK: - Field by field

  private static let policies: [(ImportPolicy, [Int], String?, String?)] = [
    (.keep, [0, 0, 0, 1, 0], "12/3", nil), (.overwrite, [0, 1, 0, 0, 0], "99", "0812345678"),
    (ImportPolicy(.onlyEmpty), [0, 1, 0, 0, 0], "12/3", "0812345678"),
    (ImportPolicy(.keep, fields: ["house_no": .overwrite]), [0, 1, 0, 0, 0], "99", nil),
    (ImportPolicy(.overwrite, fields: ["house_no": .keep, "phone": .keep]), [0, 0, 0, 1, 0], "12/3", nil),
  ]

  @Test(arguments: policies.indices) func `what a policy leaves and writes`(place: Int) throws {
    let (policy, counts, house, phone) = Self.policies[place]
    let office = try Trial.office()
    try office.take(.people, Self.people)
    let text = "national_id,full_name,house_no,phone\n\(Self.number(1)),นายสมชาย ใจดี,99,0812345678"
    let file = try ImportFile.decode(kind: .people, bytes: Array(text.utf8), today: office.today)
    let outcome = try office.importRows(file.rows, options: ImportOptions(policy: policy))
    #expect(outcome.counts == counts)
    let details = try office.person(try office.id(of: try Trial.nationalID(1))).details
    #expect(details.address.houseNumber == house)
    #expect(details.phone == phone)
  }
}
