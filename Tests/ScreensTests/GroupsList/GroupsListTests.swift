import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct GroupsListTests {
  private static let sample = Result { try TestOffice.sample() }

  @Test func `groups show name, occupation, community, members and state`() throws {
    let journey = try Journey(Self.sample.get(), start: .groups(community: nil))
    let groups = try Self.sample.get().groups()
    #expect(journey.sees("\(groups.count) กลุ่ม"))
    #expect(journey.sees(try #require(groups.first).code))
    try expectSnapshots(journey, "groups-list")
  }

  @Test func `groups speak English`() throws {
    let journey = try Journey(Self.sample.get(), language: .english, start: .groups(community: nil))
    try expectSnapshots(journey, "groups-list-english", sizes: [(80, 24)])
  }

  @Test func `typing narrows by any part and Esc gives all back`() throws {
    let office = try Self.sample.get()
    let group = try #require(try office.groups().last)
    let journey = Journey(office, start: .groups(community: nil))
    try journey.type("/\(group.code)")
    #expect(journey.sees("1 กลุ่ม"))
    #expect(journey.sees(group.code))
    try journey.type("<esc>")
    #expect(journey.sees("\(try office.groups().count) กลุ่ม"))
  }

  @Test func `a refresh keeps the chosen group`() throws {
    let office = try Self.sample.get()
    let third = try office.groups()[2]
    let journey = Journey(office, start: .groups(community: nil))
    try journey.type("<down><down>")
    journey.otherSessionCommitted()
    let line = try #require(journey.lines.first { $0.contains(scalars: "▶") })
    #expect(line.contains(scalars: third.code))
  }

  @Test func `an empty register says how to begin`() throws {
    let journey = try Journey(TestOffice.empty(), start: .groups(community: nil))
    #expect(journey.sees("ยังไม่มีกลุ่มอาชีพ กด Ins เพื่อเพิ่ม"))
    try expectSnapshots(journey, "groups-list-empty", sizes: [(80, 24)])
  }

  @Test func `who may not edit cannot add and is told so`() throws {
    let office = try TestOffice.empty()
    try office.addUser(login: "audit", name: "ผู้ตรวจสอบ", role: .auditor, zones: [])
    let journey = try Journey(office.acting(as: "audit"), start: .groups(community: nil))
    try journey.type("<ins>")
    #expect(journey.sees("ทำไม่ได้: เฉพาะ เจ้าหน้าที่รับคำขอ, นักพัฒนาชุมชนประจำเขต หรือ ผู้ดูแลระบบ"))
  }

  @Test func `Insert opens the form of a new group with a code suggested`() throws {
    let journey = try Journey(TestOffice.empty(), start: .groups(community: nil))
    try journey.type("<ins>")
    #expect(journey.lines[0].contains(scalars: "ขึ้นทะเบียนกลุ่มอาชีพ"))
    #expect(journey.sees("G0001"))
  }
}
