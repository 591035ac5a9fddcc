internal import TerminalUI
internal import ThaiText

/// Draws facts in two columns, wrapped; scrolled so that one of them is seen.
struct FactPane {
  enum Showing {
    /// This fact stands on top, as far as the facts reach.
    case from(Int)
    /// This fact has the cursor.
    case cursor(Int)
  }

  private struct Line {
    let fact: Int
    let label: String
    let text: String
    let role: Role
  }

  let facts: [Fact]
  let showing: Showing

  func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    canvas.note([.list(outline(in: language))], in: area)
    let labelColumns = min(20, max(8, area.columns * 2 / 5))
    let lines = lines(in: max(1, area.columns - labelColumns - 3), language)
    let start = start(lines, rows: area.rows)
    for (y, line) in lines.dropFirst(start).prefix(area.rows).enumerated() {
      let isChosen = if case .cursor(line.fact) = showing { true } else { false }
      let labelRole: Role = line.role == .heading ? .heading : .label
      let row = area.y + y
      if isChosen {
        canvas.write(canvas.glyphs[.cursor], x: area.x, y: row, role: .accent, limit: area.right)
        canvas.placeCursor(x: area.x, y: row)
      }
      canvas.write(line.label, x: area.x + 1, y: row, columns: min(labelColumns, area.columns - 1), role: labelRole)
      canvas.write(line.text, x: area.x + 2 + labelColumns, y: row, role: line.role, limit: area.right - 1)
    }
    if start > 0 { canvas.write(canvas.glyphs[.moreAbove], x: area.right - 1, y: area.y, role: .accent) }
    if start + area.rows < lines.count {
      canvas.write(canvas.glyphs[.moreBelow], x: area.right - 1, y: area.bottom - 1, role: .accent)
    }
  }

  private func outline(in language: Language) -> Outline.List {
    var list = Outline.List(rows: facts.map { [$0.label.text(in: language), $0.text.text(in: language)] })
    if case .cursor(let fact) = showing { list.cursor = fact }
    return list
  }

  private func start(_ lines: [Line], rows: Int) -> Int {
    let last = max(0, lines.count - rows)
    switch showing {
    case .from(let fact): return min(last, lines.firstIndex { $0.fact >= fact } ?? last)
    case .cursor(let fact):
      let first = lines.firstIndex { $0.fact == fact } ?? 0
      return min(last, max(0, first - rows / 2))
    }
  }

  private func lines(in columns: Int, _ language: Language) -> [Line] {
    facts.enumerated().flatMap { number, fact in
      let wrapped = LineBreaks.wrap(fact.text.text(in: language), to: columns)
      return (wrapped.isEmpty ? [""] : wrapped).enumerated().map { index, text in
        Line(fact: number, label: index == 0 ? fact.label.text(in: language) : "", text: text, role: fact.role)
      }
    }
  }
}
