import OfficeCore
import OfficeStorage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite struct PaletteTests {
  private func journey(
    _ role: OfficeRole = .administrator, _ columns: Int = 80, _ rows: Int = 24, language: Language = .thai,
    start: Route = .home
  ) throws -> Journey {
    let office = try TestOffice.empty()
    guard role != .administrator else {
      return Journey(office, columns: columns, rows: rows, language: language, start: start)
    }
    try office.addUser(login: "one", name: "ทดสอบ หนึ่ง", role: role, zones: [])
    return Journey(try office.acting(as: "one"), columns: columns, rows: rows, language: language, start: start)
  }

  @Test(arguments: ["<f9>", "<c-p>", ":", "ซ"])
  func `three keys open the palette, one of them in both layouts`(_ key: String) throws {
    let journey = try journey()
    try journey.type(key)
    #expect(journey.lines[1].hasPrefix(" คำสั่ง"))
    #expect(journey.canvas.isCursorVisible)
    #expect(journey.canvas.cursor == Canvas.Position(x: 6, y: 1))
  }

  @Test func `a colon that is typed into a field stays there`() throws {
    let journey = try journey(start: .person(nil))
    try journey.type("<down><down>:")
    #expect(!journey.lines[1].hasPrefix(" คำสั่ง"))
    try journey.type("<f9>")
    #expect(journey.lines[1].hasPrefix(" คำสั่ง"))
  }

  @Test func `it has every place, the keys of the place on top and those of the shell`() throws {
    let journey = try journey(start: .queue)
    try journey.type("<f9>")
    guard case .palette(let palette)? = journey.shell.overlay else { throw Missing() }
    let deeds = palette.shown.map(\.deed)
    #expect(Place.all.allSatisfy { deeds.contains(.place($0)) })
    #expect(deeds.contains(.bound([.insert, .character("n")])))
    #expect(deeds.contains(.own(.language)) && deeds.contains(.own(.redraw)))
  }

  @Test func `Enter runs, and the hardware cursor stays in the line`() throws {
    let journey = try journey()
    try journey.type("<f9>คิว<down><up>")
    #expect(journey.canvas.cursor.y == 1)
    try journey.type("<enter>")
    #expect(journey.lines[0].contains(scalars: "คิวคัดกรอง"))
    try journey.type("<f9>กลับ<enter>")
    #expect(journey.sees("งานที่รอท่าน"))
  }

  @Test func `Esc closes with nothing changed`() throws {
    let journey = try journey(start: .person(nil))
    try journey.type("<down><down>นาย")
    let before = journey.canvas
    try journey.type("<f9>คิว<down><esc>")
    #expect(journey.canvas == before)
    #expect(try journey.office.commandUses().isEmpty)
  }

  @Test func `what the user may not do says who may, is not run and not counted`() throws {
    let journey = try journey(.committeeMember)
    try journey.type("<f9>ทะเบียนบุคคล")
    #expect(journey.sees("▶ (ทะเบียนบุคคล)"))
    #expect(journey.lines[22].contains(scalars: "ทำไม่ได้: เฉพาะ เจ้าหน้าที่รับคำขอ"))
    try journey.type("<enter>")
    #expect(journey.lines[22].hasPrefix("• ทำไม่ได้: เฉพาะ"))
    #expect(journey.lines[1].hasPrefix(" คำสั่ง"))
    #expect(try journey.office.commandUses().isEmpty)
  }

  @Test func `Thai typed with the Latin layout finds its command, and back`() throws {
    let journey = try journey()
    try journey.type("<f9>8b;<enter>")
    #expect(journey.lines[0].contains(scalars: "คิวคัดกรอง"))
    try journey.type("<f9>้นทำ<enter>")
    #expect(journey.sees("งานที่รอท่าน"))
  }

  @Test func `what was run comes first the next time, in another session too`() throws {
    let journey = try journey()
    try journey.type("<f9>communities<enter>")
    let later = Journey(journey.office)
    try later.type("<f9>")
    #expect(later.lines[2].hasPrefix("▶ ชุมชน"))
    let uses = try journey.office.commandUses()
    #expect(uses.map(\.key) == ["place communities"])
  }

  @Test func `a name that is no command is searched among the people`() throws {
    let office = try ProgrammeOffice().office
    let journey = Journey(office)
    try journey.type("<f9>กมล")
    #expect(journey.sees("ค้นหาบุคคล: กมล"))
    try journey.type("<down><enter>")
    #expect(journey.lines[0].contains(scalars: "ทะเบียนบุคคล"))
    #expect(journey.sees("นายกมล น้ำเพชร"))
    #expect(!journey.sees("แก้วตา"))
    // What was typed is nobody's business later.
    #expect(try office.commandUses().keys.sorted() == ["search people"])
  }

  @Test func `a proposal's number is searched among the proposals`() throws {
    let journey = try Journey(ProgrammeOffice().office)
    try journey.type("<f9>003/2570<enter>")
    #expect(journey.sees("เพาะเห็ด"))
    #expect(!journey.sees("ทอผ้า"))
  }

  @Test func `a place that is open already is gone back to`() throws {
    let journey = try Journey(ProgrammeOffice().office)
    try journey.type("6<enter><f9>คิวคัดกรอง<enter>")
    #expect(journey.shell.stack.count == 2)
    try journey.type("<f9>หน้าหลัก<enter>")
    #expect(journey.shell.stack.count == 1)
  }

  @Test func `a paste goes into the line`() throws {
    let journey = try journey()
    try journey.type("<f9>").paste("ตัวชี้วัด")
    try journey.type("<enter>")
    #expect(journey.lines[0].contains(scalars: "ตัวชี้วัด"))
  }

  @Test func `the palette in its sizes`() throws {
    let journey = try journey(.clerk, start: .queue)
    try journey.type("<f9>คัดกรอง")
    try expectSnapshots(journey, "palette")
    try journey.type("<esc><f9>zzz")
    try expectSnapshots(journey, "palette-search", sizes: [(40, 12)])
    try journey.type("<esc><a-e><f9>")
    try expectSnapshot(journey.canvas, "palette-80x24-en")
  }

  private struct Missing: Error {}
}
