import OfficeCore
import OfficeStorage
import Testing

@Suite struct `Drafts` {
  private func content(_ subject: String = "", _ fields: [String: String], screen: String = "person") -> DraftContent {
    DraftContent(screen: screen, subject: subject, fields: fields, focus: "last_name", cursor: 3)
  }

  @Test func `a draft comes back as it was typed, cursor included`() throws {
    let office = try Trial.office()
    let typed = content("", ["first_name": "สมห\u{0E0D}", "phone": " 08 ", "last_name": "ใจ"])
    try office.keep(typed)
    let draft = try #require(try office.draft(screen: "person", subject: ""))
    #expect(draft.content == typed)
    #expect(draft.keptAt == office.now)
  }

  @Test func `keeping again replaces the draft of the same form and subject only`() throws {
    let office = try Trial.office()
    try office.keep(content("1", ["a": "ก", "b": "ข"]))
    try office.keep(content("2", ["a": "ค"]))
    try office.keep(content("1", ["a": "ง"]))
    #expect(try office.drafts().count == 2)
    #expect(try office.draft(screen: "person", subject: "1")?.content.fields == ["a": "ง"])
    #expect(try office.draft(screen: "person", subject: "2")?.content.fields == ["a": "ค"])
    #expect(try office.draft(screen: "group", subject: "1") == nil)
  }

  @Test func `drafts are their user's own`() throws {
    let office = try Trial.office()
    try office.keep(content("", ["a": "ก"]))
    let clerk = try office.acting(as: "clerk")
    #expect(try clerk.drafts() == [])
    try clerk.keep(content("", ["a": "ข"]))
    try clerk.dropDraft(screen: "person", subject: "")
    #expect(try clerk.drafts() == [])
    #expect(try office.drafts().map(\.content.fields) == [["a": "ก"]])
  }

  @Test func `drafts survive the program, and neither wake other sessions nor write the journal`() throws {
    let folder = try Trial.folder()
    let first = try Office.create(at: folder.office, founding: Trial.founding(), clock: Trial.clock("2026-11-23"))
    let second = try Office.open(at: folder.office, login: "admin", clock: Trial.clock("2026-11-23"))
    let token = try second.changeToken()
    try journaled(first, 0) { try first.keep(content("", ["a": "ก"])) }
    #expect(try second.changeToken() == token)
    #expect(try second.drafts().count == 1)
    try first.close()
    try second.close()
    let third = try Office.open(at: folder.office, login: "admin", clock: Trial.clock("2026-11-23"))
    #expect(try third.drafts().map(\.content.fields) == [["a": "ก"]])
    try third.close()
  }

  @Test func `what a user chose is the user's own, is replaced by the next choice, and survives the program`() throws {
    let folder = try Trial.folder()
    let first = try Office.create(at: folder.office, founding: Trial.founding(), clock: Trial.clock("2026-11-23"))
    #expect(try first.preference(.theme) == nil)
    try journaled(first, 0) {
      try first.keep("night", as: .theme)
      try first.keep("paper", as: .theme)
    }
    try first.addUser(login: "noon", name: "พัชรี", role: .clerk, zones: [])
    #expect(try first.acting(as: "noon").preference(.theme) == nil)
    try first.close()
    let second = try Office.open(at: folder.office, login: "admin", clock: Trial.clock("2026-11-23"))
    #expect(try second.preference(.theme) == "paper")
    try second.close()
  }
}
