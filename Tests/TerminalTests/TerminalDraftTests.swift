import Foundation
import TestSupport
import Testing

/// The real program in a real terminal: what is typed survives a kill and a dropped line.
@Suite(.serialized) struct TerminalDraftTests {
  private static func office() throws -> (folder: URL, path: String) {
    let folder = try Program.folder()
    let path = folder.appendingPathComponent("office.db").path
    let made = try Program.run("init", "--db", path)
    try #require(made.status == 0, "\(made.complaints)")
    return (folder, path)
  }

  /// Opens the person form from Home and types a first name, leaving the field half way.
  private static func startTyping(_ path: String) throws -> Tmux {
    let terminal = try Tmux([try Program.path(), "--db", path])
    try terminal.press(.key("1"))
    try terminal.press(.key("IC"))
    try terminal.press(.text("3999957938343"), .key("Down"), .key("Down"), .key("Down"))
    try terminal.press(.text("สมชาย"), .key("Down"))
    try terminal.press(.text("น้ำใจ"))
    return terminal
  }

  private static func expectResumed(_ path: String) throws {
    let next = try Tmux([try Program.path(), "--db", path])
    defer { next.close() }
    var screen = try next.screen().joined(separator: "\n")
    #expect(screen.contains(scalars: "พบร่างค้าง"))
    try next.press(.key("Enter"))
    screen = try next.screen().joined(separator: "\n")
    #expect(screen.contains(scalars: "สมชาย"), "\(screen)")
    #expect(screen.contains(scalars: "น้ำใจ"), "\(screen)")
    // The cursor stands where it stood: the next character goes to the end of the surname.
    try next.press(.text("ดี"))
    screen = try next.screen().joined(separator: "\n")
    #expect(screen.contains(scalars: "น้ำใจดี"), "\(screen)")
  }

  @Test func `a kill in the middle of a form loses at most the last two seconds of typing`() throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try Self.startTyping(path)
    // The draft is kept within two seconds: the draft file changes without a key.
    try FolderChanges.wait(in: folder, for: "the draft is kept") {
      let drafts = (try? Data(contentsOf: URL(fileURLWithPath: path + ".drafts-wal"))) ?? Data()
      return drafts.range(of: Data("น้ำใจ".utf8)) != nil
    }
    // The bytes lie in the log before the commit does: a key is taken only when the keeping is done.
    try terminal.press(.key("Right"))
    try terminal.signal(SIGKILL)
    #expect(try terminal.waitForExit().status == 128 + Int(SIGKILL))
    try Self.expectResumed(path)
    let check = try Program.run("verify", "--db", path)
    #expect(check.status == 0, "\(check.complaints)")
  }

  @Test func `a dropped line keeps every character`() throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try Self.startTyping(path)
    try terminal.signal(SIGHUP)
    try terminal.waitUntilClosed()
    try Self.expectResumed(path)
  }
}
