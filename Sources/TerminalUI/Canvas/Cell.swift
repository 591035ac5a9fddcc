/// One column of the screen: a base character with its marks, and the meaning it is drawn with.
///
/// A double-width character owns a second cell, whose `text` is empty.
package struct Cell: Hashable, Sendable {
  package var text: String
  package var role: Role

  package init(_ text: String, _ role: Role) {
    self.text = text
    self.role = role
  }

  package static let blank = Cell(" ", .text)
}
