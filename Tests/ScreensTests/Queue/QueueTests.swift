import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct QueueTests {
  @Test(arguments: [(80, 24), (60, 18), (40, 12), (120, 40)])
  func `the queue stands oldest first with age, state and the budget left`(columns: Int, rows: Int) throws {
    let journey = try Journey(ProgrammeOffice().office, columns: columns, rows: rows, start: .queue)
    let numbers = journey.lines.filter { $0.contains("/2570") }
    #expect(numbers.first?.contains("001/2570") == true)
    #expect(journey.sees("รอเอกสาร"))
    #expect(journey.sees("120,000"))
    try expectSnapshot(journey.canvas, "queue-\(columns)x\(rows)")
  }

  @Test func `in English too`() throws {
    let journey = try Journey(ProgrammeOffice().office, language: .english, start: .queue)
    #expect(journey.sees("Screening queue"))
    try expectSnapshot(journey.canvas, "queue-english")
  }

  @Test func `an empty queue says how a proposal comes in`() throws {
    let journey = try Journey(TestOffice.empty(), start: .queue)
    #expect(journey.sees("ไม่มีข้อเสนอที่รอคัดกรอง"))
    #expect(journey.sees("ยังไม่มีโครงการหลัก"))
    try expectSnapshot(journey.canvas, "queue-empty")
  }

  @Test func `while papers are missing no day is counted`() throws {
    let journey = try Journey(ProgrammeOffice().office, start: .queue)
    let line = try #require(journey.lines.first { $0.contains("004/2570") })
    #expect(line.contains(scalars: "หยุดนับ"))
    let older = try #require(journey.lines.first { $0.contains("001/2570") })
    #expect(older.contains(scalars: "42 วัน"))
  }

  @Test func `part of a title narrows the queue`() throws {
    let journey = try Journey(ProgrammeOffice().office, start: .queue)
    try journey.type("/เห็ด")
    #expect(journey.sees("003/2570"))
    #expect(!journey.sees("001/2570"))
    try journey.type("<esc>")
    #expect(journey.sees("001/2570"))
  }

  @Test func `another session's decision appears and the chosen one stays chosen`() throws {
    let office = try ProgrammeOffice()
    let journey = Journey(office.office, start: .queue)
    try journey.type("<down><down>")
    try office.recommend([1])
    journey.otherSessionCommitted()
    #expect(!journey.sees("001/2570"))
    let chosen = try #require(journey.lines.first { $0.hasPrefix("▶") })
    #expect(chosen.contains("003/2570"))
  }

  @Test func `no size traps`() throws {
    let journey = try Journey(ProgrammeOffice().office, start: .queue)
    for (columns, rows) in [(0, 0), (20, 5), (3, 3), (41, 12), (200, 60)] {
      #expect(journey.resize(columns, rows).canvas.size.columns == columns)
    }
  }
}
