internal import ThaiText

/// A page of several short tables under headings, with one cursor through the rows of all.
package struct Sections: Sendable {
  /// A heading with rows in columns of its own.
  package struct Section: Sendable {
    package var heading: Phrase
    package var columns: [TableColumn]
    package var rows: [[TableCell]]
    /// Said in place of rows when there are none.
    package var empty: Phrase

    package init(_ heading: Phrase, _ columns: [TableColumn], rows: [[TableCell]], empty: Phrase) {
      self.heading = heading
      self.columns = columns
      self.rows = rows
      self.empty = empty
    }
  }

  private enum Line {
    case blank
    case heading(Int)
    case empty(Int)
    /// Section, row, and the row's number among all.
    case row(Int, Int, Int)
  }

  package var sections: [Section]
  package var cursor: ListCursor

  package init(_ sections: [Section], cursor: ListCursor) {
    self.sections = sections
    self.cursor = cursor
  }

  package func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    canvas.placeCursor(x: area.x, y: area.y)
    canvas.note(outline(in: language), in: area)
    let lines = lines
    let chosen = lines.firstIndex { if case .row(_, _, cursor.index) = $0 { true } else { false } } ?? 0
    // The first heading stays in sight with the first row.
    let index = cursor.index == 0 ? 0 : cursor.index == cursor.count - 1 ? lines.count - 1 : chosen
    var window = ListCursor(count: lines.count, index: index).window(rows: area.rows)
    if !window.contains(chosen) { window = ListCursor(count: lines.count, index: chosen).window(rows: area.rows) }
    for (y, number) in window.enumerated() {
      let line = Area(x: area.x, y: area.y + y, columns: area.columns, rows: 1)
      draw(lines[number], on: &canvas, in: line, language)
    }
    guard area.columns > 3 else { return }
    if window.lowerBound > 0 { canvas.write(canvas.glyphs[.moreAbove], x: area.right - 1, y: area.y, role: .accent) }
    if window.upperBound < lines.count {
      canvas.write(canvas.glyphs[.moreBelow], x: area.right - 1, y: area.bottom - 1, role: .accent)
    }
  }

  private var lines: [Line] {
    var lines: [Line] = []
    var count = 0
    for (section, part) in sections.enumerated() {
      if section > 0 { lines.append(.blank) }
      lines.append(.heading(section))
      if part.rows.isEmpty { lines.append(.empty(section)) }
      for row in part.rows.indices {
        lines.append(.row(section, row, count))
        count += 1
      }
    }
    return lines
  }

  private func outline(in language: Language) -> [Outline.Item] {
    var first = 0
    return sections.flatMap { section -> [Outline.Item] in
      let heading = section.heading.text(in: language)
      guard !section.rows.isEmpty else { return [.text(heading + ": " + section.empty.text(in: language))] }
      var list = Outline.List(rows: section.rows.map { $0.map(\.text) }, first: first)
      list.heading = heading
      list.columns = section.columns.map { $0.title.text(in: language) }
      list.cursor = cursor.index
      first += section.rows.count
      return [.list(list)]
    }
  }

  private func draw(_ line: Line, on canvas: inout Canvas, in area: Area, _ language: Language) {
    switch line {
    case .blank: break
    case .heading(let section):
      let heading = sections[section].heading.text(in: language)
      canvas.write(heading, x: area.x, y: area.y, columns: area.columns - 1, role: .heading)
    case .empty(let section):
      let text = sections[section].empty.text(in: language)
      canvas.write(text, x: area.x + 2, y: area.y, columns: area.columns - 3, role: .faint)
    case .row(let section, let row, let number):
      draw(
        sections[section].rows[row], sections[section].columns, isChosen: number == cursor.index, on: &canvas, in: area)
    }
  }

  private func draw(
    _ cells: [TableCell], _ columns: [TableColumn], isChosen: Bool, on canvas: inout Canvas, in area: Area
  ) {
    if isChosen {
      canvas.write(canvas.glyphs[.cursor], x: area.x, y: area.y, role: .accent, limit: area.right)
      canvas.placeCursor(x: area.x, y: area.y)
    }
    for place in ColumnLayout(columns, in: area.columns - 3).places where cells.indices.contains(place.column) {
      let cell = cells[place.column]
      canvas.write(
        cell.text, x: area.x + 2 + place.x, y: area.y, columns: min(place.columns, area.columns - 2 - place.x),
        alignment: columns[place.column].alignment, role: cell.role)
    }
    if isChosen { Table.drawBar(on: &canvas, in: area) }
  }
}
