/// How the cell in the lower right corner is sent.
///
/// ncurses switches the automatic margin off for it, so that the screen does not scroll. Terminals then disagree where a
/// mark that follows goes: in tmux it lands on the cell before. Where the margin only takes effect with the next
/// character (xenl), nothing needs to be switched, and placing the cursor afterwards takes the pending effect away.
package struct CornerCell: Sendable {
  private let marginOff: [UInt8]
  private let marginOn: [UInt8]

  /// Nil where the terminal needs what ncurses does, or ncurses does nothing.
  package init?(marginOff: String, marginOn: String, hasLateMargin: Bool) {
    guard hasLateMargin, !marginOff.isEmpty, !marginOn.isEmpty else { return nil }
    self.marginOff = Array(marginOff.utf8)
    self.marginOn = Array(marginOn.utf8)
  }

  /// A frame with the margin left alone.
  package func rewritten(_ frame: [UInt8], columns: Int, rows: Int) -> [UInt8] {
    guard let off = Self.range(of: marginOff, in: frame, from: 0),
      let on = Self.range(of: marginOn, in: frame, from: off.upperBound)
    else { return frame }
    let corner = Array("\u{1B}[\(rows);\(columns)H".utf8)
    return Array(frame[..<off.lowerBound] + frame[off.upperBound..<on.lowerBound] + corner + frame[on.upperBound...])
  }

  private static func range(of pattern: [UInt8], in bytes: [UInt8], from start: Int) -> Range<Int>? {
    bytes.withUnsafeBufferPointer { bytes in
      var at = start
      while at + pattern.count <= bytes.count {
        if bytes[at] == pattern[0], bytes[at..<(at + pattern.count)].elementsEqual(pattern) {
          return at..<(at + pattern.count)
        }
        at += 1
      }
      return nil
    }
  }
}
