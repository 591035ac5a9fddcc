import Foundation
import OfficeCore
import OfficeStorage
import TerminalUI
import TestSupport
import Testing
import ThaiText

@testable import Screens

/// What every list does, shown on one or two of them.
@Suite struct ListKeysTests {
  private static let sample = Result { try TestOffice.sample() }

  private func people() throws -> Journey { try Journey(Self.sample.get(), start: .people(community: nil)) }

  private func first(_ journey: Journey) -> String { journey.lines[3] }

  @Test func `the menu sorts by a column, the header says so, and Shift-S turns it round`() throws {
    let journey = try people()
    try journey.type("s")
    try expectSnapshot(journey.canvas, "list-sort-menu-80x24")
    try journey.type("<down><enter>")
    #expect(journey.lines[2].contains(scalars: "ชื่อ-สกุล ▲"))
    let top = first(journey)
    try journey.type("S")
    #expect(journey.lines[2].contains(scalars: "ชื่อ-สกุล ▼"))
    #expect(first(journey) != top)
    // A column that the table does not show stands in words.
    try journey.type("s").type("นามสกุล<enter>")
    #expect(journey.sees("เรียง: นามสกุล น้อยไปมาก"), "\(journey.screen)")
    try journey.type("s<home><enter>")
    #expect(!journey.sees("เรียง: "), "\(journey.screen)")
  }

  @Test func `the filter stands in words over the list, the count follows, and one key clears it`() throws {
    let journey = try people()
    let office = try Self.sample.get()
    try journey.type("f<space><down><down><space><enter>")
    #expect(journey.sees("ค้นหา: เขต:1,3"))
    var filter = PeopleFilter()
    filter.zones = [1, 3]
    let total = try #require(try office.people(PeopleQuery(filter: filter)).total)
    #expect(journey.sees("\(total) คน"))
    try journey.type("/มา")
    try expectSnapshots(journey, "list-filtered")
    #expect(journey.sees("ค้นหา: เขต:1,3"))
    try journey.type("<tab>c")
    #expect(!journey.sees("เขต:"))
    #expect(journey.sees("600 คน"))
    try journey.type("c")
    #expect(journey.sees("ไม่ได้ค้นหาหรือกรองอยู่"))
  }

  @Test func `letters sort and filter with the Thai layout switched on`() throws {
    let journey = try people()
    // ห is the key of s, ด that of f.
    try journey.type("ห")
    #expect(journey.sees("ลำดับปกติ"))
    try journey.type("<esc>ด")
    #expect(journey.sees("หัวหน้าครัวเรือน"))
    try journey.type("<esc>")
    #expect(journey.lines[0].contains(scalars: "ทะเบียนบุคคล"))
  }

  @Test func `marks stay with their records while the list is searched and sorted`() throws {
    let journey = try people()
    try journey.type("<space><space><down>v")
    #expect(journey.sees("เครื่องหมาย 4"), "\(journey.screen)")
    let marked = journey.lines.filter { $0.contains(scalars: "✓") }
    #expect(marked.count == 4)
    try expectSnapshots(journey, "list-marked")
    try journey.type("S")
    #expect(journey.sees("เครื่องหมาย 4"))
    #expect(!journey.lines.contains { $0.contains(scalars: "✓") })
    try journey.type("S<home>")
    #expect(journey.lines.filter { $0.contains(scalars: "✓") }.count == 4)
    try journey.type("*")
    #expect(journey.sees("เครื่องหมาย 596"))
    try journey.type("<bs>")
    #expect(!journey.sees("เครื่องหมาย"))
    try journey.type("<bs>")
    #expect(journey.sees("ยังไม่ได้ทำเครื่องหมายรายการ"))
  }

