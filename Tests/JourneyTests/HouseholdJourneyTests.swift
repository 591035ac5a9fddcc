import OfficeCore
import OfficeStorage
import Screens
import TestSupport
import Testing
import ThaiText

/// A family over a year, by keys: a daughter moves out, the head dies, and what was earned stays where it was earned.
@Suite struct HouseholdJourneyTests {
  private func household(_ code: String, _ office: Office) throws -> HouseholdFile {
    try #require(try office.household(code: code))
  }

  @Test func `a household splits, and its incomes stay with those for whom they were recorded`() throws {
    let office = try ProgrammeYear.office()
    let day = try #require(Day(iso: "2026-10-05"))
    let family = try household("H1", office)
    try office.record([
      FollowUpEntry(
        household: family.id, fiscalYear: 2570, round: .baseline, day: day,
        finding: .income(Money(baht: 9_000), comment: nil))
    ])
    let son = try #require(try office.people(matching: "สมชาย").people.first).id
    // From the list to the person, to the household, to its split.
    let journey = Journey(office)
    try journey.type("1/สมชาย<tab><enter>2<down>")
    #expect(journey.sees("▶ นายสมชาย"), "\(journey.screen)")
    try journey.type("<enter>")
    #expect(journey.lines[0].contains(scalars: "ครัวเรือน H1"), "\(journey.screen)")
    try journey.type("x<f4><down><space><enter><tab><f4><down><enter><tab><tab><c-u>1/11/2569<tab><tab>ศรีฐาน 2<enter>")
    try journey.type("<tab>77/1<f2>")
    #expect(journey.sees("รายได้ที่บันทึกไว้อยู่กับครัวเรือนเดิม") && journey.sees("ศรีฐาน 2"), "\(journey.screen)")
    try journey.type("<left><enter>3")
    #expect(journey.sees("9,000 บาท"), "\(journey.screen)")
    try journey.type("1")
    #expect(journey.sees("อยู่ปัจจุบัน 1 คน"), "\(journey.screen)")
    try journey.type("2")
    #expect(journey.sees("การเข้าออก 2") && journey.sees("ถึง 1 พ.ย. 69"), "\(journey.screen)")
    // Back at the son, whose household is his own and has earned nothing yet.
    try journey.type("<esc>7")
    #expect(journey.lines[0].contains(scalars: "นายสมชาย"), "\(journey.screen)")
    #expect(journey.sees("ยังไม่มีรายได้ที่บันทึก"), "\(journey.screen)")
    // As of the last fiscal year he lived with his mother.
    try journey.type("<f6><enter><enter>2")
    #expect(journey.sees("นางสมใจ ใจดี"), "\(journey.screen)")
    let new = try #require(try office.personFile(son).household)
    #expect(new.incomes.isEmpty && new.community == "ศรีฐาน 2")
    #expect(try household("H1", office).incomes.count == 1)
    #expect(try office.checkIntegrity(IntegrityOptions(isFull: true)).errors == 0)
  }

  @Test func `the head dies: one form asks who follows, and the page says who left and when`() throws {
    let office = try ProgrammeYear.office()
    let journey = Journey(office)
    try journey.type("1/สมใจ<tab><enter>x<f4>เสียชีวิต<enter><tab><c-u>1/11/2569<tab><f4>สมชาย<enter><f2>")
    #expect(journey.sees("จำหน่ายออกจากทะเบียนแล้ว"), "\(journey.screen)")
    try journey.type("<f3>")
    #expect(journey.lines[0].contains(scalars: "ครัวเรือน H1"), "\(journey.screen)")
    #expect(journey.sees("อยู่ปัจจุบัน 1 คน") && journey.sees("เสียชีวิต 1 พ.ย. 69"), "\(journey.screen)")
    #expect(
      journey.lines.contains { $0.contains(scalars: "นายสมชาย") && $0.contains(scalars: "หัวหน้าครัวเรือน") },
      "\(journey.screen)")
    // Both histories say it, and nobody misses a head.
    try journey.type("<f8>")
    #expect(journey.sees("เปลี่ยนหัวหน้าครัวเรือน"), "\(journey.screen)")
    let check = try office.checkIntegrity(IntegrityOptions(isFull: true))
    #expect(check.errors == 0 && !check.findings.contains { $0.invariant == .householdHeads })
    // Who is dead is offered for nothing: the search does not find her, the group's list is said why.
    let picking = Journey(office, start: .pickPerson(seed: "สมใจ"))
    #expect(!picking.sees("นางสมใจ"), "\(picking.screen)")
  }
}
