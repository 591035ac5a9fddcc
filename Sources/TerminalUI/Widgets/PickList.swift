internal import ThaiText

/// A list to choose from, narrowed by typing a part of the words or of the code. The order is the given one, most used
/// first.
package struct PickList: Equatable, Sendable {
  package enum Outcome: Equatable, Sendable {
    case handled
    /// The codes that were chosen, in the order of the list.
    case chose([String])
    /// Left without choosing.
    case closed
    case refused
    case ignored
  }

  package let title: Phrase
  package let choices: [Choice]
  package let isMultiple: Bool
  private(set) var filter = TextEdit(maximum: 60)
  private(set) var cursor: ListCursor
  package private(set) var chosen: Set<String>
  /// The choices that what is typed leaves.
  package private(set) var hits: [Choice]
  /// Whether the last keys were words to find, not moves in the list.
  private var isNarrowing = false

  package init(title: Phrase, choices: [Choice], chosen: [String] = [], isMultiple: Bool = false) {
    self.title = title
    self.choices = choices
    self.isMultiple = isMultiple
    self.chosen = Set(chosen)
    self.hits = choices
    self.cursor = ListCursor(
      count: choices.count, index: isMultiple ? 0 : choices.firstIndex { chosen.contains($0.code) } ?? 0)
  }

  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape, .function(4), .function(10): return .closed
    case .enter:
      guard isMultiple else { return hits.isEmpty ? .refused : .chose([hits[cursor.index].code]) }
      if !isNarrowing { return .chose(choices.map(\.code).filter(chosen.contains)) }
      // Words, Enter, words, Enter: each marks what was found; one more Enter is done.
      let outcome = mark()
      filter.text = ""
      narrow()
      return outcome
    case .insert where isMultiple: return mark()
    // Names have spaces in them: while words are typed, a space is one of them.
    case .character(" ") where isMultiple && !isNarrowing: return mark()
    default: break
    }
    if cursor.handle(key, rows: 8) {
      isNarrowing = false
      return .handled
    }
    switch filter.handle(key) {
    case .edited:
      narrow()
      return .handled
    case .moved: return .handled
    case .refused: return .refused
    case .ignored: return .ignored
    }
  }

  private mutating func mark() -> Outcome {
    guard !hits.isEmpty else { return .refused }
    chosen.formSymmetricDifference([hits[cursor.index].code])
    return .handled
  }

  package mutating func paste(_ text: String) -> Outcome {
    guard filter.paste(text) == .edited else { return .refused }
    narrow()
    return .handled
  }

  private mutating func narrow() {
    let key = Array(ThaiForm.searchKey(filter.text).utf8)
    hits = choices.filter { choice in
      [choice.phrase.thai, choice.phrase.english, choice.code].contains { text in
        PickList.contains(key, in: Array(ThaiForm.searchKey(text).utf8))
      }
    }
    cursor = ListCursor(count: hits.count)
    isNarrowing = !filter.isEmpty
  }

  /// Compares code points: `String.contains` finds no Thai letter that carries a mark.
  private static func contains(_ part: [UInt8], in whole: [UInt8]) -> Bool {
    guard part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { whole[$0..<($0 + part.count)].elementsEqual(part) }
  }
}

extension PickList {
  /// The columns and rows that the list would like to have.
  package func wantedSize(in language: Language) -> Size {
    let longest = choices.map { Columns.count($0.phrase.text(in: language)) }.max() ?? 0
    let foot = Columns.count(WidgetWords.choose(multiple: isMultiple).text(in: language))
    return Size(columns: max(longest + 4, foot, Columns.count(title.text(in: language))) + 4, rows: choices.count + 4)
  }

  /// Draws the list in a frame that fills the area; on a small area without frame.
  package func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.note([.choices(self)], in: area)
    let isFramed = area.rows >= 6 && area.columns >= 16
    var inner = area
    if isFramed {
      inner = canvas.box(area, role: .borderFocused, within: .dialog).inset(columns: 1)
      canvas.write(
        " \(title.text(in: language)) ", x: area.x + 2, y: area.y, role: .dialogTitle, limit: area.right - 2)
    } else {
      canvas.fill(area, role: .dialog)
    }
    let (head, rest) = inner.splitTop(1)
    let (body, foot) = isFramed ? rest.splitBottom(1) : (rest, Area(x: 0, y: 0, columns: 0, rows: 0))
    let start = canvas.write(
      WidgetWords.filter.text(in: language) + " ", x: head.x, y: head.y, role: .dialog, limit: head.right)
    drawHits(on: &canvas, in: body, language)
    if !foot.isEmpty {
      canvas.write(
        WidgetWords.choose(multiple: isMultiple).text(in: language), x: foot.x, y: foot.y, role: .dialog,
        limit: foot.right)
    }
    filter.draw(
      on: &canvas, in: Area(x: start, y: head.y, columns: head.right - start, rows: 1), role: .fieldFocused)
    // The cursor follows the choice, so that a screen reader says it, once the words are typed.
    if filter.isEmpty, let row = cursor.window(rows: body.rows).firstIndex(of: cursor.index) {
      canvas.placeCursor(x: body.x, y: body.y + row - cursor.window(rows: body.rows).lowerBound)
    }
  }

  private func drawHits(on canvas: inout Canvas, in body: Area, _ language: Language) {
    guard !hits.isEmpty else {
      for (y, line) in LineBreaks.wrap(WidgetWords.noChoice.text(in: language), to: max(1, body.columns))
        .prefix(body.rows).enumerated()
      {
        canvas.write(line, x: body.x, y: body.y + y, role: .dialog, limit: body.right)
      }
      return
    }
    let window = cursor.window(rows: body.rows)
    for (y, item) in window.enumerated() {
      let choice = hits[item]
      let isChosen = item == cursor.index
      let mark = isMultiple ? "[\(chosen.contains(choice.code) ? canvas.glyphs[.mark] : " ")] " : ""
      let sign = isChosen ? canvas.glyphs[.cursor] : " "
      canvas.write(
        "\(sign) \(mark)\(choice.phrase.text(in: language))", x: body.x, y: body.y + y, columns: body.columns,
        role: isChosen && !canvas.isLean ? .selected : .dialog)
    }
    guard body.columns > 3 else { return }
    if window.lowerBound > 0 {
      canvas.write(canvas.glyphs[.moreAbove], x: body.right - 1, y: body.y, role: .dialogTitle)
    }
    if window.upperBound < hits.count {
      canvas.write(canvas.glyphs[.moreBelow], x: body.right - 1, y: body.bottom - 1, role: .dialogTitle)
    }
  }
}
