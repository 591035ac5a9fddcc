import Foundation
import OfficeCore
import OfficeStorage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

/// The list of imports, each with what it brought and why it can be taken back or not.
@Suite struct ImportListTests {
  private static let header = "national_id,no_id_reason,first_name,last_name,community"

  /// Three imports: one that a deed rests on, one that is taken back, one that may be.
  private func office() throws -> Office {
    let office = try TestOffice.empty()
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let names = [
      "ทะเบียนผู้เข้าอบรมอาชีพเสริมเพิ่มรายได้ชุมชนโนนทันและศรีฐานปีงบประมาณ 2569 ฉบับแก้ไข.csv", "รายชื่อ เขต 3.csv", "people.csv",
    ]
    for (number, name) in names.enumerated() {
      let path = folder.path + "/" + name
      let rows = (0..<(number + 2)).map { ",ไม่มี,ชื่อ\(number)ก\($0),สกุล,305" }
      try ([Self.header] + rows + [",,ไม่มีเหตุ,ก,305"]).joined(separator: "\n")
        .write(toFile: path, atomically: true, encoding: .utf8)
      let journey = Journey(office, start: .importing)
      journey.paste(path)
      try journey.type("<f2><f2><s-tab><enter>")
      #expect(journey.sees("ใหม่ \(number + 2)"), "\(journey.screen)")
    }
    let person = try #require(try office.people(matching: "ชื่อ0ก0").people.first)
    var file = try office.person(person.id)
    file.details.phone = "0812345678"
    try office.save(person.id, file.details, version: file.version)
    try office.undoImport(try #require(try office.imports().first { $0.source == names[1] }).id)
    return office
  }

  @Test func `the list, an import that holds, one that is taken back and one that may be, in both languages`() throws {
    let office = try office()
    for (language, suffix) in [(Language.thai, ""), (.english, "-english")] {
      let journey = Journey(office, language: language, start: .importing)
      let sizes = [(80, 24), (40, 12)]
      try journey.type("<f8>")
      try expectSnapshots(journey, "import-list\(suffix)", sizes: sizes)
      for (name, keys) in [("free", "<enter>"), ("undone", "<down><enter>"), ("held", "<down><down><enter>")] {
        let page = Journey(office, language: language, start: .importing)
        try page.type("<f8>\(keys)")
        try expectSnapshots(page, "import-batch-\(name)\(suffix)", sizes: sizes)
      }
      let asking = Journey(office, language: language, start: .importing)
      try asking.type("<f8><enter><f3>")
      try expectSnapshots(asking, "import-batch-undo\(suffix)", sizes: sizes)
    }
  }

  @Test func `an import is taken back by keys, once, and one that is rested on says why not`() throws {
    let office = try office()
    let before = try office.people(limit: 1).total
    let journey = Journey(office, start: .importing)
    try journey.type("<f8><down><down><enter><f3>")
    #expect(!journey.sees("[เรียกคืนการนำเข้า]"), "\(journey.screen)")
    #expect(try office.people(limit: 1).total == before)
    let free = Journey(office, start: .importing)
    try free.type("<f8><enter><f3><left><enter>")
    #expect(try office.imports().filter(\.isUndone).count == 2, "\(free.screen)")
    #expect(try office.people(limit: 1).total == (before ?? 0) - 4)
  }
}
