/// The signs that widgets draw with, each one column wide. A terminal without line glyphs gets the ASCII twins.
package struct Glyphs: Hashable, Sendable {
  /// By the place of their name among all names.
  private var signs: [String]
  /// From empty to full: the last cell of a horizontal bar.
  package var eighths: [String]
  /// From low to high: the columns of a sparkline.
  package var sparks: [String]
  /// What bars of series 1 to 4 are filled with, so that they differ without colour.
  package var series: [String]
  /// From little to much: what stands beside the number of a heat chart, so that it is read without colour.
  package var heats: [String]

  /// The signs by the name that a theme file gives them.
  package enum Name: String, CaseIterable, Sendable {
    case horizontal, vertical, topLeft, topRight, bottomLeft, bottomRight, teeLeft, teeRight
    case ellipsis, cursor, mark, invalid, required, bullet, path, missing
    case moreAbove, moreBelow, ascending, descending, target
    case up, down, left, right
    case ok, notice, warning, refused

    /// The place among all names: cases without values are stored as that number.
    package var place: Int { Int(unsafeBitCast(self, to: UInt8.self)) }
  }

  package subscript(name: Name) -> String {
    get { signs[name.place] }
    set { signs[name.place] = newValue }
  }

  private init(_ signs: [Name: String], eighths: String, sparks: String, series: String, heats: String) {
    self.signs = Name.allCases.map { signs[$0] ?? " " }
    self.eighths = eighths.map(String.init)
    self.sparks = sparks.map(String.init)
    self.series = series.map(String.init)
    self.heats = heats.map(String.init)
  }

  package static let lines = Glyphs(
    [
      .horizontal: "─", .vertical: "│", .topLeft: "┌", .topRight: "┐", .bottomLeft: "└", .bottomRight: "┘",
      .teeLeft: "├", .teeRight: "┤", .ellipsis: "…", .cursor: "▶", .mark: "✓", .invalid: "!", .required: "*",
      .bullet: "•", .path: "›", .missing: "–", .moreAbove: "▲", .moreBelow: "▼", .ascending: "▲", .descending: "▼",
      .target: "┃", .up: "↑", .down: "↓", .left: "←", .right: "→",
      .ok: "✓", .notice: "•", .warning: "!", .refused: "✗",
    ],
    eighths: "▏▎▍▌▋▊▉█", sparks: "▁▂▃▄▅▆▇█", series: "█▓▒░", heats: "·▂▄▆█")

  package static let ascii = Glyphs(
    [
      .horizontal: "-", .vertical: "|", .topLeft: "+", .topRight: "+", .bottomLeft: "+", .bottomRight: "+",
      .teeLeft: "+", .teeRight: "+", .ellipsis: "~", .cursor: ">", .mark: "x", .invalid: "!", .required: "*",
      .bullet: "*", .path: ">", .missing: "-", .moreAbove: "^", .moreBelow: "v", .ascending: "^", .descending: "v",
      .target: "|", .up: "^", .down: "v", .left: "<", .right: ">",
      .ok: "+", .notice: "*", .warning: "!", .refused: "X",
    ],
    eighths: "#", sparks: "_.-~=+*#", series: "#=+-", heats: ".-+*#")
}
