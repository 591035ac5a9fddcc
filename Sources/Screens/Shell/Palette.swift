internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The command palette: a line to type into, and below it what fits, best first.
struct Palette: Sendable {
  private static let maximum = 60
  /// Fewer code points than this are no name to search people for.
  private static let shortestName = 2

  private var edit = TextEdit(maximum: maximum, accepts: .keys)
  private var cursor = ListCursor()
  private let search: CommandSearch
  /// Why people and proposals cannot be searched; nil when they can.
  private let noPeople: Phrase?
  private let noProposals: Phrase?
  private(set) var shown: [Command] = []
  /// What is no command, and records may be searched for; nil when it is one, or too short.
  private(set) var wanted: String?

  enum Outcome: Equatable {
    case handled, refused, left
    case chose(Command)
  }

  init(_ search: CommandSearch, noPeople: Phrase?, noProposals: Phrase?) {
    self.search = search
    self.noPeople = noPeople
    self.noProposals = noProposals
    find()
  }

  var index: Int { cursor.index }
  var chosen: Command? { shown.indices.contains(cursor.index) ? shown[cursor.index] : nil }

  mutating func handle(_ key: Key, rows: Int) -> Outcome {
    switch key {
    case .escape, .function(10), .function(9), .control("p"): return .left
    case .enter: return chosen.map(Outcome.chose) ?? .refused
    case .up, .down, .pageUp, .pageDown: return cursor.handle(key, rows: rows) ? .handled : .refused
    default: return took(edit.handle(key))
    }
  }

  mutating func paste(_ text: String) -> Outcome { took(edit.paste(text)) }

  private mutating func took(_ outcome: TextEdit.Outcome) -> Outcome {
    switch outcome {
    case .edited: find()
    case .moved: break
    case .refused, .ignored: return .refused
    }
    return .handled
  }

  private mutating func find() {
    let found = search.find(edit.text)
    shown = found.map(\.command)
    let text = ThaiForm.canonical(edit.text)
    let isSure = found.contains(where: \.fit.isSure)
    wanted = isSure || text.unicodeScalars.count < PeopleQuery.shortestSearch ? nil : text
    if !isSure { shown += searches }
    cursor = ListCursor(count: shown.count)
  }

  /// Shows records that were found for `wanted`, those in use first: behind commands and searches in lists.
  mutating func show(_ records: [Command]) {
    shown += search.ranked(records)
    cursor = ListCursor(count: shown.count)
  }

  /// What is no command may be somebody's name, or a number.
  private var searches: [Command] {
    let text = ThaiForm.canonical(edit.text)
    guard text.unicodeScalars.count >= Self.shortestName else { return [] }
    return [
      Command(
        name: "search proposals", phrase: ShellWords.searchProposals(text), section: ShellWords.search,
        disabled: noProposals, deed: .searchProposals(text)),
      Command(
        name: "search people", phrase: ShellWords.searchPeople(text), section: ShellWords.search, disabled: noPeople,
        deed: .searchPeople(text)),
      Command(
        name: "find anything", phrase: ShellWords.searchAll(text), section: ShellWords.search, deed: .searchAll(text)),
    ]
  }

  // MARK: - Drawing

  func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    canvas.fill(area)
    let (head, body) = area.splitTop(1)
    let (list, _) = body.splitBottom(0)
    let label = ShellWords.command.text(in: language)
    let x = canvas.write(" \(label) ", x: head.x, y: head.y, role: .heading, limit: head.right)
    let window = cursor.window(rows: list.rows)
    for (row, number) in window.enumerated() {
      let line = Area(x: list.x, y: list.y + row, columns: list.columns, rows: 1)
      draw(shown[number], isChosen: number == cursor.index, on: &canvas, in: line, language)
    }
    if window.lowerBound > 0 { canvas.write(canvas.glyphs[.moreAbove], x: list.right - 1, y: list.y, role: .accent) }
    if window.upperBound < shown.count {
      canvas.write(canvas.glyphs[.moreBelow], x: list.right - 1, y: list.bottom - 1, role: .accent)
    }
    if shown.isEmpty {
      canvas.write(ShellWords.noCommand.text(in: language), x: list.x + 2, y: list.y, role: .faint, limit: list.right)
    }
    edit.draw(
      on: &canvas, in: Area(x: x, y: head.y, columns: head.right - 1 - x, rows: 1), role: .fieldFocused)
  }

  private func draw(
    _ command: Command, isChosen: Bool, on canvas: inout Canvas, in line: Area, _ language: Language
  ) {
    let bar: Role? = isChosen && !canvas.isLean ? .selected : nil
    if let bar { canvas.fill(Area(x: line.x, y: line.y, columns: line.columns - 1, rows: 1), role: bar) }
    if isChosen { canvas.write(canvas.glyphs[.cursor], x: line.x, y: line.y, role: bar ?? .accent) }
    let hasRoom = line.columns >= 60
    let keyColumns = hasRoom ? 12 : 7
    let sectionColumns = hasRoom ? 24 : 0
    let nameColumns = line.columns - 3 - keyColumns - sectionColumns
    let isOpen = command.disabled == nil
    let said = command.phrase.text(in: language)
    canvas.write(
      isOpen ? said : "(\(said))", x: line.x + 2, y: line.y, columns: nameColumns - 1,
      role: bar ?? (isOpen ? .text : .keyDisabled))
    if hasRoom {
      canvas.write(
        command.section.text(in: language), x: line.x + 2 + nameColumns, y: line.y, columns: sectionColumns - 1,
        role: bar ?? .faint)
    }
    let keys = command.keys.first?.name(with: canvas.glyphs) ?? ""
    canvas.write(
      keys, x: line.right - 1 - keyColumns, y: line.y, columns: keyColumns, role: bar ?? (isOpen ? .key : .keyDisabled))
  }
}
