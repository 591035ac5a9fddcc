internal import ThaiText

/// The keys that work here, made from the key tables, in groups; two columns where there is room.
package struct HelpOverlay: Equatable, Sendable {
  private var groups: [Group] = []
  private var top = 0

  private struct Group: Equatable, Sendable {
    let title: Phrase
    let rows: [Row]
  }

  private struct Row: Equatable, Sendable {
    let keys: [Key]
    let phrase: Phrase
    let disabled: Phrase?
  }

  package init() {}

  /// All rows: the keys, what they do, and why not now.
  package var entries: [(keys: [Key], phrase: Phrase, disabled: Phrase?)] {
    groups.flatMap { $0.rows.map { ($0.keys, $0.phrase, $0.disabled) } }
  }

  /// Adds a key table under a title.
  package mutating func add<Message>(_ title: Phrase, _ table: [KeyBinding<Message>]) {
    let rows = table.filter { !$0.keys.isEmpty }
      .map { Row(keys: $0.keys, phrase: $0.phrase, disabled: $0.disabled) }
    if !rows.isEmpty { groups.append(Group(title: title, rows: rows)) }
  }

  /// Scrolls by a key; `rows` and `columns` are what is seen at a time. False when the key is not for scrolling (and so
  /// may close the help).
  package mutating func handle(_ key: Key, rows: Int = 20, columns: Int = 80) -> Bool {
    let width = HelpOverlay.columnWidth(in: columns)
    let lines = self.lines(in: width, .thai, .lines)
    return TextPage.scroll(&top, key, rows: rows, of: width < columns ? HelpOverlay.half(of: lines) : lines.count)
  }

  /// Half of a wide page, the whole of a narrow one.
  private static func columnWidth(in columns: Int) -> Int { columns >= 76 ? (columns - 2) / 2 : columns }

  package func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    let (body, foot) = area.splitBottom(area.rows > 3 ? 1 : 0)
    if !foot.isEmpty {
      canvas.write(WidgetWords.closeHelp.text(in: language), x: foot.x, y: foot.y, role: .faint, limit: foot.right)
    }
    let columns = HelpOverlay.columnWidth(in: body.columns)
    let isWide = columns < body.columns
    let lines = self.lines(in: columns, language, canvas.glyphs)
    let split = isWide ? HelpOverlay.half(of: lines) : lines.count
    let sides = [lines[..<split], lines[split...].drop { $0.isBlank }]
    let half = sides.map(\.count).max() ?? 0
    let start = min(top, max(0, half - body.rows))
    for (number, side) in sides.enumerated() {
      for (row, line) in side.dropFirst(start).prefix(body.rows).enumerated() {
        draw(line, on: &canvas, x: body.x + number * (columns + 2), y: body.y + row, columns)
      }
    }
    if start > 0 { canvas.write(canvas.glyphs[.moreAbove], x: body.right - 1, y: body.y, role: .accent) }
    if start + body.rows < half {
      canvas.write(canvas.glyphs[.moreBelow], x: body.right - 1, y: body.bottom - 1, role: .accent)
    }
    canvas.placeCursor(x: body.x, y: body.y)
  }

  private struct Line {
    var keys = ""
    var text = ""
    var role = Role.text
    var indent = 0
    /// Whether the line goes on with what the line before it says.
    var isContinued = false

    var isBlank: Bool { keys.isEmpty && text.isEmpty }
  }

  /// Where the second column begins: past the middle, and never within what one key does.
  private static func half(of lines: [Line]) -> Int {
    let middle = (lines.count + 1) / 2
    return lines.indices.first { $0 >= middle && !lines[$0].isContinued } ?? lines.count
  }

  private func lines(in columns: Int, _ language: Language, _ glyphs: Glyphs) -> [Line] {
    let names = groups.flatMap { $0.rows.map { Columns.count(Key.names(of: $0.keys, with: glyphs)) } }
    let indent = min(names.max() ?? 0, columns / 2) + 2
    return groups.enumerated().flatMap { number, group -> [Line] in
      let space = number == 0 ? [] : [Line()]
      let title = Line(text: group.title.text(in: language), role: .heading)
      return space + [title] + group.rows.flatMap { row in lines(of: row, indent, columns, language, glyphs) }
    }
  }

  private func lines(
    of row: Row, _ indent: Int, _ columns: Int, _ language: Language, _ glyphs: Glyphs
  ) -> [Line] {
    let keys = Key.names(of: row.keys, with: glyphs)
    let role: Role = row.disabled == nil ? .keyLabel : .keyDisabled
    let reason = row.disabled.map {
      LineBreaks.wrap(WidgetWords.disabled($0).text(in: language), to: max(1, columns - indent))
    }
    let said = LineBreaks.wrap(row.phrase.text(in: language), to: max(1, columns - indent))
    return (said + (reason ?? [])).enumerated().map { number, text in
      Line(keys: number == 0 ? keys : "", text: text, role: role, indent: indent, isContinued: number > 0)
    }
  }

  private func draw(_ line: Line, on canvas: inout Canvas, x: Int, y: Int, _ columns: Int) {
    if !line.keys.isEmpty {
      let room = min(Columns.count(line.keys), max(0, line.indent - 2), columns)
      canvas.write(line.keys, x: x, y: y, columns: room, role: .key)
    }
    canvas.write(line.text, x: x + line.indent, y: y, columns: columns - line.indent, role: line.role)
  }
}
