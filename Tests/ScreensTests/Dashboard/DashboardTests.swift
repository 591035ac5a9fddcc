import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// One sample office for the tests that only read.
enum SharedSample {
  static let office = Result { try TestOffice.sample() }
}

@Suite struct DashboardTests {
  private func journey(
    _ year: Int = 2569, columns: Int = 80, rows: Int = 24, language: Language = .thai
  ) throws -> Journey {
    try Journey(
      SharedSample.office.get(), columns: columns, rows: rows, language: language,
      start: .dashboard(fiscalYear: year))
  }

  @Test func `both results stand under the programme's own words, with target, coverage and bounds`() throws {
    let journey = try journey()
    let report = try SharedSample.office.get().indicators(fiscalYear: 2569, by: .zone)
    let total = report.households.total
    #expect(journey.sees("ร้อยละของครอบครัวที่ได้รับการสนับสนุนมีรายได้เพิ่มขึ้น"))
    #expect(journey.sees("คุณภาพการบริหารจัดการธุรกิจชุมชนมีประสิทธิภาพเพิ่มขึ้น"))
    #expect(journey.sees("ค่าเป้าหมาย ยังไม่กำหนด"))
    #expect(journey.sees("\(try #require(total.percentOfFollowedUp))%"))
    #expect(journey.sees("อัตราการติดตามได้ \(try #require(total.coverage))%"))
    #expect(journey.sees("\(try #require(total.boundLow))–\(try #require(total.boundHigh))%"))
    try expectSnapshot(journey.canvas, "dashboard-80x24")
  }

  @Test func `it fits other screens and speaks English`() throws {
    try expectSnapshot(journey(language: .english).canvas, "dashboard-80x24-en")
    try expectSnapshot(journey(columns: 120, rows: 40).canvas, "dashboard-120x40")
    try expectSnapshot(journey(columns: 60, rows: 18).canvas, "dashboard-60x18")
    let narrow = try journey(columns: 40, rows: 12)
    try expectSnapshot(narrow.canvas, "dashboard-40x12")
    #expect(narrow.sees("เขต 4"))
    #expect(narrow.sees("กลุ่มบริหารดีขึ้น"))
  }

  @Test func `a year without anything says so`() throws {
    let journey = try Journey(TestOffice.empty(), start: .dashboard(fiscalYear: 2570))
    try expectSnapshot(journey.canvas, "dashboard-empty-80x24")
  }

  @Test func `who may not see figures is told why`() throws {
    var state = Dashboard.start(fiscalYear: 2570).0
    let failure = Failure(RuleViolation.notPermitted(.seeFigures))
    let message = try #require(Dashboard.failed(state, .load(2570, .zone), failure))
    #expect(Dashboard.update(&state, message).isEmpty)
    var canvas = Canvas(Size(columns: 80, rows: 24))
    Dashboard.view(state, on: &canvas, in: canvas.area, language: .thai)
    #expect(canvas.lines.joined().contains(scalars: "ท่านไม่มีสิทธิดูตัวชี้วัด"))
  }

  @Test func `no screen is too small to draw on`() throws {
    let journey = try journey()
    for (columns, rows) in [(0, 0), (1, 1), (3, 3), (20, 5), (40, 12), (45, 13), (70, 16), (200, 60)] {
      journey.resize(columns, rows)
      try journey.type("<down><end>")
      #expect(journey.canvas.size == Size(columns: columns, rows: rows))
      try journey.type("<home>")
    }
  }

  @Test func `the focused figure is named on the message line, and arrows move among all of them`() throws {
    let journey = try journey()
    #expect(journey.sees("ครอบครัวที่มีรายได้เพิ่มขึ้น "))
    try journey.type("<tab><down><down>")
    #expect(journey.sees("เขต 2 · ครอบครัวที่มีรายได้เพิ่มขึ้น"))
    try journey.type("<left><left><left>")
    #expect(journey.sees("เขต 2 · ครอบครัวที่ได้รับอนุมัติ"))
    try journey.type("<tab>")
    #expect(journey.sees("ครัวเรือนที่ยื่นคำขอ "))
    try journey.type("<f3>")
    try journey.type("<home><down><down>")
    #expect(journey.sees("กลุ่มอาชีพที่"))
  }

