import Foundation
import TestSupport
import Testing

@Suite struct ThemeVerbTests {
  /// Runs a body with a folder that holds theme files, and takes it away.
  private func withThemes(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
    }
    try body(folder.path)
  }

  @Test func `theme list names the shipped themes and those of a folder`() throws {
    try withThemes(["mine.toml": "inherits = \"paper\"\n"]) { folder in
      let (output, complaints, status) = try Program.run("theme", "list", "--theme-dir", folder, "--lang", "en")
      #expect(status == 0 && complaints.isEmpty)
      for name in ["office  the usual", "projector  ", "paper  ", "night  ", "mono  ", "mine  \(folder)/mine.toml"] {
        #expect(output.contains(name), "\(name)")
      }
    }
  }

  @Test func `theme check passes every shipped theme, in both languages`() throws {
    for (language, word) in [("th", "ผ่าน"), ("en", "passes")] {
      let (output, complaints, status) = try Program.run(
        "theme", "check", "office", "projector", "paper", "night", "mono", "--lang", language)
      #expect(status == 0 && complaints.isEmpty, "\(complaints)")
      #expect(output.split(separator: "\n").count == 5)
      #expect(output.split(separator: "\n").allSatisfy { $0.contains(word) })
    }
  }

  @Test func `a theme that cannot be read is 65, with role, file and line in words`() throws {
    try withThemes([
      "faint.toml": "inherits = \"office\"\n[palette]\ndim = \"#404040\"\n[roles]\nloud = { fg = \"bad\" }\n",
      "broken.toml": "[roles]\ntext = { fg = \n",
    ]) { folder in
      let faint = try Program.run("theme", "check", "\(folder)/faint.toml", "--lang", "en")
      #expect(faint.status == 65 && faint.output.isEmpty)
      #expect(faint.complaints.contains("faint.toml, line 5: unknown key roles.loud"))
      #expect(faint.complaints.contains("keyDisabled: contrast"))
      let broken = try Program.run("theme", "check", "\(folder)/broken.toml")
      #expect(broken.status == 65)
      #expect(broken.complaints.contains("บรรทัด 2"))
      let all = try Program.run("theme", "check", "--theme-dir", folder, "--lang", "en")
      #expect(all.status == 65)
      #expect(all.output.contains("paper: passes"))
      #expect(all.complaints.contains("faint: "))
    }
  }

  @Test func `a theme that is not there is 66`() throws {
    #expect(try Program.run("theme", "check", "nowhere").status == 66)
    #expect(try Program.run("theme", "check", "/nonexistent/x.toml").status == 66)
  }
}
