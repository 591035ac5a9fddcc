import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// The rows of the dashboard as charts, and their table twin.
@Suite struct DashboardChartTests {
  private func journey(
    columns: Int = 80, rows: Int = 24, language: Language = .thai, login: String? = nil
  ) throws -> Journey {
    let office = try SharedSample.office.get()
    return Journey(
      try login.map { try office.acting(as: $0) } ?? office, columns: columns, rows: rows, language: language,
      start: .dashboard(fiscalYear: 2569))
  }

  @Test func `zones by quarter stand as a heat chart, on every screen and in English`() throws {
    try expectSnapshot(journey().type("t").canvas, "dashboard-chart-80x24")
    try expectSnapshot(journey(language: .english).type("t").canvas, "dashboard-chart-80x24-en")
    try expectSnapshot(journey(columns: 60, rows: 18).type("t").canvas, "dashboard-chart-60x18")
    try expectSnapshot(journey(columns: 40, rows: 12).type("t").canvas, "dashboard-chart-40x12")
  }

  @Test func `a terminal without line glyphs and without colours reads the same numbers`() throws {
    let journey = Journey(
      try SharedSample.office.get(), columns: 60, rows: 18, shelf: ThemeShelf(hasColours: false, hasLineGlyphs: false),
      start: .dashboard(fiscalYear: 2569))
    try journey.type("t")
    #expect(journey.canvas.lines.joined().unicodeScalars.allSatisfy { !(0x2190...0x25FF).contains($0.value) })
    try expectSnapshot(journey.canvas, "dashboard-chart-ascii-60x18")
  }

  @Test func `the communities stand as tiles under their zones`() throws {
    try expectSnapshot(journey().type("t<f6>").canvas, "dashboard-tiles-80x24")
    try expectSnapshot(journey(columns: 40, rows: 12).type("t<f6>").canvas, "dashboard-tiles-40x12")
  }

  @Test func `other groupings stand as bars`() throws {
    try expectSnapshot(journey().type("t<f6><f6><f6>").canvas, "dashboard-bars-80x24")
  }

  @Test func `the newest column of the heat chart and the table are the same numbers`() throws {
    let report = try SharedSample.office.get().indicators(fiscalYear: 2569, by: .zone)
    let journey = try journey()
    let table = journey.lines
    try journey.type("t")
    let chart = journey.lines
    let rows = [report.households.total] + report.households.rows
    #expect(rows.count == 6)
    for row in rows {
      let percent = row.percentOfFollowedUp?.description ?? "–"
      let name = row.key == "total" ? "รวม" : row.key == "none" ? "นอกชุมชน" : "เขต \(row.key)"
      #expect(table.contains { $0.contains(scalars: "  \(name)") && $0.contains(scalars: percent) }, "\(name)")
      #expect(
        chart.contains { $0.contains(scalars: " \(name)") && $0.hasSuffix(row.supported == 0 ? "" : percent) },
        "\(name)")
    }
  }

  @Test func `every figure of every chart counts the list behind it`() throws {
    let office = try SharedSample.office.get()
    for grouping in IndicatorGrouping.allCases {
      var state = Dashboard.start(fiscalYear: 2569).0
      _ = Dashboard.update(&state, .displayChanged)
      while Dashboard.grouping(state) != grouping { _ = Dashboard.update(&state, .groupingChanged) }
      _ = Dashboard.update(&state, try Dashboard.perform(.load(2569, grouping), in: office))
      _ = Dashboard.update(&state, try Dashboard.perform(.loadChart(2569), in: office))
      let figures = Dashboard.figures(state).dropFirst(8)
      #expect(figures.count >= 2)
      for figure in figures where figure.number > 0 || figure.query.key != nil {
        guard case .households(let filter) = figure.query.of else { continue }
        let list = try office.householdStandings(
          fiscalYear: 2569, filter: filter, by: figure.query.grouping, key: figure.query.key, asOf: figure.query.asOf)
        #expect(list.count == figure.number, "\(grouping) \(figure.query)")
      }
    }
  }

  @Test func `t goes from table to chart and back, with the Thai layout too`() throws {
    let journey = try journey()
    #expect(journey.sees("ได้รับอนุมัติ  มีข้อมูลฐาน"))
    try journey.type("ะ")
    #expect(journey.sees("ล่าสุด"))
    try journey.type("t")
    #expect(!journey.sees("ล่าสุด"))
    #expect(journey.sees("ได้รับอนุมัติ  มีข้อมูลฐาน"))
  }

  @Test func `arrows go over the cells, the message line says the chosen one, Enter opens the families`() throws {
    let journey = try journey()
    let report = try SharedSample.office.get().indicators(
      fiscalYear: 2569, by: .zone, asOf: Day.quarterEnd(fiscalYear: 2569, quarter: 4))
    let zone = try #require(report.households.rows.first { $0.key == "2" })
    try journey.type("t<tab><down><down><home><tab><down><down><right><right><right>")
    let percent = try #require(zone.percentOfFollowedUp)
    #expect(
      journey.sees("เขต 2 ณ 30 ก.ย. 2569 · เพิ่มขึ้น \(percent)% (\(zone.increased) จาก \(zone.followedUp))"))
    try journey.type("<enter>")
    #expect(journey.sees("ครอบครัวที่ติดตามแล้ว ปี 2569 · เขต 2"))
    #expect(journey.sees("\(zone.followedUp) ครัวเรือน"))
    try journey.type("<esc>")
    #expect(journey.sees("ล่าสุด"))
  }

  @Test func `the cursor goes over the tiles row by row and Enter opens the families of the community`() throws {
    let journey = try journey()
    try journey.type("t<f6><tab>")
    #expect(journey.sees("▶"))
    let first = try #require(try SharedSample.office.get().communities().first { $0.code == "101" })
    #expect(journey.sees("101 \(first.name) · ไม่มีรายการที่ได้รับอนุมัติในปีนี้"))
    try journey.type("<down><down><right>")
    let other = try #require(try SharedSample.office.get().communities().first { $0.code == "202" })
    #expect(journey.sees("202 \(other.name) · "))
    try journey.type("<enter>")
    #expect(journey.sees("ครอบครัวที่ติดตามแล้ว ปี 2569 · \(other.name)"))
  }

  @Test func `who may not see the register is told no share of fewer than five`() throws {
    let office = try TestOffice.sample()
    try office.addUser(login: "member", name: "กรรมการ", role: .committeeMember, zones: [])
    let clerk = Journey(office, start: .dashboard(fiscalYear: 2569))
    let member = try Journey(office.acting(as: "member"), start: .dashboard(fiscalYear: 2569))
    try clerk.type("t")
    try member.type("t")
    #expect(!clerk.sees("<5"))
    #expect(member.sees("<5"))
  }

  @Test func `a chart without anything draws and says so`() throws {
    let journey = try Journey(TestOffice.empty(), start: .dashboard(fiscalYear: 2570))
    for key in ["t", "<f6>", "<f6>", "<f6>", "<f3>"] {
      try journey.type(key)
      #expect(journey.lines.count == 24)
    }
  }

  @Test func `no screen is too small to draw a chart on`() throws {
    let journey = try journey()
    for grouping in ["t", "<f6>", "<f6>"] {
      try journey.type(grouping)
      for (columns, rows) in [(0, 0), (1, 1), (20, 5), (40, 12), (45, 13), (70, 16), (200, 60)] {
        journey.resize(columns, rows)
        try journey.type("<tab><end><home>")
        #expect(journey.canvas.size == Size(columns: columns, rows: rows))
      }
    }
  }
}
