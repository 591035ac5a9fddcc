import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct PeopleListTests {
  private func office() throws -> Office {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first { $0.code == "305" })
    for (first, last) in [("สมชาย", "ใจดี"), ("กมล", "น้ำเพชร"), ("แก้วตา", "ศรีสุข")] {
      try office.register(
        PersonDetails(
          noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "นาย", first: first, last: last),
          community: community.id))
    }
    return office
  }

  @Test func `people stand in dictionary order and the list says how many`() throws {
    let journey = try Journey(office(), start: .people(community: nil))
    let names = journey.lines.filter { $0.contains(scalars: "นาย") }
    #expect(names.map { $0.contains(scalars: "กมล") } == [true, false, false])
    #expect(names.last?.contains(scalars: "สมชาย") == true)
    #expect(journey.sees("3 คน"))
    try expectSnapshot(journey.canvas, "people-list-80x24")
  }

  @Test func `typing narrows the list, part of a name and a tone apart`() throws {
    let journey = try Journey(office(), start: .people(community: nil))
    try journey.type("/น้ำ")
    #expect(journey.sees("กมล"))
    #expect(!journey.sees("สมชาย"))
    try journey.type("<esc>")
    #expect(journey.sees("สมชาย"))
  }

  @Test func `a name that nobody has as spelled finds what sounds like it`() throws {
    let journey = try Journey(office(), start: .people(community: nil))
    try journey.type("/สรีสุก")
    #expect(!journey.sees("สมชาย"))
    try journey.type("<c-u>ศรีศุข")
    #expect(journey.sees("แก้วตา"))
    #expect(journey.sees("ชื่อใกล้เคียง"))
  }

  @Test func `a community's name finds its people`() throws {
    let journey = try Journey(office(), start: .people(community: nil))
    try journey.type("/เมืองเก่า")
    #expect(journey.sees("สมชาย"))
  }

  @Test func `an empty list says what to try`() throws {
    let journey = try Journey(TestOffice.empty(), start: .people(community: nil))
    #expect(journey.sees("ไม่พบบุคคล"))
  }
}
