import Foundation
import OfficeCore
import OfficeStorage
import TerminalUI
import TestSupport
import Testing
import ThaiText

@testable import Screens

@Suite struct TrustTests {
  private func journey(_ office: Office, _ columns: Int = 80, _ rows: Int = 24, language: Language = .thai) -> Journey {
    Journey(office, columns: columns, rows: rows, language: language, start: .trust)
  }

  @Test func `an office that holds says so, and that it was never backed up`() throws {
    let journey = journey(try TestOffice.empty())
    #expect(journey.sees("ถูกต้องทั้งหมด"))
    #expect(journey.sees("ยังไม่เคยสำรอง"))
    try expectSnapshot(journey.canvas, "trust-holds-80x24")
    try expectSnapshot(self.journey(try TestOffice.empty(), language: .english).canvas, "trust-holds-80x24-en")
  }

  @Test func `findings say how grave they are, how many, why it matters and what to do`() throws {
    var state = Trust.State(mayBackUp: true, backup: .never, isChecking: false)
    #expect(Trust.update(&state, .checked(Self.report)) == [])
    #expect(state.lines.count == 7)
    for (size, name) in [((80, 24), "80x24"), ((60, 18), "60x18"), ((40, 12), "40x12")] {
      try expectSnapshot(draw(state, size.0, size.1, .thai), "trust-findings-\(name)")
    }
    try expectSnapshot(draw(state, 80, 24, .english), "trust-findings-80x24-en")
    for (columns, rows) in [(0, 0), (1, 1), (3, 3), (20, 5)] {
      #expect(draw(state, columns, rows, .thai).size.rows == rows)
    }
  }

  @Test func `Enter opens the record behind a finding, and nothing where there is none`() throws {
    var state = Trust.State(mayBackUp: true, isChecking: false)
    _ = Trust.update(&state, .checked(Self.report))
    #expect(Trust.update(&state, .opened) == [.beep])
    state.cursor.move(to: 1)
    #expect(Trust.update(&state, .opened) == [.open(.proposal(ID(3)))])
    state.cursor.move(to: 4)
    #expect(Trust.update(&state, .opened) == [.open(.household(ID(7)))])
    state.cursor.move(to: 2)
    #expect(Trust.route(state) == nil)
  }

  @Test func `a failed check or backup is said, and can be tried again`() throws {
    var state = Trust.State(mayBackUp: true)
    let effects = Trust.update(&state, .failed(Failure(StoreError.full), isBackup: false))
    #expect(effects == [.say(Toast(Explain.phrase(StoreError.full), .refused))])
    #expect(!state.isChecking)
    #expect(Trust.update(&state, .checkAsked(isFull: true)) == [.ask(.check(isFull: true))])
    try expectSnapshot(draw(state, 80, 24, .thai), "trust-checking-80x24")
  }

  @Test func `a backup is made by its key, and only by who keeps the office`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let office = try Office.create(
      at: folder.appendingPathComponent("office.db").path,
      founding: .init(communities: [], login: "admin", name: "ทดสอบ ระบบ"), clock: { TestOffice.now })
    try office.addUser(login: "auditor", name: "ผู้ตรวจ", role: .auditor, zones: [])
    let auditor = journey(try office.acting(as: "auditor"))
    try auditor.type("<f2>")
    #expect(auditor.sees("ทำไม่ได้: เฉพาะ ผู้ดูแลระบบ"))
    #expect(try office.lastBackup() == nil)

    let home = Journey(office)
    #expect(home.sees("สำรองข้อมูลล่าสุด"))
    #expect(home.sees("ยังไม่เคยสำรอง"))
    let keeper = journey(office)
    try keeper.type("<f2>")
    #expect(keeper.sees("สำรองและตรวจแล้ว"))
    #expect(try office.lastBackup() == TestOffice.now)
    #expect(!keeper.sees("ยังไม่เคยสำรอง"))
    #expect(Journey(office).sees("สำรองข้อมูลล่าสุด"))
    #expect(!Journey(office).sees("ยังไม่เคยสำรอง"))
    try office.close()
  }

  @Test func `the settings lead there`() throws {
    let journey = Journey(try TestOffice.empty(), start: .settings)
    try journey.type("<end><up><enter>")
    #expect(journey.lines[0].contains(scalars: "ตรวจสอบและสำรองข้อมูล"))
    #expect(journey.sees("ถูกต้องทั้งหมด"))
  }

  @Test func `every invariant has its words in both languages, short enough for its column`() {
    for invariant in Invariant.allCases {
      let name = IntegrityWords.name(invariant)
      for text in [name.thai, name.english] { #expect((5...50).contains(Columns.count(text)), "\(text)") }
      #expect(!IntegrityWords.why(invariant).english.isEmpty && !IntegrityWords.advice(invariant).thai.isEmpty)
    }
  }

  private static let report = IntegrityReport(
    journal: JournalCheck(entries: 12_345),
    findings: [
      Finding(.caseDates, count: 12, records: [FoundRecord(.proposal, 3, code: "003/2570")]),
      Finding(.oneHead, count: 1, records: [FoundRecord(.household, 7, code: "H000007")]),
      Finding(.numberGaps, count: 1, records: []),
    ], isFull: false)

  private func draw(_ state: Trust.State, _ columns: Int, _ rows: Int, _ language: Language) -> Canvas {
    var canvas = Canvas(Size(columns: columns, rows: rows))
    Trust.view(state, on: &canvas, in: canvas.area, language: language)
    return canvas
  }
}
