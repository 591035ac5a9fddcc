import Foundation
import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// The sheets of households and groups to fill in with a pen: pre-filled and blank, as text and as a page.
@Suite struct RegisterFormPaperTests {
  private static let sample = SharedSample.office

  /// The household with the longest name among those of many, and the group of the longest name.
  private static func longest() throws -> (household: ID<Household>, group: ID<OccupationalGroup>) {
    let office = try sample.get()
    let people = try office.people(limit: 600).people
    let person = try #require(
      people.max { Columns.count($0.name.full) < Columns.count($1.name.full) })
    let household = try #require(try office.household(code: person.household)).id
    let group = try #require(try office.groups().max { Columns.count($0.name) < Columns.count($1.name) }).id
    return (household, group)
  }

  private static func papers() throws -> [(String, Paper)] {
    let (household, group) = try longest()
    return [
      ("household", .householdForm(household)), ("household-blank", .householdForm(nil)), ("group", .groupForm(group)),
      ("group-blank", .groupForm(nil)),
    ]
  }

  /// The text of a paper as its file has it.
  private static func text(_ paper: Paper, _ office: Office, ending: String = "txt") throws -> String {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path + "/sheet.\(ending)"
    let journey = Journey(office, start: .paper(paper))
    try journey.type("<f2><c-u>").paste(path)
    try journey.type("<enter><enter>")
    return try String(contentsOfFile: path, encoding: .utf8)
  }

  private func page(_ text: String) -> Canvas {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var canvas = Canvas(Size(columns: 78, rows: lines.count))
    for (y, line) in lines.enumerated() { canvas.write(line, x: 0, y: y) }
    return canvas
  }

  @Test func `each sheet as it is printed`() throws {
    for (name, paper) in try Self.papers() {
      try expectSnapshot(page(try Self.text(paper, Self.sample.get())), "paper-sheet-\(name)")
    }
  }

  @Test func `each sheet on the screen, at three sizes, and with English keys`() throws {
    for (name, paper) in try Self.papers() where !name.hasSuffix("blank") {
      let office = try Self.sample.get()
      try expectSnapshots(Journey(office, start: .paper(paper)), "paper-sheet-screen-\(name)")
      try expectSnapshots(
        Journey(office, language: .english, start: .paper(paper)), "paper-sheet-screen-\(name)-english",
        sizes: [(80, 24), (40, 12)])
    }
  }

  @Test func `nothing is cut or runs over, however long names and addresses are`() throws {
    let office = try Self.sample.get()
    for household in Set(try office.people(limit: 600).people.map(\.household)).sorted() {
      let id = try #require(try office.household(code: household)).id
      let members = try office.household(id).members(on: office.today)
      let text = try Self.text(.householdForm(id), office)
      try Self.check(text)
      for member in members { #expect(Self.holds(text, member.name), "\(member.name)\n\(text)") }
      if household.hasSuffix("30") { break }
    }
    for group in try office.groups() {
      let text = try Self.text(.groupForm(group.id), office)
      try Self.check(text)
      #expect(Self.holds(text, group.name), "\(text)")
      for member in try office.group(group.id).members where member.to == nil {
        #expect(Self.holds(text, member.name), "\(member.name)\n\(text)")
      }
    }
  }

  @Test func `a name of many words is broken between words and no mark is parted from its letter`() throws {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first { $0.code == "305" }).id
    let name = PersonName(
      title: "ว่าที่ร้อยตรีหญิง", first: "ประภัสสรวรรณกาญจน์", last: "ณ นครราชสีมาศรีสุวรรณภูมิรัตนโกสินทร์")
    let person = try office.register(
      PersonDetails(
        noIDReason: "ไม่ได้นำบัตรมา", name: name, birth: Birth(stored: "1967-03-12"),
        address: Address(houseNumber: "123/456", road: "ถนนเลี่ยงเมืองขอนแก่นสายใหม่ตอนที่สองฝั่งตะวันตก"),
        community: community, household: "H1"))
    let id = try #require(try office.household(code: "H1")).id
    let text = try Self.text(.householdForm(id), office)
    try Self.check(text)
    #expect(Self.holds(text, name.full), "\(text)")
    #expect(try office.person(person).details.name == name)
    try expectSnapshot(page(text), "paper-sheet-household-longest")
    let group = try office.register(
      GroupDetails(
        code: "G1", name: "กลุ่มวิสาหกิจชุมชนแปรรูปผลิตภัณฑ์ผ้าไหมมัดหมี่ย้อมสีธรรมชาติบ้านโนนทันเมืองเก่าพัฒนา", community: community,
        occupation: "ทอผ้าไหมมัดหมี่และแปรรูปผลิตภัณฑ์จากผ้า"),
      members: [GroupMember(person: person, name: "", role: .chair)])
    let sheet = try Self.text(.groupForm(group), office)
    try Self.check(sheet)
    #expect(Self.holds(sheet, "กลุ่มวิสาหกิจชุมชนแปรรูปผลิตภัณฑ์ผ้าไหมมัดหมี่"), "\(sheet)")
    try expectSnapshot(page(sheet), "paper-sheet-group-longest")
  }

  @Test func `as a page the sheet has the same lines, and a name that looks like a tag stays a name`() throws {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first { $0.code == "305" }).id
    let group = try office.register(
      GroupDetails(code: "G1", name: "<b>ผ้า & ไหม</b>", community: community, occupation: "ทอผ้า"), members: [])
    let text = try Self.text(.groupForm(group), office)
    let html = try Self.text(.groupForm(group), office, ending: "html")
    #expect(html.hasPrefix("<!doctype html>"))
    #expect(html.contains(scalars: "&lt;b&gt;ผ้า &amp; ไหม&lt;/b&gt;"), "\(html)")
    #expect(!html.contains("<b>"))
    let inner = try #require(html.components(separatedBy: "<pre>").last?.components(separatedBy: "</pre>").first)
    let plain = inner.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&amp;", with: "&")
    #expect(plain == text)
    let blank = try Self.text(.householdForm(nil), office, ending: "html")
    #expect(blank.contains(scalars: "แบบทะเบียนครัวเรือน"))
  }

  @Test func `no sheet bears a national ID, and each is journaled`() throws {
    let office = try TestOffice.sample(people: 60)
    let person = try #require(try office.people(limit: 60).people.first { $0.nationalID != nil })
    let id = try #require(try office.household(code: person.household)).id
    let text = try Self.text(.householdForm(id), office)
    let number = try #require(person.nationalID)
    #expect(!text.contains(scalars: number))
    #expect(!text.contains(scalars: number.replacing("-", with: "")))
    #expect(try office.history(of: .household, id.raw).first?.deed == "print")
  }

  // MARK: - What a sheet must keep

  private static func check(_ text: String) throws {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      #expect(Columns.count(String(line)) <= 78, "\(line)")
      // A mark at the beginning of a line or after a blank has lost its letter.
      var before: Unicode.Scalar = " "
      for scalar in line.unicodeScalars {
        if scalar.properties.generalCategory == .nonspacingMark { #expect(before != " ", "\(line)") }
        before = scalar
      }
    }
    #expect(!text.contains(scalars: "…"))
  }

  /// Whether a text stands there whole, be it over several lines.
  private static func holds(_ text: String, _ wanted: String) -> Bool {
    func letters(_ text: some StringProtocol) -> [Unicode.Scalar] {
      text.unicodeScalars.filter { !" \n.0123456789๐๑๒๓๔๕๖๗๘๙".unicodeScalars.contains($0) }
    }
    // A cell goes on in the next line, between what the cells beside it say: each part of it stands there in turn.
    var rest = letters(wanted)[...]
    for line in text.split(separator: "\n") {
      let cells = letters(line)
      var length = min(rest.count, cells.count)
      while length > 0 {
        let part = Array(rest.prefix(length))
        if (0...(cells.count - length)).contains(where: { Array(cells[$0..<($0 + length)]) == part }) { break }
        length -= 1
      }
      if length == rest.count || length >= 3 { rest = rest.dropFirst(length) }
      if rest.isEmpty { return true }
      if length < 3 { rest = letters(wanted)[...] }
    }
    return rest.isEmpty
  }
}
