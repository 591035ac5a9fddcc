internal import ThaiText

extension Form {
  /// Draws the shown page, and the open pick list over it; the hardware cursor goes to the focused field.
  package func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    canvas.note([.form(self)], in: area)
    let (top, body) = area.splitTop(hasTopLine && area.rows > 2 ? 1 : 0)
    drawTopLine(on: &canvas, in: top, language)
    let layout = FormLayout(self, in: body.columns, language, canvas.glyphs)
    let window = layout.window(rows: body.rows, around: focus)
    var focusY = body.y
    for (row, number) in window.enumerated() {
      let line = Area(x: body.x, y: body.y + row, columns: body.columns, rows: 1)
      draw(layout.lines[number], layout, on: &canvas, in: line, language)
      if case .field(focus) = layout.lines[number] { focusY = line.y }
    }
    if window.lowerBound > 0 {
      canvas.write(canvas.glyphs[.moreAbove], x: body.right - 1, y: body.y, role: .accent)
    }
    if window.upperBound < layout.lines.count {
      canvas.write(canvas.glyphs[.moreBelow], x: body.right - 1, y: body.bottom - 1, role: .accent)
    }
    if focus == nil { canvas.placeCursor(x: body.x, y: body.y) }
    list?.draw(on: &canvas, in: listArea(below: focusY, at: layout.fieldX, in: area, language), language: language)
  }

  private var hasTopLine: Bool {
    pages.count > 1 || !problems.isEmpty || fields.contains { $0.isRequired }
  }

  /// The pages on the left; what the signs mean, and how much is wrong, on the right.
  private func drawTopLine(on canvas: inout Canvas, in line: Area, _ language: Language) {
    guard !line.isEmpty else { return }
    var facts: [(String, Role)] = []
    let wrong = problems.keys.filter { !hidden.contains($0) }.count
    if wrong > 0 {
      facts.append(("\(canvas.glyphs[.invalid]) " + WidgetWords.problems(wrong).text(in: language), .refused))
    }
    if fields.contains(where: { $0.isRequired }) {
      facts.append(("\(canvas.glyphs[.required]) " + WidgetWords.required.text(in: language), .faint))
    }
    var right = line.right
    for (text, role) in facts {
      let start = right - Columns.count(text)
      guard start >= line.x else { break }
      canvas.write(text, x: start, y: line.y, role: role)
      right = start - 2
    }
    guard pages.count > 1, right > line.x else { return }
    let flagged = Set(fields.filter { problems[$0.id] != nil && !hidden.contains($0.id) }.map(\.page))
    Tabs(pages, selected: page, flagged: flagged).draw(
      on: &canvas, in: Area(x: line.x, y: line.y, columns: right - line.x, rows: 1), language: language)
  }

  private func draw(
    _ line: FormLayout.Line, _ layout: FormLayout, on canvas: inout Canvas, in area: Area, _ language: Language
  ) {
    let field = fields[line.field]
    let isFocused = line.field == focus
    let fieldX = area.x + layout.fieldX
    switch line {
    case .heading:
      canvas.write(field.label.text(in: language), x: area.x, y: area.y, role: .heading, limit: area.right)
    case .label:
      drawGutter(of: field, isFocused, on: &canvas, in: area)
      canvas.write(
        FormLayout.label(of: field, language, canvas.glyphs), x: area.x + 3, y: area.y, columns: area.columns - 3,
        role: .label)
    case .problem(_, let text):
      canvas.write(text, x: fieldX, y: area.y, role: .invalid, limit: area.right)
    case .note(_, let text):
      canvas.write(text, x: fieldX, y: area.y, role: .warning, limit: area.right)
    case .field:
      if !layout.isStacked {
        drawGutter(of: field, isFocused, on: &canvas, in: area)
        canvas.write(
          FormLayout.label(of: field, language, canvas.glyphs), x: area.x + 3, y: area.y,
          columns: min(layout.fieldX - 4, area.columns - 3), role: .label)
      }
      drawValue(
        of: field, isFocused, on: &canvas,
        in: Area(x: fieldX, y: area.y, columns: area.right - fieldX, rows: 1), language)
    }
  }

  private func drawGutter(of field: FormField, _ isFocused: Bool, on canvas: inout Canvas, in area: Area) {
    if isFocused { canvas.write(canvas.glyphs[.cursor], x: area.x, y: area.y, role: .accent, limit: area.right) }
    guard problems[field.id] != nil else { return }
    canvas.write(canvas.glyphs[.invalid], x: area.x + 1, y: area.y, role: .refused, limit: area.right)
  }

  private func drawValue(
    of field: FormField, _ isFocused: Bool, on canvas: inout Canvas, in room: Area, _ language: Language
  ) {
    guard !room.isEmpty else { return }
    let role: Role = isFocused && !canvas.isLean ? .fieldFocused : problems[field.id] != nil ? .invalid : .field
    switch field.kind {
    case .text(let maximum):
      // One column more than the text may take, for the cursor after its end.
      let box = Area(x: room.x, y: room.y, columns: min(room.columns, maximum + 1), rows: 1)
      if isFocused {
        edit.draw(on: &canvas, in: box, role: role)
      } else {
        TextEdit(self[field.id]).draw(on: &canvas, in: box, role: role, isFocused: false)
      }
    case .choice, .flags, .yesNo, .pick:
      let text = said(field, in: language)
      let widest = field.choices.map { choices in
        choices.map { Columns.count($0.phrase.text(in: language)) }.max() ?? 0
      }
      let wanted = field.isMultiple ? room.columns : max(12, (widest ?? 30) + 3)
      let columns = min(room.columns, wanted)
      canvas.write(text, x: room.x, y: room.y, columns: columns, role: role)
      if columns > 4 {
        canvas.write(" " + canvas.glyphs[.moreBelow], x: room.x + columns - 2, y: room.y, role: role)
      }
      if isFocused { canvas.placeCursor(x: room.x, y: room.y) }
    case .readOnly:
      canvas.write(said(field, in: language), x: room.x, y: room.y, columns: room.columns, role: .fieldReadOnly)
    case .heading: break
    }
  }

  /// The words for a field's value.
  package func said(_ id: String, in language: Language) -> String {
    fields.first { $0.id == id }.map { said($0, in: language) } ?? ""
  }

  private func said(_ field: FormField, in language: Language) -> String {
    let value = self[field.id]
    guard let choices = field.choices else { return shown[field.id] ?? value }
    return field.codes(in: value)
      .map { code in choices.first { $0.code == code }?.phrase.text(in: language) ?? code }
      .joined(separator: ", ")
  }

  /// Below the field when there is room for it, else as low as the form goes.
  private func listArea(below y: Int, at fieldX: Int, in area: Area, _ language: Language) -> Area {
    guard let wanted = list?.wantedSize(in: language) else { return area }
    let columns = min(area.columns, wanted.columns)
    let rows = min(area.rows, wanted.rows)
    return Area(
      x: area.x + min(fieldX, area.columns - columns), y: min(y + 1, area.bottom - rows), columns: columns, rows: rows)
  }
}
