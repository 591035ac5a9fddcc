import Interchange
import OfficeCore
import Testing
import ThaiText

struct ExportFileTests {
  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test(arguments: [
    ("abc", "abc"), ("", ""), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("a\nb", "\"a\nb\""), ("a\rb", "\"a\rb\""),
    ("a;b\tc", "a;b\tc"), (" a ", " a "), ("ทำ,ำ", "\"ทำ,ำ\""), ("=1+1", "'=1+1"), ("+66", "'+66"), ("-5", "'-5"),
    ("@x", "'@x"), ("\tx", "'\tx"), ("\rx", "\"'\rx\""), ("'=1", "''=1"), ("''@", "'''@"), ("'abc", "'abc"), ("'", "'"),
    ("a=1", "a=1"), ("=\"x\"", "\"'=\"\"x\"\"\""),
  ])
  func `a cell is quoted and guarded where needed, and comes back`(_ cell: String, _ written: String) {
    let bytes = CSVWriter.record([cell, "z"])
    #expect(text(bytes) == written + ",z\r\n")
    var reader = CSVReader(bytes, delimiter: UInt8(ascii: ","))
    var record = CSVRecord()
    _ = reader.next(into: &record)
    #expect(record.cells == [cell, "z"])
  }

  @Test(arguments: [
    (ImportKind.communities, "code,zone,name,aliases,opened,closed"),
    (
      .people,
      "national_id,no_id_reason,title,first_name,last_name,sex,birth_date,house_no,moo,soi,road,subdistrict,district,"
        + "province,postcode,community,phone,household,head,income_month,categories"
    ),
    (
      .groups,
      "code,name,community,occupation,founded,has_rules,has_accounts,has_general_meeting,has_office,status"
    ),
    (.members, "group,national_id,role,from,to"),
    (
      .proposals,
      "number,fiscal_year,applicant_kind,applicant,title,receipt_no,objectives,amount_requested,submitted_on,status,"
        + "decided_on,amount_approved"
    ),
    (.beneficiaries, "proposal,national_id"),
    (.incomes, "household,round,recorded_on,income_month,recorded_by"),
    (.assessments, "group,fiscal_year,assessed_on,score"),
  ])
  func `a header is the columns of the contract`(_ kind: ImportKind, _ columns: String) {
    #expect(text(ExportFile.header(kind)) == "\u{FEFF}" + columns + "\r\n")
  }

  @Test func `a person in both styles`() throws {
    var row = PersonRow(line: 0, nationalID: try nationalID("140010000001"), firstName: "สมหญิง", lastName: "ณ อยุธยา")
    row.title = .value("นาง")
    row.sex = .value(.female)
    row.birth = .value(Birth(day: try day("1957-01-02")))
    row.phone = .value("+66 81")
    row.isHead = .value(false)
    row.incomeMonth = .value(Money(satang: 500_050))
    row.categories = .value([.other, .elderly])
    #expect(
      text(ExportFile.record(row))
        == "1400100000015,,นาง,สมหญิง,ณ อยุธยา,f,1957-01-02,,,,,,,,,,'+66 81,,no,5000.50,elderly;other\r\n")
    #expect(
      text(ExportFile.record(row, style: .thai))
        == "1400100000015,,นาง,สมหญิง,ณ อยุธยา,f,02/01/2500,,,,,,,,,,'+66 81,,no,5000.50,elderly;other\r\n")
  }

  @Test(arguments: [
    (Birth(year: 1937), "1937", "2480"), (Birth(year: 1890), "2433", "2433"),
  ])
  func `a year of birth alone`(_ birth: Birth, _ plain: String, _ thai: String) {
    var row = PersonRow(line: 0, nationalID: nil, firstName: "ก", lastName: "")
    row.birth = .value(birth)
    #expect(text(ExportFile.record(row)) == ",,,ก,,,\(plain),,,,,,,,,,,,,,\r\n")
    #expect(text(ExportFile.record(row, style: .thai)) == ",,,ก,,,\(thai),,,,,,,,,,,,,,\r\n")
  }

  @Test func `a day before 1900 goes out in a form that comes back`() throws {
    let row = CommunityRow(
      line: 2, code: "101", zone: 1, name: "ก", aliases: .value(nil),
      opened: .value(try day("1890-04-01")), closed: .value(nil))
    #expect(text(ExportFile.record(row)) == "101,1,ก,,2433-04-01,\r\n")
    let bytes = ExportFile.bytes(.communities([row]))
    #expect(try ImportFile.decode(kind: .communities, bytes: bytes, today: today).communities == [row])
  }

  @Test func `a proposal`() throws {
    var row = ProposalRow(
      line: 0, number: ProposalNumber("๐๑๖/๒๕๗๐"), fiscalYear: 2570, applicant: .organisation("มูลนิธิ, ก"),
      title: "=จักสาน", amountRequested: Money(baht: 30_000))
    row.objectives = .value([.towardOTOP, .learning])
    row.status = .value(.recommendedConditional)
    row.submittedOn = .value(try day("2026-10-01"))
    #expect(
      text(ExportFile.record(row))
        == "016/2570,2570,organisation,\"มูลนิธิ, ก\",'=จักสาน,,2.1;2.5,30000,2026-10-01,recommended_conditional,,\r\n")
  }

  @Test func `codes and numbers go out in plain digits, text as it is`() throws {
    var row = GroupRow(line: 0, code: "G๑", name: "กลุ่ม ๑", community: "โนนชัย ๑", occupation: "จักสาน")
    row.hasRules = .value(true)
    #expect(text(ExportFile.record(row)) == "G1,กลุ่ม ๑,โนนชัย ๑,จักสาน,,yes,,,,\r\n")
  }
}
