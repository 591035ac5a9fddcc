internal import ThaiText

/// What came of a key in a dialog.
package enum DialogOutcome: Equatable, Sendable {
  case handled
  /// The button of this number was chosen.
  case chose(Int)
  /// Esc or F10: nothing is done.
  case dismissed
  case refused
  case ignored
}

/// A question in a frame: a title, a text, buttons, and at most one line to type. The focus starts on the line to type,
/// or else on the safe button, as given.
package struct Dialog: Equatable, Sendable {
  package let title: Phrase
  package let text: Phrase
  package let buttons: [Phrase]
  /// What the line to type is for; nil when there is none.
  package let inputLabel: Phrase?
  package private(set) var input: TextEdit
  /// The button that Enter takes.
  package private(set) var button: Int
  private var isInInput: Bool
  private var scroll = 0

  package init(
    title: Phrase, text: Phrase, buttons: [Phrase], focus: Int = 0, inputLabel: Phrase? = nil,
    input: TextEdit = TextEdit(maximum: 500)
  ) {
    self.title = title
    self.text = text
    self.buttons = buttons
    self.inputLabel = inputLabel
    self.input = input
    self.button = max(0, min(focus, buttons.count - 1))
    self.isInInput = inputLabel != nil
  }

  /// Whether characters belong to the dialog's line.
  package var isTyping: Bool { isInInput }

  package mutating func handle(_ key: Key) -> DialogOutcome {
    switch key {
    case .escape, .function(10): return .dismissed
    case .tab: return move(1)
    case .backTab: return move(-1)
    default: break
    }
    if isInInput {
      switch key {
      case .enter, .down:
        isInInput = false
        return .handled
      default: return took(input.handle(key))
      }
    }
    switch key {
    case .enter: return buttons.isEmpty ? .dismissed : .chose(button)
    case .right: return move(1)
    case .left: return move(-1)
    case .up, .pageUp:
      if scroll == 0, inputLabel != nil { isInInput = true }
      scroll = max(0, scroll - 1)
    case .down, .pageDown: scroll += 1
    default: return .ignored
    }
    return .handled
  }

  package mutating func paste(_ text: String) -> DialogOutcome {
    isInInput ? took(input.paste(text)) : .refused
  }

  /// Around the ring of the line to type and the buttons.
  private mutating func move(_ direction: Int) -> DialogOutcome {
    let stops = buttons.count + (inputLabel == nil ? 0 : 1)
    guard stops > 1 else { return .handled }
    let first = inputLabel == nil ? 0 : 1
    let at = isInInput ? 0 : button + first
    let next = (at + direction + stops) % stops
    isInInput = inputLabel != nil && next == 0
    if !isInInput { button = next - first }
    return .handled
  }

  private func took(_ outcome: TextEdit.Outcome) -> DialogOutcome {
    switch outcome {
    case .edited, .moved: .handled
    case .refused: .refused
    case .ignored: .ignored
    }
  }

  /// Draws the dialog in the middle of an area, as large as it needs to be; without frame where there is no room.
  package func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    let isFramed = area.rows >= 6 && area.columns >= 20
    let margin = isFramed ? 4 : 0
    let said = text.text(in: language)
    let buttonLine = buttons.reduce(0) { $0 + Columns.count($1.text(in: language)) + 5 }
    let wish = max(
      Columns.count(said), Columns.count(title.text(in: language)) + 2, buttonLine, inputLabel == nil ? 0 : 50)
    let columns = max(1, min(wish, 66, area.columns - margin))
    let lines = LineBreaks.wrap(said, to: columns)
    let inputRows = inputLabel == nil ? 0 : 2
    let rows = min(area.rows, lines.count + inputRows + 2 + (isFramed ? 2 : 1))
    let outer = Area(
      x: area.x + (area.columns - columns - margin) / 2, y: area.y + (area.rows - rows) / 2,
      columns: columns + margin, rows: rows)
    let inner = drawFrame(on: &canvas, in: outer, isFramed, language)
    let (upper, foot) = inner.splitBottom(1)
    let (textArea, inputArea) = upper.splitBottom(min(inputRows, max(0, upper.rows - 1)))
    let hiddenLines = max(0, lines.count - textArea.rows)
    for (y, line) in lines.dropFirst(min(scroll, hiddenLines)).prefix(textArea.rows).enumerated() {
      canvas.write(line, x: textArea.x, y: textArea.y + y, role: .dialog, limit: textArea.right)
    }
    if hiddenLines > 0, !textArea.isEmpty {
      let sign: Glyphs.Name = scroll < hiddenLines ? .moreBelow : .moreAbove
      canvas.write(canvas.glyphs[sign], x: textArea.right - 1, y: textArea.bottom - 1, role: .dialogTitle)
    }
    drawButtons(on: &canvas, in: foot, language)
    drawInput(on: &canvas, in: inputArea, language)
  }

  private func drawFrame(on canvas: inout Canvas, in outer: Area, _ isFramed: Bool, _ language: Language) -> Area {
    let name = title.text(in: language)
    if isFramed {
      let inner = canvas.box(outer, role: .borderFocused, within: .dialog).inset(columns: 1)
      canvas.write(" \(name) ", x: outer.x + 2, y: outer.y, role: .dialogTitle, limit: outer.right - 2)
      return inner
    }
    canvas.fill(outer, role: .dialog)
    let (head, rest) = outer.splitTop(outer.rows > 2 ? 1 : 0)
    if !head.isEmpty { canvas.write(name, x: head.x, y: head.y, columns: head.columns, role: .dialogTitle) }
    return rest
  }

  private func drawInput(on canvas: inout Canvas, in area: Area, _ language: Language) {
    guard let inputLabel, !area.isEmpty else { return }
    let (label, line) = area.splitTop(area.rows - 1)
    canvas.write(inputLabel.text(in: language), x: label.x, y: label.y, role: .dialog, limit: label.right)
    input.draw(on: &canvas, in: line, role: isInInput ? .fieldFocused : .field, isFocused: isInInput)
  }

  private func drawButtons(on canvas: inout Canvas, in line: Area, _ language: Language) {
    guard !line.isEmpty else { return }
    var x = line.x
    // On a line too narrow for all, those before the focused one go.
    var shown = Array(buttons.indices)
    while shown.count > 1, shown.first != button,
      shown.reduce(0, { $0 + Columns.count(buttons[$1].text(in: language)) + 5 }) > line.columns + 1
    {
      shown.removeFirst()
    }
    for number in shown {
      let isFocused = number == button && !isInInput
      let sign = isFocused ? canvas.glyphs[.cursor] : " "
      if isFocused { canvas.placeCursor(x: x + 1, y: line.y) }
      x = canvas.write(
        "[\(sign)\(buttons[number].text(in: language)) ]", x: x, y: line.y,
        role: isFocused ? .buttonFocused : .button, limit: line.right)
      x += 1
    }
  }
}
