import Foundation
import Interchange
import OfficeCore
import TestSupport
import Testing

/// What can be wrong in the rows of a file, for every kind: one file with every wrong value in a row of its own. Each is
/// rejected by line, column, value and reason; none is taken in; the errors file holds them as they came.
@Suite(.serialized) struct ImportRowFaultTests {
  struct Wrong {
    let column: String
    let value: String
    let thai: String
    let english: String
    /// Other columns that the row must have for the fault to be this one.
    var with: [String: String] = [:]

    init(_ column: String, _ value: String, _ thai: String, _ english: String, with: [String: String] = [:]) {
      (self.column, self.value, self.thai, self.english, self.with) = (column, value, thai, english, with)
    }
  }

  private static func days(_ column: String) -> [Wrong] {
    [
      Wrong(column, "29 ก.พ. 2569", "ปี 2569 ไม่มีวันที่ 29 กุมภาพันธ์", "no day 29/2 in 2026"),
      Wrong(column, "29/2/2569", "ปี 2569 ไม่มีวันที่ 29 กุมภาพันธ์", "no day 29/2 in 2026"),
      Wrong(column, "31/4/2568", "ปี 2568 ไม่มีวันที่ 31 เมษายน", "no day 31/4 in 2025"),
      Wrong(column, "12/31/2025", "ไม่มีเดือนที่ 31", "no month 31"),
      Wrong(column, "1/1/2200", "ปี 2200 ใช้ไม่ได้", "year 2200"),
      Wrong(column, "2569-02-30", "ปี 2569 ไม่มีวันที่ 30 กุมภาพันธ์", "no day 30/2 in 2026"),
      Wrong(column, "เมื่อวาน", "ไม่ใช่วันที่", "is no day"),
      Wrong(column, "46350", "ไม่ใช่วันที่", "is no day"),
    ]
  }

  private static func money(_ column: String) -> [Wrong] {
    [
      Wrong(column, "-5", "ติดลบไม่ได้", "must not be negative"),
      Wrong(column, "1,2000", "ผิดที่", "comma astray"),
      Wrong(column, "10.555", "ทศนิยมเกินสองตำแหน่ง", "more than two decimals"),
      Wrong(column, "แปดพัน", "ไม่ใช่จำนวนเงิน", "no amount of money"),
      Wrong(column, "1.10E+12", "ไม่ใช่จำนวนเงิน", "no amount of money"),
      Wrong(column, "99999999999999999999", "ต้องอยู่ระหว่าง", "not between"),
    ]
  }

  private static func numbers(_ column: String, with: [String: String] = [:]) -> [Wrong] {
    [
      Wrong(column, "1.10E+12", "โปรแกรมตารางเปลี่ยนเลข", "spreadsheet turned", with: with),
      Wrong(column, "399995793834", "13 หลัก ที่พิมพ์มามี 12 หลัก", "13 digits, this one 12", with: with),
      Wrong(column, "39999579383433", "13 หลัก ที่พิมพ์มามี 14 หลัก", "13 digits, this one 14", with: with),
      Wrong(column, "3999957938344", "ไม่ผ่านการตรวจสอบ", "does not pass its check", with: with),
      Wrong(column, "399995793834X", "ต้องเป็นตัวเลขเท่านั้น", "digits only", with: with),
      Wrong(column, "1111111111111", "ไม่ใช่เลขประจำตัวประชาชนจริง", "no real national ID", with: with),
      Wrong(column, "1234567890121", "ไม่ใช่เลขประจำตัวประชาชนจริง", "no real national ID", with: with),
    ]
  }

  private static func year() -> [Wrong] {
    [
      Wrong("fiscal_year", "2026", "ต้องอยู่ระหว่าง 2,400 ถึง 2,600", "not between 2,400 and 2,600"),
      Wrong("fiscal_year", "ปีนี้", "ไม่ใช่ตัวเลข", "is no number"),
    ]
  }

  private static func missing(_ columns: String...) -> [Wrong] {
    columns.flatMap { column in ["", " \u{200B} "].map { Wrong(column, $0, "", "is missing") } }
  }

  private static func choice(_ column: String) -> [Wrong] {
    [Wrong(column, "whatever", "ใช้ได้เฉพาะ", "is none of")]
  }

  private static func tooLong(_ column: String) -> Wrong {
    Wrong(column, String(repeating: "ยาว", count: 1_000), "ยาวเกินไป", "longer than")
  }

