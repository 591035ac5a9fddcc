import Foundation
import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing

/// Choosing how the program looks: from the settings to the next start.
@Suite struct ThemeJourneyTests {
  @Test func `the whole screen changes with the cursor, and Esc brings back what was`() throws {
    let journey = Journey(try TestOffice.empty(), start: .settings)
    try journey.type("<end><enter>")
    #expect(journey.sees("การแสดงผล"))
    #expect(journey.shell.theme == Theme.office)
    try journey.type("<down>")
    #expect(journey.shell.theme.name == "projector")
    #expect(journey.shell.theme.style(of: .text) != Theme.office.style(of: .text))
    try journey.type("<esc>")
    #expect(journey.shell.theme == Theme.office)
    #expect(try journey.office.preference(.theme) == nil)
  }

  @Test func `Enter keeps the theme, for this user and for the next start too`() throws {
    let office = try TestOffice.empty()
    try office.addUser(login: "noon", name: "พัชรี", role: .clerk, zones: [])
    let journey = Journey(office, start: .settings)
    try journey.type("<end><enter><down><down><enter>")
    #expect(journey.sees("ใช้ชุดสี paper แล้ว"))
    #expect(journey.shell.theme.name == "paper")
    try journey.type("<home>")
    #expect(journey.shell.theme.name == "paper")
    #expect(Journey(office).shell.theme.name == "paper")
    #expect(try Journey(office.acting(as: "noon")).shell.theme.name == "office")
  }

  @Test func `a theme that is asked for at the start goes before the chosen one and does not replace it`() throws {
    let office = try TestOffice.empty()
    try office.keep("night", as: .theme)
    #expect(Journey(office, theme: "mono").shell.theme.name == "mono")
    #expect(try office.preference(.theme) == "night")
    #expect(Journey(office).shell.theme.name == "night")
  }

  @Test func `a chosen theme that is gone is said and stops nothing`() throws {
    let office = try TestOffice.empty()
    try office.keep("gone", as: .theme)
    let journey = Journey(office)
    #expect(journey.sees("ไม่พบชุดสี gone"))
    #expect(journey.shell.theme == Theme.office)
    try journey.type("<down>")
    #expect(!journey.sees("ไม่พบชุดสี gone"))
  }

  @Test func `a theme of a folder is in the list, and its faults are said when it is tried on`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try "inherits = \"paper\"\n[roles]\nloud = { fg = \"bad\" }\n".write(
      to: folder.appendingPathComponent("zz.toml"), atomically: true, encoding: .utf8)
    let journey = Journey(
      try TestOffice.empty(), columns: 160, shelf: ThemeShelf(directories: [folder.path]), start: .look)
    try journey.type("<end>")
    #expect(journey.shell.theme.name == "zz")
    #expect(journey.sees("roles.loud"))
    #expect(journey.sees("zz.toml"))
  }

  @Test func `a terminal without colours wears the attributes of mono with the theme's own signs`() throws {
    let journey = Journey(try TestOffice.empty(), shelf: ThemeShelf(hasColours: false, hasLineGlyphs: false))
    #expect(journey.shell.theme.name == "mono")
    let chosen = Journey(try TestOffice.empty(), shelf: ThemeShelf(hasColours: false), theme: "paper")
    #expect(chosen.shell.theme.style(of: .selected) == Theme.mono.style(of: .selected))
    #expect(journey.canvas.glyphs[.cursor] == ">")
  }
}
