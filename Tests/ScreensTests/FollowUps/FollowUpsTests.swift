import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct FollowUpsTests {
  private func journey(_ columns: Int = 80, _ rows: Int = 24, language: Language = .thai) throws -> Journey {
    try Journey(
      SharedSample.office.get(), columns: columns, rows: rows, language: language, start: .followUps(fiscalYear: 2569))
  }

  @Test func `each round shows how many households of each zone are due`() throws {
    let office = try SharedSample.office.get()
    let due = try office.followUpsDue(fiscalYear: 2569)
    let journey = try journey()
    let six = journey.lines.first { $0.contains(scalars: "การติดตาม 6 เดือน") }
    let numbers = try #require(six).split(separator: " ").compactMap { Int($0.filter(\.isNumber)) }
    let expected = [nil, 1, 2, 3, 4].map { zone in
      due.filter { $0.round == .m6 && (zone == nil || $0.zone == zone) }.count
    }
    #expect(Array(numbers.dropFirst().prefix(5)) == expected)
    try expectSnapshot(journey.canvas, "follow-ups-80x24")
  }

  @Test func `it fits other screens and speaks English`() throws {
    try expectSnapshot(journey(language: .english).canvas, "follow-ups-80x24-en")
    try expectSnapshot(journey(60, 18).canvas, "follow-ups-60x18")
    try expectSnapshot(journey(40, 12).canvas, "follow-ups-40x12")
    let journey = try journey()
    for (columns, rows) in [(0, 0), (3, 3), (20, 5), (45, 13)] {
      journey.resize(columns, rows)
      #expect(journey.canvas.size.columns == columns)
    }
  }

  @Test func `nothing due is said in words`() throws {
    let journey = try Journey(TestOffice.empty(), start: .followUps(fiscalYear: 2570))
    #expect(journey.sees("ไม่มีรายการถึงกำหนดของปีนี้"))
    try journey.type("<enter>")
    #expect(journey.sees("ช่องนี้ไม่มีรายการถึงกำหนด"))
    try expectSnapshot(journey.canvas, "follow-ups-empty-80x24")
  }

  @Test func `who may not record is told why`() throws {
    let office = try TestOffice.empty()
    try office.addUser(login: "auditor", name: "ตรวจสอบ ภายใน", role: .auditor, zones: [])
    let journey = try Journey(office.acting(as: "auditor"), start: .followUps(fiscalYear: 2570))
    #expect(journey.sees("ท่านไม่มีสิทธิบันทึกการติดตาม"))
  }

  @Test func `Enter opens the grid of the round and zone, and the form is printed for them`() throws {
    let office = try SharedSample.office.get()
    var state = FollowUps.start(fiscalYear: 2569, today: TestOffice.today).0
    _ = FollowUps.update(&state, try FollowUps.perform(.load([2569, 2570]), in: office))
    for key in [Key.home, .down, .down, .right, .right] { _ = FollowUps.update(&state, .typed(key)) }
    #expect(FollowUps.update(&state, .opened) == [.open(.followUpGrid(fiscalYear: 2569, .m6, zone: 2))])
    #expect(
      FollowUps.update(&state, .printed) == [.open(.paper(.followUpForm(fiscalYear: 2569, .m6, zone: 2)))])
    _ = FollowUps.update(&state, .typed(.end))
    #expect(FollowUps.update(&state, .opened) == [.open(.assessments(fiscalYear: 2569))])
    #expect(FollowUps.keys(state).first { $0.keys.contains(.function(6)) }?.disabled != nil)
  }

  @Test func `the other year is one key away`() throws {
    let journey = try journey()
    try journey.type("y")
    #expect(journey.sees("[ปีงบประมาณ 2570") || journey.sees("[ปีงบประมาณ 2568"))
  }

  @Test func `a field officer counts only the own zones`() throws {
    let office = try TestOffice.sample(people: 300)
    try office.addUser(login: "zone2", name: "เขต สอง", role: .fieldOfficer, zones: [2])
    let officer = try office.acting(as: "zone2")
    var state = FollowUps.start(fiscalYear: 2569, today: TestOffice.today).0
    _ = FollowUps.update(&state, try FollowUps.perform(.load([2569]), in: officer))
    let due = try officer.followUpsDue(fiscalYear: 2569)
    #expect(due.allSatisfy { $0.zone == 2 })
    let journey = Journey(officer, start: .followUps(fiscalYear: 2569))
    #expect(journey.sees("ปีงบประมาณ 2569: \(due.count + (try officer.assessmentsDue(fiscalYear: 2569)).count)"))
  }
}
