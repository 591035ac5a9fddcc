import Foundation
import OfficeCore
import TestSupport
import Testing
import ThaiText

@testable import Interchange

/// Lists in workbooks, as spreadsheet programs write them.
@Suite struct SheetTests {
  static let today = Day(iso: "2026-11-23") ?? .first

  static func people(_ bytes: [UInt8], reason: String? = nil, sheet: String? = nil) throws -> ([PersonRow], DecodedFile)
  {
    let file = try ImportFile.decode(kind: .people, bytes: bytes, today: today, noIDReason: reason, sheet: sheet)
    guard case .people(let rows) = file.rows else { return ([], file) }
    return (rows, file)
  }

  @Test func `a list with a title, a header of two rows and a total is read`() throws {
    let file = SpreadsheetFile(
      [
        ["รายชื่อผู้เข้าอบรม ปี 2568"],
        ["ลำดับที่", "ชื่อ-สกุล", "", "", "เลขบัตร\nประชาชน", "ที่อยู่", "", "วัน/เดือน/ปี เกิด"],
        ["", "", "", "", "", "บ้านเลขที่", "ชุมชน", ""],
        ["1", "นาย", "สมชาย", "ใจดี", "1-1017-00207-36-6", "12/3", "โนนทัน 5", "1 ม.ค. 2510"],
        [],
        ["2", "นาง", "มาลี", "มีสุข", "", "14", "", ""],
        ["รวม 2 คน"],
      ], merges: ["A1:H1", "B2:D3", "E2:E3", "A2:A3", "F2:G2", "H2:H3", "G4:G6"])
    let (rows, decoded) = try Self.people(file.bytes, reason: "ไม่ได้นำบัตรมา")
    #expect(decoded.rejections.map(\.line) == [])
    #expect(rows.map(\.line) == [4, 6])
    #expect(rows.map(\.firstName) == ["สมชาย", "มาลี"])
    #expect(rows.map(\.lastName) == ["ใจดี", "มีสุข"])
    #expect(rows.map(\.title.told) == ["นาย", "นาง"])
    #expect(rows.map(\.houseNumber.told) == ["12/3", "14"])
    // The cell was merged down: it holds for both.
    #expect(rows.map(\.community.told) == ["โนนทัน 5", "โนนทัน 5"])
    #expect(rows.map { $0.nationalID?.digits } == ["1101700207366", nil])
    #expect(rows[0].birth.told?.text == "1967-01-01")
    #expect(decoded.table.sheet == "Sheet1")
  }

  @Test func `a name and an address in one column each are taken apart`() throws {
    let file = SpreadsheetFile([
      ["ที่", "ชื่อ - สกุล", "ที่อยู่", "เบอร์โทร"],
      ["1", "น.ส.สมหญิง ณ อยุธยา", "9/1 ม.3 ซ.กลางเมือง 5 ถ.ศรีจันทร์ ชุมชนศรีฐาน 1 40000", "081-234-5678"],
    ])
    let (rows, _) = try Self.people(file.bytes, reason: "ไม่ได้นำบัตรมา")
    let row = try #require(rows.first)
    #expect([row.title.told, row.firstName, row.lastName] == ["นางสาว", "สมหญิง", "ณ อยุธยา"])
    #expect([row.houseNumber.told, row.moo.told, row.soi.told] == ["9/1", "3", "กลางเมือง 5"])
    #expect([row.road.told, row.community.told, row.postcode.told] == ["ศรีจันทร์", "ศรีฐาน 1", "40000"])
  }

  @Test func `numbers and days come as what they are`() throws {
    let styles =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\"[$-107041E]d mmm yyyy\"/><numFmt numFmtId=\"171\" formatCode=\"0000000000\"/></numFmts>"
      + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/></cellXfs>"
    let content = """
      <sheetData><row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="s"><v>2</v></c><c r="D3" t="s"><v>3</v></c></row>
      <row r="4"><c r="A4"><v>1.101700207366E+12</v></c><c r="B4" t="s"><v>4</v></c><c r="C4" s="1"><v>24473</v></c><c r="D4" s="3"><v>812345678</v></c></row>
      <row><c s="0"><v>1101700207366</v></c><c t="str"><f>A1</f><v>นางมา ดี</v></c><c s="2"><v>24473.75</v></c><c s="0"><v>812345678</v></c></row></sheetData>
      """
    for from1904 in [false, true] {
      let file = SpreadsheetFile(
        sheets: [("a", content)], strings: ["เลขประจำตัวประชาชน", "ชื่อ-สกุล", "วันเกิด", "โทรศัพท์", "นายสม ดี"],
        styles: styles, from1904: from1904)
      let decoded = try Self.people(file.bytes).1
      let first = try #require(decoded.places.first).line
      #expect(first == 4)
      let cells = decoded.places.compactMap { decoded.record(atLine: $0.line)?.cells }
      let day = from1904 ? "1971-01-02" : "1967-01-01"
      #expect(cells[0] == ["1101700207366", "นายสม ดี", day, "0812345678"])
      #expect(cells[1] == ["1101700207366", "นางมา ดี", day, "812345678"])
    }
  }

