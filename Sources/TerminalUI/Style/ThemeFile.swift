internal import TOMLKit
internal import ThaiText

/// Reads the text of a theme file into a sheet. What it cannot use is left out and reported; only broken TOML throws.
struct ThemeFile {
  private(set) var sheet = ThemeSheet()
  private(set) var problems: [ThemeProblem.Kind] = []

  /// Broken TOML, with the place that the parser names.
  struct SyntaxError: Error {
    let kind: ThemeProblem.Kind
  }

  init(_ text: String) throws(SyntaxError) {
    if let line = Self.lineOfNamelessTable(in: text) {
      throw SyntaxError(kind: .syntax(line: line, column: 1, detail: "a table without a name"))
    }
    let root: TOMLTable
    do {
      root = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      let place = error.source.begin
      throw SyntaxError(kind: .syntax(line: place.line, column: place.column, detail: error.description))
    } catch {
      throw SyntaxError(kind: .unreadable)
    }
    for (key, value) in root {
      switch key {
      case "inherits":
        sheet.inherits = value.string
        if value.string == nil { problems.append(.badValue(key: key)) }
      case "palette": readTable(value, key) { $0.readColour($1, $2) }
      case "roles": readTable(value, key) { $0.readRole($1, $2) }
      case "glyphs": readTable(value, key) { $0.readGlyph($1, $2) }
      default: problems.append(.unknownKey(key))
      }
    }
  }

  /// The first line with the header of a table that does not begin with a name, as in `[ = `. The parser takes for
  /// granted that there is none, and ends the program over it.
  private static func lineOfNamelessTable(in text: String) -> Int? {
    let lines = text.utf8.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }
    let blanks = " \t".utf8
    let index = lines.firstIndex { line in
      var rest = line.drop { blanks.contains($0) }
      guard rest.popFirst() == UInt8(ascii: "[") else { return false }
      if rest.first == UInt8(ascii: "[") { rest.removeFirst() }
      guard let first = rest.first(where: { !blanks.contains($0) }) else { return true }
      switch first {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        return false
      default: return !"_-\"'".utf8.contains(first)
      }
    }
    return index.map { $0 + 1 }
  }

  private mutating func readTable(
    _ value: any TOMLValueConvertible, _ key: String,
    row: (inout ThemeFile, String, any TOMLValueConvertible) -> Void
  ) {
    guard let table = value.table else { return problems.append(.badValue(key: key)) }
    for (name, value) in table { row(&self, name, value) }
  }

  /// `"#rrggbb"` or `["#rrggbb", 256-colour number, 16-colour name]`.
  private mutating func readColour(_ name: String, _ value: any TOMLValueConvertible) {
    let parts = value.array.map { array in array.map { $0 } } ?? [value]
    guard (1...3).contains(parts.count), let hex = parts[0].string.flatMap({ Colour(notation: $0)?.hex }) else {
      return problems.append(.badValue(key: "palette.\(name)"))
    }
    let ansi256 = parts.count > 1 ? parts[1].int.flatMap(UInt8.init(exactly:)) : nil
    let ansi16 = parts.count > 2 ? parts[2].string.flatMap { ThemeFile.named.firstIndex(of: $0) }.map(UInt8.init) : nil
    if parts.count > 1, ansi256 == nil { problems.append(.badValue(key: "palette.\(name)[1]")) }
    if parts.count > 2, ansi16 == nil { problems.append(.badValue(key: "palette.\(name)[2]")) }
    sheet.palette[name] = Colour(hex: hex, ansi256: ansi256, ansi16: ansi16)
  }

  /// `{ fg = "name", bg = "name", attributes = ["bold"] }`, each part optional.
  private mutating func readRole(_ name: String, _ value: any TOMLValueConvertible) {
    guard let role = Role(rawValue: name) else { return problems.append(.unknownKey("roles.\(name)")) }
    guard let table = value.table else { return problems.append(.badValue(key: "roles.\(name)")) }
    var look = ThemeSheet.RoleLook()
    for (key, value) in table {
      let path = "roles.\(name).\(key)"
      switch key {
      case "fg":
        look.foreground = value.string
        if value.string == nil { problems.append(.badValue(key: path)) }
      case "bg":
        look.background = value.string
        if value.string == nil { problems.append(.badValue(key: path)) }
      case "attributes":
        guard let array = value.array else { problems.append(.badValue(key: path)); continue }
        for entry in array {
          if let attribute = entry.string.flatMap({ ThemeFile.attributes[$0] }) {
            look.attributes.insert(attribute)
          } else {
            problems.append(.badValue(key: path))
          }
        }
      default: problems.append(.unknownKey(path))
      }
    }
    sheet.roles[role] = look
  }

  /// `["▶", ">"]`: the sign and its ASCII twin, each one column; a ladder is a text of several signs.
  private mutating func readGlyph(_ name: String, _ value: any TOMLValueConvertible) {
    let place: ThemeSheet.GlyphPlace? =
      switch name {
      case "eighths": .eighths
      case "sparks": .sparks
      case "series": .series
      case "heats": .heats
      default: Glyphs.Name(rawValue: name).map { .sign($0) }
      }
    guard let place else { return problems.append(.unknownKey("glyphs.\(name)")) }
    let texts: [String] = value.array.map { array in array.compactMap { $0.string } } ?? []
    let twins = texts.map { text in Columns.cells(of: text) }
    let isAscii = texts.count == 2 && texts[1].utf8.allSatisfy { byte in byte < 0x80 }
    var isUsable = isAscii && twins.allSatisfy { cells in !cells.isEmpty && cells.allSatisfy { $0.width == 1 } }
    if case .sign = place { isUsable = isUsable && twins.allSatisfy { $0.count == 1 } }
    guard isUsable else { return problems.append(.badValue(key: "glyphs.\(name)")) }
    sheet.glyphs[place] = .init(lines: twins[0].map(\.text), ascii: twins[1].map(\.text))
  }

  /// The line on which a key stands, 1 for the first: `roles.title.fg`, `palette.sea[1]`, `inherits`.
  static func line(of key: String, in text: String) -> Int? {
    let wanted = String(key.prefix { $0 != "[" })
    var table = ""
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let plain = line.filter { !" \t\"'".contains($0) }
      if plain.hasPrefix("[") {
        table = String(plain.dropFirst().prefix { $0 != "]" })
        if table == wanted { return number + 1 }
      } else if let name = plain.split(separator: "=").first, plain.contains("=") {
        let path = table.isEmpty ? String(name) : "\(table).\(name)"
        if path == wanted || wanted.hasPrefix(path + ".") { return number + 1 }
      }
    }
    return nil
  }

  private static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "faint": .faint, "underline": .underline, "reverse": .reverse,
  ]

  /// The names of the 16 colours, by number.
  static let named = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white", "bright-black", "bright-red",
    "bright-green", "bright-yellow", "bright-blue", "bright-magenta", "bright-cyan", "bright-white",
  ]
}
