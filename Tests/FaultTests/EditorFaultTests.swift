import Foundation
import OfficeCore
import OfficeStorage
import TestSupport
import Testing
import ThaiText

/// The line drops, or the program is told to end, while the user's editor has the terminal.
@Suite(.serialized) struct EditorFaultTests {
  /// Opens a form in which a long text says `before`, and the editor on it; `edits` is what the editor does before it
  /// stays open.
  private static func startEditing(_ office: FaultOffice, _ edits: String) throws -> Tmux {
    let session = try office.open()
    try session.change(Setting(key: .externalEditor, value: "1", from: session.today, source: "คำสั่ง"))
    try session.close()
    let marker = office.folder.appendingPathComponent("open").path
    let script = try office.file("#!/bin/sh\n\(edits)\n: > '\(marker)'\nexec cat\n".utf8, "editor")
    chmod(script, 0o755)
    let terminal = try Tmux([try Program.path(), "--db", office.path], environment: ["EDITOR": script])
    // A new proposal, at its title.
    try terminal.type("6<ins><tab><tab><tab><tab>")
    return terminal
  }

  private struct Case: Sendable {
    let edits: String
    let kept: String
  }

  private static let cases = [
    Case(edits: "printf 'พิมพ์ใน\\nโปรแกรมแก้ไข\\n' > \"$1\"", kept: "พิมพ์ใน โปรแกรมแก้ไข"),
    Case(edits: "true", kept: "เดิม"),
    Case(edits: "rm \"$1\"", kept: "เดิม"),
    Case(edits: "trap '' HUP; printf 'ดื้อ' > \"$1\"", kept: "ดื้อ"),
  ]

  @Test(arguments: [SIGHUP, SIGTERM])
  func `what is typed and what the editor saved outlive a signal`(_ signal: Int32) throws {
    for one in Self.cases {
      let office = try FaultOffice()
      let terminal = try Self.startEditing(office, one.edits)
      defer { terminal.close() }
      try terminal.type("เดิม")
      try terminal.send(.key("M-v"))
      try FolderChanges.wait(in: office.folder, for: "the editor is open") {
        FileManager.default.fileExists(atPath: office.folder.appendingPathComponent("open").path)
      }
      try terminal.signal(signal)
      let exit = try terminal.waitForExit()
      #expect(exit.status == 0, "\(one.edits)")
      #expect(exit.isTerminalRestored, "\(one.edits)")
      let session = try office.open()
      let fields = try session.drafts().first?.content.fields ?? [:]
      try session.close()
      #expect(fields.values.contains(one.kept), "\(one.edits): \(fields.keys)")
      // The editor's file holds personal data perhaps: nothing of it stays.
      let left = try FileManager.default.contentsOfDirectory(atPath: office.folder.path)
      #expect(!left.contains { $0.contains(".edit-") }, "\(left)")
    }
  }
}
