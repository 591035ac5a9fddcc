/// Walks a text cell by cell, making each only when asked.
struct CellScanner: IteratorProtocol {
  /// A cell of curses holds five scalars: a base and four marks.
  static let mostMarks = 4

  private let source: String.UnicodeScalarView
  private var index: String.Index
  private var offset = 0

  init(_ text: String) {
    source = text.unicodeScalars
    index = source.startIndex
  }

  mutating func next() -> TextCell? {
    let start = (index: index, offset: offset)
    var width = 0
    var marks = 0
    var isDrawnAsIs = true
    while index < source.endIndex {
      let scalar = source[index]
      let kind = Widths.kind(of: scalar)
      switch kind {
      case .dropped:
        isDrawnAsIs = false
      case .mark:
        marks += 1
        if width == 0 || marks > Self.mostMarks { isDrawnAsIs = false }
        width = max(width, 1)
      case .narrow, .wide, .undrawable:
        if width > 0 { return cell(from: start, width: width, isDrawnAsIs: isDrawnAsIs) }
        width = kind == .wide ? 2 : 1
        if kind == .undrawable { isDrawnAsIs = false }
      }
      source.formIndex(after: &index)
      offset += 1
    }
    return width > 0 ? cell(from: start, width: width, isDrawnAsIs: isDrawnAsIs) : nil
  }

  private func cell(
    from start: (index: String.Index, offset: Int), width: Int, isDrawnAsIs: Bool
  ) -> TextCell {
    let slice = source[start.index..<index]
    let text = isDrawnAsIs ? String(slice) : mended(slice)
    return TextCell(text: text, width: width, scalars: start.offset..<offset)
  }

  /// What is drawn for a cell that cannot be drawn as it is written.
  private func mended(_ slice: Substring.UnicodeScalarView) -> String {
    var text = String.UnicodeScalarView()
    var marks = 0
    for scalar in slice {
      switch Widths.kind(of: scalar) {
      case .dropped: break
      case .mark:
        if text.isEmpty { text.append("\u{25CC}") }
        if marks < Self.mostMarks { text.append(scalar) }
        marks += 1
      case .narrow, .wide: text.append(scalar)
      case .undrawable: text.append("\u{FFFD}")
      }
    }
    return String(text)
  }
}
