import OfficeCore
import OfficeStorage
import TerminalUI
import TestSupport
import Testing
import ThaiText

@testable import Screens

/// Help, messages, the places to go back to, and the language: what the shell offers everywhere.
@Suite struct ShellTests {
  // MARK: - Help

  @Test func `Enter in the help runs the key's command and closes it`() throws {
    let journey = try Journey(ProgrammeOffice().office, start: .queue)
    try journey.type("<f1>")
    #expect(journey.lines[1].hasPrefix("คิวคัดกรอง"))
    try journey.type("<enter>")
    #expect(journey.sees("001/2570"))
    #expect(journey.shell.overlay == nil)
    #expect(journey.shell.stack.count == 2)
  }

  @Test func `a disabled row of the help says why and stays`() throws {
    let journey = try Journey(TestOffice.empty(), start: .queue)
    try journey.type("<f1><enter>")
    #expect(journey.shell.overlay != nil)
    #expect(journey.lines[22].hasPrefix("• "))
    try journey.type("<f1>")
    #expect(journey.shell.overlay == nil)
  }

  @Test func `the help in its sizes`() throws {
    let office = try ProgrammeOffice().office
    try office.addUser(login: "member", name: "กรรมการ หนึ่ง", role: .committeeMember, zones: [])
    let journey = Journey(try office.acting(as: "member"), start: .queue)
    try journey.type("<f1><down>")
    try expectSnapshots(journey, "help")
    try journey.type("<esc><a-e><f1>")
    try expectSnapshot(journey.canvas, "help-80x24-en")
  }

  // MARK: - Messages

  @Test func `every message is kept, newest first, and read whole`() throws {
    let office = try TestOffice.empty()
    try office.addUser(login: "member", name: "กรรมการ หนึ่ง", role: .committeeMember, zones: [])
    let journey = Journey(try office.acting(as: "member"), columns: 40, rows: 12)
    try journey.type("8<esc>")
    #expect(!journey.sees("ผู้ดูแลระบบ"))
    try journey.type("<a-m>")
    try expectSnapshots(journey, "messages")
    journey.resize(40, 12)
    let words = journey.lines.map { $0.drop { $0 == " " } }.joined()
    #expect(words.contains(scalars: "ผู้ดูแลระบบ"))
    let whole = try #require(journey.lines.firstIndex { $0.contains(scalars: "กด F10") })
    let older = try #require(journey.lines.firstIndex { $0.contains(scalars: "ทำไม่ได้") })
    #expect(whole < older)
    try journey.type("<esc>")
    #expect(journey.sees("งานที่รอท่าน"))
  }

  @Test func `five hundred messages are kept`() throws {
    let journey = try Journey(TestOffice.empty())
    try journey.type(String(repeating: "<esc>", count: 501))
    #expect(journey.shell.messages.count == 500)
  }

  @Test func `before anything was said the list says so`() throws {
    let journey = try Journey(TestOffice.empty())
    try journey.type("<a-m>")
    #expect(journey.sees("ยังไม่มีข้อความ"))
    try journey.type("<a-e>")
    #expect(journey.shell.overlay == nil)
  }

  // MARK: - Recent places

  @Test func `open places are gone back to with drafts kept, left ones opened again`() throws {
    let journey = try Journey(ProgrammeOffice().office)
    try journey.type("1<enter><esc><esc>6<ins><down><down><down><down>ชื่อร่าง<c-o>")
    #expect(journey.sees("เปิดอยู่"))
    #expect(journey.sees("ทะเบียนบุคคล / นายกมล น้ำเพชร"), "\(journey.screen)")
    try expectSnapshots(journey, "recent")
    try journey.type("<down><enter>")
    #expect(journey.shell.stack.count == 2)
    #expect(journey.lines[0].contains(scalars: "คิวคัดกรอง"))
    #expect(try journey.office.drafts().first?.content.fields["title"] == "ชื่อร่าง")
    try journey.type("<c-o><end><enter>")
    #expect(journey.shell.stack.count == 3)
    #expect(journey.lines[0].contains(scalars: "นายกมล น้ำเพชร"))
  }

  @Test func `of the places left the last twenty are remembered, each once`() throws {
    let journey = try Journey(TestOffice.empty())
    for _ in 1...2 { try journey.type("1<esc>2<esc>") }
    #expect(journey.shell.left.map(\.route) == [.groups(community: nil), .people(community: nil)])
    for key in SettingKey.allCases {
      try journey.type("<f9>").paste(Settings.Words.name(key).thai).type("<enter><esc>")
    }
    try journey.type("3<esc>4<esc>5<esc>6<esc>7<esc>8<esc>9<esc>0<esc>")
    #expect(journey.shell.left.count == 20)
    #expect(journey.shell.left.first?.route == .settings)
  }

  @Test func `a search for another place is no place to go back to`() throws {
    let journey = try Journey(ProgrammeOffice().office, start: .pickPerson(seed: ""))
    try journey.type("<f9>คิวคัดกรอง<enter><esc>")
    #expect(journey.shell.left.map(\.route) == [.queue])
  }

