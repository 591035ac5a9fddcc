internal import TerminalUI
internal import ThaiText

/// The place on top as linear mode says it: its outline, and what a typed line is for.
struct LinearPage {
  /// What a typed line goes to.
  enum Focus {
    case dialog(Dialog)
    case overlay(LinearOverlay)
    case choices(PickList)
    case entry(Outline.Entry)
    case field(Form)
    case cell(GridEdit)
    /// So many rows in lists that share a cursor on this one.
    case list(count: Int, cursor: Int)
    case figures(Outline.Figures)
    case nothing
  }

  /// How many rows of a list are said at a time.
  static let rowsAtATime = 24
  /// Wide enough for whole sentences, and narrow enough that no screen puts two things side by side that are one list
  /// on the usual terminal. High enough for every row that is at hand.
  private static let size = Size(columns: 110, rows: 300)

  let items: [Outline.Item]
  let focus: Focus
  private let title: Phrase
  private let language: Language

  init(_ shell: Shell) {
    var canvas = Canvas(Self.size)
    canvas.outline = Outline()
    shell.stack.last?.screen.draw(on: &canvas, in: canvas.area, language: shell.language)
    items = canvas.told
    title = shell.stack.last?.screen.title ?? Phrase(verbatim: "")
    language = shell.language
    focus =
      shell.asking.map { .dialog($0.confirmation.dialog) } ?? shell.overlay.map { .overlay(LinearOverlay($0)) }
      ?? Self.focus(items)
  }

  private static func focus(_ items: [Outline.Item]) -> Focus {
    for item in items { if case .choices(let list) = item { return .choices(list) } }
    for item in items { if case .entry(let entry) = item, entry.isFocused { return .entry(entry) } }
    for item in items {
      switch item {
      case .form(let form) where form.focusedField != nil: return .field(form)
      case .grid(let grid): return .cell(grid)
      default: continue
      }
    }
    let lists = items.compactMap { item -> (Outline.List, Int)? in
      guard case .list(let list) = item, let cursor = list.cursor else { return nil }
      return (list, cursor)
    }
    if let cursor = lists.first?.1 { return .list(count: lists.map(\.0.range.upperBound).max() ?? 0, cursor: cursor) }
    for item in items { if case .figures(let figures) = item, !figures.lines.isEmpty { return .figures(figures) } }
    return .nothing
  }

  // MARK: - Lines

  /// The place in lines. Forms and sheets are only counted, unless `whole` asks for all that they hold.
  func lines(whole: Bool = false) -> [String] {
    if case .overlay(let overlay) = focus { return lines(overlay) }
    return ([title.text(in: language)] + items.flatMap { lines($0, whole) }).map(Self.clean).filter { !$0.isEmpty }
  }

  private func lines(_ overlay: LinearOverlay) -> [String] {
    let shown = overlay.items.prefix(Self.rowsAtATime).enumerated().map { "\($0 + 1). \(said($1))" }
    let rest = overlay.items.count - shown.count
    let found = overlay.items.isEmpty ? [said(LinearWords.nothingFound)] : shown
    return ([said(overlay.title)] + found + (rest > 0 ? [said(LinearWords.more(rest))] : [])).map(Self.clean)
  }

  private func lines(_ item: Outline.Item, _ whole: Bool) -> [String] {
    switch item {
    case .text(let text): [text]
    case .list(let list): lines(list)
    case .figures(let figures): lines(figures)
    case .entry(let entry): entry.problem.map { [said(LinearWords.problem) + ": " + $0] } ?? []
    case .form(let form): whole ? summary(form) : [said(LinearWords.fields(form.stops.count))]
    case .grid(let grid): whole ? summary(grid) : [said(LinearWords.rows(grid.rows.count))]
    case .choices: []
    }
  }

