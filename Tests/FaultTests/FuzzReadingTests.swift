import Foundation
import TerminalUI
import TestSupport
import Testing

@testable import CursesDriver
@testable import Interchange

/// What comes from outside as bytes: rows, keys, themes. Whatever comes, nothing traps, and what is read can be told.
@Suite(.serialized) struct FuzzReadingTests {
  private static let cells = [
    "", "a", "\"", "\"\"", ",", ";", "\t", "\r", "\n", "\r\n", " ", "ก", "น้ำ", "'", "=1", "\u{FEFF}", "x\"y",
  ]

  private static func records(_ bytes: [UInt8], _ delimiter: UInt8) -> [[String]] {
    var reader = CSVReader(bytes, delimiter: delimiter)
    var record = CSVRecord()
    var all: [[String]] = []
    while reader.next(into: &record) { all.append(record.cells) }
    return all
  }

  @Test func `records are what was written, and can be read from each one's own place`() throws {
    try fuzz("csv", rounds: 1_500) { seed, numbers in
      // Bytes in any order: read, written, read again they are the same.
      let count = numbers.number(0...60)
      let soup =
        (0..<count).flatMap { _ in Array(numbers.pick(Self.cells).utf8) }
        + Scraps.bytes(numbers.number(0...8), &numbers)
      let delimiter = numbers.pick([UInt8(ascii: ","), UInt8(ascii: ";"), 0x09])
      let first = Self.records(soup, delimiter)
      #expect(first.flatMap { $0 }.map(\.utf8.count).reduce(0, +) <= 3 * soup.count, "seed \(seed)")
      var writer = CSVWriter(keepsSignedNumbers: true)
      for record in first {
        for cell in record { writer.cell(cell) }
        writer.endRecord()
      }
      let again = Self.records(writer.bytes, UInt8(ascii: ","))
      // A record of one empty cell is a blank line, which no reader sees.
      #expect(again == first.filter { $0 != [""] }, "seed \(seed)")
      // Each record is found again at its line and offset.
      var reader = CSVReader(soup, delimiter: delimiter)
      var record = CSVRecord()
      var line = 0
      while reader.next(into: &record) {
        #expect(record.line > line, "seed \(seed)")
        line = record.line
        var other = CSVReader(soup, delimiter: delimiter, offset: record.offset, line: record.line)
        var same = CSVRecord()
        #expect(other.next(into: &same) && same.cells == record.cells, "seed \(seed)")
      }
    }
  }

  private static let sequences: [String] = [
    "\u{1B}", "\u{1B}[", "\u{1B}O", "\u{1B}[A", "\u{1B}OP", "\u{1B}[15~", "\u{1B}[1;5C", "\u{1B}[[A", "\u{1B}[200~",
    "\u{1B}[201~", "\u{1B}[0n", "\u{1B}[3;5R", "\u{1B}[?1;2c", "\u{1B}[<0;3;4M", "\u{1B}]0;title\u{7}",
    "\u{1B}[99999999999;1~",
    "ก", "น้ำ", "a", "q", "d", "\r", "\t", "\u{7F}", "\u{3}",
  ]

  private static func typed(_ pieces: [[UInt8]]) -> [InputDecoder.Output] {
    var decoder = InputDecoder()
    return pieces.flatMap { decoder.feed($0) } + decoder.timeOut()
  }

