import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct CommunityPageTests {
  /// Two households in โนนทัน 5, one in โนนทัน 6.
  private func office() throws -> Office {
    let office = try TestOffice.empty()
    for (number, code) in [("305", "H1"), ("305", "H2"), ("306", "H3")] {
      let community = try #require(try office.communities().first { $0.code == number })
      try office.register(
        PersonDetails(
          noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "นาง", first: "กมล\(code)", last: "น้ำเพชร"),
          address: Address(houseNumber: "12/\(code.dropFirst())"), community: community.id, household: code,
          isHead: true))
    }
    return office
  }

  private func id(_ code: String, _ office: Office) throws -> ID<Community> {
    try #require(try office.communities().first { $0.code == code }).id
  }

  @Test func `the page shows figures that open`() throws {
    let office = try office()
    let journey = Journey(office, start: .community(try id("305", office)))
    try expectSnapshots(journey, "community")
    try journey.type("<enter>")
    #expect(journey.lines[0].contains(scalars: "บุคคลใน"))
    try journey.type("<esc><down><enter>")
    #expect(journey.lines[0].contains(scalars: "ครัวเรือน"))
    #expect(journey.sees("12/2"))
    try expectSnapshots(journey, "households")
    try journey.type("<f7>กมลH1")
    #expect(journey.sees("1 ครัวเรือน"), "\(journey.lines)")
  }

  @Test func `a community is renamed by its announcement, after a question, and the page shows it`() throws {
    let office = try office()
    let journey = Journey(office, start: .community(try id("305", office)))
    try journey.type("rโนนทันพัฒนา<tab>12/2569<tab>2/11/2569<f2>")
    #expect(journey.sees("ประกาศที่ 12/2569"))
    try expectSnapshots(journey, "community-rename", sizes: [(80, 24), (40, 12)])
    try journey.type("<left><enter>")
    #expect(journey.lines[0].contains(scalars: "305 โนนทันพัฒนา"))
    #expect(journey.sees("เปลี่ยนชื่อจาก"))
    try expectSnapshots(journey, "community-renamed")
    try journey.type("<f8>")
    #expect(journey.sees("เปลี่ยนชื่อชุมชน"))
  }

  @Test func `every field wrong at once is said beside its field, and nothing is lost`() throws {
    let office = try office()
    for task in CommunityDraft.Task.allCases where task != .rehouse {
      let journey = Journey(office, start: .communityForm(task, task == .add ? nil : try id("305", office)))
      if task == .correct { try journey.type("<c-u>") }
      try journey.type("<f2>")
      let problems = journey.lines.filter { $0.contains(scalars: "!") }
      #expect(problems.count >= 2, "\(task)")
    }
    let journey = Journey(office, start: .communityForm(.add, nil))
    try journey.type("<tab>โนนทัน 6<tab><tab><tab>9<tab>31/2/2569<tab>เมื่อวาน<f2>")
    try expectSnapshots(journey, "community-wrong", sizes: [(80, 24), (40, 12)])
    #expect(journey.sees("ปี 2569 ไม่มีวันที่ 31 กุมภาพันธ์"))
  }

  @Test func `a name that is taken is said at its field`() throws {
    let office = try office()
    let journey = Journey(office, start: .community(try id("305", office)))
    let taken = try #require(try office.communities().first { $0.code == "306" }).name
    try journey.type("r\(taken)<tab>12/2569<tab>2/11/2569<f2><left><enter>")
    #expect(journey.sees("ชุมชนรหัส 306 ใช้ชื่อนี้อยู่แล้ว"))
  }

  @Test func `marked households are brought under another community`() throws {
    let office = try office()
    let journey = Journey(office, start: .households(try id("305", office)))
    try journey.type("<space><space><f6>")
    #expect(journey.sees("ครัวเรือนที่เลือก 2 ครัวเรือน"))
    try journey.type("<f4>306<enter><f2>")
    try expectSnapshots(journey, "households-rehouse", sizes: [(80, 24)])
    try journey.type("<left><enter>")
    #expect(journey.sees("ยังไม่มีครัวเรือนในชุมชนนี้"))
    #expect(try office.community(try id("306", office)).people == 3)
  }

  @Test func `a form that was cut off goes on where it stopped`() throws {
    let office = try office()
    let journey = Journey(office, start: .community(try id("305", office)))
    try journey.type("xโนนทัน 5 ก; โนนทัน 5 ข<tab>77")
    journey.keepDrafts()
    let again = Journey(office, start: .community(try id("305", office)))
    try again.type("x")
    #expect(again.sees("พบร่างค้าง"))
    try again.type("<enter>")
    #expect(again.sees("โนนทัน 5 ก; โนนทัน 5 ข"))
    #expect(again.sees("77"))
  }

  @Test func `who may not change communities is told who may`() throws {
    let office = try office()
    try office.addUser(login: "clerk", name: "เจ้าหน้าที่", role: .clerk, zones: [])
    let journey = Journey(try office.acting(as: "clerk"), start: .community(try id("305", office)))
    try journey.type("r")
    #expect(journey.sees("ผู้ดูแลระบบ"))
    try expectSnapshots(journey, "community-clerk", sizes: [(80, 24)])
    let english = Journey(office, language: .english, start: .community(try id("305", office)))
    try expectSnapshots(english, "community-english", sizes: [(80, 24)])
  }
}
