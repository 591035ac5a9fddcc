package import ThaiText

/// The code points that are sent for a cell.
package struct CellScalars: Equatable, Sendable {
  private static let saraAm = PackedCell(0x0E33)
  private static let saraAa = PackedCell(0x0E32)
  private static let ring: UInt32 = 0x0E4D
  private static let circle: UInt32 = 0x25CC
  private static let damaged: UInt32 = 0xFFFD

  package let splitsSaraAm: Bool
  /// Without UTF-8 ncurses would drop what it cannot send, and shift the rest of the line.
  package let isUTF8: Bool

  package init(splitsSaraAm: Bool, isUTF8: Bool) {
    self.splitsSaraAm = splitsSaraAm
    self.isUTF8 = isUTF8
  }

  /// What is sent for one cell of a row, given the cells on both sides (empty at the edges).
  package func sent(_ cell: PackedCell, after previous: PackedCell, before next: PackedCell) -> PackedCell {
    let base = cell[0]
    if base < 0x80, cell.count == 1 { return Self.isControl(base) ? PackedCell(Self.damaged) : cell }
    guard isUTF8 else { return PackedCell(0x3F) }
    if splitsSaraAm {
      if cell == Self.saraAm, Self.takesRing(previous) { return Self.saraAa }
      // Base, ring, tone: in this order fonts stack the tone above the ring.
      if next == Self.saraAm, Self.takesRing(cell) { return PackedCell([base, Self.ring] + cell.scalars.dropFirst()) }
    }
    // A mark without a base would land on the cell to the left.
    if Self.isThaiMark(base) { return PackedCell([Self.circle] + cell.scalars) }
    guard Self.hasControl(cell) else { return cell }
    return PackedCell(cell.scalars.map { Self.isControl($0) ? Self.damaged : $0 })
  }

  /// A consonant without other marks than tones.
  private static func takesRing(_ cell: PackedCell) -> Bool {
    guard (0x0E01...0x0E2E).contains(cell[0]) else { return false }
    return (1..<max(1, cell.count)).allSatisfy { (0x0E48...0x0E4B).contains(cell[$0]) }
  }

  private static func isThaiMark(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E: true
    default: false
    }
  }

  private static func hasControl(_ cell: PackedCell) -> Bool {
    isControl(cell[0]) || (1..<max(1, cell.count)).contains { isControl(cell[$0]) }
  }

  private static func isControl(_ scalar: UInt32) -> Bool { scalar < 0x20 || (0x7F...0x9F).contains(scalar) }
}