  @Test func `keys are the same however the line splits their bytes`() throws {
    try fuzz("keys", rounds: 3_000) { seed, numbers in
      let bytes = (0..<numbers.number(0...25)).flatMap { _ in
        numbers.number(0...4) == 0
          ? Scraps.bytes(numbers.number(1...4), &numbers) : Array(numbers.pick(Self.sequences).utf8)
      }
      let whole = Self.typed([bytes])
      var pieces: [[UInt8]] = []
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = numbers.number(1...rest.count)
        pieces.append(Array(rest.prefix(count)))
        rest = rest.dropFirst(count)
      }
      #expect(Self.typed(pieces) == whole, "seed \(seed)")
      #expect(Self.typed(bytes.map { [$0] }) == whole, "seed \(seed)")
    }
  }

  @Test func `no letter of a sequence becomes a key, and a paste is one text`() throws {
    try fuzz("sequences", rounds: 3_000) { seed, numbers in
      // A whole control sequence of any parameters, known or not.
      let parameters = String((0..<numbers.number(0...12)).map { _ in numbers.pick(Array("0123456789;:<=>?")) })
      let final = numbers.pick((0x40...0x7E).filter { $0 != 0x5B || !parameters.isEmpty }.map { UInt8($0) })
      var decoder = InputDecoder()
      let outputs = decoder.feed([0x1B, 0x5B] + parameters.utf8 + [final])
      let isPaste = final == UInt8(ascii: "~") && decoder.waiting == .paste
      #expect(isPaste || decoder.waiting == .nothing, "seed \(seed) \(parameters)")
      for output in outputs {
        if case .key(.character) = output { Issue.record("seed \(seed): \(parameters) typed a character") }
      }
      // A paste of any text comes back as that text, less what no text has.
      let text = Scraps.text(numbers.number(0...30), &numbers)
      let clean = String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.value != 0x1B }))
      let pasted = Self.typed([Array("\u{1B}[200~\(clean)\u{1B}[201~".utf8)])
      let kept = clean.unicodeScalars.filter { $0 == "\t" || $0 == "\n" || 0x20...0x7E ~= $0.value || $0.value >= 0xA0 }
      #expect(pasted == [.paste(String(String.UnicodeScalarView(kept)))], "seed \(seed)")
    }
  }

  @Test func `key notation reads back what it writes, and refuses the rest by name`() throws {
    let keys: [Key] =
      [
        .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right, .home, .end, .pageUp,
        .pageDown,
      ]
      + (1...24).map { .function($0) } + ["a", "z"].map { .control($0) } + ["x", "ก", "<"].map { .alt($0) }
      + ["<", ">", " ", "ก", "ำ", "a", "-"].map { .character($0) }
    try fuzz("notation", rounds: 2_000) { seed, numbers in
      let some = (0..<numbers.number(0...12)).map { _ in numbers.pick(keys) }
      let again = try KeyNotation.keys(KeyNotation.text(of: some))
      #expect(again == some, "seed \(seed)")
      let soup = (0..<numbers.number(0...10)).map { _ in
        numbers.pick(["<", ">", "f", "1", "-", "c", "enter", "ก", " "])
      }.joined()
      do throws(KeyNotation.UnknownKey) { _ = try KeyNotation.keys(soup) } catch {
        let isNamed = soup.contains(scalars: error.name)
        #expect(isNamed, "seed \(seed)")
      }
    }
  }

  private static let theme = """
    inherits = "office"
    [palette]
    ink = ["#202020", 234, "black"]
    page = "#f0f0f0"
    [roles]
    text = { fg = "ink", bg = "page" }
    title = { fg = "page", bg = "ink", attributes = ["bold", "underline"] }
    [glyphs]
    selection = ["▶", ">"]
    eighths = ["▏▎▍▌▋▊▉█", "########"]

    """

  @Test func `a spoiled theme never stops the program, and names file and place`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sangachip-themes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("mine.toml").path
    let tokens = [
      "[", "]", "{", "}", "=", "\"", "'''", "#", ",", "\n", "ink", "office", "mine", "1e999", "[[roles]]", "\u{0}", "ก",
      "bg", "-", "0x", "2026-11-23", "true", "\\u0000",
    ]
    try fuzz("theme", rounds: 500) { seed, numbers in
      var bytes = Array(Self.theme.utf8)
      for _ in 0..<numbers.number(0...6) {
        let place = numbers.number(0...max(0, bytes.count - 1))
        switch numbers.number(0...3) {
        case 0: bytes.insert(contentsOf: Array(numbers.pick(tokens).utf8), at: place)
        case 1: bytes.removeSubrange(place..<min(bytes.count, place + numbers.number(0...20)))
        case 2: bytes.insert(contentsOf: Scraps.bytes(numbers.number(1...3), &numbers), at: place)
        default: bytes.insert(contentsOf: bytes[0..<place], at: place)
        }
        if bytes.isEmpty { bytes = [0x0A] }
      }
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      let (theme, problems) = Theme.load(named: "mine", directories: [folder.path])
      for role in Role.allCases {
        let style = theme.style(of: role)
        // Whatever the file says, nothing is drawn in a colour of the theme on one of the terminal.
        #expect((style.foreground == nil) == (style.background == nil), "seed \(seed) \(role)")
      }
      for problem in problems {
        #expect(
          !problem.file.isEmpty && !problem.phrase.thai.isEmpty && !problem.phrase.english.isEmpty, "seed \(seed)")
        #expect(problem.phrase.thai.contains(scalars: problem.file), "seed \(seed)")
        if case .syntax(let line, let column, _) = problem.kind { #expect(line > 0 && column > 0, "seed \(seed)") }
      }
      for glyphs in [theme.glyphs(hasLines: true), theme.glyphs(hasLines: false)] {
        for name in Glyphs.Name.allCases { #expect(!glyphs[name].isEmpty, "seed \(seed)") }
      }
    }
  }

  @Test(arguments: ["[ = 1", "[", "[ \t", "[[ =]]", "  [ ก]", "[.a]", "[ #"])
  func `a table without a name does not end the program`(_ header: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("sangachip-themes-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("mine.toml")
    try Data("inherits = \"office\"\n# [ is a note\n\(header)\nfg = 1\n".utf8).write(to: file)
    let (theme, problems) = Theme.load(named: "mine", directories: [folder.path])
    #expect(theme == Theme.office)
    #expect(problems.map(\.file) == [file.path])
    guard case .syntax(let line, _, _) = problems.first?.kind else {
      Issue.record("\(problems)")
      return
    }
    #expect(line == 3)
  }
}
