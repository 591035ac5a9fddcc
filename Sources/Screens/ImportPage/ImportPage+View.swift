package import TerminalUI
internal import ThaiText

extension ImportPage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    guard state.isAsking else {
      drawReport(state, on: &canvas, in: area, language)
      state.files?.draw(on: &canvas, in: area, language: language)
      return
    }
    let (top, rest) = area.splitTop(min(area.rows, 6))
    if !rest.isEmpty { drawFoot(state, on: &canvas, in: rest, language) }
    // The list of a field may need more room than the form.
    state.form.draw(on: &canvas, in: state.form.isChoosing ? area : top, language: language)
    state.files?.draw(on: &canvas, in: area, language: language)
  }

  /// Why the file is refused, else what the folder holds.
  private static func drawFoot(_ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    if case .refused = state.stage { return drawReport(state, on: &canvas, in: area, language) }
    let files = state.listing.entries
    canvas.write(
      Words.folder(state.listing, files.count).text(in: language), x: area.x + 1, y: area.y, role: .label,
      limit: area.right)
    let room = area.rows - 1
    let shown = files.count > room ? room - 1 : files.count
    for (row, entry) in files.prefix(max(0, shown)).enumerated() {
      let x = canvas.write(
        entry.typed, x: area.x + 3, y: area.y + 1 + row, role: entry.isFolder ? .faint : .text, limit: area.right - 12)
      guard !entry.isFolder else { continue }
      canvas.write(Words.size(entry.size), x: x + 2, y: area.y + 1 + row, role: .faint, limit: area.right)
    }
    guard shown < files.count, room > 0 else { return }
    canvas.write(
      Words.andMoreFiles(files.count - max(0, shown)).text(in: language), x: area.x + 3, y: area.bottom - 1,
      role: .faint, limit: area.right)
  }

  private static func drawReport(_ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    let lines = report(of: state)
    let offset = max(0, min(state.offset, lines.count - 1))
    var y = area.y
    for line in lines.dropFirst(offset) {
      let room = max(1, area.columns - line.indent - 2)
      for text in LineBreaks.wrap(line.phrase.text(in: language), to: room) {
        guard y < area.bottom else {
          canvas.write(canvas.glyphs[.moreBelow], x: area.right - 1, y: area.bottom - 1, role: .accent)
          return
        }
        canvas.write(text, x: area.x + line.indent, y: y, role: line.role, limit: area.right - 1)
        y += 1
      }
    }
    if offset > 0 { canvas.write(canvas.glyphs[.moreAbove], x: area.right - 1, y: area.y, role: .accent) }
    if !state.isAsking { canvas.placeCursor(x: area.x, y: area.y) }
  }
}
