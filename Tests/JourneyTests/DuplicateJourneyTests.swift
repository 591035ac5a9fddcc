import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// A walk-in who is registered already: noticed while typing, registered all the same, reviewed, merged, and taken apart
/// again.
@Suite struct DuplicateJourneyTests {
  @Test func `a duplicate is noticed, saved anyway, reviewed, merged and un-merged`() throws {
    let office = try TestOffice.empty()
    let place = try #require(try office.communities().first)
    let first = try office.register(
      PersonDetails(
        nationalID: try NationalID.reading("1101700203654"),
        name: PersonName(title: "นางสาว", first: "วราภรณ์", last: "ศรีวงษ์"), sex: .female,
        birth: Birth(stored: "1980-03-04"), address: Address(houseNumber: "12/3"), phone: "0812345678",
        community: place.id))
    let journey = Journey(office, start: .people(community: nil))

    // Typed by sound, without the card.
    try journey.type("<ins><tab>ไม่ได้นำบัตรมา<tab>นาง<tab>วราพร<tab>ศรีวงษ์<tab>")
    #expect(!journey.sees("อาจซ้ำ: นางสาววราภรณ์"))
    try journey.type("<tab>4/3/2523<tab>")
    #expect(journey.sees("อาจซ้ำ: นางสาววราภรณ์ ศรีวงษ์"))
    #expect(journey.sees("ชื่อออกเสียงเหมือนกัน"))
    // The record that is there opens, and what was typed waits.
    try journey.type("<f7>")
    #expect(journey.lines[0].contains(scalars: "วราภรณ์"))
    try journey.type("<esc>")
    #expect(journey.sees("วราพร"))
    // Saved all the same.
    try journey.type("<f2>")
    #expect(try office.people(matching: "").total == 2)
    let second = try #require(try office.people(matching: "วราพร").people.first).id

    // Reviewed and merged; the title is the new one.
    try journey.type("d")
    #expect(journey.lines[0].contains(scalars: "ข้อมูลอาจซ้ำ"))
    #expect(journey.sees("1 คู่"))
    try journey.type("<enter><f2>ถามแล้ว คนเดียวกัน<enter><right><enter>")
    #expect(journey.sees("ไม่มีข้อมูลอาจซ้ำที่ต้องตรวจ"))
    #expect(try office.people(matching: "").total == 1)
    #expect(try office.person(second).id == first)

    // Taken apart again from the history of the one that stayed.
    try journey.type("<esc>")
    let survivor = Journey(office, start: .person(second))
    try survivor.type("<f8>")
    #expect(survivor.sees("รวมรายการซ้ำ"))
    #expect(survivor.sees("ถามแล้ว คนเดียวกัน"))
    try survivor.type("<f3><s-tab><enter>")
    #expect(survivor.sees("เรียกคืนการรวมรายการซ้ำ"))
    #expect(try office.people(matching: "").total == 2)
    #expect(try office.person(second).details.name.first == "วราพร")
    let report = try office.checkIntegrity(IntegrityOptions(isFull: true))
    #expect(report.errors == 0)
  }

  @Test func `rows of a file that look like somebody are counted before they are taken in, and reviewed after`() throws
  {
    let office = try TestOffice.empty()
    _ = try office.register(
      PersonDetails(
        nationalID: try NationalID.reading("1101700203654"),
        name: PersonName(title: "", first: "วราภรณ์", last: "ศรีวงษ์"), birth: Birth(stored: "1980-03-04")))
    var row = PersonRow(line: 2, nationalID: nil, firstName: "วราพร", lastName: "ศรีวงษ์")
    row.noIDReason = .value("รายชื่อเดิม")
    row.birth = .value(Birth(stored: "1980-03-04"))
    var stranger = PersonRow(line: 3, nationalID: nil, firstName: "บุญมี", lastName: "คำภา")
    stranger.noIDReason = .value("รายชื่อเดิม")
    let rehearsal = try office.importRows(.people([row, stranger]), options: ImportOptions(isDryRun: true))
    #expect(rehearsal.imported == 2 && rehearsal.alike == 1)
    #expect(try office.duplicates().pairs == [])
    _ = try office.importRows(.people([row, stranger]))
    let journey = Journey(office, start: .duplicates)
    #expect(journey.sees("1 คู่"))
  }
}
