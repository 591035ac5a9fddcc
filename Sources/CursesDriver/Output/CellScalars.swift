import TerminalUI

/// The code points that are sent for a cell.
package struct CellScalars: Equatable, Sendable {
  /// ncurses keeps a base and four marks.
  private static let most = 5
  private static let saraAm: Unicode.Scalar = "\u{0E33}"

  package let splitsSaraAm: Bool
  /// Without UTF-8 ncurses would drop what it cannot send, and shift the rest of the line.
  package let isUTF8: Bool

  package init(splitsSaraAm: Bool, isUTF8: Bool) {
    self.splitsSaraAm = splitsSaraAm
    self.isUTF8 = isUTF8
  }

  /// The code points of one cell of a row, given the cells on both sides ("" at the edges).
  package func scalars(of text: String, after previous: String, before next: String) -> [UInt32] {
    if text.utf8.count == 1, let byte = text.utf8.first { return [Self.isControl(byte) ? 0xFFFD : UInt32(byte)] }
    guard isUTF8 else { return [0x3F] }
    if splitsSaraAm {
      if Self.isSaraAm(text), Self.takesRing(previous) { return [0x0E32] }
      if Self.isSaraAm(next), Self.takesRing(text) { return ringed(text) }
    }
    return plain(text)
  }

  private func plain(_ text: String) -> [UInt32] {
    var result: [UInt32] = []
    for scalar in text.unicodeScalars where result.count < Self.most {
      // A mark without a base would land on the cell to the left.
      if result.isEmpty, Self.isThaiMark(scalar) { result.append(0x25CC) }
      result.append(Self.isControl(scalar) ? 0xFFFD : scalar.value)
    }
    return result
  }

  /// Base, ring, tone: in this order fonts stack the tone above the ring.
  private func ringed(_ text: String) -> [UInt32] {
    var result = plain(text)
    result.insert(0x0E4D, at: 1)
    return Array(result.prefix(Self.most))
  }

  private static func isSaraAm(_ text: String) -> Bool {
    text.utf8.count == 3 && text.unicodeScalars.first == saraAm
  }

  /// A consonant without other marks than tones.
  private static func takesRing(_ text: String) -> Bool {
    guard let base = text.unicodeScalars.first, (0x0E01...0x0E2E).contains(base.value) else { return false }
    return text.unicodeScalars.dropFirst().allSatisfy { (0x0E48...0x0E4B).contains($0.value) }
  }

  private static func isThaiMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: true
    default: false
    }
  }

  private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }
}
