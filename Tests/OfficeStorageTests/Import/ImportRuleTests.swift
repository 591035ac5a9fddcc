import OfficeCore
import OfficeStorage
import Testing
import ThaiText

@Suite struct `Rules of imports` {
  @Test func `a row that says something else differs, and changes nothing without update`() throws {
    let office = try Trial.office()
    let number = try Trial.nationalID(1).digits
    let header = "national_id,first_name,last_name,phone"
    try office.take(.people, [header, "\(number),สมชาย,ใจดี,081"])
    let before = try office.fingerprint()
    let outcome = try office.take(.people, [header, "\(number),สมหมาย,ใจดี,082"])
    #expect(outcome.counts == [0, 0, 0, 1, 0])
    #expect(outcome.differs == [RowDifference(line: 2, columns: ["first_name", "phone"])])
    #expect(try office.changes(since: before) == [])
    let updated = try office.take(.people, [header, "\(number),สมหมาย,ใจดี,082"], update: true)
    #expect(updated.counts == [0, 1, 0, 0, 0])
    let person = try office.person(office.id(of: Trial.nationalID(1)))
    #expect(person.details.name.first == "สมหมาย")
    #expect(try office.history(of: .person, person.id.raw).map(\.deed) == ["import_update"])
    #expect(try office.people(matching: "สมหมาย").total == 1)
    #expect(try office.people(matching: "สมชาย").total == 0)
  }

  @Test func `a column that the file lacks says nothing about the record`() throws {
    let office = try Trial.office()
    let number = try Trial.nationalID(1).digits
    try office.take(
      .people,
      ["national_id,first_name,last_name,phone,sex,community,categories", "\(number),ก,ข,081,f,101,elderly;disabled"])
    let outcome = try office.take(.people, ["national_id,first_name,last_name", "\(number),ก,ข"], update: true)
    #expect(outcome.counts == [0, 0, 1, 0, 0])
    let emptied = try office.take(
      .people, ["national_id,first_name,last_name,phone,categories", "\(number),ก,ข,,"], update: true)
    #expect(emptied.counts == [0, 1, 0, 0, 0])
    let details = try office.person(office.id(of: Trial.nationalID(1))).details
    #expect(details.phone == nil)
    #expect(details.categories == [])
    #expect(details.sex == .female)
  }

  @Test func `a dry run tells the same and changes nothing`() throws {
    let office = try Trial.office()
    let lines = ["code,name,community,occupation", "G1,ทอผ้า,101,ทอผ้า", "G2,จักสาน,ไม่มี,จักสาน"]
    let before = try office.fingerprint()
    let trial = try office.take(.groups, lines, dryRun: true)
    #expect(try office.changes(since: before) == [])
    let outcome = try office.take(.groups, lines)
    #expect(trial == outcome)
    #expect(outcome.counts == [1, 0, 0, 0, 1])
  }

  @Test func `an import writes one entry of the journal, and one for each record it changes`() throws {
    let office = try Trial.office()
    let lines = ["code,name,community,occupation", "G1,ทอผ้า,101,ทอผ้า", "G2,จักสาน,102,จักสาน"]
    try journaled(office) { try office.take(.groups, lines) }
    let changed = lines.map { $0.hasPrefix("G") ? $0 + "ใหม่" : $0 }
    try journaled(office, 3) { try office.take(.groups, changed, update: true) }
  }