  static func wrong(_ kind: ImportKind) -> [Wrong] {
    switch kind {
    case .communities:
      missing("code", "zone", "name") + days("opened") + [
        Wrong("zone", "5", "ต้องอยู่ระหว่าง 1 ถึง 4", "not between 1 and 4"),
        Wrong("zone", "๐", "ต้องอยู่ระหว่าง 1 ถึง 4", "not between 1 and 4"),
        Wrong("zone", "หนึ่ง", "ไม่ใช่ตัวเลข", "is no number"), tooLong("name"),
      ]
    case .people:
      numbers("national_id") + days("birth_date") + money("income_month") + choice("sex") + choice("categories") + [
        Wrong("national_id", "", "อย่างใดอย่างหนึ่ง", "must be given"),
        Wrong("full_name", "", "อย่างใดอย่างหนึ่ง", "must be given"),
        Wrong("community", "แดนสนธยา", "ไม่พบชุมชน", "no community"),
        Wrong("head", "อาจจะ", "อ่านไม่ออก", "neither yes nor no"), tooLong("full_name"),
        // The same number under another name, after the one of the register is taken up by a row before it.
        Wrong("full_name", "นายคนอื่น ไม่ใช่เขา", "เป็นของชื่ออื่นแล้วที่บรรทัด 2", "Line 2 of this file"),
      ]
    case .groups:
      missing("code", "name", "community", "occupation") + days("founded") + choice("status") + [
        Wrong("community", "แดนสนธยา", "ไม่พบชุมชน", "no community"),
        Wrong("has_rules", "อาจจะ", "อ่านไม่ออก", "neither yes nor no"), tooLong("name"), tooLong("code"),
      ]
    case .members:
      missing("group", "national_id") + numbers("national_id") + days("from") + choice("role") + [
        Wrong("group", "G9", "ไม่พบกลุ่มอาชีพ", "no group"),
        Wrong("national_id", "2999979290810", "ไม่พบเลขประจำตัวประชาชนนี้ในทะเบียน", "not in the register"),
      ]
    case .proposals:
      missing("number", "fiscal_year", "applicant_kind", "applicant", "title", "amount_requested")
        + money("amount_requested") + days("submitted_on") + days("decided_on") + year() + choice("status")
        + choice("applicant_kind") + numbers("applicant", with: ["applicant_kind": "person"]) + [
          Wrong("applicant", "G9", "ไม่พบกลุ่มอาชีพ", "no group"),
          Wrong("decided_on", "", "วันที่นายกเทศมนตรีลงนาม", "mayor signed", with: ["status": "approved"]),
          tooLong("title"),
        ]
    case .beneficiaries:
      missing("proposal", "national_id") + numbers("national_id") + [
        Wrong("proposal", "999/2569", "ไม่พบคำขอเลขที่", "no proposal"),
        Wrong("national_id", "2999979290810", "ไม่พบเลขประจำตัวประชาชนนี้ในทะเบียน", "not in the register"),
      ]
    case .incomes:
      missing("household", "round", "recorded_on", "income_month") + money("income_month") + days("recorded_on")
        + choice("round") + [Wrong("household", "H9", "ไม่พบครัวเรือน", "no household")]
    case .assessments:
      missing("group", "fiscal_year", "assessed_on", "score") + days("assessed_on") + year() + [
        Wrong("group", "G9", "ไม่พบกลุ่มอาชีพ", "no group"),
        Wrong("score", "100.5", "ต้องอยู่ระหว่าง 0 ถึง 100", "not between 0 and 100"),
        Wrong("score", "-1", "ไม่ใช่ตัวเลข", "is no number"),
        Wrong("score", "55.555", "ทศนิยมเกินสองตำแหน่ง", "more than two decimals"),
      ]
    }
  }

  @Test(arguments: ImportKind.allCases, ["th", "en"])
  func `every wrong value is rejected by line, column, value and reason, and nothing else is`(
    _ kind: ImportKind, _ language: String
  ) throws {
    let office = try FaultOffice()
    let good = GoodFile.table(kind)
    let wrongs = Self.wrong(kind)
    let rows = wrongs.map { wrong in
      var table = good
      for (column, value) in wrong.with { table[column] = value }
      table[wrong.column] = wrong.value
      return table.row
    }
    let file = try office.file(good.text([good.row] + rows).utf8)
    let errors = office.folder.appendingPathComponent("errors.csv").path
    let end = try office.take(kind, file, "--lang", language, "--errors", errors)
    #expect(end.status == 1)
    #expect(
      end.output.hasSuffix("imported 1, updated 0, unchanged 0, differs 0, rejected \(wrongs.count)\n"),
      "\(end.output)\(end.complaints)".comment)
    #expect(office.mode(errors) == 0o600)

