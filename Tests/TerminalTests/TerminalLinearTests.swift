import Foundation
import TestSupport
import Testing

/// Linear mode of the real program: in a terminal that is dumb, and between pipes.
@Suite(.serialized) struct TerminalLinearTests {
  private static func office() throws -> (folder: URL, path: String) {
    let folder = try Program.folder()
    let path = folder.appendingPathComponent("office.db").path
    let made = try Program.run("init", "--db", path)
    try #require(made.status == 0, "\(made.complaints)")
    return (folder, path)
  }

  /// A new person's number and title, typed line by line.
  private static let typing = "?2\n.ins\n3999957938343\nนาย\n"

  private static func expectDraft(_ path: String) throws {
    let next = try Program.run("--linear", "--db", path, input: "1\n.r\n.q\n")
    #expect(next.status == 0, "\(next.complaints)")
    #expect(next.output.contains(scalars: "พบร่างค้าง"), "\(next.output)")
    #expect(next.output.contains(scalars: "3999957938343"), "\(next.output)")
  }

  @Test func `a dumb terminal is spoken to in lines, and the end of input keeps the draft`() throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try Tmux([try Program.path(), "--db", path], environment: ["TERM": "dumb"], isShell: true)
    defer { terminal.close() }
    // The terminal keeps the lines until they are read; a letter is taken back on the way.
    try terminal.typeAtShell("?2\n.ins\n3999957938343\nนาบ\u{7F}ย\n\u{04}")
    let exit = try terminal.waitForExit()
    #expect(exit.status == 0)
    #expect(exit.isTerminalRestored)
    #expect(try terminal.screen().joined(separator: "\n").contains(scalars: "เก็บเป็นร่างแล้ว"))
    try Self.expectDraft(path)
  }

  @Test(arguments: [SIGHUP, SIGINT, SIGTERM])
  func `a signal keeps what is typed`(number: Int32) throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try Program.path())
    process.arguments = ["--linear", "--db", path]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(Self.typing.utf8))
    try FolderChanges.wait(in: folder, for: "the draft is kept") {
      let drafts = (try? Data(contentsOf: URL(fileURLWithPath: path + ".drafts-wal"))) ?? Data()
      return drafts.range(of: Data("นาย".utf8)) != nil
    }
    kill(process.processIdentifier, number)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 0)
    try Self.expectDraft(path)
  }

  @Test func `nothing but text and line ends leaves the program`() throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    let said = try Program.run("--linear", "--lang", "en", "--db", path, input: "?2\n?\n.ins\nx\n.b\nb\nq\n")
    #expect(said.status == 0, "\(said.complaints)")
    #expect(said.output.contains(scalars: "Linear mode"))
    let controls = said.output.unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F }
    #expect(controls.isEmpty)
    #expect(!said.output.unicodeScalars.contains { 0x2190...0x27BF ~= $0.value })
  }

  @Test func `without a terminal nothing but the option opens linear mode`() throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    let said = try Program.run("--db", path, input: "q\n")
    #expect(said.status == 64)
    #expect(said.output.isEmpty)
  }
}