  private func lines(_ list: Outline.List) -> [String] {
    let heading = list.heading.isEmpty ? [] : [list.heading]
    let own = list.first..<(list.first + list.rows.count)
    guard let cursor = list.cursor else { return heading + own.map { row($0, of: list) } }
    let base = list.range.lowerBound
    let at = list.range.contains(cursor) ? cursor - base : 0
    let start = base + at / Self.rowsAtATime * Self.rowsAtATime
    let shown = (start..<(start + Self.rowsAtATime)).clamped(to: own)
    let turn =
      list.range.count > Self.rowsAtATime
      ? [said(LinearWords.rows(shown.lowerBound + 1, shown.upperBound))] : []
    return heading + turn + shown.map { row($0, of: list) }
  }

  /// `3. name; title value; title value`
  private func row(_ number: Int, of list: Outline.List) -> String {
    let cells = list.rows[number - list.first]
    var parts: [String] = []
    for (column, cell) in cells.enumerated() where !Self.isBlank(cell) {
      let title = list.columns.indices.contains(column) ? list.columns[column] : ""
      parts.append(parts.isEmpty || title.isEmpty || title == cell ? cell : title + " " + cell)
    }
    // Without titles the first cell is the name of the second.
    var text = parts.joined(separator: list.columns.isEmpty ? ": " : "; ")
    if list.marked.contains(number) { text += "; " + said(LinearWords.marked) }
    return list.cursor == nil ? text : "\(number + 1). \(text)"
  }

  /// The row that the cursor is on.
  var chosenRow: String? {
    for item in items {
      if case .list(let list) = item, let cursor = list.cursor, cursor >= list.first,
        cursor < list.first + list.rows.count
      {
        return Self.clean(row(cursor, of: list))
      }
    }
    return nil
  }

  private func lines(_ figures: Outline.Figures) -> [String] {
    var number = 0
    return figures.lines.map { line in
      let cells = line.cells.map { cell -> String in
        number += 1
        return "\(number). \(cell.label) \(cell.number)"
      }
      return line.label + ": " + (cells + (line.remark.isEmpty ? [] : [line.remark])).joined(separator: "; ")
    }
  }

  // MARK: - Forms and sheets

  func summary(_ form: Form) -> [String] {
    let stops = form.stops.map(\.id)
    var page: Int?
    return form.fields.filter { !form.hidden.contains($0.id) }.flatMap { field -> [String] in
      var lines: [String] = []
      if form.pages.count > 1, page != field.page, form.pages.indices.contains(field.page) {
        lines.append(said(form.pages[field.page]))
      }
      page = field.page
      let label = said(field.label)
      guard field.kind != .heading else { return lines + [label] }
      let number = stops.firstIndex(of: field.id).map { "\($0 + 1). " } ?? ""
      let value = form.said(field.id, in: language)
      let required = field.isRequired ? " (\(said(LinearWords.required)))" : ""
      lines.append("\(number)\(label)\(required): \(value.isEmpty ? said(LinearWords.noValue) : value)")
      return lines + (form.note(on: field).map { [said($0)] } ?? []) + problem(form.problems[field.id])
    }
  }

  func summary(_ grid: GridEdit) -> [String] {
    grid.rows.indices.flatMap { row in
      let places = grid.columns.indices.map { GridEdit.Place(row: row, column: $0) }
      let cells = places.compactMap { place -> String? in
        let (value, last) = grid.said(place, in: language)
        let title = said(grid.columns[place.column].title)
        let before = last.isEmpty ? "" : " (\(said(LinearWords.last)) \(last))"
        return value.isEmpty && last.isEmpty ? nil : "\(title) \(value)\(before)"
      }
      let label = "\(row + 1). \(grid.rows[row].label)"
      return [([label] + cells).joined(separator: "; ")] + places.flatMap { problem(grid.problems[$0]) }
    }
  }