  @Test(arguments: [40, 60, 80])
  func `the title line never cuts the nearest place away`(columns: Int) throws {
    let office = try Office.inMemory(
      founding: .init(communities: KhonKaenCommunities.rows, login: "admin", name: "ทดสอบ", isDemo: true),
      clock: { TestOffice.now })
    let journey = Journey(office, columns: columns, rows: 12)
    try journey.type("8<esc>5")
    #expect(journey.lines[0].contains(scalars: "ข้อเสนอโครงการ"), "\(journey.lines[0])")
  }

  // MARK: - Language

  @Test func `the language of everything changes at once and back`() throws {
    let journey = try Journey(ProgrammeOffice().office, start: .queue)
    let thai = journey.canvas
    try journey.type("<a-e>")
    #expect(journey.sees("Screening queue") && journey.sees("Waits") || journey.sees("To screen"))
    #expect(!journey.sees("คิวคัดกรอง"))
    try journey.type("<a-e>")
    #expect(journey.canvas == thai)
    try journey.type("<f9>english<enter>")
    #expect(journey.sees("Screening queue"))
  }

  private static let thaiMonths =
    (1...12).flatMap { [BuddhistDate.month($0)] } + [
      "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.", "น.ส. ", " น. ",
    ]

  @Test(arguments: [Place.home] + Place.menu + [.newPerson, .newGroup, .newProposal, .assessments, .incomes(.m3)])
  func `in English no Thai month is left`(_ place: Place) throws {
    let journey = try Journey(
      TestOffice.sample(people: 120), language: .english, start: place.route(today: TestOffice.today))
    for month in Self.thaiMonths { #expect(!journey.sees(month), "\(place): \(month)\n\(journey.screen)") }
  }

  @Test func `in English no Thai month is left on the pages of records`() throws {
    let office = try TestOffice.sample(people: 120)
    let routes: [Route] = [
      .person(ID(1)), .group(ID(1)), .household(ID(1)), .proposal(ID(1)), .screening(ID(1)), .intake(ID(1)),
      .history(.person, 1, name: Phrase(verbatim: "")), .history(.proposal, 1, name: Phrase(verbatim: "")),
      .standings(StandingsQuery(fiscalYear: 2569, of: .households(.supported))), .setting(.passScore),
    ]
    for route in routes {
      let journey = Journey(office, rows: 60, language: .english, start: route)
      for month in Self.thaiMonths { #expect(!journey.sees(month), "\(route): \(month)\n\(journey.screen)") }
    }
  }

  // MARK: - Keys

  @Test func `keys that cannot act say so instead of a bare beep`() throws {
    let journey = try Journey(TestOffice.empty(), start: .person(nil))
    try journey.type("<down><down><f6>")
    #expect(journey.sees("ไม่มีอะไรให้ทำตรงนี้"), "\(journey.screen)")
    #expect(journey.shell.wantsBeep)
  }

  @Test(arguments: [
    ([Permission.changeSettings], "ทำไม่ได้: เฉพาะ ผู้ดูแลระบบ", "Not permitted: only Administrator"),
    (
      [.screen], "ทำไม่ได้: เฉพาะ เลขานุการคณะกรรมการ หรือ ผู้ดูแลระบบ",
      "Not permitted: only Committee secretary or Administrator"
    ),
    (
      [.keepYearFrame], "ทำไม่ได้: เฉพาะ ผู้มีอำนาจอนุมัติ หรือ ผู้ดูแลระบบ",
      "Not permitted: only Approver or Administrator"
    ),
  ])
  func `a forbidden deed says which roles may`(_ permissions: [Permission], _ thai: String, _ english: String) {
    #expect(Vocabulary.notPermitted(permissions[0]) == Phrase(thai, english))
  }

  @Test func `two permissions are had by those who have both`() {
    #expect(
      Vocabulary.notPermitted(.recordApproval, .correctRecords).english
        == "Not permitted: only Intake clerk, Committee secretary or Administrator")
  }

  @Test(arguments: OfficeRole.allCases)
  func `the roles named are those whose keys work`(_ role: OfficeRole) throws {
    let office = try TestOffice.empty()
    try office.addUser(login: "one", name: "หนึ่ง", role: role, zones: [])
    let actor = try office.acting(as: "one").actor
    for permission in Permission.allCases {
      let may = Visibility.scope(of: permission, for: actor) != .nothing
      #expect(Visibility.roles(for: [permission]).contains(role) == may, "\(permission)")
    }
  }

  @Test func `the key sheet has every screen's keys in both languages`() throws {
    let office = try TestOffice.empty()
    let thai = KeySheet.text(office, language: .thai)
    for words in ["คิวคัดกรอง", "F9 / Ctrl-P / :", "ใช้ได้ทุกหน้า", "ขึ้นทะเบียน"] { #expect(thai.contains(scalars: words)) }
    let english = KeySheet.text(office, language: .english)
    for words in ["Screening queue", "All commands", "Everywhere"] { #expect(english.contains(scalars: words)) }
    #expect(!english.unicodeScalars.contains { 0x0E01...0x0E3A ~= $0.value && $0 != "ไ" && $0 != "ท" && $0 != "ย" })
  }
}
