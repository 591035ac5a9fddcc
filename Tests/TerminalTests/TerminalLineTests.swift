import Foundation
import TestSupport
import Testing

/// Lines that misbehave: resizes at any moment, Ctrl-Z, damaged bytes, huge pastes, two people at once.
@Suite(.serialized) struct TerminalLineTests {
  private static func office(_ rows: [String] = []) throws -> (folder: URL, path: String) {
    let folder = try Program.folder()
    let path = folder.appendingPathComponent("office.db").path
    let made = try Program.run("init", "--db", path)
    try #require(made.status == 0, "\(made.complaints)")
    guard !rows.isEmpty else { return (folder, path) }
    let csv = (["ชื่อ-สกุล,ชุมชน,เหตุที่ไม่มีเลข"] + rows.map { $0 + ",โนนทัน 5,ไม่ได้นำบัตรมา" }).joined(separator: "\n")
    let done = try Program.run("import", "people", "-", "--db", path, input: csv)
    try #require(done.status == 0, "\(done.complaints)")
    return (folder, path)
  }

  /// To the first name of a new person.
  private static func openForm(_ terminal: Tmux) throws {
    try terminal.press(.key("1"), .key("IC"), .key("Down"), .text("ไม่ได้นำบัตรมา"), .key("Down"), .key("Down"))
  }

  private static func sees(_ terminal: Tmux, _ text: String) throws -> Bool {
    try terminal.screen().contains { $0.contains(scalars: text) }
  }

  @Test func `the window changes its size while typing, in a dialog, in the help and in a long list`() throws {
    let (folder, path) = try Self.office((1...60).map { "นายคนที่\($0) ยาวนาน" })
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try Tmux([try Program.path(), "--db", path])
    defer { terminal.close() }
    func resizeAll() throws {
      let before = try terminal.screen()
      for (columns, rows) in [(132, 43), (40, 12), (20, 5), (60, 18), (80, 24)] {
        try terminal.resize(columns: columns, rows: rows)
      }
      #expect(try terminal.screen() == before)
    }
    try terminal.press(.key("1"), .key("NPage"), .key("Down"))
    try resizeAll()
    try terminal.press(.key("F1"))
    try resizeAll()
    try terminal.press(.key("Escape"), .key("Escape"))
    try Self.openForm(terminal)
    try terminal.press(.text("น้ำ"))
    // In the middle of what is typed, without waiting.
    try terminal.send(.text("ฝ"))
    try terminal.resize(columns: 60, rows: 18)
    try terminal.send(.text("น"))
    try terminal.resize(columns: 80, rows: 24)
    try terminal.settle()
    #expect(try Self.sees(terminal, "น้ำฝน"))
    try resizeAll()
    try terminal.press(.key("Down"), .key("Down"), .key("F4"))
    try resizeAll()
    try terminal.send(.key("C-q"))
    #expect(try terminal.waitForExit() == Tmux.Exit(status: 0, isTerminalRestored: true))
  }

