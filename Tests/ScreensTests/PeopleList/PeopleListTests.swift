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

  @Test func `an empty register says how it is filled, an empty search what to try`() throws {
    let journey = try Journey(TestOffice.empty(), start: .people(community: nil))
    #expect(journey.sees("ยังไม่มีบุคคลในทะเบียน กด Ins เพื่อเพิ่ม หรือนำเข้าแฟ้มจากหน้าหลัก"))
    journey.resize(40, 12)
    #expect(journey.sees("ยังไม่มีบุคคลในทะเบียน กด Ins เพื่อเพิ่ม"), "\(journey.screen)")
    try journey.type("/สมใจ")
    #expect(journey.sees("ไม่พบบุคคลตามคำค้น"))
  }
}

@Suite struct PeopleListViewTests {
  private static let sample = Result { try TestOffice.sample() }

  @Test func `a full list reads well at every size and in English`() throws {
    let journey = try Journey(Self.sample.get(), start: .people(community: nil))
    #expect(journey.sees("คน"))
    try expectSnapshots(journey, "people-list-full")
    let english = try Journey(Self.sample.get(), language: .english, start: .people(community: nil))
    try expectSnapshots(english, "people-list-english", sizes: [(80, 24)])
  }

  @Test func `the people of a community say which`() throws {
    let office = try Self.sample.get()
    let community = try #require(try office.communitySummaries().max { $0.people < $1.people })
    let journey = Journey(office, start: .people(community: community.id))
    #expect(journey.lines[0].contains(scalars: "บุคคลใน \(community.community.name)"))
    #expect(journey.sees("\(community.people) คน"))
  }

  @Test func `a refresh keeps the chosen person`() throws {
    let office = try TestOffice.empty()
    for first in ["ขวัญ", "คำ"] {
      try office.register(
        PersonDetails(noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "นาย", first: first, last: "ดี")))
    }
    let journey = Journey(office, start: .people(community: nil))
    try journey.type("<down>")
    try office.register(
      PersonDetails(noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "นาย", first: "กมล", last: "ดี")))
    journey.otherSessionCommitted()
    #expect(journey.sees("▶ นายคำ"))
  }

  @Test func `picking by Enter takes the first hit`() throws {
    let journey = try Journey(Self.sample.get(), start: .group(nil))
    try journey.type("<f3><ins>")
    #expect(journey.lines[0].contains(scalars: "ค้นหาบุคคล"))
    try expectSnapshots(journey, "people-list-pick", sizes: [(80, 24)])
  }
}
