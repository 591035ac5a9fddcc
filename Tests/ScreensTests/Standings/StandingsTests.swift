import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct StandingsTests {
  private func office() throws -> Office { try SharedSample.office.get() }

  private func count(_ query: StandingsQuery, in office: Office) throws -> Int {
    guard case .loaded(let rows, _) = try Standings.perform(.load(query), in: office) else { return -1 }
    return rows.count
  }

  @Test(arguments: IndicatorGrouping.allCases)
  func `every figure of the dashboard counts exactly the list behind it`(grouping: IndicatorGrouping) throws {
    let office = try office()
    var checked = 0
    for year in [2568, 2569, 2570] {
      for indicator in Indicator.allCases {
        var (state, asked) = Dashboard.start(fiscalYear: year)
        try settle(&state, asked, office)
        while Dashboard.grouping(state) != grouping {
          asked = Dashboard.update(&state, .groupingChanged)
          try settle(&state, asked, office)
        }
        if indicator == .groupManagementImproved { _ = Dashboard.update(&state, .shownChanged) }
        for (number, query) in Dashboard.figures(state) {
          #expect(try count(query, in: office) == number, "\(query)")
          checked += 1
        }
      }
    }
    #expect(checked > 100)
  }

  /// Answers everything that is asked.
  private func settle(_ state: inout Dashboard.State, _ asked: [Effect<Dashboard.Request>], _ office: Office) throws {
    for effect in asked {
      guard case .ask(let request) = effect else { continue }
      try settle(&state, Dashboard.update(&state, Dashboard.perform(request, in: office)), office)
    }
  }

  private let query = StandingsQuery(fiscalYear: 2569, of: .households(.followedUp), grouping: .zone, key: "2")

  @Test func `households stand with baseline, latest and a word`() throws {
    let journey = try Journey(office(), start: .standings(query))
    let rows = try office().householdStandings(fiscalYear: 2569, filter: .followedUp, by: .zone, key: "2")
    let first = try #require(rows.first)
    #expect(journey.sees("\(rows.count) ครัวเรือน"))
    #expect(journey.sees(first.code))
    #expect(journey.sees("เพิ่มขึ้น"))
    try expectSnapshot(journey.canvas, "standings-households-80x24")
  }

  @Test func `it fits other screens and speaks English`() throws {
    try expectSnapshot(
      Journey(office(), language: .english, start: .standings(query)).canvas, "standings-households-80x24-en")
    try expectSnapshot(
      Journey(office(), columns: 60, rows: 18, start: .standings(query)).canvas, "standings-households-60x18")
    try expectSnapshot(
      Journey(office(), columns: 40, rows: 12, start: .standings(query)).canvas, "standings-households-40x12")
    try expectSnapshot(
      Journey(office(), columns: 120, rows: 40, start: .standings(query)).canvas, "standings-households-120x40")
  }

  @Test func `groups stand with their scores, applicants with their place`() throws {
    let groups = StandingsQuery(fiscalYear: 2569, of: .groups(.supported))
    try expectSnapshot(Journey(office(), start: .standings(groups)).canvas, "standings-groups-80x24")
    let applicants = StandingsQuery(fiscalYear: 2570, of: .applicants(recommended: false))
    try expectSnapshot(Journey(office(), start: .standings(applicants)).canvas, "standings-applicants-80x24")
  }

  @Test func `no screen is too small to draw on`() throws {
    let journey = try Journey(office(), start: .standings(query))
    try journey.type("/ก")
    for (columns, rows) in [(0, 0), (1, 1), (3, 3), (20, 5), (45, 13)] {
      #expect(journey.resize(columns, rows).canvas.size == Size(columns: columns, rows: rows))
      var canvas = Canvas(Size(columns: columns, rows: rows))
      try Standings.view(Standings.start(query, actor: office().actor).0, on: &canvas, in: canvas.area, language: .thai)
      #expect(canvas.size.rows == rows)
    }
  }

  @Test func `a figure of nothing says so`() throws {
    let journey = try Journey(TestOffice.empty(), start: .standings(query))
    #expect(journey.sees("ตัวเลขนี้เป็น 0"))
    #expect(journey.sees("0 ครัวเรือน"))
  }

  @Test func `Enter opens what the line is about`() throws {
    var state = try Standings.start(query, actor: office().actor).0
    let loaded = try Standings.perform(.load(query), in: office())
    _ = Standings.update(&state, loaded)
    let first = try #require(
      try office().householdStandings(fiscalYear: 2569, filter: .followedUp, by: .zone, key: "2").first)
    #expect(Standings.update(&state, .opened) == [.open(.householdIncomes(first.id))])
  }

  @Test func `searching narrows the list and leaving the search keeps the chosen line`() throws {
    let journey = try Journey(office(), start: .standings(query))
    let rows = try office().householdStandings(fiscalYear: 2569, filter: .followedUp, by: .zone, key: "2")
    let wanted = try #require(rows.dropFirst(2).first)
    try journey.type("/\(wanted.code)")
    #expect(journey.sees(wanted.code))
    #expect(journey.sees("1/\(rows.count) ครัวเรือน"))
    try journey.type("<esc>")
    #expect(journey.lines.contains { $0.contains(scalars: "▶") && $0.contains(scalars: wanted.code) })
    try journey.type("/ฮฮฮฮ")
    #expect(journey.sees("ไม่พบตามคำค้น"))
  }

  @Test func `a refresh keeps the chosen line`() throws {
    let journey = try Journey(office(), start: .standings(query))
    try journey.type("<down><down>")
    let before = journey.screen
    journey.otherSessionCommitted()
    #expect(journey.screen == before)
  }
}
