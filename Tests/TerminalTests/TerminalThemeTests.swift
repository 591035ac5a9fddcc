import Foundation
import TestSupport
import Testing

/// Themes in a real terminal.
@Suite(.serialized) struct TerminalThemeTests {
  @Test func `the theme chosen in one session is worn by the next, and a broken one stops nothing`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("office.db").path
    let made = try Program.run("init", "--db", path)
    try #require(made.status == 0, "\(made.complaints)")
    let first = try Tmux([try Program.path(), "--db", path])
    try first.type("0<end><enter><down><down><enter>")
    #expect(try first.screen().joined(separator: "\n").contains(scalars: "ใช้ชุดสี paper แล้ว"))
    first.close()
    let second = try Tmux([try Program.path(), "--db", path])
    try second.type("0<end><enter>")
    #expect(try second.screen().contains { $0.contains(scalars: "▶ paper") && $0.contains(scalars: "(ใช้อยู่)") })
    second.close()
    try "[roles]\ntext = {".write(
      to: folder.appendingPathComponent("bad.toml"), atomically: true, encoding: .utf8)
    let third = try Tmux(
      [try Program.path(), "--db", path, "--theme", "bad", "--theme-dir", folder.path], columns: 200)
    defer { third.close() }
    let screen = try third.screen().joined(separator: "\n")
    #expect(screen.contains(scalars: "bad.toml บรรทัด 2"))
    #expect(screen.contains(scalars: "งานที่รอท่าน"))
  }
}
