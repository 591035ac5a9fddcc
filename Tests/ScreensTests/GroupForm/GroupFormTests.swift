import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct GroupFormTests {
  /// An office with three people of one community.
  private func office() throws -> Office {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first { $0.code == "305" })
    for (first, last) in [("กมล", "น้ำเพชร"), ("แก้วตา", "ศรีสุข"), ("สมชาย", "ใจดี")] {
      try office.register(
        PersonDetails(
          noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "นาง", first: first, last: last),
          community: community.id))
    }
    return office
  }

  /// A new group with its community, typed up to the list of members.
  private func typed(_ office: Office) throws -> Journey {
    let journey = Journey(office, start: .group(nil))
    try journey.type("<tab>กลุ่มทอผ้า<tab>305<enter><tab>ทอผ้า<tab>1/10/2565<tab><f3>")
    return journey
  }

  private func add(_ name: String, _ journey: Journey) throws {
    try journey.type("<ins>\(name)<enter>")
  }

  @Test func `a new group has a code suggested and its facts not known`() throws {
    let journey = try Journey(office(), start: .group(nil))
    #expect(journey.sees("G0001"))
    try expectSnapshots(journey, "group-form-new")
    try journey.type("<pgdn>")
    #expect(journey.sees("ไม่ทราบ"))
    try expectSnapshots(journey, "group-form-evidence", sizes: [(80, 24), (40, 12)])
    try journey.type("<pgdn>")
    try expectSnapshots(journey, "group-form-money", sizes: [(80, 24), (40, 12)])
    try journey.type("<f3><f3>ผ้าซิ่น<enter>900<enter>")
    try expectSnapshots(journey, "group-form-products", sizes: [(80, 24), (40, 12)])
    try journey.type("<f3>")
    try expectSnapshots(journey, "group-form-support", sizes: [(80, 24), (40, 12)])
  }

  @Test func `a group is registered with officers and members found in the register`() throws {
    let office = try office()
    let journey = try typed(office)
    #expect(journey.sees("ยังไม่มีรายชื่อสมาชิก"))
    try add("กมล", journey)
    #expect(journey.sees("นางกมล น้ำเพชร"))
    #expect(journey.sees("ประธาน"))
    try journey.type("<tab>1/10/2565<esc>")
    #expect(journey.sees("1 ต.ค. 65"))
    try add("แก้วตา", journey)
    try journey.type("<right><esc>")
    try expectSnapshots(journey, "group-form-members")
    try journey.type("<f2>")
    let group = try #require(try office.groups().first)
    #expect(group.name == "กลุ่มทอผ้า")
    let file = try office.group(group.id)
    #expect(file.group.details.founded == Day(year: 2022, month: 10, day: 1))
    #expect(file.group.details.hasRules == nil)
    #expect(file.members.map(\.role) == [.chair, .member])
    #expect(file.members.first?.from == Day(year: 2022, month: 10, day: 1))
    #expect(try office.drafts().isEmpty)
  }

  @Test func `a member's line is edited below the list`() throws {
    let journey = try typed(office())
    try add("กมล", journey)
    #expect(journey.sees("ตำแหน่ง"))
    try expectSnapshots(journey, "group-form-member")
    try journey.type("<f4>")
    #expect(journey.sees("เหรัญญิก"))
    try expectSnapshots(journey, "group-form-roles", sizes: [(80, 24), (40, 12)])
  }

  @Test func `chair as treasurer and one person in two posts warn and do not block`() throws {
    let office = try office()
    let journey = try typed(office)
    try add("กมล", journey)
    try journey.type("<tab>1/10/2565<esc>")
    try add("กมล", journey)
    // The second post: treasurer, from another day.
    try journey.type("<f4>เหรัญญิก<enter><tab>1/10/2566<esc>")
    #expect(journey.sees("เป็นทั้งประธานและเหรัญญิก"))
    try expectSnapshots(journey, "group-form-warning", sizes: [(80, 24), (40, 12)])
    try journey.type("<f2>")
    #expect(try office.groups().count == 1)
  }

  @Test func `the same person from the same day stands once`() throws {
    let office = try office()
    let journey = try typed(office)
    try add("กมล", journey)
    try journey.type("<esc>")
    try add("กมล", journey)
    try journey.type("<esc><f2>")
    #expect(journey.sees("อยู่ในรายชื่อตั้งแต่วันเดียวกันแล้ว"))
    #expect(try office.groups().isEmpty)
  }

  @Test func `problems are told all at once, on both pages, and the first is shown`() throws {
    let journey = try Journey(office(), start: .group(nil))
    try journey.type("<f3>")
    try add("กมล", journey)
    try journey.type("<tab>31/2/2565<esc><f2>")
    #expect(journey.sees("ต้องแก้ไข 3 ช่อง"))
    #expect(journey.sees("ยังไม่ได้กรอก"))
    try expectSnapshots(journey, "group-form-problems", sizes: [(80, 24), (60, 18)])
    try journey.type("<f3>")
    #expect(journey.sees("! นางกมล"))
  }

  @Test func `removing asks first and stands on the safe button`() throws {
    let journey = try typed(office())
    try add("กมล", journey)
    try journey.type("<esc><del>")
    #expect(journey.sees("นำ นางกมล น้ำเพชร ออกจากรายชื่อ?"))
    try journey.type("<enter>")
    #expect(journey.sees("▶ นางกมล"))
    try journey.type("<del><right><enter>")
    #expect(journey.sees("ยังไม่มีรายชื่อสมาชิก"))
  }

  @Test func `a draft keeps the members and resumes in the same field of the same line`() throws {
    let office = try office()
    let journey = try typed(office)
    try add("กมล", journey)
    try journey.type("<esc>")
    try add("แก้วตา", journey)
    try journey.type("<tab>1/10/25")
    journey.keepDrafts()
    let later = Journey(office, start: .group(nil))
    #expect(later.sees("พบร่างค้าง"))
    try later.type("<enter>")
    #expect(later.sees("นางแก้วตา ศรีสุข"))
    try later.type("66<esc><f2>")
    let group = try #require(try office.groups().first)
    #expect(try office.group(group.id).members.map(\.from) == [nil, Day(year: 2023, month: 10, day: 1)])
  }

  @Test func `a draft of a group keeps what others saved meanwhile`() throws {
    let office = try office()
    let first = try typed(office)
    try add("กมล", first)
    try first.type("<esc><f2>")
    let id = try #require(try office.groups().first).id
    let cut = Journey(office, start: .group(id))
    try cut.type("<tab>สามัคคี<tab>")
    var file = try office.group(id)
    let other = try #require(try office.people(matching: "แก้วตา").people.first)
    file.members.append(GroupMember(person: other.id, name: other.name.full, role: .secretary))
    try office.save(id, file.group.details, members: file.members, version: 1)
    let journey = Journey(office, start: .group(id))
    try journey.type("<enter><f2>")
    #expect(try office.group(id).group.details.name == "กลุ่มทอผ้าสามัคคี")
    #expect(try office.group(id).members.map(\.role) == [.chair, .secretary])
  }

  @Test func `a draft of the first page resumes in its field`() throws {
    let office = try office()
    let journey = Journey(office, start: .group(nil))
    try journey.type("<tab>กลุ่มทอ")
    journey.keepDrafts()
    let later = Journey(office, start: .group(nil))
    try later.type("<enter>ผ้า")
    #expect(later.sees("กลุ่มทอผ้า"))
  }

  @Test func `a code that is taken is said beside its field`() throws {
    let office = try office()
    let first = try typed(office)
    try first.type("<f2>")
    let journey = Journey(office, start: .group(nil))
    try journey.type("<c-u>G0001<tab>กลุ่มสอง<tab>305<enter><f2>")
    #expect(journey.sees("มีอยู่แล้ว กรุณาใช้รหัสอื่น"))
    #expect(journey.sees("กลุ่มสอง"))
  }

  @Test func `what two people changed is settled field by field, the members too`() throws {
    let office = try office()
    let first = try typed(office)
    try add("กมล", first)
    try first.type("<esc><f2>")
    let id = try #require(try office.groups().first).id
    let mine = Journey(office, start: .group(id))
    let theirs = Journey(office, start: .group(id))
    try theirs.type("<tab>บ้านเรา<f3>")
    try add("แก้วตา", theirs)
    try theirs.type("<esc><f2>")
    try mine.type("<tab>สามัคคี<f3>")
    try add("สมชาย", mine)
    try mine.type("<esc><f2>")
    #expect(mine.sees("มีผู้แก้ไขรายการนี้ก่อนท่าน"))
    #expect(mine.sees("กลุ่มทอผ้าสามัคคี"))
    try mine.type("<enter>")
    #expect(mine.sees("กรรมการและสมาชิก"))
    try expectSnapshots(mine, "group-form-conflict", sizes: [(80, 24)])
    try mine.type("<right><enter><f2>")
    let file = try office.group(id)
    #expect(file.group.details.name == "กลุ่มทอผ้าสามัคคี")
    #expect(file.members.map(\.name).contains("นางแก้วตา ศรีสุข"))
    #expect(!file.members.map(\.name).contains("นางสมชาย ใจดี"))
  }

  @Test func `who may not edit reads the group and cannot save`() throws {
    let office = try office()
    try typed(office).type("<f2>")
    try office.addUser(login: "audit", name: "ผู้ตรวจสอบ", role: .auditor, zones: [])
    let id = try #require(try office.groups().first).id
    let journey = Journey(try office.acting(as: "audit"), start: .group(id))
    try journey.type("<f2>")
    #expect(journey.sees("ทำไม่ได้: เฉพาะ เจ้าหน้าที่รับคำขอ, นักพัฒนาชุมชนประจำเขต หรือ ผู้ดูแลระบบ"))
  }

  @Test func `the form speaks English`() throws {
    let journey = try Journey(office(), language: .english, start: .group(nil))
    try expectSnapshots(journey, "group-form-english", sizes: [(80, 24)])
    try journey.type("<f3>")
    try expectSnapshots(journey, "group-form-members-english", sizes: [(80, 24)])
  }
}
