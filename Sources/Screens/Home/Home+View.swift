internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension Home {
  private enum Line {
    case heading(Phrase, Phrase?)
    /// One item, or two places side by side.
    case items(Int, Int?)
    case note(Phrase)
    case blank
  }

  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.note(outline(state, language), in: area)
    let lines = lines(state, in: area)
    let at =
      lines.firstIndex { line in
        if case .items(let first, let second) = line {
          first == state.cursor.index || second == state.cursor.index
        } else {
          false
        }
      } ?? 0
    // The heading above the first item stays in sight.
    let window = ListCursor(count: lines.count, index: at <= 1 ? 0 : at).window(rows: area.rows)
    for (row, number) in window.enumerated() {
      draw(
        lines[number], state, on: &canvas, in: Area(x: area.x, y: area.y + row, columns: area.columns, rows: 1),
        language)
    }
    if window.lowerBound > 0 {
      canvas.write(canvas.glyphs[.moreAbove], x: area.right - 1, y: area.y, role: .accent)
    }
    if window.upperBound < lines.count {
      canvas.write(canvas.glyphs[.moreBelow], x: area.right - 1, y: area.bottom - 1, role: .accent)
    }
  }

  private static func lines(_ state: State, in area: Area) -> [Line] {
    let work = state.items.indices.filter { !state.items[$0].isPlace }
    let places = state.items.indices.filter { state.items[$0].isPlace }
    let hasRoom = area.columns >= 56
    let day = hasRoom ? Words.today(state.today) : Words.shortToday(state.today)
    var lines = [Line.heading(Words.waiting, day)]
    // Until the numbers are there their room is kept, so that the places stay where they are.
    let kept = [Line.note(Words.reading)] + Array(repeating: Line.blank, count: area.rows >= 18 ? 6 : 0)
    lines += state.isLoaded ? work.map { .items($0, nil) } : kept
    lines += [.blank, .heading(Words.places, nil)]
    guard hasRoom else { return lines + places.map { .items($0, nil) } }
    let half = (places.count + 1) / 2
    return lines + (0..<half).map { .items(places[$0], places.indices.contains($0 + half) ? places[$0 + half] : nil) }
  }

  private static func draw(_ line: Line, _ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    switch line {
    case .blank: break
    case .note(let phrase):
      canvas.write(phrase.text(in: language), x: area.x + 4, y: area.y, role: .faint, limit: area.right)
    case .heading(let phrase, let right):
      let end = canvas.write(phrase.text(in: language), x: area.x + 2, y: area.y, role: .heading, limit: area.right)
      guard let right = right?.text(in: language), area.right - end > Columns.count(right) + 3 else { return }
      canvas.write(right, x: area.right - 2 - Columns.count(right), y: area.y, role: .faint)
    case .items(let first, let second):
      guard state.items[first].isPlace else { return drawWork(first, state, on: &canvas, in: area, language) }
      let isPaired = area.columns >= 56
      let (left, right) = area.splitLeft(isPaired ? area.columns / 2 : area.columns)
      drawPlace(first, state, on: &canvas, in: left, language)
      if let second { drawPlace(second, state, on: &canvas, in: right, language) }
    }
  }

  /// A bar, or on a slow line only the sign, for the chosen item; returns the role of its text.
  private static func drawChoice(_ index: Int, _ state: State, on canvas: inout Canvas, in area: Area) -> Role? {
    guard state.cursor.index == index else { return nil }
    let bar: Role? = canvas.isLean ? nil : .selected
    if bar != nil { canvas.fill(area, role: .selected) }
    canvas.write(canvas.glyphs[.cursor], x: area.x + 2, y: area.y, role: bar ?? .accent, limit: area.right)
    canvas.placeCursor(x: area.x + 2, y: area.y)
    return bar
  }

  private static func drawWork(
    _ index: Int, _ state: State, on canvas: inout Canvas, in area: Area, _ language: Language
  ) {
    let bar = drawChoice(index, state, on: &canvas, in: area)
    let (label, number) = Words.line(state.items[index])
    let said = number.text(in: language)
    let right = area.right - 2
    let room = max(0, right - Columns.count(said) - 1 - (area.x + 4))
    let text = Columns.clip(label.text(in: language), to: room, ellipsis: canvas.glyphs[.ellipsis])
    let item = state.items[index]
    let isFaint = if case .budget(let budget) = item { budget.left == nil } else { !item.waits }
    var x = canvas.write(text, x: area.x + 4, y: area.y, role: bar ?? (isFaint ? .faint : .text), limit: right)
    x += 1
    // Dots lead the eye to the number.
    let dots = right - Columns.count(said) - 1 - x
    if dots > 2 {
      canvas.write(String(repeating: ".", count: dots), x: x, y: area.y, role: bar ?? .faint, limit: right)
    }
    canvas.write(
      said, x: right - Columns.count(said), y: area.y, role: bar ?? (isFaint ? .faint : .strong), limit: area.right)
  }

  private static func drawPlace(
    _ index: Int, _ state: State, on canvas: inout Canvas, in area: Area, _ language: Language
  ) {
    guard case .place(let place) = state.items[index] else { return }
    let bar = drawChoice(index, state, on: &canvas, in: area)
    let isOpen = place.disabled(for: state.actor) == nil
    let name = place.name.text(in: language)
    let x = canvas.write(
      place.key.map { String($0) } ?? "", x: area.x + 4, y: area.y, role: bar ?? (isOpen ? .key : .keyDisabled),
      limit: area.right)
    canvas.write(
      isOpen ? name : "(\(name))", x: x + 2, y: area.y, role: bar ?? (isOpen ? .text : .keyDisabled), limit: area.right)
  }
}
