import Glibc
import Testing

@testable import TerminalUI

struct ThemeLoadingTests {
  /// Runs a body with a directory that holds theme files, and takes it away.
  func withThemes(_ files: [String: String], _ body: (String) throws -> Void) throws {
    var template = Array("/tmp/themes-XXXXXX".utf8CString)
    let directory = try #require(mkdtemp(&template).map { String(cString: $0) })
    defer {
      for name in files.keys { unlink("\(directory)/\(name)") }
      rmdir(directory)
    }
    for (name, text) in files {
      let file = try #require(fopen("\(directory)/\(name)", "w"))
      fputs(text, file)
      fclose(file)
    }
    try body(directory)
  }

  @Test func `a theme from a directory covers the default one`() throws {
    try withThemes([
      "mine.toml": """
      [palette]
      ground = "#000000"
      sea = ["#005fff", 27, "blue"]
      [roles]
      heading = { fg = "#ffffff", bg = "sea", attributes = ["bold", "underline"] }
      [glyphs]
      cursor = ["→", ">"]
      """
    ]) { directory in
      let (theme, problems) = Theme.load(named: "mine", directories: [directory])
      #expect(problems.isEmpty)
      #expect(theme.name == "mine")
      #expect(theme.style(of: .heading).background == Colour(hex: 0x005FFF, ansi256: 27, ansi16: 4))
      #expect(theme.style(of: .heading).attributes == [.bold, .underline])
      #expect(theme.style(of: .text).background?.hex == 0)
      #expect(theme.style(of: .faint).background?.hex == 0)
      #expect(theme.glyphs[.cursor] == "→")
      #expect(theme.glyphs[.mark] == "✓")
      #expect(Theme.names(in: [directory]) == Theme.shippedNames + ["mine"])
    }
  }

  @Test func `broken TOML gives the default theme and names file and line`() throws {
    try withThemes(["bad.toml": "[roles]\ntext = { fg = \n"]) { directory in
      let (theme, problems) = Theme.load(named: "bad", directories: [directory])
      #expect(theme == Theme.office)
      let problem = try #require(problems.first)
      #expect(problem.file == "\(directory)/bad.toml")
      guard case .syntax(let line, _, _) = problem.kind else {
        Issue.record("\(problem.kind)")
        return
      }
      #expect(line == 2)
      #expect(problem.phrase.thai.contains("\(directory)/bad.toml"))
      #expect(problem.phrase.thai.contains("2"))
    }
  }

  @Test func `unknown keys and bad values are reported and left out`() throws {
    try withThemes([
      "odd.toml": """
      colour = "no"
      [palette]
      red = "red"
      sea = ["#005fff", 900, "navy"]
      [roles]
      txt = { fg = "plain" }
      title = { fg = "nowhere", background = "plain", attributes = ["loud"] }
      key = 3
      [glyphs]
      cursor = ["=>", ">"]
      mark = ["✓", "✓"]
      star = ["*", "*"]
      """
    ]) { directory in
      let (theme, problems) = Theme.load(named: "odd", directories: [directory])
      #expect(theme.name == "odd")
      #expect(theme.style(of: .key) == Theme.office.style(of: .key))
      let unknown = problems.compactMap { if case .unknownKey(let key) = $0.kind { key } else { nil } }
      let bad = problems.compactMap { if case .badValue(let key) = $0.kind { key } else { nil } }
      #expect(Set(unknown) == ["colour", "roles.txt", "roles.title.background", "glyphs.star"])
      #expect(
        Set(bad) == [
          "palette.red", "palette.sea[1]", "palette.sea[2]", "roles.title.fg", "roles.title.attributes", "roles.key",
          "glyphs.cursor", "glyphs.mark",
        ])
      let lines = Dictionary(problems.map { ($0.key ?? "", $0.line) }) { first, _ in first }
      #expect(lines["colour"] == 1)
      #expect(lines["palette.sea[1]"] == 4)
      #expect(lines["roles.title.fg"] == 7)
      #expect(lines["glyphs.star"] == 12)
      #expect(problems.allSatisfy { $0.file == "\(directory)/odd.toml" })
      #expect(
        problems.first { $0.key == "roles.txt" }?.phrase.english.contains("line 6: unknown key roles.txt") ?? false)
    }
  }

  @Test func `a theme inherits, also from the shipped one of its own name`() throws {
    try withThemes([
      "child.toml": "inherits = \"parent\"\n[palette]\nhot = \"#ff8800\"\n",
      "parent.toml": "inherits = \"mono\"\n[palette]\nhot = \"#ff0000\"\n[roles]\nok = { fg = \"hot\" }\n",
      "office.toml": "inherits = \"office\"\n[roles]\nfaint = { fg = \"bright\" }\n",
    ]) { directory in
      let (child, problems) = Theme.load(named: "child", directories: [directory])
      #expect(problems.isEmpty)
      #expect(child.style(of: .ok).foreground?.hex == 0xFF8800)
      #expect(child.style(of: .selected) == Theme.mono.style(of: .selected))
      let (office, more) = Theme.load(named: "office", directories: [directory])
      #expect(more.isEmpty)
      #expect(office.style(of: .faint).foreground?.hex == 0xFFFFFF)
      #expect(office.style(of: .title) == Theme.office.style(of: .title))
    }
  }

  @Test func `a theme that is its own ancestor is used without its parents`() throws {
    try withThemes([
      "one.toml": "inherits = \"two\"\n[roles]\nok = { fg = \"bright\" }\n", "two.toml": "inherits = \"one\"\n",
    ]) { directory in
      let (theme, problems) = Theme.load(named: "one", directories: [directory])
      #expect(problems.map(\.kind) == [.inheritsItself])
      #expect(theme.style(of: .ok).foreground?.hex == 0xFFFFFF)
      #expect(theme.style(of: .text) == Theme.office.style(of: .text))
    }
  }

  @Test(arguments: ["nothing", "../office", ""])
  func `a theme that is not there gives the default one`(name: String) {
    let (theme, problems) = Theme.load(named: name, directories: ["/nonexistent"])
    #expect(theme == Theme.office)
    #expect(problems == [ThemeProblem(file: name, kind: .notFound)])
  }

  @Test func `a directory in place of a file is reported`() throws {
    try withThemes([:]) { directory in
      mkdir("\(directory)/dir.toml", 0o700)
      defer { rmdir("\(directory)/dir.toml") }
      let (theme, problems) = Theme.load(named: "dir", directories: [directory])
      #expect(theme == Theme.office)
      #expect(problems.map(\.kind) == [.unreadable])
    }
  }

  @Test func `a colour that no palette has is reported in the file that names it`() throws {
    try withThemes([
      "child.toml": "inherits = \"parent\"\n", "parent.toml": "[roles]\n\nok = { fg = \"nowhere\" }\n",
    ]) { directory in
      let problems = Theme.load(named: "child", directories: [directory]).problems
      #expect(
        problems == [
          ThemeProblem(file: "\(directory)/parent.toml", kind: .badValue(key: "roles.ok.fg"), line: 3)
        ])
    }
  }
}