  @Test func `marked people are exported to a file of the owner's, and a file that exists is left alone`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("lists-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) } }
    let path = folder.appendingPathComponent("people.csv").path
    let journey = try people()
    try journey.type("<space><space><space>e")
    #expect(journey.sees("ส่งออก 3 รายการ"), "\(journey.screen)")
    try journey.type("<c-u>\(path)<enter><right><enter>")
    #expect(journey.sees("ส่งออกแล้ว 3 แถว"), "\(journey.screen)")
    let text = try String(contentsOfFile: path, encoding: .utf8)
    #expect(text.split(whereSeparator: \.isNewline).count == 4)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    try journey.type("e<c-u>\(path)<enter><enter>")
    #expect(journey.sees("มีแฟ้ม"), "\(journey.screen)")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    try journey.type("e<c-u>\(folder.path)/nowhere/x.csv<enter><enter>")
    #expect(!journey.sees("ส่งออกแล้ว"))
    try journey.type("e<c-u><enter><enter>")
    #expect(journey.sees("กรุณาพิมพ์ชื่อ"))
    try journey.type("e<esc>")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["people.csv"])
  }

  @Test func `without marks the whole list that is found is exported`() throws {
    let journey = try people()
    try journey.type("f<down><space><enter>")
    var filter = PeopleFilter()
    filter.zones = [2]
    let total = try #require(try Self.sample.get().people(PeopleQuery(filter: filter)).total)
    try journey.type("e")
    #expect(journey.sees("ส่งออก \(total) รายการ"), "\(journey.screen)")
  }

  @Test func `who may not export is told so`() throws {
    let office = try TestOffice.sample(people: 100)
    try office.addUser(login: "auditor", name: "ตรวจสอบ ภายใน", role: .auditor, zones: [])
    let journey = try Journey(office.acting(as: "auditor"), start: .people(community: nil))
    try journey.type("e")
    #expect(journey.sees("ทำไม่ได้: เฉพาะ"))
    try journey.type("f")
    // Sensitive categories are not offered.
    #expect(!journey.sees("คนพิการ"))
  }

  @Test func `a view is kept, taken up, renamed and deleted`() throws {
    let office = try TestOffice.sample(people: 200)
    let journey = Journey(office, start: .people(community: nil))
    try journey.type("f<down><down><space><enter>Swเ")
    #expect(journey.sees("มุมมอง"))
    try journey.type("<esc>w<end><enter>ของฉัน<enter><enter>")
    #expect(journey.sees("บันทึกมุมมอง ของฉัน แล้ว"), "\(journey.screen)")
    // Nothing of it is taken up silently.
    let again = Journey(office, start: .people(community: nil))
    #expect(!again.sees("เขต:"))
    try again.type("w")
    try expectSnapshot(again.canvas, "list-views-80x24")
    try again.type("<enter>")
    #expect(again.sees("เขต:3"), "\(again.screen)")
    #expect(again.sees("ชื่อ-สกุล ▼"))
    try again.type("wเปลี่ยน<enter><enter><c-u>ใหม่<enter><enter>")
    #expect(try office.listViews(of: "people").map(\.name) == ["ใหม่"], "\(again.screen)")
    try again.type("wลบ<enter><enter><left><enter>")
    #expect(try office.listViews(of: "people").isEmpty, "\(again.screen)")
  }

  @Test func `ready views are there on every list`() throws {
    let office = try SharedSample.office.get()
    let query = StandingsQuery(fiscalYear: 2569, of: .households(.supported))
    let places: [Route] = [
      .people(community: nil), .groups(community: nil), .communities, .proposals(.all(fiscalYear: 2569)), .queue,
      .dueHouseholds(fiscalYear: 2569, nil, zone: nil), .standings(query),
    ]
    for place in places {
      let journey = Journey(office, start: place)
      let before = journey.screen
      try journey.type("w<enter>")
      #expect(journey.screen != before, "\(journey.screen)")
      try journey.type("c<end>S<pgup>*")
      #expect(journey.sees("เครื่องหมาย"), "\(journey.screen)")
    }
  }

  @Test func `a slow line searches on Enter and on a pause, not on every key`() throws {
    var shell = Shell(
      office: try Self.sample.get(), size: Size(columns: 80, rows: 24), isSynchronous: true,
      start: .people(community: nil))
    shell.isLean = true
    let before = shell.draw().lines[3]
    for key in try KeyNotation.keys("/ทองแก้ว") { shell.handle(key) }
    #expect(shell.draw().lines[3] == before)
    #expect(shell.draw().lines[22].contains(scalars: "Enter"))
    shell.handle(.enter)
    #expect(shell.draw().lines[0].contains(scalars: "ทะเบียนบุคคล"))
    #expect(shell.draw().lines[3] != before)
    // Enter opens again once nothing is held back.
    for key in try KeyNotation.keys("<c-u>สม") { shell.handle(key) }
    let searched = [shell.runHeldSearch(), shell.runHeldSearch()]
    #expect(searched == [true, false])
    #expect(shell.draw().lines[3].contains(scalars: "สม"))
    // Leaving the search drops what was held.
    shell.handle(.character("ก"))
    shell.handle(.escape)
    let isHeld = shell.runHeldSearch()
    #expect(!isHeld)
    #expect(shell.draw().lines[3] == before)
  }

  @Test func `what comes late is not taken for what is asked now`() throws {
    let office = try Self.sample.get()
    var state = PeopleList.start(community: nil, seed: "", isPicking: false, today: office.today, actor: office.actor).0
    let late = try PeopleList.perform(
      .find(PeopleQuery(words: "สม"), atLeast: 10, isBrowsing: false), in: office)
    #expect(PeopleList.update(&state, late).isEmpty)
    #expect(state.people.isEmpty)
  }
}
