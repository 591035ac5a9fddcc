/// One key press, as far as a terminal can tell it.
package enum Key: Hashable, Sendable {
  /// A printable character (a Thai one as typed with the Kedmanee layout).
  case character(Unicode.Scalar)
  /// Ctrl and a letter, lower case: `.control("s")`.
  case control(Unicode.Scalar)
  /// Alt (Esc first) and a character.
  case alt(Unicode.Scalar)
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
}