  @Test func `Ctrl-Z gives the shell back, and fg the same field and text`() throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    let shell = try Tmux(["/bin/bash", "--norc", "--noprofile", "-i"], isShell: true)
    defer { shell.close() }
    try shell.typeAtShell("'\(try Program.path())' --db '\(path)'\r")
    try shell.settle()
    try Self.openForm(shell)
    try shell.press(.text("น้ำฝน"))
    let form = try shell.screen()
    let cursor = try shell.cursor()
    try shell.send(.key("C-z"))
    try shell.runAtShell("stty -a | grep -o ' echo ' ; echo sum $((40+2))")
    let screen = try shell.screen()
    #expect(screen.contains { $0.hasPrefix("sum 42") }, "\(screen)")
    #expect(screen.contains { $0.contains("echo sum $((40+2))") }, "what is typed is not echoed: \(screen)")
    #expect(screen.contains(" echo"), "\(screen)")
    try shell.typeAtShell("fg\r")
    try shell.settle()
    #expect(try shell.screen() == form)
    #expect(try shell.cursor() == cursor)
    try shell.press(.text("ดี"))
    #expect(try Self.sees(shell, "น้ำฝนดี"))
  }

  @Test func `bytes that are no text are dropped, and nothing around them`() throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try Tmux([try Program.path(), "--db", path])
    defer { terminal.close() }
    try Self.openForm(terminal)
    let ko: [UInt8] = Array("ก".utf8)
    try terminal.press(
      .bytes(ko + [0xFF, 0xFE] + ko, keys: 2), .bytes([0xE0, 0xB8] + ko + [0xC3, 0x28], keys: 2),
      .bytes([0x80, 0xBF, 0xF5] + ko, keys: 1))
    #expect(try Self.sees(terminal, "กกก(ก"))
  }

  @Test func `a megabyte pasted into a field, a search and a list is cut, said, and stops nothing`() throws {
    let (folder, path) = try Self.office(["นายหนึ่ง เดิม"])
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try Tmux([try Program.path(), "--db", path], limit: 60)
    defer { terminal.close() }
    let huge = String(repeating: "น้ำใจ ", count: 1 << 16)
    #expect(huge.utf8.count > 1 << 20 - 1)
    let start = ContinuousClock.now
    // Home takes no text.
    try terminal.press(.paste(huge))
    #expect(try Self.sees(terminal, "หน้าหลัก"))
    try Self.openForm(terminal)
    try terminal.press(.paste(huge))
    #expect(try Self.sees(terminal, "ยาวเกินที่ช่องรับได้"))
    try terminal.press(.key("C-u"), .text("สอง"), .key("Down"), .text("ใหม่"))
    #expect(try Self.sees(terminal, "สอง"))
    try terminal.press(.key("F2"))
    #expect(try Self.sees(terminal, "สอง ใหม่"))
    try terminal.press(.key("F7"), .paste(huge))
    try terminal.press(.key("C-u"), .text("หนึ่ง"))
    #expect(try Self.sees(terminal, "หนึ่ง เดิม"))
    #expect(ContinuousClock.now - start < .seconds(30))
    try terminal.send(.key("C-q"))
    #expect(try terminal.waitForExit().status == 0)
  }

  @Test func `two people type at the same moment in two terminals, and both are saved`() throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminals = try (0..<2).map { _ in try Tmux([try Program.path(), "--db", path]) }
    defer { for terminal in terminals { terminal.close() } }
    // Both forms are open before anything is typed: there is no draft yet to be offered.
    for terminal in terminals { try terminal.press(.key("1"), .key("IC")) }
    for terminal in terminals {
      try terminal.press(.key("Down"), .text("ไม่ได้นำบัตรมา"), .key("Down"), .key("Down"))
    }
    let names = [("สมชาย", "แสนดี"), ("กำไล", "น้ำเพชร")]
    for field in 0..<2 {
      let texts = names.map { Array((field == 0 ? $0.0 : $0.1).unicodeScalars) }
      for index in 0..<(texts.map(\.count).max() ?? 0) {
        for (terminal, text) in zip(terminals, texts) where index < text.count {
          try terminal.send(.text(String(text[index])))
        }
      }
      if field == 0 { for terminal in terminals { try terminal.send(.key("Down")) } }
    }
    for terminal in terminals { try terminal.send(.key("F2")) }
    for (number, terminal) in terminals.enumerated() {
      try terminal.settle()
      let screen = try terminal.screen()
      #expect(
        screen.contains { $0.contains(scalars: "\(names[number].0) \(names[number].1)") },
        "\(screen.joined(separator: "\n"))")
    }
    let saved = try Program.run("export", "people", "--db", path).output
    for name in names { #expect(saved.contains(scalars: name.0) && saved.contains(scalars: name.1)) }
    #expect(try Program.run("verify", "--db", path).status == 0)
  }

  @Test func `a lean line moves the cursor of a list in at most 60 bytes, typed at the real program`() throws {
    let (folder, path) = try Self.office((1...12).map { "นายคนที่\($0) ยาวนาน" })
    defer { try? FileManager.default.removeItem(at: folder) }
    let terminal = try Tmux([try Program.path(), "--line", "lean", "--db", path])
    defer { terminal.close() }
    try terminal.press(.key("1"), .key("F6"), .text("ตรวจทะเบียน"), .key("Enter"), .key("Enter"))
    let before = terminal.frameBytes.count
    for _ in 0..<8 { try terminal.press(.key("Down")) }
    let costs = terminal.frameBytes[before...]
    #expect(costs.count == 8)
    #expect(costs.allSatisfy { $0 <= 60 }, "\(costs)")
    try terminal.press(.key("F12"))
    #expect(try Self.sees(terminal, "สายแบบประหยัด"))
    // The box sends nothing while nothing happens: the count that it shows stays that of the frame before it.
    let frames = terminal.frameBytes.count
    try terminal.press(.key("F12"))
    #expect(terminal.frameBytes.count == frames + 1)
  }
}
