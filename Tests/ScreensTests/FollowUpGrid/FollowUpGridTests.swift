import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct FollowUpGridTests {
  private let year = 2569
  private let round = IncomeRound.m6

  /// The sample office three months later, when more is due: 1 March 2570.
  private static let later = Moment(utc: "2027-03-01T02:20:19Z") ?? TestOffice.now
  private static let shared = Result { try TestOffice.sample(people: 500, now: later) }

  private func office() throws -> Office { try TestOffice.sample(people: 500, now: Self.later) }

  private func journey(_ office: Office, _ columns: Int = 80, _ rows: Int = 24, language: Language = .thai) -> Journey {
    Journey(
      office, columns: columns, rows: rows, language: language, start: .followUpGrid(fiscalYear: year, round))
  }

  @Test func `the sheet shows each household with its last income and day`() throws {
    let office = try Self.shared.get()
    let journey = journey(office)
    let first = try #require(try office.followUpsDue(fiscalYear: year, round: round).first)
    #expect(journey.sees(first.code))
    #expect(journey.sees(try #require(first.lastIncome).display))
    #expect(journey.sees("01/03/2570"))
    try expectSnapshot(journey.canvas, "follow-up-grid-80x24")
    try expectSnapshot(self.journey(office, language: .english).canvas, "follow-up-grid-80x24-en")
    try expectSnapshot(self.journey(office, 60, 18).canvas, "follow-up-grid-60x18")
    try expectSnapshot(self.journey(office, 40, 12).canvas, "follow-up-grid-40x12")
    for (columns, rows) in [(0, 0), (3, 3), (20, 5), (45, 13), (120, 40)] {
      journey.resize(columns, rows)
      #expect(journey.canvas.size.rows == rows)
    }
  }

  @Test func `six incomes and two reasons are one deed, named before it is done`() throws {
    let office = try office()
    let due = try office.followUpsDue(fiscalYear: year, round: round)
    try #require(due.count > 8)
    let journey = journey(office)
    for household in due.prefix(6) { try journey.type("\(try #require(household.lastIncome).plain)<enter>") }
    try journey.type("<tab><space><enter><space><space><f2>")
    #expect(journey.sees("บันทึกรายได้ 6 ครัวเรือน ติดตามไม่ได้ 2 ครัวเรือน?"))
    try expectSnapshot(journey.canvas, "follow-up-grid-confirm-80x24")
    // The safe button has the focus.
    try journey.type("<enter>")
    #expect(try office.followUpsDue(fiscalYear: year, round: round).count == due.count)
    try journey.type("<f2><left><enter>")
    #expect(journey.sees("บันทึกแล้ว รายได้ 6 ครัวเรือน ติดตามไม่ได้ 2 ครัวเรือน"))
    #expect(try office.followUpsDue(fiscalYear: year, round: round).count == due.count - 8)
    #expect(journey.sees("กรอกแล้ว 0 จาก \(due.count - 8)"))
    #expect(try office.drafts().isEmpty)
    let file = try office.household(due[0].household)
    #expect(file.incomes.last?.income.recordedOn == office.today)
    #expect(try office.household(due[7].household).notReached.last?.reason == .moved)
  }

  @Test func `a line with both, and an income far from the last, are said and hinder only the saving`() throws {
    let office = try office()
    let due = try office.followUpsDue(fiscalYear: year, round: round)
    let far = try #require(due[0].lastIncome).satang / 100 * 11
    let journey = journey(office)
    try journey.type("\(far)<enter>")
    #expect(journey.sees("\(due[0].code): รายได้ต่างจากครั้งก่อน"))
    try journey.type("\(due[1].lastIncome?.plain ?? "8000")<tab><space><f2>")
    #expect(journey.sees("ต้องแก้ไข 3 ช่อง"))
    try expectSnapshot(journey.canvas, "follow-up-grid-problems-80x24")
    try journey.type("ขายดีช่วงเทศกาล<down><s-tab><del><f2>")
    #expect(!journey.sees("ต้องแก้ไข"))
  }

  @Test func `a day in the future, and one before the approval, are refused`() throws {
    let office = try office()
    let due = try office.followUpsDue(fiscalYear: year, round: round)
    let journey = journey(office)
    try journey.type("\(try #require(due[0].lastIncome).plain)<f6><c-u>1/1/2575<enter>")
    #expect(journey.sees("ยังมาไม่ถึง"))
    try journey.type("<f6><c-u>1/1/2568<enter><f2>")
    #expect(journey.sees("วันที่เก็บข้อมูลต้องอยู่หลังวันอนุมัติ"))
    try journey.type("<f6><c-u>31/2/2569<enter>")
    #expect(journey.sees("ปี 2569 ไม่มีวันที่ 31 กุมภาพันธ์"))
  }

  @Test func `the draft is kept and goes on at the same cell`() throws {
    let office = try office()
    let due = try office.followUpsDue(fiscalYear: year, round: round)
    let first = journey(office)
    try first.type("4500<enter>6789<left>")
    first.keepDrafts()
    let second = journey(office)
    #expect(second.sees("พบร่างค้าง"))
    try second.type("<enter>1")
    #expect(second.sees("67819"))
    #expect(second.sees("กรอกแล้ว 2 จาก \(due.count)"))
    let third = journey(office)
    try third.type("<right><enter>")
    #expect(third.sees("กรอกแล้ว 0 จาก"))
    #expect(try office.drafts().isEmpty)
  }

  @Test func `the list narrows to a zone or community, and what is typed elsewhere stays`() throws {
    let office = try office()
    let due = try office.followUpsDue(fiscalYear: year, round: round)
    let last = try #require(due.last)
    let community = try #require(due.compactMap(\.community).last)
    let journey = journey(office)
    try journey.type("4500<f7>")
    #expect(journey.sees("ทุกเขต (\(due.count))"))
    try journey.type("\(community)<enter>")
    #expect(!journey.sees(due[0].code + " "))
    #expect(journey.sees("กรอกแล้ว 1 จาก \(due.count)"))
    try journey.type("<f7><home><enter>")
    journey.resize(80, 60)
    #expect(journey.sees(due[0].code) && journey.sees("4500"))
    #expect(last.zone != due[0].zone || due.count > 1)
  }

  @Test func `what another session recorded leaves the sheet, and the user is told`() throws {
    let office = try office()
    let due = try office.followUpsDue(fiscalYear: year, round: round)
    let journey = journey(office)
    try journey.type("4500<enter>7000")
    try office.record([
      FollowUpEntry(
        household: due[0].household, fiscalYear: year, round: round, day: office.today,
        finding: .notReached(.notFound))
    ])
    journey.otherSessionCommitted()
    // What was typed there is said with it: the other entry may be the wrong one.
    #expect(journey.sees("มีผู้บันทึกก่อนท่าน จึงนำออกจากแบบนี้: \(due[0].code) (4500)"))
    #expect(journey.sees("7000"))
    #expect(journey.sees("กรอกแล้ว 1 จาก \(due.count - 1)"))
  }

  @Test func `a refusal of the store names the household and shows its cell`() throws {
    let office = try office()
    var state = FollowUpGrid.start(fiscalYear: year, round, zone: nil, today: office.today).0
    _ = FollowUpGrid.update(
      &state, try FollowUpGrid.perform(.load(fiscalYear: year, round, subject: nil), in: office))
    let due = try office.followUpsDue(fiscalYear: year, round: round)
    let failure = Failure(RuleViolation.alreadyRecorded(household: due[3].code, Money(baht: 5_000)))
    let effects = FollowUpGrid.update(&state, .failed(failure))
    #expect(effects == [.say(Toast(failure.phrase, .refused))])
    var canvas = Canvas(Size(columns: 80, rows: 24))
    FollowUpGrid.view(state, on: &canvas, in: canvas.area, language: .thai)
    #expect(
      canvas.lines.contains { $0.contains(scalars: "▶! \(due[3].code)") || $0.contains(scalars: "▶!\(due[3].code)") })
  }

  @Test func `a comment on why a household was not reached stands in its history`() throws {
    let office = try office()
    let due = try office.followUpsDue(fiscalYear: year, round: round)
    let journey = journey(office)
    try journey.type("<tab><space><space><tab>ไปทำงานกรุงเทพ<f2><left><enter>")
    #expect(journey.sees("บันทึกแล้ว ติดตามไม่ได้ 1 ครัวเรือน"))
    let entries = try office.history(of: .household, due[0].household.raw)
    #expect(entries.contains { $0.reason == "ไปทำงานกรุงเทพ" })
  }

  @Test func `no screen is too small to draw on`() throws {
    let office = try Self.shared.get()
    var state = FollowUpGrid.start(fiscalYear: year, round, zone: nil, today: office.today).0
    var due = FollowUps.start(fiscalYear: year, today: office.today).0
    var dashboard = Dashboard.start(fiscalYear: year).0
    _ = FollowUpGrid.update(
      &state, try FollowUpGrid.perform(.load(fiscalYear: year, round, subject: nil), in: office))
    _ = FollowUps.update(&due, try FollowUps.perform(.load([year]), in: office))
    _ = Dashboard.update(&dashboard, try Dashboard.perform(.load(year, .zone), in: office))
    _ = Dashboard.update(&dashboard, try Dashboard.perform(.loadCourse(year), in: office))
    for (columns, rows) in [(0, 0), (1, 1), (2, 2), (3, 3), (5, 20), (20, 5), (39, 8)] {
      var canvas = Canvas(Size(columns: columns, rows: rows))
      for language in Language.allCases {
        FollowUpGrid.view(state, on: &canvas, in: canvas.area, language: language)
        FollowUps.view(due, on: &canvas, in: canvas.area, language: language)
        Dashboard.view(dashboard, on: &canvas, in: canvas.area, language: language)
        _ = Dashboard.update(&dashboard, .typed(.end))
        Dashboard.view(dashboard, on: &canvas, in: canvas.area, language: language)
      }
      #expect(canvas.size == Size(columns: columns, rows: rows))
    }
  }

  @Test func `a round without anything due says so`() throws {
    let journey = try journey(TestOffice.empty())
    #expect(journey.sees("ไม่มีครัวเรือนที่ถึงกำหนด"))
  }
}
