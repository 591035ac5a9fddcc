internal import TerminalUI
internal import ThaiText

/// A sheet of entries as it is drawn: a day that is typed once, and below it lines of cells.
struct SheetView {
  let day: VisitDay
  let grid: GridEdit
  /// What is said in place of the sheet while it is read, and when nothing is due; nil shows the sheet.
  let instead: Phrase?
  let dayLabel: Phrase
  /// How much is keyed in; stands right of the day.
  let facts: Phrase
  /// What is said in place of the lines.
  var noLines: Phrase?

  func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    if let instead {
      canvas.write(instead.text(in: language), x: area.x + 1, y: area.y + 1, columns: area.columns - 2, role: .faint)
      return canvas.placeCursor(x: area.x, y: area.y)
    }
    let (head, rest) = area.splitTop(1)
    let (problem, below) = rest.splitTop(day.problem == nil ? (rest.rows > 14 ? 1 : 0) : 1)
    grid.draw(on: &canvas, in: below, language: language)
    if let noLines {
      canvas.write(
        noLines.text(in: language), x: below.x + 2, y: below.y + 2, columns: below.columns - 3, role: .faint)
    }
    if let said = day.problem {
      canvas.write(
        said.text(in: language), x: problem.x + 1, y: problem.y, columns: problem.columns - 2, role: .invalid)
    }
    let cursor = canvas.cursor
    let isVisible = canvas.isCursorVisible
    let x = day.draw(area.columns < 60 ? SheetWords.day : dayLabel, on: &canvas, in: head, language: language)
    if !day.isFocused { canvas.placeCursor(x: cursor.x, y: cursor.y, isVisible: isVisible) }
    canvas.write(
      facts.text(in: language), x: x + 1, y: head.y, columns: head.right - x - 2, alignment: .right, role: .faint)
  }
}
