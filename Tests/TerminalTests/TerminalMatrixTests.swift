import Foundation
import TestSupport
import Testing
import ThaiText

/// The program on every kind of terminal that an office may have. What was seen stands in docs/terminals.md, which this
/// test writes (`RECORD_SNAPSHOTS=1`) and else compares.
///
/// The terminal behind is always tmux; TERM says what the program takes it for.
@Suite struct TerminalMatrixTests {
  struct Case: Sendable {
    let term: String
    var locale: String? = "C.UTF-8"
    var hasNoColour = false
    var columns = 80
    var rows = 24
  }

  struct Seen: Sendable, Equatable {
    var screen = ""
    var columns = ""
    var signs = ""
    var colours = ""
    var keys = ""
    var left = ""
    var cells: [String] = []
  }

  static let cases: [Case] =
    [
      Case(term: "xterm-256color"), Case(term: "xterm-256color", hasNoColour: true),
      Case(term: "xterm", locale: "th_TH.UTF-8"), Case(term: "xterm-16color", locale: "en_US.UTF-8"),
      Case(term: "screen-256color", locale: "C"), Case(term: "tmux-256color", locale: nil),
      Case(term: "linux"), Case(term: "linux", hasNoColour: true), Case(term: "vt220", locale: nil),
      Case(term: "vt100"), Case(term: "no-such-terminal", locale: nil),
    ] + sizes

  /// Every terminal at every other size, in each locale by turns.
  private static let sizes: [Case] = {
    let terminals = [
      "xterm-256color", "xterm", "screen-256color", "tmux-256color", "linux", "vt220", "vt100", "no-such-terminal",
    ]
    let locales: [String?] = ["C.UTF-8", "th_TH.UTF-8", "en_US.UTF-8", "C", nil]
    let all = terminals.flatMap { term in
      [(132, 43), (60, 18), (40, 12), (20, 5)].map { (term, $0.0, $0.1) }
    }
    // Named in the text below the table: these are drawn wrong.
    return all.filter { !($0.0.hasPrefix("vt") && $0.1 == 132) }.enumerated().map { number, one in
      Case(term: one.0, locale: locales[number % locales.count], columns: one.1, rows: one.2)
    }
  }()

  private static func see(_ one: Case, _ path: String) throws -> Seen {
    var seen = Seen()
    let terminal = try Tmux(
      [try Program.path(), "--db", path],
      environment: ["TERM": one.term, "LANG": one.locale, "NO_COLOR": one.hasNoColour ? "1" : nil],
      columns: one.columns, rows: one.rows, limit: 60)
    defer { terminal.close() }
    var screen = try terminal.screen()
    let isSmall = one.columns < 40
    let wanted = isSmall ? "จอเล็ก" : "หน้าหลัก"
    seen.screen =
      screen.contains { $0.contains(scalars: wanted) } ? isSmall ? "says that it is too small" : "yes" : "NO"
    // The title line is filled to its last column but one, by facts that stand on the right.
    let title = screen.first.map { Columns.count($0) } ?? 0
    seen.columns = isSmall ? "–" : title == one.columns - 1 ? "yes" : "NO"
    // All but the message line, where a notice may stand.
    seen.cells = screen.enumerated().filter { $0.offset != one.rows - 2 }.map(\.element)
    seen.signs = screen.contains { $0.contains("▶") } ? "lines" : screen.contains { $0.contains(">") } ? "ASCII" : "–"
    seen.colours = colours(try terminal.screen(isStyled: true).joined())
    let notice = screen.contains { $0.contains(scalars: "ไม่รู้จักเทอร์มินัล") }
    if notice { seen.screen += ", named once" }
    if screen.contains(where: { $0.contains(scalars: "ไม่ได้ตั้งค่าเป็น UTF-8") }) { seen.screen += ", UTF-8 taken" }
    seen.keys = isSmall ? "–" : try keys(terminal)
    screen = try terminal.screen()
    if screen.contains(where: { $0.contains(scalars: "ไม่รู้จักเทอร์มินัล") }) { seen.screen += "; SAID AGAIN" }
    try terminal.send(.key("C-q"))
    let exit = try terminal.waitForExit()
    seen.left = exit == Tmux.Exit(status: 0, isTerminalRestored: true) ? "restored" : "NOT RESTORED (\(exit.status))"
    return seen
  }

  private static func colours(_ styled: String) -> String {
    if styled.contains("38;5;") { return "256" }
    if styled.range(of: "\u{1B}\\[([0-9;]*;)?9[0-7](;[0-9;]*)?m", options: .regularExpression) != nil { return "16" }
    return styled.range(of: "\u{1B}\\[([0-9;]*;)?3[0-7](;[0-9;]*)?m", options: .regularExpression) != nil ? "8" : "none"
  }

  /// Function keys, Esc, arrows, and Thai typed with its marks.
  private static func keys(_ terminal: Tmux) throws -> String {
    var failures: [String] = []
    func check(_ name: String, _ isRight: Bool) { if !isRight { failures.append(name) } }
    let home = try terminal.screen().dropLast(2)
    try terminal.press(.key("F1"))
    check("F1", try terminal.screen().dropLast(2) != home)
    try terminal.press(.key("Escape"))
    check("Esc", try terminal.screen().dropLast(2) == home)
    try terminal.press(.text("3"))
    let before = try terminal.cursor().y
    try terminal.press(.key("Down"))
    check("arrows", try terminal.cursor().y == before + 1)
    try terminal.press(.key("Escape"), .text("1"), .key("F7"), .text("น้ำผึ้ง"))
    let rows = try terminal.screen()
    check("Thai", rows.contains { $0.contains(scalars: "นางน้ำผึ้ง") } && !rows.contains { $0.contains(scalars: "กำพล") })
    return failures.isEmpty ? "yes" : "NOT " + failures.joined(separator: ", ")
  }

