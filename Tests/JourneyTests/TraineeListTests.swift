import Foundation
import Interchange
import OfficeCore
import OfficeStorage
import Screens
import TestSupport
import Testing
import ThaiText

/// A clerk's morning: last year's list of trainees, as it lies in the office, becomes the register.
@Suite struct TraineeListTests {
  private static let count = 312
  private static let withoutNumber = 40

  private static func number(_ number: Int) throws -> String {
    let twelve = "34099" + String(String(10_000_000 + number).dropFirst())
    return try #require((0...9).lazy.map { twelve + String($0) }.first { (try? NationalID.reading($0)) != nil })
  }

  private static func list() throws -> SpreadsheetFile {
    let given = ["สมชาย", "มาลี", "ก้อง", "น้ำผึ้ง", "บุญมี", "ทองดี", "อรทัย", "สมศรี"]
    let family = ["ใจดี", "มีสุข", "แก้วดี", "ศรีวงษ์", "พลเยี่ยม", "ชาวนา", "บุญเรือง"]
    var rows = [
      ["รายชื่อผู้เข้าอบรมอาชีพ ประจำปี 2568"],
      ["ลำดับที่", "ชื่อ - สกุล", "เลขประจำตัวประชาชน", "ที่อยู่", "เบอร์โทร"],
      ["", "", "(13 หลัก)", "", ""],
    ]
    for place in 0..<count {
      let title = place.isMultiple(of: 2) ? "นาย" : "น.ส."
      let name =
        given[place % given.count] + (place / 56 > 0 ? "\(place / 56)" : "") + " " + family[place % family.count]
      rows.append([
        "\(place + 1)", title + name, place % 8 == 3 && place / 8 < withoutNumber ? "" : try number(place),
        "\(place + 1)/2 หมู่ \(place % 9 + 1) ซ.กลางเมือง \(place % 20 + 1) ถ.มิตรภาพ ชุมชนโนนทัน 5 ต.ในเมือง",
        "08\(10_000_000 + place)",
      ])
    }
    rows += [[], ["รวม \(count) คน"]]
    return SpreadsheetFile(
      rows, merges: ["A1:E1", "A2:A3", "B2:B3", "D2:D3", "E2:E3"], sheet: "อบรม 2568")
  }

  @Test func `312 trainees, 40 without a number, mended, taken in once, and taken back`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path + "/trainees.xlsx"
    try Data(Self.list().bytes).write(to: URL(fileURLWithPath: path))
    let missing = (0..<Self.count).filter { $0 % 8 == 3 && $0 / 8 < Self.withoutNumber }
    let good = Self.count - missing.count
    let office = try TestOffice.empty()
    let journey = Journey(office)
    try journey.type("i")
    journey.paste(path)
    try journey.type("<f2>")
    #expect(journey.sees("อบรม 2568"))
    #expect(journey.sees("ใหม่ \(good)"))
    #expect(journey.sees("นำเข้าไม่ได้ \(missing.count)"))
    try journey.type("<f2><s-tab><enter>")
    #expect(try office.people(limit: 400).people.count == good)
    let first = try #require(try office.people(limit: 1).people.first)
    let person = try office.person(first.id).details
    #expect(person.address.road == "มิตรภาพ" && person.address.subdistrict == "ในเมือง" && person.community != nil)
    #expect(["นาย", "นางสาว"].contains(person.name.title))

    // The errors file has the list's own columns; the numbers are looked up and written in.
    let errors = folder.path + "/trainees.errors.csv"
    var lines = try String(contentsOfFile: errors, encoding: .utf8).components(separatedBy: "\r\n")
    for (place, number) in missing.enumerated() {
      var cells = lines[place + 1].components(separatedBy: ",")
      #expect(cells[0] == "\(number + 1)" && cells[2].isEmpty)
      cells[2] = try Self.number(number)
      lines[place + 1] = cells.joined(separator: ",")
    }
    try lines.joined(separator: "\r\n").write(toFile: errors, atomically: true, encoding: .utf8)
    try journey.type("n<c-u>")
    journey.paste(errors)
    try journey.type("<f2>")
    #expect(journey.sees("ใหม่ \(missing.count)"))
    #expect(journey.sees("นำเข้าไม่ได้ 0"))
    try journey.type("<f2><s-tab><enter>")
    #expect(try office.people(limit: 400).people.count == Self.count)

    // Both files again: nothing is new.
    try journey.type("n<f2>")
    #expect(journey.sees("ใหม่ 0"))
    #expect(journey.sees("เหมือนเดิม \(missing.count)"))
    try journey.type("<esc><c-u>")
    journey.paste(path)
    try journey.type("<f2>")
    #expect(journey.sees("ใหม่ 0"))
    #expect(journey.sees("เหมือนเดิม \(good)"))

    // The second import goes back, then the first.
    for left in [good, 0] {
      try journey.type("<esc>")
      try journey.type("<f8>")
      #expect(journey.sees("การนำเข้าที่ผ่านมา"))
      try journey.type(left == 0 ? "<down><enter>" : "<enter>")
      #expect(journey.sees("กด F3 เรียกคืน"))
      try journey.type("<f3><s-tab><enter>")
      #expect(try office.people(limit: 400).people.count == left)
      try journey.type("<esc>")
    }
    #expect(try office.checkIntegrity().errors == 0)
  }

  @Test func `a column is said to be another, and that is remembered`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path + "/list.csv"
    let number = try Self.number(1)
    try "เลขบัตรประชาชน,ผู้สมัคร,ที่อยู่\n\(number),นายสมชาย ใจดี,9 ม.2 ถ.มิตรภาพ".write(
      toFile: path, atomically: true, encoding: .utf8)
    let office = try TestOffice.empty()
    var job = FileImport(kind: .people, source: "list.csv")
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
    // By the contract's names alone the file is refused: it has no name.
    #expect(throws: (any Error).self) { try job.decode(bytes, for: office) }
    try "เลขบัตรประชาชน,ชื่อ-สกุล,ที่อยู่\n\(number),นายสมชาย ใจดี,9 ม.2 ถ.มิตรภาพ".write(
      toFile: path, atomically: true, encoding: .utf8)
    let journey = Journey(office)
    try journey.type("i")
    journey.paste(path)
    try journey.type("<f2>")
    #expect(journey.sees("ไม่รู้จัก ข้ามไป"))
    try journey.type("m<down><down><enter>").type("ที่อยู่<enter>")
    #expect(!journey.sees("ไม่รู้จัก ข้ามไป"))
    try journey.type("<f2><s-tab><enter>")
    let person = try #require(try office.people(limit: 1).people.first)
    #expect(try office.person(person.id).details.address.road == "มิตรภาพ")
    // Another file with the same header is read alike.
    job.source = "other.csv"
    let other = try Data(contentsOf: URL(fileURLWithPath: path))
    let decoded = try job.decode(Array(other), for: office)
    #expect(decoded.table.mapping?.columns == ["national_id", "full_name", "address"])
  }
}