  private static let numbers = [
    ("1.10170020736E+12", "1101700207360"), ("1101700207366", "1101700207366"), ("0", "0"), ("-5", "-5"),
    ("1500.5", "1500.5"), ("0.30000000000000004", "0.3"), ("1E-3", "0.001"), ("2.5e2", "250"), ("007", "7"),
    ("12.0", "12"), ("#N/A", "#N/A"), ("1E99", "1E99"), ("1.2.3", "1.2.3"), ("9.9999999999999999", "10"),
  ]

  @Test(arguments: numbers) func `a stored number is told whole`(stored: String, told: String) {
    #expect(SheetNumber.plain(stored) == told)
  }

  private static let days = [
    ("1", "1900-01-01"), ("59", "1900-02-28"), ("60", nil), ("61", "1900-03-01"), ("36526", "2000-01-01"),
    ("243946", "2567-11-24"), ("0", nil), ("x", nil), ("99999999", nil),
  ]

  @Test(arguments: days) func `a day is told by its number`(number: String, day: String?) {
    #expect(SheetNumber.day(number, from1904: false) == day)
  }

  private static let formats: [(String, NumberFormat)] = [
    ("General", .number), ("0", .number), ("#,##0.00", .number), ("d/m/yyyy", .day), ("[$-D07041E]d mmmm bbbb", .day),
    ("\"วันที่\" 0", .number), ("[Red]0.00", .number), ("0000000000000", .digits(13)), ("h:mm", .number),
    ("0.00E+00", .number), ("dd\\/mm\\/yy", .day), ("[h]:mm:ss", .number),
  ]

  @Test(arguments: formats) func `a format says whether a number is a day`(code: String, format: NumberFormat) {
    #expect(NumberFormat(code: code) == format)
  }

