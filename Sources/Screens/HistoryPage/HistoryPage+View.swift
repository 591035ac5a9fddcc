internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension HistoryPage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    let (top, body) = area.splitTop(area.rows > 4 ? 1 : 0)
    if !top.isEmpty {
      canvas.write(state.name.text(in: language), x: top.x + 2, y: top.y, columns: top.columns - 3, role: .strong)
    }
    canvas.placeCursor(x: body.x, y: body.y)
    guard !state.lines.isEmpty else {
      let said = (state.isLoaded ? Words.empty : Words.reading).text(in: language)
      for (y, line) in LineBreaks.wrap(said, to: max(1, body.columns - 4)).prefix(max(0, body.rows - 1)).enumerated() {
        canvas.write(line, x: body.x + 2, y: body.y + 1 + y, role: .faint, limit: body.right)
      }
      return
    }
    let rows = rows(state, in: body.columns, language)
    let chosen = rows.firstIndex { $0.line == state.cursor.index } ?? 0
    let last = rows.lastIndex { $0.line == state.cursor.index } ?? chosen
    var window = ListCursor(count: rows.count, index: last).window(rows: body.rows)
    if !window.contains(chosen) { window = ListCursor(count: rows.count, index: chosen).window(rows: body.rows) }
    for (y, number) in window.enumerated() { draw(rows[number], on: &canvas, x: body.x, y: body.y + y, body.right - 1) }
    if window.contains(chosen) {
      let y = body.y + chosen - window.lowerBound
      canvas.write(canvas.glyphs[.cursor], x: body.x, y: y, role: .accent, limit: body.right)
      canvas.placeCursor(x: body.x, y: y)
    }
    if window.lowerBound > 0 { canvas.write(canvas.glyphs[.moreAbove], x: body.right - 1, y: body.y, role: .accent) }
    if window.upperBound < rows.count {
      canvas.write(canvas.glyphs[.moreBelow], x: body.right - 1, y: body.bottom - 1, role: .accent)
    }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    guard !state.lines.isEmpty else { return nil }
    let rows = state.lines.map { line in
      switch line {
      case .head(let entry): [Vocabulary.moment(entry.at), Words.deed(entry.deed), Phrase(verbatim: entry.by)]
      case .change(let field, let before, let after): [Words.change(field, before, after)]
      case .reason(let reason): [Words.reason(reason)]
      case .erased: [Words.erased]
      }
    }
    return Copied(
      rows.map { $0.map { $0.text(in: language) } }, of: state.subject, state.id, isPersonal: state.subject != .setting)
  }

  /// A row of the screen: a part of a line of the page.
  private struct DrawnRow {
    var line: Int?
    var indent = 2
    var parts: [(String, Role)] = []
  }

  private static func rows(_ state: State, in columns: Int, _ language: Language) -> [DrawnRow] {
    var rows: [DrawnRow] = []
    for (number, line) in state.lines.enumerated() {
      switch line {
      case .head(let entry):
        if number > 0 { rows.append(DrawnRow()) }
        let when = Vocabulary.moment(entry.at).text(in: language)
        let deed = Words.deed(entry.deed).text(in: language)
        let parts: [(String, Role)] = [(when + "  ", .heading), (deed + "  ", .strong), (entry.by, .faint)]
        if parts.reduce(0, { $0 + Columns.count($1.0) }) <= columns - 3 {
          rows.append(DrawnRow(line: number, parts: parts))
        } else {
          rows.append(DrawnRow(line: number, parts: [parts[0]]))
          rows.append(DrawnRow(line: number, parts: [parts[1], parts[2]]))
        }
      case .change(let field, let before, let after):
        let text = Words.change(field, before, after).text(in: language)
        rows += wrapped(text, number, columns, .text)
      case .reason(let reason): rows += wrapped(Words.reason(reason).text(in: language), number, columns, .accent)
      case .erased: rows += wrapped(Words.erased.text(in: language), number, columns, .warning)
      }
    }
    return rows
  }

  private static func wrapped(_ text: String, _ line: Int, _ columns: Int, _ role: Role) -> [DrawnRow] {
    LineBreaks.wrap(text, to: max(1, columns - 6)).map { DrawnRow(line: line, indent: 4, parts: [($0, role)]) }
  }

  private static func draw(_ row: DrawnRow, on canvas: inout Canvas, x: Int, y: Int, _ limit: Int) {
    var x = x + row.indent
    for (text, role) in row.parts { x = canvas.write(text, x: x, y: y, role: role, limit: limit) }
  }
}
