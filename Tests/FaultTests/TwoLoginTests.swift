import Foundation
import OfficeCore
import OfficeStorage
import TestSupport
import Testing
import ThaiText

/// Two people of two logins at two real terminals, typing at the same moment.
@Suite(.serialized) struct TwoLoginTests {
  /// An office of two logins, a person in it, and a terminal of each.
  private final class Desk {
    let folder: URL
    let other: OtherLogin
    let mine: Tmux
    let theirs: Tmux
    var path: String { folder.appendingPathComponent("office.db").path }

    init() throws {
      folder = try Program.folder()
      other = try OtherLogin(sharing: folder)
      let path = folder.appendingPathComponent("office.db").path
      func run(_ arguments: String..., input: String? = nil) throws {
        let done = try Program.run(list: arguments + ["--db", path], input: input)
        guard done.status == 0 else { throw Tmux.Failure(description: done.output + done.complaints) }
      }
      try run("init", "--group")
      try run("users", "add", other.name, "--name", "คนที่สอง", "--role", "clerk")
      try run(
        "import", "people", "-",
        input: "national_id,full_name,community,phone\n3999957938343,นายกำพล แก้วดี,โนนทัน 5,0811111111\n")
      mine = try Tmux([try Program.path(), "--db", path])
      theirs = try Tmux(other.command + ["--db", path])
    }

    deinit {
      mine.close()
      theirs.close()
      try? FileManager.default.removeItem(at: folder)
    }

    /// Asks the office file as whoever runs the tests.
    func asked<Answer>(_ question: (Office) throws -> Answer) throws -> Answer {
      let office = try Office.open(at: path, login: NSUserName(), clock: { TestOffice.now })
      defer { try? office.close() }
      return try question(office)
    }

    /// Types at both, key by key in turn, and waits for neither until all is typed.
    func type(_ mine: [Tmux.Stroke], _ theirs: [Tmux.Stroke]) throws {
      for number in 0..<max(mine.count, theirs.count) {
        if number < mine.count { try self.mine.send(mine[number]) }
        if number < theirs.count { try self.theirs.send(theirs[number]) }
      }
      try self.mine.settle()
      try self.theirs.settle()
    }
  }

  @Test func `two logins who change one person at once lose nothing, and settle field by field what both changed`()
    throws
  {
    let desk = try Desk()
    for terminal in [desk.mine, desk.theirs] { try terminal.type("1/กำพล<tab><enter><f4>") }
    // Both change the surname; only the one the first name, only the other the phone.
    let toFirst = [Tmux.Stroke](repeating: .key("Tab"), count: 3)
    let clear = Tmux.Stroke.key("C-u")
    try desk.type(
      toFirst + [clear, .text("กมล"), .key("Tab"), clear, .text("ใจดี"), .key("F2")],
      toFirst + [
        .key("Tab"), clear, .text("มีสุข"), .key("Tab"), .key("Tab"), .key("Tab"), clear, .text("0822222222"), .key("F2"),
      ])
    let asked = try [desk.mine, desk.theirs].filter {
      try $0.screen().joined(separator: "\n").contains(scalars: "มีผู้แก้ไขรายการนี้ก่อนท่าน")
    }
    let screens = try [desk.mine, desk.theirs].map { try $0.screen().joined(separator: "\n") }
    try #require(asked.count == 1, "\(screens)")
    let loser = asked[0]
    let screen = try loser.screen().joined(separator: "\n")
    // Both values of the field that both changed; one answer settles all, so nothing else is asked about.
    #expect(screen.contains(scalars: "ใจดี") && screen.contains(scalars: "มีสุข"), "\(screen)")
    // The one who came later keeps what was typed: the first button.
    let typed = loser === desk.mine ? "ใจดี" : "มีสุข"
    try loser.type("<enter>")
    #expect(try loser.screen().joined(separator: "\n").contains(scalars: "รวมค่าแล้ว"))
    try loser.type("<f2>")
    let (details, names) = try desk.asked { office in
      let id = try #require(try office.people(limit: 1).people.first).id
      return (try office.person(id).details, try office.history(of: .person, id.raw).map(\.by))
    }
    #expect(details.name.first == "กมล" && details.name.last == typed && details.phone == "0822222222", "\(details)")
    #expect(names.contains("คนที่สอง") && Set(names).count == 2, "\(names)")
    #expect(try Program.run("verify", "--db", desk.path).status == 0)
  }

  @Test func `two logins who register at once both find theirs in the register, drafts apart`() throws {
    let desk = try Desk()
    // Everybody is looked through for a reason.
    for terminal in [desk.mine, desk.theirs] { try terminal.type("1<f6>ตรวจทะเบียน<enter><enter><ins>") }
    func person(_ first: String) -> [Tmux.Stroke] {
      [
        .key("Tab"), .text("ไม่ได้นำบัตรมา"), .key("Tab"), .key("Tab"), .text(first), .key("Tab"), .text("พร้อมกัน"),
        .key("F2"),
      ]
    }
    try desk.type(person("หนึ่ง"), person("สอง"))
    let names = try desk.asked { try $0.people(matching: "พร้อมกัน").people.map(\.name.full) }
    #expect(names.sorted() == ["สอง พร้อมกัน", "หนึ่ง พร้อมกัน"].sorted(), "\(names)")
    #expect(try desk.asked { try $0.drafts() }.isEmpty)
    // Each sees the other's without a key.
    for terminal in [desk.mine, desk.theirs] {
      try terminal.waitUntil("both people") { rows in
        ["หนึ่ง พร้อมกัน", "สอง พร้อมกัน"].allSatisfy { name in rows.contains { $0.contains(scalars: name) } }
      }
    }
  }

  @Test func `two who look at one household do not wake each other again and again`() throws {
    let desk = try Desk()
    for terminal in [desk.mine, desk.theirs] { try terminal.type("1/กำพล<tab><enter><f3>") }
    try desk.mine.type("<f5>")
    try desk.theirs.type("<f5>")
    let views = try desk.asked { office in
      let id = try #require(try office.people(limit: 1).people.first).id
      let code = try office.person(id).details.household ?? ""
      let household = try #require(try office.household(code: code)).id
      return try office.history(of: .household, household.raw, withViews: true).filter { $0.deed == "view" }
    }
    #expect(views.count == 2 && Set(views.map(\.by)).count == 2, "\(views)")
    // What one does the other's screen asks for once: both have come to rest.
    let before = (desk.mine.rest.frame, desk.theirs.rest.frame)
    try desk.mine.settle()
    try desk.theirs.settle()
    #expect((desk.mine.rest.frame, desk.theirs.rest.frame) == before)
  }
}
