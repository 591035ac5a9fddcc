/// Fills lines greedily with the cells of one paragraph.
struct ParagraphWrapper {
  private let scalars: [Unicode.Scalar]
  private let cells: [TextCell]
  private let columns: Int
  private let rules: BreakRules
  private var beginsWord: [Bool]

  init(_ scalars: [Unicode.Scalar], columns: Int, dictionary: WordDictionary?) {
    self.scalars = scalars
    self.columns = columns
    cells = Columns.cells(of: String(scalars: scalars))
    rules = BreakRules(scalars)
    beginsWord = Array(repeating: false, count: scalars.count)
    let offsets = LineBreaks.offsets(in: scalars, rules: rules, dictionary: dictionary)
    for offset in offsets { beginsWord[offset] = true }
  }

  func lines() -> [String] {
    var lines: [String] = []
    var start = 0
    while start < cells.count {
      let end = lineEnd(from: start)
      let kept = trimmedEnd(from: start, to: end)
      if kept > start || end == cells.count { lines.append(text(start..<kept)) }
      start = end
    }
    return lines.isEmpty ? [""] : lines
  }

  /// The first cell of the next line: at a word, else where no rule forbids it, else anywhere.
  private func lineEnd(from start: Int) -> Int {
    var used = 0
    var word: Int?
    for index in start..<cells.count {
      let offset = cells[index].scalars.lowerBound
      if index > start {
        if beginsWord[offset] { word = index }
        if !isSpace(index), used + cells[index].width > columns {
          return word ?? lastLawful(from: start, through: index) ?? index
        }
      }
      used += cells[index].width
    }
    return cells.count
  }

  private func lastLawful(from start: Int, through end: Int) -> Int? {
    (start + 1...end).last { !rules.forbidsBreak(at: cells[$0].scalars.lowerBound) }
  }

  /// Spaces go at a break, and at the paragraph's end when they do not fit.
  private func trimmedEnd(from start: Int, to end: Int) -> Int {
    var kept = end
    var used = cells[start..<end].reduce(0) { $0 + $1.width }
    while kept > start, isSpace(kept - 1), end < cells.count || used > columns {
      kept -= 1
      used -= cells[kept].width
    }
    return kept
  }

  private func isSpace(_ index: Int) -> Bool {
    cells[index].text == " "
  }

  private func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(scalars: scalars[cells[first].scalars.lowerBound..<cells[last].scalars.upperBound])
  }
}
