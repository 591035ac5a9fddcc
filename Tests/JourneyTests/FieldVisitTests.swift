import OfficeCore
import OfficeStorage
import Screens
import TestSupport
import Testing

/// A field officer prepares a day of visits by keys: finds who is due, marks three, takes their forms along.
@Suite struct FieldVisitTests {
  @Test func `sort, filter, mark three, print their forms`() throws {
    let later = Moment(utc: "2027-03-01T02:20:19Z") ?? TestOffice.now
    let office = try TestOffice.sample(people: 500, now: later)
    try office.addUser(login: "officer", name: "สมใจ ออกเยี่ยม", role: .fieldOfficer, zones: [])
    let journey = try Journey(office.acting(as: "officer"))
    try journey.type("8y")
    if !journey.sees("[ปีงบประมาณ 2569") { try journey.type("y") }
    // To the round that has most, all zones, as a list.
    let due = try office.followUpsDue(fiscalYear: 2569)
    let rounds = Dictionary(grouping: due, by: \.round)
    let round = try #require(rounds.max { ($0.value.count, $1.key.rawValue) < ($1.value.count, $0.key.rawValue) }?.key)
    let line = try #require(IncomeRound.allCases.firstIndex(of: round))
    try journey.type("<home>" + String(repeating: "<down>", count: line) + "l")
    #expect(journey.lines[0].contains(scalars: "ครัวเรือนที่ถึงกำหนด"), "\(journey.screen)")
    let wanted = due.filter { $0.round == round }
    #expect(journey.sees("\(wanted.count) รายการ"), "\(journey.screen)")

    // The longest waiting first; then one zone.
    try journey.type("sค้างตั้งแต่<enter>")
    #expect(journey.sees("ค้างตั้งแต่ ▲"), "\(journey.screen)")
    let zones = Dictionary(grouping: wanted, by: \.zone).filter { $0.key != nil && $0.value.count >= 3 }
    let zone = try #require(zones.keys.compactMap { $0 }.min())
    try journey.type("fเขต \(zone)<enter><enter>")
    #expect(journey.sees("เขต:\(zone)"), "\(journey.screen)")
    let shown = wanted.filter { $0.zone == zone }
    #expect(journey.sees("\(shown.count) รายการ"), "\(journey.screen)")

    try journey.type("<space><space><space>")
    #expect(journey.sees("เครื่องหมาย 3"))
    try journey.type("p<enter>")
    #expect(journey.lines[0].contains(scalars: "แบบติดตาม"), "\(journey.screen)")
    let first = shown.sorted { ($0.dueSince, $0.household.raw) < ($1.dueSince, $1.household.raw) }.prefix(1)
    for household in first { #expect(journey.sees(household.code), "\(journey.screen)") }
    // The marks are still there on the way back.
    try journey.type("<esc>")
    #expect(journey.sees("เครื่องหมาย 3"))
  }
}
