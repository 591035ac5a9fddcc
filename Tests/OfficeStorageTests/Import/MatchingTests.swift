import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

@Suite struct `Matching rows with records` {
  private let header = "first_name,last_name,birth_date,community,household,no_id_reason"

  @Test func `without a number the second equal row of a file is another person`() throws {
    let office = try Trial.office()
    let lines = [header, "แดง,ดี,2500,101,H1,บัตรหาย", "แดง,ดี,2500,101,H1,บัตรหาย", "แดง,ดี,2500,101,H1,บัตรหาย"]
    #expect(try office.take(.people, lines).counts == [3, 0, 0, 0, 0])
    #expect(try office.take(.people, lines).counts == [0, 0, 3, 0, 0])
    #expect(try office.take(.people, lines + [lines[1]]).counts == [1, 0, 3, 0, 0])
  }

  @Test(arguments: [
    "แดง,ดี,2501,101,H1,บัตรหาย", "แดง,ดี,2500,102,H1,บัตรหาย", "แดง,ดี,2500,101,H2,บัตรหาย", "แดง,ดำ,2500,101,H1,บัตรหาย",
    "แดง,ดี,,101,H1,บัตรหาย", "แดง,ดี,2500,,H1,บัตรหาย", "แดง,ดี,2500,101,,บัตรหาย",
  ])
  func `without a number another name, birth, community or household is another person`(row: String) throws {
    let office = try Trial.office()
    try office.take(.people, [header, "แดง,ดี,2500,101,H1,บัตรหาย"])
    #expect(try office.take(.people, [header, row]).counts == [1, 0, 0, 0, 0])
    #expect(try office.take(.people, [header, row]).counts == [0, 0, 1, 0, 0])
  }

  @Test func `a file as large as the register makes the indexes anew, and they are what they were`() throws {
    let office = try Trial.office()
    let schema: (Office) throws -> [String] = { office in
      try office.engine.read {
        try $0.all("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name") { $0.text(0) }
      }
    }
    let before = try schema(office)
    let rows = (0..<ImportRun.manyPeople).map { "คน\($0),ดี,2500,101,H\($0 / 3),บัตรหาย" }
    #expect(try office.take(.people, [header] + rows).imported == ImportRun.manyPeople)
    #expect(try schema(office) == before)
    let check = try office.engine.read { try $0.all("PRAGMA integrity_check") { $0.text(0) } }
    #expect(check == ["ok"])
    #expect(try office.take(.people, [header] + rows.prefix(9)).unchanged == 9)
  }

  @Test func `the title aside, names are compared as they are stored`() throws {
    let office = try Trial.office()
    try office.take(.people, ["full_name,birth_date,no_id_reason", "นายน้ำ  ใส,2500,บัตรหาย"])
    let again = try office.take(
      .people, ["full_name,birth_date,no_id_reason", "นาย น\u{0E4D}\u{0E49}า ใส,2500,บัตรหาย"])
    #expect(again.counts == [0, 0, 1, 0, 0])
    let titled = try office.take(.people, ["full_name,birth_date,no_id_reason", "น้ำ ใส,2500,บัตรหาย"])
    #expect(titled.imported == 0)
  }

  @Test func `a person with a number is never matched by name`() throws {
    let office = try Trial.office()
    let number = try Trial.nationalID(1).digits
    try office.take(.people, ["national_id,first_name,last_name,birth_date", "\(number),แดง,ดี,2500"])
    let outcome = try office.take(.people, ["first_name,last_name,birth_date,no_id_reason", "แดง,ดี,2500,บัตรหาย"])
    #expect(outcome.counts == [1, 0, 0, 0, 0])
  }

  @Test func `the same number twice in a file is one person, under another name it is rejected`() throws {
    let office = try Trial.office()
    let number = try Trial.nationalID(1).digits
    let outcome = try office.take(
      .people, ["national_id,first_name,last_name", "\(number),แดง,ดี", "\(number),แดง,ดี", "\(number),ดำ,ดี"])
    #expect(outcome.counts == [1, 0, 1, 0, 1])
    #expect(outcome.rejections.first?.problems.map(\.kind) == [.nameConflictInFile(line: 2)])
  }

  @Test func `a household of one gets the next code, which the export writes`() throws {
    let office = try Trial.office()
    try office.take(
      .people,
      [
        "first_name,household,no_id_reason", "ก,,บัตรหาย", "ข,H1,บัตรหาย", "ค,,บัตรหาย", "ง,R000007,บัตรหาย", "จ,,บัตรหาย",
      ])
    var rows: [PersonRow] = []
    _ = try office.exportRows(.people) { if case .people(let batch) = $0 { rows += batch } }
    #expect(rows.map(\.household.told) == ["R000008", "H1", "R000009", "R000007", "R000010"])
    #expect(rows.map(\.isHead.told) == [true, false, true, false, true])
    let next = try office.register(
      PersonDetails(noIDReason: "บัตรหาย", name: PersonName(title: "", first: "ฉ", last: "")))
    #expect(try office.person(next).details.household == "R000011")
  }

  @Test func `the first household of one of an office is R000001`() throws {
    let office = try Trial.office()
    let id = try office.register(PersonDetails(noIDReason: "บัตรหาย", name: PersonName(title: "", first: "ก", last: "")))
    #expect(try office.person(id).details.household == "R000001")
  }

