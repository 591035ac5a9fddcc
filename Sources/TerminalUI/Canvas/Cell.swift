package import ThaiText

/// One column of the screen: a base character with its marks, and the meaning it is drawn with.
///
/// A double-width character owns a second cell, which is empty.
package struct Cell: Hashable, Sendable {
  package var drawn: PackedCell
  package var role: Role

  package init(_ drawn: PackedCell, _ role: Role) {
    self.drawn = drawn
    self.role = role
  }

  package init(_ text: String, _ role: Role) { self.init(PackedCell(text), role) }

  /// What is drawn, as a text; empty in the second cell of a double-width character.
  package var text: String { drawn.text }
  package var isEmpty: Bool { drawn.isEmpty }

  package static let space = PackedCell(0x20)
  package static let blank = Cell(space, .text)
}
