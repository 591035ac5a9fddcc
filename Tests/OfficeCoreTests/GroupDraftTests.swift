import OfficeCore
import Testing
import ThaiText

@Suite struct GroupDraftTests {
  private let today = Day(year: 2026, month: 11, day: 23) ?? .first

  private func member(_ number: Int64, _ role: String, from: String = "", to: String = "") -> MemberDraft {
    MemberDraft(person: ID(number), name: "คนที่ \(number)", role: role, from: from, to: to)
  }

  private func values(_ members: [MemberDraft]) -> [String: String] {
    [
      "code": "G0๐1", "name": " กลุ่มทอผ้า ", "community": "5", "occupation": "ทอผ้า", "founded": "1/10/2565",
      "has_rules": "yes", "has_accounts": "no", "has_office": "unknown", "status": "watch",
      "members": MemberDraft.text(members),
    ]
  }

  @Test func `a draft becomes a group with its members`() throws {
    let members = [member(1, "chair", from: "1/10/65"), member(2, "member", from: "1/10/2565", to: "31/12/2566")]
    let (details, read) = try GroupDraft.read(values(members), today: today).get()
    #expect(details.code == "G001")
    #expect(details.name == "กลุ่มทอผ้า")
    #expect(details.founded == Day(year: 2022, month: 10, day: 1))
    #expect(
      [details.hasRules, details.hasAccounts, details.hasGeneralMeeting, details.hasOffice] == [true, false, nil, nil])
    #expect(details.status == .watch)
    #expect(read.map(\.role) == [.chair, .member])
    #expect(read.map(\.to) == [nil, Day(year: 2023, month: 12, day: 31)])
  }

  @Test func `a group becomes values that read back into the same group`() throws {
    let details = GroupDetails(
      code: "G0007", name: "กลุ่มเพาะเห็ด", community: ID(3), occupation: "เพาะเห็ด",
      founded: Day(year: 2020, month: 2, day: 29), hasRules: true, hasAccounts: nil, hasGeneralMeeting: false,
      hasOffice: true, status: .dormant)
    let members = [
      GroupMember(person: ID(9), name: "นางกมล น้ำเพชร", role: .treasurer, from: Day(year: 2024, month: 1, day: 2)),
      GroupMember(person: ID(4), name: "นายคำ ดี", role: .member),
    ]
    let (again, list) = try GroupDraft.read(GroupDraft.values(of: details, members: members), today: today).get()
    #expect(again == details)
    #expect(list == members)
  }

  @Test func `every problem is told at once, each with its field`() {
    let wrong = [
      member(1, "chair", from: "31/2/2565"), member(2, "captain"),
      member(3, "member", from: "2/1/2566", to: "1/1/2566"),
      member(4, "member"), member(4, "treasurer"),
    ]
    var typed = values(wrong)
    typed["name"] = " "
    typed["community"] = nil
    typed["founded"] = "เมื่อวาน"
    guard case .failure(let problems) = GroupDraft.read(typed, today: today) else {
      Issue.record("a wrong draft was read")
      return
    }
    #expect(
      problems.all.map(\.field) == [
        "name", "community", "founded", "members.0.from", "members.1.role", "members.2.to", "members.4.from",
      ])
    #expect(MemberDraft.place(of: "members.4.from")?.line == 4)
    #expect(MemberDraft.place(of: "founded") == nil)
  }

  @Test func `the list is one text and back`() {
    let members = [member(1, "chair", from: "1/10/65"), member(20, "", to: "เมื่อวาน")]
    #expect(MemberDraft.all(in: MemberDraft.text(members)) == members)
    #expect(MemberDraft.all(in: "").isEmpty)
    #expect(MemberDraft.all(in: "x\ty\nstray").isEmpty)
  }
}

@Suite struct GroupWarningTests {
  private let today = Day(year: 2026, month: 11, day: 23) ?? .first

  private func member(_ number: Int64, _ role: GroupRole, to: Day? = nil) -> GroupMember {
    GroupMember(person: ID(number), name: "คนที่ \(number)", role: role, to: to)
  }

  @Test func `one person in two posts warns, and worst of all as chair and treasurer`() {
    #expect(
      GroupWarning.all(of: [member(1, .chair), member(1, .treasurer)], today: today)
        == [.chairIsTreasurer(name: "คนที่ 1")])
    #expect(
      GroupWarning.all(of: [member(1, .chair), member(2, .secretary), member(2, .committee)], today: today)
        == [.severalPosts(name: "คนที่ 2", [.secretary, .committee])])
  }

  @Test func `a post that ended and plain membership count for nothing`() {
    let members = [member(1, .chair), member(1, .treasurer, to: today), member(1, .member)]
    #expect(GroupWarning.all(of: members, today: today).isEmpty)
  }

  @Test func `a group with members and no chair warns, an empty one does not`() {
    #expect(GroupWarning.all(of: [member(1, .member)], today: today) == [.noChair])
    #expect(GroupWarning.all(of: [], today: today).isEmpty)
  }
}
