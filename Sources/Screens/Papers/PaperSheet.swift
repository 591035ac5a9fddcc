internal import ThaiText

/// A paper under way: lines of at most 78 columns, as an A4 sheet in a typewriter face takes them.
struct PaperSheet {
  static let columns = 78
  private(set) var lines: [String] = []

  var text: String { lines.joined(separator: "\n") + "\n" }

  mutating func blank(_ count: Int = 1) { lines += Array(repeating: "", count: count) }

  mutating func centre(_ text: String) {
    for line in LineBreaks.wrap(text, to: Self.columns) {
      let margin = (Self.columns - Columns.count(line)) / 2
      lines.append(String(repeating: " ", count: max(0, margin)) + line)
    }
  }

  mutating func right(_ text: String) {
    let margin = Self.columns - Columns.count(text)
    lines.append(String(repeating: " ", count: max(0, margin)) + text)
  }

  /// A paragraph; every line after the first is indented as far as the text of the first.
  mutating func paragraph(_ text: String, indent: Int = 0, hanging: Int = 0) {
    let wrapped = LineBreaks.wrap(text, to: Self.columns - indent - hanging)
    for (number, line) in wrapped.enumerated() {
      lines.append(String(repeating: " ", count: indent + (number == 0 ? 0 : hanging)) + line)
    }
  }

  /// Cells side by side, each wrapped in its own width.
  mutating func row(_ cells: [(text: String, columns: Int, alignment: Columns.Alignment)]) {
    let wrapped = cells.map { cell in
      let lines = LineBreaks.wrap(cell.text, to: cell.columns)
      return lines.isEmpty ? [""] : lines
    }
    for number in 0..<(wrapped.map(\.count).max() ?? 0) {
      let parts = cells.enumerated().map { index, cell in
        Columns.pad(
          number < wrapped[index].count ? wrapped[index][number] : "", to: cell.columns, alignment: cell.alignment)
      }
      var line = parts.joined(separator: " ")
      while line.hasSuffix(" ") { line.unicodeScalars.removeLast() }
      lines.append(line)
    }
  }

  mutating func rule() { lines.append(String(repeating: "-", count: Self.columns)) }
}