  @Test func `the sheet with a list is found, or the named one`() throws {
    let list = SpreadsheetFile.content([["ชื่อ-สกุล", "โทร"], ["นายก ข", "1"]])
    let other = SpreadsheetFile.content([["ชื่อ-สกุล", "โทร"], ["นางค ง", "2"]])
    let cover = SpreadsheetFile.content([["สรุป"], ["รวม", "2"]])
    let file = SpreadsheetFile(sheets: [("ปก", cover), ("เขต 1", list), ("เขต 2", other)])
    #expect(try Self.people(file.bytes, reason: "x").0.map(\.lastName) == ["ข"])
    #expect(try Self.people(file.bytes, reason: "x", sheet: "เขต 2").0.map(\.lastName) == ["ง"])
    #expect(throws: FileRefusal.noSuchSheet("เขต 9", ["ปก", "เขต 1", "เขต 2"])) {
      try Self.people(file.bytes, reason: "x", sheet: "เขต 9")
    }
    #expect(throws: FileRefusal.noHeader(sheets: ["ปก"])) {
      try Self.people(SpreadsheetFile(sheets: [("ปก", cover)]).bytes, reason: "x")
    }
    // Without numbers and without a reason for it, the list is refused as a text file's is.
    #expect(throws: FileRefusal.missingColumns([["national_id", "no_id_reason"]])) { try Self.people(file.bytes) }
  }

  @Test func `an errors file has the list's own columns, and is known again by them`() throws {
    let file = SpreadsheetFile([
      ["ชื่อ-สกุล", "ที่อยู่", "เลขบัตร"], ["นายก ข", "1 ม.2", "1234"], ["นางค ง", "3", "1101700207366"],
    ])
    let (rows, decoded) = try Self.people(file.bytes)
    #expect(rows.map(\.line) == [3])
    let bytes = ErrorsFile.bytes(decoded, rejections: decoded.rejections) { _ in "wrong" }
    #expect(
      String(decoding: bytes, as: UTF8.self)
        == "\u{FEFF}ชื่อ-สกุล,ที่อยู่,เลขบัตร,row,column,value,problem\r\nนายก ข,1 ม.2,1234,2,national_id,1234,wrong\r\n")
    let mapping = try #require(decoded.table.mapping)
    let mended = Array(String(decoding: bytes, as: UTF8.self).utf8)
    let again = try ImportFile.decode(kind: .people, bytes: mended, today: Self.today, noIDReason: "x") { print in
      print == mapping.print ? ColumnMapping(print: print, columns: mapping.columns) : nil
    }
    #expect(again.table.unknownColumns == [])
    #expect(again.rejections.flatMap(\.problems).map(\.value) == ["1234"])
  }

  // MARK: - What is no list

  @Test func `old, locked and other files are named as what they are`() throws {
    let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 512)
    #expect(throws: FileRefusal.oldWorkbook) { try Self.people(container) }
    let locked = container + "EncryptedPackage".utf8.flatMap { [$0, 0] } + [0, 0]
    #expect(throws: FileRefusal.encryptedWorkbook) { try Self.people(locked) }
    var document = SpreadsheetFile([["a"]])
    document.parts.removeAll { $0.name == "_rels/.rels" }
    #expect(throws: FileRefusal.notAWorkbook) { try Self.people(document.bytes) }
  }

  @Test func `without the library that unpacks, that is said, and nothing ends`() throws {
    #expect(ArchiveLibrary(named: "libarchive.so.none") == nil)
    // Another library has none of the functions.
    #expect(ArchiveLibrary(named: "libc.so.6") == nil)
    let archive = ZipArchive(bytes: SpreadsheetFile([["a"]]).bytes, library: nil)
    #expect(throws: FileRefusal.noWorkbookReader) { try archive.names() }
  }

  /// They cost every start 30 ms and every session 10 MB.
  @Test func `the program starts without the libraries that workbooks need`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Program.path())
    process.environment = ["LD_TRACE_LOADED_OBJECTS": "1"]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let loaded = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(loaded.contains("libsqlite3.so"))
    for library in ["libarchive", "libxml2", "libicu"] { #expect(!loaded.contains(library), "\(library)") }
  }

  @Test func `wrong relations, strings and places are damage`() throws {
    func broken(_ part: String, _ old: String, _ new: String) -> [UInt8] {
      var file = SpreadsheetFile(
        sheets: [("a", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>")], strings: ["ชื่อ"])
      file.parts = file.parts.map { $0.name.hasSuffix(part) ? ($0.name, $0.text.replacing(old, with: new)) : $0 }
      return file.bytes
    }
    let sheet = "xl/worksheets/sheet1.xml"
    for (bytes, part) in [
      (broken("workbook.xml.rels", "sheet1.xml", "sheet9.xml"), "xl/worksheets/sheet9.xml"),
      (broken("sheet1.xml", "<v>0</v>", "<v>7</v>"), sheet), (broken("sheet1.xml", "A1", "B9"), sheet),
      (broken("sheet1.xml", "</c>", ""), sheet), (broken("sheet1.xml", "r=\"1\"", "r=\"1048577\""), sheet),
      (broken("sheet1.xml", "A1", "XFE1"), sheet),
      (broken("sheet1.xml", "<worksheet", "<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet"), sheet),
    ] {
      #expect(throws: FileRefusal.damagedWorkbook(part: part)) { try Self.people(bytes, reason: "x") }
    }
  }

  @Test func `what unpacks to far more than it packs is refused`() throws {
    var file = SpreadsheetFile([["ชื่อ"]])
    file.parts[file.parts.count - 1].text += String(repeating: " ", count: 24 << 20)
    let bytes = file.bytes
    #expect(bytes.count < 1 << 17)
    #expect(throws: FileRefusal.workbookTooLarge) { try Self.people(bytes, reason: "x") }
  }

  @Test func `a file cut off or changed anywhere is read or refused, and never more`() throws {
    let bytes = SpreadsheetFile([["ชื่อ-สกุล", "ที่อยู่"], ["นายก ข", "1 ม.2"]], merges: ["A1:A1"]).bytes
    var refused = 0
    for length in stride(from: 4, to: bytes.count, by: 7) {
      #expect(throws: FileRefusal.self) { try Self.people(Array(bytes[..<length]), reason: "x") }
    }
    var state: UInt64 = 2_570
    for _ in 0..<400 {
      var changed = bytes
      for _ in 0..<3 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        changed[Int(state >> 33) % (bytes.count - 4) + 4] = UInt8(truncatingIfNeeded: state >> 24)
      }
      do { _ = try Self.people(changed, reason: "x") } catch is FileRefusal { refused += 1 }
    }
    #expect(refused > 100)
  }
}
