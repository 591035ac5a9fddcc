import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// A person on the register, by keys: from the counter to the whole record, and back in time.
@Suite struct PersonJourneyTests {
  @Test func `a walk-in is registered, completed to the full record, and the next in the queue follows`() throws {
    let office = try ProgrammeYear.office()
    let before = try #require(try office.people(limit: 1).total)
    let journey = Journey(office)
    // At the counter: a number that fails its check is said at its last digit, with no word of which digit is wrong.
    try journey.type("1<ins>110070000001")
    #expect(journey.sees("พิมพ์แล้ว 12 จาก 13 หลัก"), "\(journey.screen)")
    try journey.type("1")
    #expect(journey.sees("ไม่ผ่านการตรวจสอบ กรุณาตรวจกับบัตร"), "\(journey.screen)")
    try journey.type("<bs>9")
    #expect(journey.sees("ครบ 13 หลัก ยังไม่มีในทะเบียน"), "\(journey.screen)")
    try journey.type("<tab><tab><tab>นางสาวมาลี<tab>ดีงาม<tab>หญิง<enter><tab>2510<tab>081-234-5678<pgdn>โนนทัน 5<enter>")
    // The record opens to be completed.
    try journey.type("<f11>")
    #expect(journey.lines[0].contains(scalars: "นางสาวมาลี ดีงาม"), "\(journey.screen)")
    let id = try #require(try office.people(matching: "มาลี ดีงาม").people.first).id
    // Address by the cascade, work, wants, a second phone.
    try journey.type("<f4><pgdn>")
    try journey.type("<tab><tab><tab><tab>9/9<tab><tab><tab><tab><c-u>ท่าพระ<tab>")
    #expect(journey.sees("40260"), "\(journey.screen)")
    try journey.type("<pgdn><tab><tab>ค้าขาย<tab>เย็บผ้า<tab><f4>ขนม<enter><enter><pgdn>043221202<tab>ทำงาน<enter><f2>")
    #expect(journey.sees("บันทึกแล้ว"), "\(journey.screen)")
    // A category with what shows it, and a relation.
    try journey.type("4<ins>สูงอายุ<enter><tab>บัตรประชาชน<f2>")
    try journey.type("3<ins>สมใจ<enter><tab>พี่น้อง<enter><f2>")
    #expect(journey.sees("บันทึกความสัมพันธ์แล้ว"), "\(journey.screen)")
    let file = try office.personFile(id)
    #expect(file.details.nationalID?.digits == "1100700000019")
    #expect(file.details.phones == [PersonPhone("0812345678"), PersonPhone("043221202", kind: .work)])
    #expect(file.details.address.postcode == "40260" && file.details.address.houseNumber == "9/9")
    #expect(file.details.occupation == "ค้าขาย" && file.details.training == [.bakery])
    #expect(file.categories.map(\.evidence) == ["บัตรประชาชน"])
    #expect(file.kin.map(\.relation.details.kind) == [.sibling])
    #expect(try office.drafts().isEmpty)

    // The queue at a meeting: each of the same community, one form after the other.
    let queue = Journey(office, start: .person(nil))
    try queue.type("<tab>ไม่ได้นำบัตรมา<tab><tab>หนึ่ง<pgdn>โนนทัน 5<enter><c-n>")
    #expect(queue.sees("บันทึกแล้ว หนึ่ง"), "\(queue.screen)")
    try queue.type("<tab>ไม่ได้นำบัตรมา<tab><tab>สอง<f2>")
    let two = try ["หนึ่ง", "สอง"].map { try #require(try office.people(matching: $0).people.first) }
    #expect(two[0].community == two[1].community && two[0].household != two[1].household)
    #expect(try #require(try office.people(limit: 1).total) == before + 3)
    #expect(
      try office.checkIntegrity(IntegrityOptions(isFull: true)).findings.filter { $0.invariant.severity == .error }
        == [])
  }

  @Test func `the record is shown as it stood at the end of the last fiscal year`() throws {
    let calendar = Calendar()
    let office = try ProgrammeYear.office(calendar)
    let id = try #require(try office.people(matching: "สมใจ", limit: 1).people.first).id
    calendar.advance(days: 365)
    var person = try office.person(id)
    let was = person.details.name.full
    person.details.name.last = "เปลี่ยนใหม่"
    person.details.phones = [PersonPhone("0899999999")]
    try office.save(id, person.details, version: person.version)
    let journey = Journey(office, start: .people(community: nil))
    try journey.type("/สมใจ<tab><enter>")
    #expect(journey.lines[0].contains(scalars: "เปลี่ยนใหม่"), "\(journey.screen)")
    // The end of the last fiscal year is offered.
    try journey.type("<f6>")
    #expect(journey.sees("30/09/2570"), "\(journey.screen)")
    try journey.type("<enter><enter>")
    #expect(journey.lines[0].contains(scalars: was), "\(journey.screen)")
    #expect(journey.lines[1].contains(scalars: "ข้อมูล ณ วันที่ 30 ก.ย. 2570"), "\(journey.screen)")
    #expect(!journey.sees("0899999999"))
    #expect(journey.sees("แก้ไขหลังวันนั้น"), "\(journey.screen)")
    // Nothing is changed of a past day.
    try journey.type("e")
    #expect(journey.sees("กำลังดูข้อมูลย้อนหลัง"), "\(journey.screen)")
    // A day that has not come is refused, and what was typed stands; then today again.
    try journey.type("d<c-u>1/1/2572<enter><enter>")
    #expect(journey.sees("ยังมาไม่ถึง") && journey.sees("1/1/2572"), "\(journey.screen)")
    try journey.type("<c-u><enter><enter>")
    #expect(journey.lines[0].contains(scalars: "เปลี่ยนใหม่"), "\(journey.screen)")
    #expect(journey.sees("0899999999"))
  }
}
