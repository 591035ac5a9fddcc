/// One cell of the terminal's grid: a base with the marks that stand on it.
package struct TextCell: Equatable, Sendable {
  /// What to draw: the base and at most four marks; a mark without a base stands on U+25CC.
  package var text: String
  /// Columns taken, 1 or 2.
  package var width: Int
  /// Scalar offsets in the source text, with the scalars that are not drawn.
  package var scalars: Range<Int>

  package init(text: String, width: Int, scalars: Range<Int>) {
    self.text = text
    self.width = width
    self.scalars = scalars
  }
}

/// The only authority on how many terminal columns a text takes.
///
/// A cell is neither a scalar nor a Swift `Character`: SARA AM (U+0E33) belongs to the `Character` before it,
/// and yet takes a column of its own on every terminal measured.
package enum Columns {
  package enum Alignment: Sendable {
    case left, right, centre
  }

  /// The cells of `text` from left to right; together their ranges cover it, unless nothing of it is drawn.
  package static func cells(of text: String) -> [TextCell] {
    var cells: [TextCell] = []
    cells.reserveCapacity(text.utf8.count)
    var scanner = CellScanner(text)
    while let cell = scanner.next() { cells.append(cell) }
    return cells
  }

  /// Terminal columns of `text`; equals the sum of its cells' widths.
  package static func count(_ text: String) -> Int {
    measured(text).columns
  }

  /// `text` as it is drawn, cut between cells to at most `columns`, with `ellipsis` only where it was cut.
  ///
  /// A double-width cell at the edge may leave the result a column short.
  package static func clip(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    let (width, isDrawnAsIs) = measured(text)
    if width <= columns { return isDrawnAsIs ? text : drawn(text, to: width).text }
    let tail = count(ellipsis)
    if tail > columns { return drawn(text, to: columns).text }
    return drawn(text, to: columns - tail).text + ellipsis
  }

  /// `text` as it is drawn, clipped or filled with spaces to exactly `columns`.
  package static func pad(_ text: String, to columns: Int, alignment: Alignment = .left) -> String {
    let clipped = clip(text, to: columns)
    let gap = columns - count(clipped)
    guard gap > 0 else { return clipped }
    switch alignment {
    case .left: return clipped + spaces(gap)
    case .right: return spaces(gap) + clipped
    case .centre: return spaces(gap / 2) + clipped + spaces(gap - gap / 2)
    }
  }

  /// Columns of one scalar: 1 or 2, 0 for marks and for what is never sent, -1 for what cannot be drawn.
  package static func width(of scalar: Unicode.Scalar) -> Int {
    switch Widths.kind(of: scalar) {
    case .mark, .dropped: 0
    case .narrow: 1
    case .wide: 2
    case .undrawable: -1
    }
  }

  private static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }

  private static func drawn(_ text: String, to columns: Int) -> (text: String, columns: Int) {
    var result = ""
    var used = 0
    var scanner = CellScanner(text)
    while let cell = scanner.next(), used + cell.width <= columns {
      result += cell.text
      used += cell.width
    }
    return (result, used)
  }

  /// The columns, and whether the cells' texts joined are the text itself.
  private static func measured(_ text: String) -> (columns: Int, isDrawnAsIs: Bool) {
    var gauge = ColumnGauge()
    let isContiguous: Void? = text.utf8.withContiguousStorageIfAvailable { gauge.read($0) }
    if isContiguous == nil {
      for scalar in text.unicodeScalars { gauge.add(Widths.kind(of: scalar)) }
    }
    return (gauge.columns, gauge.isDrawnAsIs)
  }
}

/// Adds up columns without making cells.
private struct ColumnGauge {
  var columns = 0
  var isDrawnAsIs = true
  private var marks = 0

  mutating func add(_ kind: Widths.Kind) {
    switch kind {
    case .narrow:
      columns += 1
      marks = 0
    case .mark:
      if columns == 0 {
        columns = 1
        isDrawnAsIs = false
      }
      marks += 1
      if marks > CellScanner.mostMarks { isDrawnAsIs = false }
    case .wide:
      columns += 2
      marks = 0
    case .undrawable:
      columns += 1
      marks = 0
      isDrawnAsIs = false
    case .dropped:
      isDrawnAsIs = false
    }
  }

  /// Reads valid UTF-8, with a short way for ASCII and Thai.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let lead = UInt32(bytes[index])
      if lead < 0x80 {
        add(lead >= 0x20 && lead != 0x7F ? .narrow : .undrawable)
        index += 1
      } else if lead == 0xE0, bytes[index + 1] & 0xFE == 0xB8 {
        add(Widths.thai(UInt32(bytes[index + 1] & 1) << 6 | UInt32(bytes[index + 2] & 0x3F)))
        index += 3
      } else {
        let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        var value = lead & (0x7F >> UInt32(length))
        for next in 1..<length { value = value << 6 | UInt32(bytes[index + next] & 0x3F) }
        add(Unicode.Scalar(value).map(Widths.kind) ?? .undrawable)
        index += length
      }
    }
  }
}