    let records = try Self.records(errors)
    let header = try #require(records.first)
    func cell(_ record: [String], _ column: String) -> String {
      header.firstIndex(of: column).map { record.indices.contains($0) ? record[$0] : "" } ?? ""
    }
    for (index, wrong) in wrongs.enumerated() {
      let line = index + 3
      guard let record = records.first(where: { cell($0, "row") == String(line) }) else {
        Issue.record("\(kind) line \(line), \(wrong.column)=\(wrong.value): not in the errors file")
        continue
      }
      let said = "\(kind) line \(line) \(wrong.column)=\(wrong.value): \(record.suffix(4))".comment
      let mayStandFor = wrong.english.hasPrefix("must be given") ? ["first_name", "national_id"] : [wrong.column]
      let isInFile = wrong.english.contains("of this file")
      #expect(mayStandFor.contains(cell(record, "column")) || isInFile, said)
      #expect(cell(record, "problem").contains(scalars: language == "th" ? wrong.thai : wrong.english), said)
      if wrong.value.utf8.count < 100, !isInFile, !wrong.english.hasPrefix("must be given") {
        #expect(cell(record, "value") == wrong.value, said)
      }
      // The row lies there as it came, to be mended.
      for (place, column) in good.columns.enumerated() { #expect(cell(record, column) == rows[index][place], said) }
      #expect(
        end.complaints.contains(scalars: language == "th" ? "บรรทัด \(line):" : "line \(line):") || index >= 20, said)
    }
    // What was rejected and not mended is rejected again, and changes nothing.
    let before = try office.bytes()
    let again = try office.take(kind, errors)
    #expect(
      again.output.hasSuffix("imported 0, updated 0, unchanged 0, differs 0, rejected \(wrongs.count)\n")
        || kind == .people, "\(again.output)\(again.complaints)".comment)
    if kind != .people { #expect(try office.bytes() == before) }
  }

  /// The records of a file as the program reads them, the header first.
  private static func records(_ path: String) throws -> [[String]] {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var reader = CSVReader(Array(bytes.dropFirst(3)), delimiter: UInt8(ascii: ","))
    var record = CSVRecord()
    var all: [[String]] = []
    while reader.next(into: &record) { all.append(record.cells) }
    return all
  }

  @Test(arguments: [
    ("birth_date", "1/1/2580", "วันเกิด", "date of birth"), ("birth_date", "2037-01-01", "วันเกิด", "date of birth"),
  ])
  func `a birth to come is taken in as it is written, and named as odd`(
    _ column: String, _ value: String, _ thai: String, _ english: String
  ) throws {
    for (language, word, future) in [("th", thai, "เป็นวันในอนาคต"), ("en", english, "lies in the future")] {
      let office = try FaultOffice()
      var table = GoodFile.table(.people)
      table[column] = value
      let end = try office.take(.people, try office.file(table.text.utf8), "--lang", language)
      #expect(end.status == 0)
      #expect(
        end.complaints.contains(scalars: word) && end.complaints.contains(scalars: future), "\(end.complaints)".comment)
    }
  }

  @Test func `the number of somebody in the register under another name differs, and changes nothing unasked`() throws {
    let office = try FaultOffice()
    let before = try office.bytes()
    let file = try office.file("national_id,full_name\n3999957938343,นายสมหมาย คนละคน\n".utf8)
    let end = try office.take(.people, file)
    #expect(end.status == 0)
    #expect(
      end.output.hasSuffix("imported 0, updated 0, unchanged 0, differs 1, rejected 0\n"), "\(end.output)".comment)
    #expect(end.complaints.contains(scalars: "บรรทัด 2: ต่างจากทะเบียน") && end.complaints.contains("--update"))
    #expect(try office.bytes() == before)
  }

  @Test func `a postcode and a telephone keep the zeros in front of them, and Thai digits are digits`() throws {
    let office = try FaultOffice()
    let file = try office.file(
      "national_id,full_name,phone,postcode,house_no\n1999978778934,นางสมใจ ใจดี,๐๘๑๒๓๔๕๖๗๘,๐๔๐๐๐,๐๐๗\n".utf8)
    #expect(try office.take(.people, file).status == 0)
    let exported = try Child.run("export", "people", "--db", office.path)
    #expect(
      exported.output.contains("0812345678") && exported.output.contains("04000") && exported.output.contains("007"))
  }
}

extension String {
  var comment: Comment { Comment(rawValue: clipped) }
}
