import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct DueHouseholdsTests {
  private static let later = Moment(utc: "2027-03-01T02:20:19Z") ?? TestOffice.now
  private static let office = Result { try TestOffice.sample(people: 500, now: later) }

  private func journey(language: Language = .thai, round: IncomeRound? = nil, zone: Int? = nil) throws -> Journey {
    try Journey(
      Self.office.get(), language: language, start: .dueHouseholds(fiscalYear: 2569, round, zone: zone))
  }

  @Test func `each household stands in the list once for each round that is due`() throws {
    let due = try Self.office.get().followUpsDue(fiscalYear: 2569)
    let journey = try journey()
    #expect(journey.sees("\(due.count) รายการ"))
    try expectSnapshots(journey, "due-households")
    try expectSnapshots(self.journey(language: .english), "due-households-en", sizes: [(80, 24)])
  }

  @Test func `it opens with the round and zone of the place that asked, and all of it is one key away`() throws {
    let due = try Self.office.get().followUpsDue(fiscalYear: 2569)
    let zone = try #require(due.first?.zone)
    let journey = try journey(round: .m12, zone: zone)
    #expect(journey.sees("รอบ:\"การติดตาม 12 เดือน\" เขต:\(zone)"), "\(journey.screen)")
    #expect(journey.sees("\(due.filter { $0.round == .m12 && $0.zone == zone }.count) รายการ"))
    try journey.type("c")
    #expect(journey.sees("\(due.count) รายการ"))
  }

  @Test func `the forms of the marked households are printed, and of no other`() throws {
    let due = try Self.office.get().followUpsDue(fiscalYear: 2569)
    let chosen = due.prefix(3)
    let text = try FollowUpFormPaper.text(
      office: Self.office.get(), fiscalYear: 2569, of: chosen.map(\.id), language: .thai)
    for household in due {
      let lines = text.split(separator: "\n").filter { $0.contains(" \(household.code) ") }
      #expect(lines.count == chosen.filter { $0.code == household.code }.count)
    }
    let journey = try journey()
    try journey.type("<space><space><space>p")
    #expect(journey.sees("ทำเอกสารของ 3 รายการ"), "\(journey.screen)")
    try journey.type("<enter>")
    #expect(journey.lines[0].contains(scalars: "แบบติดตาม"), "\(journey.screen)")
  }

  @Test func `nothing due and nothing found are said in words`() throws {
    let empty = try Journey(TestOffice.empty(), start: .dueHouseholds(fiscalYear: 2570, nil, zone: nil))
    #expect(empty.sees("ไม่มีครัวเรือนถึงกำหนดของปีนี้"))
    try expectSnapshot(empty.canvas, "due-households-empty-80x24")
    let journey = try journey()
    try journey.type("/qqqq")
    #expect(journey.sees("ไม่พบตามคำค้นหรือตัวกรอง"))
  }

  @Test func `who may not record follow-ups is told why`() throws {
    let office = try TestOffice.empty()
    try office.addUser(login: "auditor", name: "ตรวจสอบ ภายใน", role: .auditor, zones: [])
    let journey = try Journey(
      office.acting(as: "auditor"), start: .dueHouseholds(fiscalYear: 2570, nil, zone: nil))
    #expect(journey.sees("ท่านไม่มีสิทธิบันทึกการติดตาม"), "\(journey.screen)")
  }
}
