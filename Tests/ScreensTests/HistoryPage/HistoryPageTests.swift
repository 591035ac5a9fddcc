import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct HistoryPageTests {
  private func person(_ office: Office) throws -> ID<Person> {
    let community = try #require(try office.communities().first { $0.code == "305" })
    return try office.register(
      PersonDetails(
        noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "นาง", first: "กมล", last: "น้ำเพชร"), sex: .female,
        birth: Birth(year: 1960), community: community.id, categories: [.elderly, .lowIncome]))
  }

  @Test func `entries stand newest first, each field before and after in words`() throws {
    let office = try TestOffice.empty()
    let id = try person(office)
    var details = try office.person(id).details
    details.name.last = "ศรีสุข"
    details.community = try #require(try office.communities().first { $0.code == "306" }).id
    details.declaredIncome = Money(satang: 850_000)
    try office.save(id, details, version: 1)
    let journey = Journey(office, start: .history(.person, id.raw, name: Phrase(verbatim: "นางกมล ศรีสุข")))
    #expect(journey.sees("23 พ.ย. 2569 เวลา 09.20 น."))
    #expect(journey.sees("น้ำเพชร → ศรีสุข"))
    #expect(journey.sees("8,500 บาท"))
    #expect(journey.sees("ผู้สูงอายุ, ผู้มีรายได้น้อย"))
    #expect(!journey.sees("low_income"))
    let changed = try #require(journey.lines.firstIndex { $0.contains(scalars: "ศรีสุข") && $0.contains(scalars: "→") })
    let registered = try #require(journey.lines.firstIndex { $0.contains(scalars: "ขึ้นทะเบียน") })
    #expect(changed < registered)
    try expectSnapshots(journey, "history-person")
    let english = Journey(
      office, language: .english, start: .history(.person, id.raw, name: Phrase(verbatim: "นางกมล ศรีสุข")))
    try expectSnapshots(english, "history-person-english", sizes: [(80, 24)])
  }

  @Test func `the next entry is one key away`() throws {
    let office = try TestOffice.empty()
    let id = try person(office)
    var details = try office.person(id).details
    details.phone = "0812345678"
    try office.save(id, details, version: 1)
    let journey = Journey(office, start: .history(.person, id.raw, name: Phrase(verbatim: "")))
    try journey.type("<right>")
    let line = try #require(journey.lines.first { $0.contains(scalars: "▶") })
    #expect(line.contains(scalars: "ขึ้นทะเบียน"))
    try journey.type("<left>")
    #expect(try #require(journey.lines.first { $0.contains(scalars: "▶") }).contains(scalars: "แก้ไข"))
  }

  @Test func `a group's history names who came and who went`() throws {
    let office = try TestOffice.empty()
    let member = try person(office)
    let community = try #require(try office.communities().first { $0.code == "305" }).id
    let details = GroupDetails(code: "G0001", name: "กลุ่มทอผ้า", community: community, occupation: "ทอผ้า")
    let id = try office.register(details, members: [GroupMember(person: member, name: "", role: .chair)])
    try office.save(id, details, members: [], version: 1)
    let journey = Journey(office, start: .history(.group, id.raw, name: Phrase(verbatim: "กลุ่มทอผ้า")))
    #expect(journey.sees("รายชื่อสมาชิก ออก: ประธาน นางกมล น้ำเพชร"))
    #expect(journey.sees("รายชื่อสมาชิก เข้า: ประธาน นางกมล น้ำเพชร"))
    #expect(journey.sees("ชุมชน: "))
  }

  @Test func `a record that nobody changed says so`() throws {
    let office = try TestOffice.sample()
    let id = try #require(try office.people(limit: 1).people.first).id
    let journey = Journey(office, start: .history(.person, id.raw, name: Phrase(verbatim: "")))
    #expect(journey.sees("ยังไม่มีการแก้ไขในระบบ"))
    try expectSnapshots(journey, "history-empty", sizes: [(80, 24)])
  }

  @Test func `who may not see the record is told so and stays where he was`() throws {
    let office = try TestOffice.empty()
    let id = try person(office)
    try office.addUser(login: "member", name: "กรรมการ", role: .committeeMember, zones: [])
    let journey = Journey(
      try office.acting(as: "member"), start: .history(.person, id.raw, name: Phrase(verbatim: "")))
    #expect(journey.sees("ท่านไม่มีสิทธิดูข้อมูลส่วนบุคคล"))
  }
}