  @Test func `numbers of proposals are one whatever their digits and zeros, and the next follows the largest`() throws {
    let bench = try Bench()
    let header = "number,fiscal_year,applicant_kind,applicant,title,amount_requested"
    try bench.office.take(.proposals, [header, "๐๑๖/๒๕๗๐,2570,group,G1,ก,1000"])
    #expect(try bench.office.take(.proposals, [header, "16/2570,2570,group,G1,ก,1000"]).counts == [0, 0, 1, 0, 0])
    #expect(try bench.office.take(.proposals, [header, "0016/2570,2570,group,G1,ข,1000"]).counts == [0, 0, 0, 1, 0])
    #expect(try bench.clerk.submit(bench.details()).number.text == "017/2570")
    try bench.office.take(.proposals, [header, "1204/2570,2570,group,G1,ก,1000", "ขก 3,2570,group,G1,เก่า,1"])
    #expect(try bench.clerk.submit(bench.details()).number.text == "1205/2570")
    let beneficiary = ["proposal,national_id", "๑๖/2570,\(try Trial.nationalID(1).digits)"]
    #expect(try bench.office.take(.beneficiaries, beneficiary).counts == [1, 0, 0, 0, 0])
    #expect(try bench.office.take(.beneficiaries, beneficiary).counts == [0, 0, 1, 0, 0])
  }

  @Test func `an unknown organisation is created once, and a row that only differs makes none`() throws {
    let office = try Trial.office()
    let header = "number,fiscal_year,applicant_kind,applicant,title,amount_requested"
    try office.take(
      .proposals, [header, "1/2570,2570,organisation,ชมรม ก,ก,1000", "2/2570,2570,organisation,ชมรม  ก,ข,1000"])
    #expect(try office.organisations().map(\.name) == ["ชมรม ก"])
    let other = [header, "1/2570,2570,organisation,ชมรม ข,ก,1000"]
    #expect(try office.take(.proposals, other).counts == [0, 0, 0, 1, 0])
    #expect(try office.organisations().map(\.name) == ["ชมรม ก"])
    #expect(try office.take(.proposals, other, update: true).counts == [0, 1, 0, 0, 0])
    #expect(try office.organisations().map(\.name) == ["ชมรม ก", "ชมรม ข"])
  }

  @Test func `members match by group, number and first day; incomes by household, round and day`() throws {
    let bench = try Bench()
    let number = try Trial.nationalID(2).digits
    let header = "group,national_id,role,from,to"
    #expect(
      try bench.office.take(.members, [header, "G1,\(number),member,2026-01-01,", "G1,\(number),chair,2026-06-01,"])
        .counts
        == [2, 0, 0, 0, 0])
    #expect(
      try bench.office.take(.members, [header, "G1,\(number),member,2026-01-01,2026-05-31"]).counts == [0, 0, 0, 1, 0])
    let incomes = ["household,round,recorded_on,income_month", "H1,baseline,2026-01-01,5000", "H1,m3,2026-01-01,6000"]
    #expect(try bench.office.take(.incomes, incomes).counts == [2, 0, 0, 0, 0])
    let changed = ["household,round,recorded_on,income_month", "H1,m3,2026-01-01,6500"]
    #expect(try bench.office.take(.incomes, changed, update: true).counts == [0, 1, 0, 0, 0])
    #expect(try #require(try bench.office.household(code: "H1")).incomes.map(\.isCorrected) == [false, true, false])
  }

  @Test func `a record that becomes a household of one and a new one do not share a code`() throws {
    let office = try Trial.office()
    let number = try Trial.nationalID(1).digits
    try office.take(.people, ["national_id,first_name,household", "\(number),แดง,H03"])
    let lines = ["national_id,first_name,household,no_id_reason", "\(number),แดง,,", ",ดำ,,บัตรหาย"]
    #expect(try office.take(.people, lines, update: true).counts == [1, 1, 0, 0, 0])
    var codes: Set<String?> = []
    _ = try office.exportRows(.people) { rows in
      if case .people(let people) = rows { codes.formUnion(people.map(\.household.told)) }
    }
    #expect(codes == ["R000001", "R000002"])
  }

  @Test func `members that come by import are told to who has the group open`() throws {
    let office = try Trial.office()
    let number = try Trial.nationalID(1).digits
    try office.take(.people, ["national_id,first_name", "\(number),แดง"])
    try office.take(.groups, ["code,name,community,occupation", "G1,กลุ่มหนึ่ง,101,ทอผ้า"])
    let open = try #require(try office.groups().first).id
    let before = try office.group(open)
    try office.take(.members, ["group,national_id", "G1,\(number)"])
    #expect(throws: EditConflict.self) {
      var details = before.group.details
      details.name = "กลุ่มใหม่"
      try office.save(open, details, members: before.members, version: before.group.version)
    }
    #expect(try office.group(open).members.count == 1)
  }

  @Test func `a community spelled loosely finds its people and groups`() throws {
    let office = try Trial.office(communities: [CommunityRow(line: 2, code: "406", zone: 4, name: "ศรีฐาน 2")])
    try office.take(.people, ["first_name,community,no_id_reason", "แดง,406,บัตรหาย"])
    try office.take(.groups, ["code,name,community,occupation", "G1,กลุ่มหนึ่ง,406,ทอผ้า"])
    #expect(try office.people(matching: "ศรีถาน").people.count == 1)
    #expect(try office.groups(matching: "ศรีถาน").count == 1)
    #expect(try office.groups(matching: "โนนชัย").isEmpty)
  }
}