  @Test func `another grouping changes the rows and keeps the totals`() throws {
    let journey = try journey()
    try journey.type("<f6>")
    try expectSnapshot(journey.canvas, "dashboard-community-80x24")
    try journey.type("<f6><f6>")
    #expect(journey.sees("หญิง"))
    try journey.type("<f6>")
    #expect(journey.sees("ผู้สูงอายุ"))
    try journey.type("<f3>")
    #expect(journey.sees("กลุ่มอาชีพไม่แยกตามเพศหรือประเภทบุคคล"))
  }

  @Test func `Enter opens the list of exactly the focused figure, and Esc comes back to it`() throws {
    let journey = try journey()
    let zone = try #require(
      try SharedSample.office.get().indicators(fiscalYear: 2569, by: .zone).households.rows.dropFirst().first)
    try journey.type("<tab><down><down><left><left><enter>")
    #expect(journey.sees("ครอบครัวที่มีข้อมูลฐาน ปี 2569 · เขต 2"))
    #expect(journey.sees("\(zone.withBaseline) ครัวเรือน"))
    try journey.type("<esc>")
    #expect(journey.sees("เขต 2 · ครอบครัวที่มีข้อมูลฐาน \(zone.withBaseline)"))
    try journey.type("<end><enter>")
    #expect(journey.sees(" ณ 30 ก.ย. 2569"))
  }

  @Test func `another year is chosen from a list`() throws {
    let journey = try journey()
    try journey.type("<f4>")
    #expect(journey.sees("ปีงบประมาณ 2568"))
    try journey.type("<down><enter>")
    #expect(journey.sees("ตัวชี้วัด ปี 2568"))
    try journey.type("]")
    #expect(journey.sees("ตัวชี้วัด ปี 2569"))
  }

  @Test func `an answer to an older question is not shown`() throws {
    var state = Dashboard.start(fiscalYear: 2569).0
    let report = try SharedSample.office.get().indicators(fiscalYear: 2568, by: .zone)
    #expect(Dashboard.update(&state, .loaded(report, targets: [:], years: [2568, 2569])).isEmpty)
    #expect(Dashboard.figures(state).isEmpty)
  }

  @Test func `what changes while figures are counted is asked once, afterwards`() throws {
    let office = try SharedSample.office.get()
    var state: Dashboard.State
    let first: [Effect<Dashboard.Request>]
    (state, first) = Dashboard.start(fiscalYear: 2569)
    #expect(Dashboard.update(&state, .refreshed).isEmpty)
    #expect(Dashboard.update(&state, .refreshed).isEmpty)
    #expect(Dashboard.update(&state, try Dashboard.perform(.load(2569, .zone), in: office)).isEmpty)
    let after = Dashboard.update(&state, try Dashboard.perform(.loadCourse(2569), in: office))
    #expect(after == first)
  }

  @Test func `a target is compared in words`() throws {
    let office = try TestOffice.sample(people: 200)
    try office.change(
      Setting(key: .householdTarget, value: "1", from: Day(iso: "2025-10-01"), source: "บันทึกข้อความ"))
    try office.change(Setting(key: .groupTarget, value: "100", from: Day(iso: "2025-10-01"), source: "บันทึกข้อความ"))
    let journey = Journey(office, start: .dashboard(fiscalYear: 2569))
    #expect(journey.sees("ค่าเป้าหมาย 1% ✓ ถึงเป้า"))
    try expectSnapshot(journey.canvas, "dashboard-target-80x24")
  }

  @Test func `another session's commit changes the figures without a key`() throws {
    let office = try TestOffice.sample(people: 200)
    let journey = Journey(office, start: .dashboard(fiscalYear: 2569))
    let due = try #require(try office.followUpsDue(fiscalYear: 2569).first { $0.round != .baseline })
    let before = try office.indicators(fiscalYear: 2569).households.total
    try office.record([
      FollowUpEntry(
        household: due.household, fiscalYear: 2569, round: due.round, day: TestOffice.today,
        finding: .income(due.lastIncome ?? Money(baht: 9_000), comment: nil))
    ])
    journey.otherSessionCommitted()
    let after = try office.indicators(fiscalYear: 2569).households.total
    #expect(after.followedUp >= before.followedUp)
    #expect(journey.sees("อัตราการติดตามได้ \(try #require(after.coverage))%"))
  }
}
