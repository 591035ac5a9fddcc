import Foundation
import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing

/// What linear mode says while long work is on its way.
@Suite struct LinearWaitTests {
  /// Everything that is said to typed lines; a word about long work comes every `wait`.
  private static func said(
    _ lines: [String], at start: Route, wait: Duration, language: Language = .thai
  ) throws -> [String] {
    let shell = Shell(
      office: try TestOffice.sample(), language: language, size: Size(columns: 80, rows: 24),
      shelf: ThemeShelf(hasColours: false, hasLineGlyphs: false), isSynchronous: true, start: start)
    let input = Pipe()
    try input.fileHandleForWriting.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
    try input.fileHandleForWriting.close()
    var all = ""
    try LinearLoop.run(
      shell, input: input.fileHandleForReading.fileDescriptor, isTerminal: false, wait: wait
    ) { all += $0 }
    return all.components(separatedBy: "\n")
  }

  @Test func `a check of the whole office tells how far it has come, and then what it found`() throws {
    let said = try Self.said([".f"], at: .trust, wait: .zero)
    let progress = said.filter { $0.contains(scalars: "กำลังตรวจฐานข้อมูล") && $0.contains("%") }
    #expect(!progress.isEmpty, "\(said)")
    let english = try Self.said([".f"], at: .trust, wait: .zero, language: .english)
    #expect(english.contains { $0.contains("Checking the office") && $0.contains("%") }, "\(english)")
  }

  @Test func `what is done sooner says nothing of its way`() throws {
    let said = try Self.said([".f"], at: .trust, wait: .seconds(600))
    #expect(!said.contains { $0.contains("%") && $0.contains(scalars: "กำลังตรวจ") }, "\(said)")
  }

  @Test func `an import is heard of while it goes on`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("people.csv").path
    let rows = (1...400).map { "นายคนที่\($0) ทดสอบ,โนนทัน 5,ไม่ได้นำบัตรมา" }
    try (["full_name,community,no_id_reason"] + rows).joined(separator: "\n").write(
      toFile: file, atomically: true, encoding: .utf8)
    let said = try Self.said([file, ".f2", ".f2", "1"], at: .importing, wait: .zero)
    #expect(said.contains { $0.contains(scalars: "กำลังตรวจ") && $0.contains("%") }, "\(said)")
    #expect(said.contains { $0.contains(scalars: "กำลังนำเข้า") && $0.contains("%") }, "\(said)")
    #expect(said.contains { $0.contains(scalars: "ใหม่ 400") }, "\(said)")
  }
}