  @Test(arguments: [
    (ImportKind.people, "national_id,first_name,community", "1409900000018,ก,ไม่มีชุมชนนี้", "community"),
    (.groups, "code,name,community,occupation", "G1,ก,ไม่มีชุมชนนี้,ข", "community"),
    (.members, "group,national_id", "G9,1409900000018", "group"),
    (
      .proposals, "number,fiscal_year,applicant_kind,applicant,title,amount_requested", "1/2570,2570,group,G9,ก,1",
      "applicant"
    ),
    (
      .proposals, "number,fiscal_year,applicant_kind,applicant,title,amount_requested",
      "1/2570,2570,person,1409900000018,ก,1", "applicant"
    ),
    (.beneficiaries, "proposal,national_id", "1/2570,1409900000018", "proposal"),
    (.incomes, "household,round,recorded_on,income_month", "H9,baseline,2026-01-01,5", "household"),
    (.assessments, "group,fiscal_year,assessed_on,score", "G9,2570,2026-01-01,5", "group"),
  ])
  func `a row that names something unknown is rejected with its column and value`(
    kind: ImportKind, header: String, row: String, column: String
  ) throws {
    let office = try Trial.office()
    let number = try Trial.nationalID(1).digits
    let filled = row.split(separator: ",").map { $0 == "1409900000018" ? number : String($0) }
    let outcome = try office.take(kind, [header, filled.joined(separator: ",")])
    #expect(outcome.counts == [0, 0, 0, 0, 1])
    let problem = try #require(outcome.rejections.first?.problems.first)
    #expect(problem.field == column)
    let place = try #require(header.split(separator: ",").firstIndex(of: Substring(column)))
    #expect(problem.value == filled[place])
    let unknown: FieldProblem.Kind =
      switch (kind, column) {
      case (_, "community"): .unknownCommunity
      case (.proposals, _): filled[2] == "group" ? .unknownGroup : .unknownPerson
      case (.beneficiaries, _): .unknownProposal
      case (.incomes, _): .unknownHousehold
      default: .unknownGroup
      }
    #expect(problem.kind == unknown)
  }

  @Test func `good rows are taken although others are rejected`() throws {
    let office = try Trial.office()
    let outcome = try office.take(
      .groups, ["code,name,community,occupation", "G1,ก,ไม่มี,ข", "G2,ก,ศรีถาน 1,ข", "G3,ก,บ้านโนนทัน5,ข", "G4,,101,ข"])
    #expect(outcome.counts == [2, 0, 0, 0, 2])
    #expect(outcome.rejections.map(\.line) == [2, 5])
    #expect(try office.group(office.groupID("G2")).group.details.community == office.communityID("201"))
    #expect(try office.group(office.groupID("G3")).group.details.community == office.communityID("301"))
  }

  @Test func `days out of order and amounts above the one asked are odd, not wrong`() throws {
    let bench = try Bench()
    let number = try Trial.nationalID(1).digits
    let files: [(ImportKind, String, String)] = [
      (.communities, "code,zone,name,opened,closed", "109,1,เก่า,2560-01-01,2550-01-01"),
      (.members, "group,national_id,from,to", "G1,\(number),2026-05-01,2025-05-01"),
      (
        .proposals,
        "number,fiscal_year,applicant_kind,applicant,title,amount_requested,amount_approved,submitted_on,status,decided_on",
        "9/2570,2570,group,G1,ก,5,6,2026-10-09,approved,2026-10-01"
      ),
      (.incomes, "household,round,recorded_on,income_month", "H1,baseline,2027-01-01,5"),
      (.assessments, "group,fiscal_year,assessed_on,score", "G1,2570,2027-01-01,5"),
    ]
    for (kind, header, row) in files {
      let outcome = try bench.office.take(kind, [header, row])
      #expect(outcome.counts == [1, 0, 0, 0, 0], "\(kind)")
    }
  }

  @Test func `a name that two communities bear is rejected with their codes`() throws {
    let office = try Trial.office()
    try office.take(.communities, ["code,zone,name,aliases", "103,1,เหล่า,โนนชัย 1"])
    let outcome = try office.take(.groups, ["code,name,community,occupation", "G1,ก,โนนชัย ๑,ข"])
    #expect(outcome.rejections.first?.problems.map(\.kind) == [.ambiguousCommunity(["101", "103"])])
  }

  @Test func `only who may import for the whole city imports`() throws {
    let office = try Trial.office()
    let rows = ImportRows.communities([CommunityRow(line: 2, code: "104", zone: 1, name: "ใหม่")])
    for role in OfficeRole.allCases where role != .clerk && role != .administrator {
      let actor = try office.acting(as: role.rawValue)
      try refused(RuleViolation.notPermitted(.importData), office) { _ = try actor.importRows(rows) }
    }
    try office.changeUser(login: "clerk", name: nil, role: nil, zones: [1])
    let clerk = try office.acting(as: "clerk")
    try refused(RuleViolation.notPermitted(.importData), office) { _ = try clerk.importRows(rows) }
  }
}
