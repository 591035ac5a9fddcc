import Foundation
import TestSupport
import Testing

/// The real program in real terminals: starting, sizes, Thai, leaving, and two sessions on one file.
@Suite(.serialized) struct TerminalSessionTests {
  private static func office() throws -> (folder: URL, path: String) {
    let folder = try Program.folder()
    let path = folder.appendingPathComponent("office.db").path
    let made = try Program.run("init", "--db", path)
    try #require(made.status == 0, "\(made.complaints)")
    return (folder, path)
  }

  private static func importPeople(_ path: String, _ rows: [String]) throws {
    let csv = (["ชื่อ-สกุล,ชุมชน,เหตุที่ไม่มีเลข"] + rows).joined(separator: "\n")
    let done = try Program.run("import", "people", "-", "--db", path, input: csv)
    try #require(done.status == 0, "\(done.output)\(done.complaints)")
  }

  @Test func `the demo opens on Home in Thai, follows the window's size and gives the terminal back`() throws {
    let terminal = try Tmux([try Program.path(), "demo", "--people", "300"], limit: 60)
    defer { terminal.close() }
    try terminal.waitUntil("Home has counted") { $0.contains { $0.contains(scalars: "หน้าหลัก") } }
    #expect(try terminal.screen()[0].contains(scalars: "ฐานข้อมูลสาธิต"))
    for (columns, rows) in [(132, 43), (60, 18), (40, 12), (20, 5), (80, 24)] {
      try terminal.resize(columns: columns, rows: rows)
      let screen = try terminal.screen()
      #expect(screen.count == rows)
      if columns >= 40 { #expect(screen.contains { $0.contains(scalars: "หน้าหลัก") }, "\(columns)x\(rows)") }
    }
    try terminal.send(.key("C-q"))
    let exit = try terminal.waitForExit()
    #expect(exit.status == 0)
    #expect(exit.isTerminalRestored)
  }

  @Test func `Thai typed, pasted and shown stays whole on the screen`() throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Self.importPeople(path, ["นางน้ำผึ้ง ผู้ใหญ่บ้าน,โนนทัน 5,ไม่ได้นำบัตรมา", "นายกำพล ที่ดี,ศรีฐาน 2,ไม่ได้นำบัตรมา"])
    let terminal = try Tmux([try Program.path(), "--db", path])
    defer { terminal.close() }
    try terminal.press(.key("1"), .text("/น้ำผึ้ง"))
    var screen = try terminal.screen()
    #expect(screen.contains { $0.contains(scalars: "นางน้ำผึ้ง ผู้ใหญ่บ้าน") }, "\(screen)")
    #expect(!screen.contains { $0.contains(scalars: "กำพล") })
    try terminal.press(.key("C-u"), .paste("กํา\u{200B}พล"))
    screen = try terminal.screen()
    #expect(screen.contains { $0.contains(scalars: "นายกำพล ที่ดี") }, "\(screen)")
  }

  @Test func `what one session commits the other shows without a key`() throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    try Self.importPeople(path, ["นายหนึ่ง เดิม,โนนทัน 5,ไม่ได้นำบัตรมา"])
    let watcher = try Tmux([try Program.path(), "--db", path])
    defer { watcher.close() }
    // Everybody is looked through for a reason.
    try watcher.press(.key("1"), .key("F6"), .text("ตรวจทะเบียน"), .key("Enter"), .key("Enter"))
    #expect(try watcher.screen().contains { $0.contains(scalars: "1 คน") })
    let writer = try Tmux([try Program.path(), "--db", path])
    defer { writer.close() }
    try writer.press(.key("1"), .key("IC"), .key("Down"), .text("ไม่ได้นำบัตรมา"), .key("Down"), .key("Down"))
    try writer.press(.text("สอง"), .key("Down"), .text("มาใหม่"), .key("F2"))
    #expect(try writer.screen().contains { $0.contains(scalars: "สอง มาใหม่") })
    try watcher.waitUntil("the other session's person") { $0.contains { $0.contains(scalars: "สอง มาใหม่") } }
  }

  @Test func `sessions that write at once lose nothing and are never told that the file is locked`() async throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    let results = try await withThrowingTaskGroup(of: String.self) { group in
      for writer in 1...6 {
        group.addTask {
          let rows = (1...50).map { "นายคนที่\($0) จากจอ\(writer),โนนทัน \(writer),ไม่ได้นำบัตรมา" }
          let csv = (["ชื่อ-สกุล,ชุมชน,เหตุที่ไม่มีเลข"] + rows).joined(separator: "\n")
          let done = try Program.run("import", "people", "-", "--db", path, input: csv)
          return "\(done.status) \(done.output)\(done.complaints)"
        }
      }
      var all: [String] = []
      for try await result in group { all.append(result) }
      return all
    }
    for result in results {
      #expect(result.contains("imported 50, updated 0, unchanged 0, differs 0, rejected 0"), "\(result)")
    }
    let exported = try Program.run("export", "people", "--db", path)
    #expect(exported.output.split(whereSeparator: \.isNewline).count == 301)
    #expect(try Program.run("verify", "--db", path).status == 0)
  }

  @Test func `a crash gives the terminal back`() throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try Tmux([try Program.path(), "--db", path], environment: ["SWIFT_BACKTRACE": "enable=no"])
    defer { terminal.close() }
    try terminal.signal(SIGSEGV)
    let exit = try terminal.waitForExit()
    #expect(exit.status == 128 + Int(SIGSEGV))
    #expect(exit.isTerminalRestored)
  }

  @Test func `an unknown login is refused with a sentence`() throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    let me = NSUserName()
    #expect(
      try Program.run("users", "add", "other", "--name", "คนอื่น", "--role", "administrator", "--db", path).status == 0)
    #expect(try Program.run("users", "close", me, "--db", path).status == 0)
    let refused = try Program.run("users", "list", "--db", path)
    #expect(refused.status == 77)
    #expect(refused.complaints.contains(scalars: me))
    #expect(refused.output.isEmpty)
  }
}
