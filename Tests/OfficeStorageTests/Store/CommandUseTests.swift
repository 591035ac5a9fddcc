import OfficeCore
import OfficeStorage
import Testing

@Suite struct `Uses of commands` {
  @Test func `are counted by user and command, with the last time`() throws {
    let office = try Trial.office()
    for command in ["place people", "place people", "shell help"] { try office.noteUse(of: command) }
    #expect(
      try office.commandUses() == [
        "place people": CommandUse(count: 2, last: office.now), "shell help": CommandUse(count: 1, last: office.now),
      ])
    let clerk = try office.acting(as: "clerk")
    #expect(try clerk.commandUses().isEmpty)
  }

  @Test func `survive the program, beside the drafts, and neither wake other sessions nor write the journal`() throws {
    let folder = try Trial.folder()
    let first = try Office.create(at: folder.office, founding: Trial.founding(), clock: Trial.clock("2026-11-23"))
    let token = try first.changeToken()
    try journaled(first, 0) { try first.noteUse(of: "place queue") }
    #expect(try first.changeToken() == token)
    try first.close()
    let second = try Office.open(at: folder.office, login: "admin", clock: Trial.clock("2026-11-24"))
    try second.noteUse(of: "place queue")
    #expect(try second.commandUses() == ["place queue": CommandUse(count: 2, last: second.now)])
    try second.close()
  }
}
