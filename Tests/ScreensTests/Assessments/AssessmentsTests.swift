import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct AssessmentsTests {
  /// The sample office half a year later, when more is due: 1 June 2570.
  private static let later = Moment(utc: "2027-06-01T02:20:19Z") ?? TestOffice.now

  private func office() throws -> Office { try TestOffice.sample(people: 500, now: Self.later) }

  private func journey(_ office: Office, _ columns: Int = 80, _ rows: Int = 24, language: Language = .thai) -> Journey {
    Journey(office, columns: columns, rows: rows, language: language, start: .assessments(fiscalYear: 2569))
  }

  @Test func `each group stands with its last score and day`() throws {
    let office = try office()
    let due = try office.assessmentsDue(fiscalYear: 2569)
    let journey = journey(office)
    #expect(journey.sees(try #require(due.first).code))
    #expect(journey.sees(Assessment.score(try #require(due.first?.lastScore))))
    try expectSnapshot(journey.canvas, "assessments-80x24")
    try expectSnapshot(self.journey(office, language: .english).canvas, "assessments-80x24-en")
    try expectSnapshot(self.journey(office, 60, 18).canvas, "assessments-60x18")
    try expectSnapshot(self.journey(office, 40, 12).canvas, "assessments-40x12")
    for (columns, rows) in [(0, 0), (3, 3), (20, 5)] {
      journey.resize(columns, rows)
      #expect(journey.canvas.size.rows == rows)
    }
  }

  @Test func `scores are checked, named and saved together`() throws {
    let office = try office()
    let due = try office.assessmentsDue(fiscalYear: 2569)
    try #require(due.count > 2)
    let journey = journey(office)
    try journey.type("100.5<enter>")
    #expect(journey.sees("ต้องอยู่ระหว่าง 0 ถึง 100"))
    try journey.type("78.125<f2>")
    #expect(journey.sees("ต้องแก้ไข 2 ช่อง"))
    try expectSnapshot(journey.canvas, "assessments-problems-80x24")
    try journey.type("<c-u>100<enter><c-u>78.25<f2>")
    #expect(journey.sees("บันทึกคะแนน 2 กลุ่ม?"))
    try journey.type("<left><enter>")
    #expect(journey.sees("บันทึกคะแนนแล้ว 2 กลุ่ม"))
    #expect(try office.assessmentsDue(fiscalYear: 2569).count == due.count - 2)
    #expect(try office.assessments(of: due[1].id).last?.scoreInHundredths == 7825)
  }

  @Test func `a batch of scores is saved whole or not at all`() throws {
    let office = try office()
    let due = try office.assessmentsDue(fiscalYear: 2569)
    let before = try due.map { try office.assessments(of: $0.id).count }
    let good = Assessment(fiscalYear: 2569, assessedOn: office.today, scoreInHundredths: 5_000)
    let bad = Assessment(
      fiscalYear: 2569, assessedOn: office.today.adding(days: 1), scoreInHundredths: 5_000)
    #expect(throws: RuleViolation.self) {
      try office.record([
        AssessmentEntry(group: due[0].id, assessment: good), AssessmentEntry(group: due[1].id, assessment: bad),
      ])
    }
    #expect(try due.map { try office.assessments(of: $0.id).count } == before)
  }

  @Test func `the draft goes on at the same line`() throws {
    let office = try office()
    let first = journey(office)
    try first.type("61<enter>72")
    first.keepDrafts()
    let second = journey(office)
    #expect(second.sees("พบร่างค้าง"))
    try second.type("<enter>.5")
    #expect(second.sees("72.5"))
    #expect(second.sees("กรอกแล้ว 2 จาก"))
  }

  @Test func `a year without groups to assess says so`() throws {
    let journey = try journey(TestOffice.empty())
    #expect(journey.sees("ไม่มีกลุ่มอาชีพที่ถึงกำหนดประเมิน"))
  }
}
