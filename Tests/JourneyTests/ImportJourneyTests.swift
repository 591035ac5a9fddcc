import Foundation
import OfficeCore
import OfficeStorage
import Screens
import TestSupport
import Testing

/// A clerk takes last year's list in by keys, mends what was rejected, and takes it in again.
@Suite struct ImportJourneyTests {
  private static let bad = [
    "1999928792178,นายสมชาย ใจดี,ชาย,32/13/2508,โนนทัน5,H1,,",
    "2999979290810,นางน้ำผึ้ง มีสุข,หญิง,๑ ม.ค. ๒๕๐๐,ไม่มีจริง,H2,ใช่,ผู้สูงอายุ;ว่างงาน",
    "3999957938344,นายกำพล แก้วดี,ชาย,23-11-20,ศรีฐาน 2,H3,ใช่,",
  ]

  @Test func `three bad rows are mended in the errors file; a second import changes nothing`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path + "/people.csv"
    let good = ProgrammeYear.people.split(separator: "\n").prefix(2).joined(separator: "\n")
    try (good + "\n" + Self.bad.joined(separator: "\n")).write(toFile: path, atomically: true, encoding: .utf8)
    let office = try TestOffice.empty()
    let journey = Journey(office)
    try journey.type("i")
    journey.paste(folder.path + "/peo")
    try journey.type("<tab><f2>")
    #expect(journey.sees("ใหม่ 1"))
    #expect(journey.sees("นำเข้าไม่ได้ 3"))
    #expect(journey.sees("บรรทัด 3 วันเกิด \"32/13/2508\""))
    #expect(try office.people(limit: 10).people.isEmpty)
    try journey.type("<f2><s-tab><enter>")
    #expect(journey.sees("ใหม่ 1"))
    #expect(try office.people(limit: 10).people.count == 1)
    let entry = try #require(try office.history(of: .file, 0).first { $0.deed == "import" })
    #expect(entry.changes.contains(FieldChange("file", after: "people.csv")))

    let errors = folder.path + "/people.errors.csv"
    let attributes = try FileManager.default.attributesOfItem(atPath: errors)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    var text = try String(contentsOfFile: errors, encoding: .utf8)
    for (wrong, right) in [
      ("32/13/2508", "31/12/2508"), ("ไม่มีจริง", "โนนทัน 5"), ("3999957938344", "3999957938343"),
    ] {
      #expect(text.contains(scalars: wrong))
      text = text.replacingOccurrences(of: wrong, with: right)
    }
    try text.write(toFile: errors, atomically: true, encoding: .utf8)

    try journey.type("n<c-u>")
    journey.paste(errors)
    try journey.type("<f2>")
    #expect(journey.sees("ใหม่ 3"))
    #expect(journey.sees("นำเข้าไม่ได้ 0"))
    try journey.type("<f2><s-tab><enter>")
    #expect(try office.people(limit: 10).people.count == 4)

    try journey.type("n<f2>")
    #expect(journey.sees("ใหม่ 0"))
    #expect(journey.sees("เหมือนเดิม 3"))
    // There is nothing to do, and the key says so.
    try journey.type("<f2>")
    #expect(journey.sees("ไม่มีแถวที่จะนำเข้าหรือแก้ไข"))
    #expect(try office.people(limit: 10).people.count == 4)
  }

  @Test(arguments: ImportKind.allCases.filter { [.people, .groups, .members].contains($0) }, [false, true])
  func `what the preview counts is what the import does`(kind: ImportKind, update: Bool) throws {
    let office = try ProgrammeYear.office()
    let text =
      switch kind {
      case .people:
        ProgrammeYear.people.replacingOccurrences(of: "2508", with: "2509") + "\n,นายไม่มี เลข,ชาย,,โนนทัน 5,,,"
          + "\n4999928792171,นางใหม่ มาก,หญิง,,ศรีฐาน 2,H9,ใช่,"
      case .groups: ProgrammeYear.groups.replacingOccurrences(of: "ทำขนม", with: "ทำขนมไทย") + "\nG2;x;ไม่มี;x"
      default: ProgrammeYear.members.replacingOccurrences(of: "treasurer", with: "member") + "\nG9,1999978778934,chair"
      }
    let job = FileImport(kind: kind, update: update, source: "file.csv")
    let file = try job.decode(Array(text.utf8), today: office.today)
    let preview = try job.take(file, into: office, rehearsing: true) { _ in }
    let between = try job.take(file, into: office, rehearsing: true) { _ in }
    #expect(between == preview)
    let done = try job.take(file, into: office, rehearsing: false) { _ in }
    // Look-alikes are counted before an import, and reviewed after it.
    #expect((preview.alike != nil) == (kind == .people) && done.alike == nil)
    var counted = preview
    counted.alike = nil
    #expect(done == counted)
    #expect(!preview.rejections.isEmpty)
    #expect(update ? preview.updated > 0 : !preview.differs.isEmpty)
  }
}
