internal import TerminalUI
internal import ThaiText

/// The line over a list: the words searched for, and how many there are.
enum SearchLine {
  static func draw(
    _ search: ListSearch, count: Phrase = Phrase(verbatim: ""), on canvas: inout Canvas, in line: Area,
    _ language: Language
  ) {
    draw(search.edit, isTyping: search.isOpen, count: count, on: &canvas, in: line, language)
  }

  static func draw(
    _ search: TextEdit, isTyping: Bool, count: Phrase, on canvas: inout Canvas, in line: Area, _ language: Language
  ) {
    guard !line.isEmpty else { return }
    let said = count.text(in: language)
    let countColumns = min(Columns.count(said), max(0, line.columns / 2))
    let x = canvas.write(
      Vocabulary.search.text(in: language) + ": ", x: line.x + 1, y: line.y, role: .label, limit: line.right)
    canvas.write(
      said, x: line.right - 1 - countColumns, y: line.y, columns: countColumns, alignment: .right, role: .faint)
    let field = Area(x: x, y: line.y, columns: line.right - 2 - countColumns - x, rows: 1)
    guard !field.isEmpty else { return }
    if isTyping {
      search.draw(on: &canvas, in: field, role: .fieldFocused)
    } else {
      search.draw(on: &canvas, in: field, role: .field, isFocused: false)
    }
  }
}
