import ThaiText

@testable import TerminalUI

/// The text layer of what is drawn on a canvas of a size.
func drawn(
  _ columns: Int, _ rows: Int, glyphs: Glyphs = .lines, isLean: Bool = false,
  by draw: (inout Canvas, Area) -> Void
) -> [String] {
  canvas(columns, rows, glyphs: glyphs, isLean: isLean, by: draw).lines
}

func canvas(
  _ columns: Int, _ rows: Int, glyphs: Glyphs = .lines, isLean: Bool = false,
  by draw: (inout Canvas, Area) -> Void
) -> Canvas {
  var canvas = Canvas(Size(columns: columns, rows: rows), glyphs: glyphs, isLean: isLean)
  draw(&canvas, canvas.area)
  return canvas
}

extension Form {
  /// Types keys written in notation and returns what came of each.
  @discardableResult
  mutating func type(_ keys: String) throws -> [FormOutcome] {
    try KeyNotation.keys(keys).map { handle($0) }
  }
}

extension TextEdit {
  @discardableResult
  mutating func type(_ keys: String) throws -> [Outcome] {
    try KeyNotation.keys(keys).map { handle($0) }
  }
}

/// The code points of a text: `==` on strings calls different orders of marks equal.
func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }
