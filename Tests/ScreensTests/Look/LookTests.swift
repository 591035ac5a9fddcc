import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct LookTests {
  private func journey(columns: Int = 80, rows: Int = 24, language: Language = .thai) throws -> Journey {
    try Journey(TestOffice.empty(), columns: columns, rows: rows, language: language, start: .look)
  }

  @Test func `the themes stand in a list with what each is for, beside a sample of all that they colour`() throws {
    let journey = try journey()
    for name in Theme.shippedNames { #expect(journey.sees(name)) }
    #expect(journey.sees("office    ชุดปกติ พื้นเข้ม (ใช้อยู่)"))
    try expectSnapshots(journey, "look")
  }

  @Test func `it speaks English`() throws {
    try expectSnapshots(try journey(language: .english), "look-english", sizes: [(80, 24)])
  }

  @Test func `moving tries a theme on, and Enter keeps it and says so`() {
    var (state, first) = Look.start(["office", "paper"], chosen: "office", hasColours: true)
    #expect(first.isEmpty)
    #expect(Look.theme(state) == "office")
    #expect(Look.update(&state, .typed(.down)).isEmpty)
    #expect(Look.theme(state) == "paper")
    #expect(Look.update(&state, .asked) == [.ask(.keep("paper"))])
    let effects = Look.update(&state, .kept("paper"))
    #expect(effects.first == .wear("paper"))
    #expect(effects.last == .back)
  }

  @Test func `a chosen theme that is gone begins at the top`() {
    let (state, _) = Look.start(["office", "paper"], chosen: "gone", hasColours: true)
    #expect(Look.theme(state) == "office")
  }

  @Test func `without colours the place says why nothing changes`() {
    let (state, _) = Look.start(["office"], chosen: "office", hasColours: false)
    #expect(Look.hint(state)?.thai.contains(scalars: "ไม่แสดงสี") ?? false)
  }

  @Test func `no size is too small`() throws {
    let journey = try journey()
    for (columns, rows) in [(0, 0), (3, 3), (40, 12), (75, 14), (200, 60)] {
      journey.resize(columns, rows)
      #expect(journey.canvas.size == Size(columns: columns, rows: rows))
    }
  }
}