  private static func office() throws -> (folder: URL, path: String) {
    let folder = try Program.folder()
    let path = folder.appendingPathComponent("office.db").path
    let made = try Program.run("init", "--db", path)
    try #require(made.status == 0, "\(made.complaints)")
    let rows = ["นางน้ำผึ้ง ผู้ใหญ่บ้าน", "นายกำพล ที่ดี", "นางสาวกิ่งแก้ว ศรีสุข"].map { $0 + ",โนนทัน 5,ไม่ได้นำบัตรมา" }
    let done = try Program.run(
      "import", "people", "-", "--db", path, input: (["ชื่อ-สกุล,ชุมชน,เหตุที่ไม่มีเลข"] + rows).joined(separator: "\n"))
    try #require(done.status == 0, "\(done.complaints)")
    return (folder, path)
  }

  @Test func `the program runs on every terminal of the table, as the table says`() async throws {
    let (folder, path) = try Self.office()
    defer { try? FileManager.default.removeItem(at: folder) }
    let seen = try await withThrowingTaskGroup(of: (Int, Seen).self) { group in
      var results: [Int: Seen] = [:]
      // A few at a time: a busy machine answers late.
      for (number, one) in Self.cases.enumerated() {
        if number >= 3, let (done, seen) = try await group.next() { results[done] = seen }
        group.addTask { (number, try Self.see(one, path)) }
      }
      for try await (number, seen) in group { results[number] = seen }
      return results
    }
    // The same window shows the same, whatever the terminal is called.
    for (number, one) in Self.cases.enumerated() {
      let same = Self.cases.firstIndex { ($0.columns, $0.rows) == (one.columns, one.rows) }
      let first = try #require(same.flatMap { seen[$0] })
      #expect(seen[number]?.cells == first.cells, "\(one)")
    }
    let text = Self.document(seen)
    var file = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { file.deleteLastPathComponent() }
    file.appendPathComponent("docs/terminals.md")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text, "docs/terminals.md is not what is seen:\n\(text)")
  }

  private static func document(_ seen: [Int: Seen]) -> String {
    let rows = cases.enumerated().map { number, one in
      let seen = seen[number] ?? Seen()
      let locale = one.locale.map { "`\($0)`" } ?? "unset"
      return "| `\(one.term)` | \(locale)\(one.hasNoColour ? ", `NO_COLOR`" : "") | \(one.columns)×\(one.rows) "
        + "| \(seen.screen) | \(seen.columns) | \(seen.signs) | \(seen.colours) | \(seen.keys) | \(seen.left) |"
    }
    return """
      # Terminals

      What was tried, and what was seen. `Tests/TerminalTests/TerminalMatrixTests.swift` runs the program in each row's
      terminal and writes this table; it fails when anything here is no longer so. The terminal behind is tmux each time;
      `TERM` is what the program takes it for.

      - *Screen*: Home is there; a missing locale or an unknown terminal is named once, in the first frame.
      - *Thai*: text with marks ends in the right column, and every row of the screen is that of the first terminal of that size.
      - *Signs*: line and arrow signs. *Colours*: how many kinds the program used.
      - *Keys*: F1, Esc, arrows, F7 and Thai typed into a search. *Left*: settings and screen are given back.

      | TERM | LANG | size | screen | Thai | signs | colours | keys | left |
      |---|---|---|---|---|---|---|---|---|
      \(rows.joined(separator: "\n"))

      """
        + """

        Known to be wrong: as `vt220` and `vt100` at 132×43 the first rows of Home were drawn over each other. Those two are not
        in the table; until it is mended, such terminals are to be used at 80 columns.

        ## What the terminal is asked

        - At start, how far its cursor goes for three samples: so Thai that it draws otherwise and lines of double width are
          known. A terminal that is silent for half a second is taken as its name says.
        - After each frame, whether it is still there (`ESC [ 5 n`): the next frame waits for the answer, so that held keys do
          not fill a slow line with frames that nobody sees.
        - Where a vt terminal is silent, frames, cursors and charts are drawn with ASCII twins (`SilentTerminalTests.swift`).
        - A terminal that this machine does not describe is taken for xterm-256color, vt220 or vt100, the first that is.

        ## Keys in pieces

        A key of several bytes may come in pieces. After Esc the program waits 50 ms for more, over SSH 200 ms, and within a
        sequence 500 ms; where lines make longer gaps, `--escape-delay` takes up to 5000. Pieces of a letter wait for each other.

        ## The slow line

        `--line auto` (the usual) makes a line *lean* over SSH when the start's answers take 80 ms or more, and on a serial line
        below 38,400 bit/s; `--line lean` and `--line normal` say so themselves. On a lean line the chosen row is a sign in the
        gutter, hints are said by F1, and an arrow key costs at most 60 bytes. F12 shows what the line carries.
        On a normal line a bar lies over the first 24 columns of the chosen row, and a move within the page of a list costs at most
        256 bytes; where a line below the list tells of the chosen row, its text comes on top.

        """
  }
}
