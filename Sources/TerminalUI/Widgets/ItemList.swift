internal import ThaiText

/// Items under headings, each of one or more lines, one of them chosen: help, messages, places.
package struct ItemList: Equatable, Sendable {
  package struct Item: Equatable, Sendable {
    /// What stands before the item, in a column of its own.
    package enum Lead: Equatable, Sendable {
      case keys([Key])
      case text(Phrase)
    }

    package var lead: Lead
    package var phrase: Phrase
    package var role: Role
    /// What is said below the item, such as why it does nothing now.
    package var note: Phrase?
    /// The heading above the item; nil goes on under that of the item before.
    package var heading: Phrase?

    package init(_ lead: Lead, _ phrase: Phrase, role: Role = .text, note: Phrase? = nil, heading: Phrase? = nil) {
      self.lead = lead
      self.phrase = phrase
      self.role = role
      self.note = note
      self.heading = heading
    }
  }

  package enum Outcome: Equatable, Sendable {
    case moved
    /// Enter on the item of this number.
    case chose(Int)
    case ignored
  }

  package private(set) var items: [Item]
  private var cursor: ListCursor

  package init(_ items: [Item] = []) {
    self.items = items
    cursor = ListCursor(count: items.count)
  }

  package var index: Int { cursor.index }
  package var chosen: Item? { items.indices.contains(cursor.index) ? items[cursor.index] : nil }

  /// Adds a key table under a title. A key that does nothing now stands in brackets over the reason.
  package mutating func add<Message>(_ title: Phrase, _ table: [KeyBinding<Message>]) {
    for (number, row) in table.filter({ !$0.keys.isEmpty }).enumerated() {
      let open = Phrase(verbatim: "("), close = Phrase(verbatim: ")")
      items.append(
        Item(
          .keys(row.keys), row.disabled == nil ? row.phrase : open + row.phrase + close,
          role: row.disabled == nil ? .keyLabel : .keyDisabled, note: row.disabled, heading: number == 0 ? title : nil))
    }
    cursor.count = items.count
  }

  /// Moves by a key; `rows` is about how many items are seen at a time.
  package mutating func handle(_ key: Key, rows: Int = 18) -> Outcome {
    if key == .enter { return chosen == nil ? .moved : .chose(cursor.index) }
    return cursor.handle(key, rows: rows) ? .moved : .ignored
  }

  package func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    let lines = self.lines(in: area.columns, language, canvas.glyphs)
    let start = start(of: lines, rows: area.rows)
    for (row, line) in lines.dropFirst(start).prefix(area.rows).enumerated() {
      draw(line, on: &canvas, in: Area(x: area.x, y: area.y + row, columns: area.columns, rows: 1))
    }
    if start > 0 { canvas.write(canvas.glyphs[.moreAbove], x: area.right - 1, y: area.y, role: .accent) }
    if start + area.rows < lines.count {
      canvas.write(canvas.glyphs[.moreBelow], x: area.right - 1, y: area.bottom - 1, role: .accent)
    }
  }

  // MARK: - Lines

  private struct Line {
    var item: Int?
    var lead = ""
    var text = ""
    var role = Role.heading
    var indent = 0
    var isFirst = false
  }

  private static let margin = 2

  private func lines(in columns: Int, _ language: Language, _ glyphs: Glyphs) -> [Line] {
    let leads = items.map { $0.lead.text(in: language, glyphs) }
    let widest = min(leads.map(Columns.count).max() ?? 0, columns / 3)
    let indent = ItemList.margin + (widest == 0 ? 0 : widest + 2)
    let room = max(1, columns - indent - 1)
    return zip(items.indices, leads).flatMap { number, lead -> [Line] in
      let item = items[number]
      let heading = item.heading.map { heading in
        (number == 0 ? [] : [Line()]) + [Line(text: heading.text(in: language))]
      }
      let said = LineBreaks.wrap(item.phrase.text(in: language), to: room)
      let note = item.note.map { LineBreaks.wrap($0.text(in: language), to: room) } ?? []
      let body = (said + note).enumerated().map { row, text in
        Line(
          item: number, lead: row == 0 ? Columns.clip(lead, to: widest, ellipsis: glyphs[.ellipsis]) : "", text: text,
          role: row < said.count ? item.role : .faint, indent: indent, isFirst: row == 0)
      }
      return (heading ?? []) + body
    }
  }

  /// The first line that is seen: the chosen item stands in the middle, seen whole or from its beginning.
  private func start(of lines: [Line], rows: Int) -> Int {
    guard cursor.index > 0, let first = lines.firstIndex(where: { $0.item == cursor.index }),
      let last = lines.lastIndex(where: { $0.item == cursor.index })
    else { return 0 }
    let middle = min((first + last) / 2 - rows / 2, lines.count - rows)
    return min(max(0, middle, last - rows + 1), first)
  }

  private func draw(_ line: Line, on canvas: inout Canvas, in area: Area) {
    guard let item = line.item else {
      canvas.write(line.text, x: area.x, y: area.y, columns: area.columns, role: .heading)
      return
    }
    let isChosen = item == cursor.index
    let bar: Role? = isChosen && !canvas.isLean ? .selected : nil
    if let bar { canvas.fill(Area(x: area.x, y: area.y, columns: area.columns - 1, rows: 1), role: bar) }
    if isChosen, line.isFirst {
      canvas.write(canvas.glyphs[.cursor], x: area.x, y: area.y, role: bar ?? .accent)
      canvas.placeCursor(x: area.x, y: area.y)
    }
    canvas.write(line.lead, x: area.x + ItemList.margin, y: area.y, role: bar ?? .key, limit: area.right)
    canvas.write(line.text, x: area.x + line.indent, y: area.y, role: bar ?? line.role, limit: area.right - 1)
  }
}

extension ItemList.Item.Lead {
  fileprivate func text(in language: Language, _ glyphs: Glyphs) -> String {
    switch self {
    case .keys(let keys): Key.names(of: keys, with: glyphs)
    case .text(let phrase): phrase.text(in: language)
    }
  }
}