  /// What helps with the field or cell at hand: its problem, its hint, what there is to choose.
  func help(hint: Phrase?) -> [String] {
    let hint = hint.map { [said(LinearWords.hint) + ": " + said($0)] } ?? []
    switch focus {
    case .field(let form):
      guard let field = form.focusedField else { return [] }
      let lookUp = field.kind == .pick ? [said(LinearWords.pick)] : []
      let note = form.note(on: field).map { [said($0)] } ?? []
      return (problem(form.problems[field.id]) + note + hint + lookUp + choices(field.choices ?? [])).map(Self.clean)
    case .cell(let grid):
      let choices: [Choice] = if case .choice(let all) = grid.columns[grid.focus.column].kind { all } else { [] }
      // The sheet's hint is about its problem when there is one.
      return (grid.problem == nil ? hint : problem(grid.problem)).map(Self.clean) + self.choices(choices)
    case .entry(let entry): return entry.problem.map { [said(LinearWords.problem) + ": " + $0] } ?? []
    default: return []
    }
  }

  func choices(_ all: [Choice], marked: Set<String> = []) -> [String] {
    let shown = all.prefix(Self.rowsAtATime).enumerated().map { number, choice in
      let mark = marked.contains(choice.code) ? "; " + said(LinearWords.marked) : ""
      return "\(number + 1). \(said(choice.phrase))\(mark)"
    }
    return (shown + (all.count > shown.count ? [said(LinearWords.more(all.count - shown.count))] : [])).map(Self.clean)
  }

  /// What stands before the place where the answer is typed.
  func prompt(isAtEnd: Bool) -> String {
    switch focus {
    case .dialog(let dialog):
      if dialog.isTyping, let label = dialog.inputLabel { return "\(said(label)) [\(dialog.input.text)]: " }
      return said(LinearWords.answer(dialog.buttons.count, usual: dialog.button + 1))
    case .overlay(let overlay): return said(overlay.takesWords ? LinearWords.choose : LinearWords.listCommand)
    case .choices(let list): return said(list.isMultiple ? LinearWords.chooseMany : LinearWords.choose)
    case .entry(let entry): return "\(entry.label) [\(entry.value)]: "
    case .field, .cell: return isAtEnd ? said(LinearWords.command) : fieldPrompt
    case .list: return said(LinearWords.listCommand)
    case .figures, .nothing: return said(LinearWords.command)
    }
  }

  /// `Field 3/12 First name (required) [Somjai]: `
  private var fieldPrompt: String {
    switch focus {
    case .field(let form):
      guard let field = form.focusedField, let stop = form.stop else { return "" }
      var notes = field.isRequired ? [said(LinearWords.required)] : []
      if field.isMultiple { notes.append(said(LinearWords.someOf)) }
      let note = notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))"
      return said(LinearWords.field(stop + 1, of: form.stops.count)) + said(field.label) + note
        + " [\(form.said(field.id, in: language))]: "
    case .cell(let grid):
      let (value, last) = grid.said(grid.focus, in: language)
      let before = last.isEmpty ? "" : " (\(said(LinearWords.last)) \(last))"
      return said(LinearWords.row(grid.focus.row + 1, of: grid.rows.count)) + grid.rows[grid.focus.row].label + ", "
        + said(grid.columns[grid.focus.column].title) + before + " [\(value)]: "
    default: return ""
    }
  }

  private func problem(_ phrase: Phrase?) -> [String] {
    phrase.map { [said(LinearWords.problem) + ": " + said($0)] } ?? []
  }

  private func said(_ phrase: Phrase) -> String { phrase.text(in: language) }

  /// A dash or a sign alone says nothing.
  private static func isBlank(_ cell: String) -> Bool { cell.isEmpty || cell == "–" }

  /// One line without signs that only an eye makes sense of, and without rules across the page.
  static func clean(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20 || Outline.isSign(scalar) || scalar == " " {
        if line.last != " ", !line.isEmpty { line.append(" ") }
      } else {
        line.append(scalar)
      }
    }
    if line.last == " " { line.removeLast() }
    let hasWords = line.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
    return hasWords ? String(line) : ""
  }
}
