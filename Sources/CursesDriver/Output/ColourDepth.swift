package import TerminalUI

/// How many colours there are to draw with.
package enum ColourDepth: Equatable, Sendable {
  /// No colours because the user wants none (NO_COLOR): bold, underline and reverse remain. Grey is a colour too.
  case refused
  /// No colours because the terminal has none.
  case mono
  case eight, sixteen, many

  package init(colours: Int, isRefused: Bool) {
    if isRefused {
      self = .refused
    } else {
      switch colours {
      // Terminals of direct colour read a number above 7 as red, green and blue.
      case 257...: self = .eight
      case 256: self = .many
      case 16...: self = .sixteen
      case 8...: self = .eight
      default: self = .mono
      }
    }
  }

  package var hasColour: Bool { self != .mono && self != .refused }
}

/// How a role is drawn on this terminal: colour numbers (-1 is the terminal's own) and attributes.
package struct Rendition: Hashable, Sendable {
  package var foreground = -1
  package var background = -1
  package var attributes: Style.Attributes = []

  package init(foreground: Int = -1, background: Int = -1, attributes: Style.Attributes = []) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }

  /// A style brought down to what the terminal has.
  package init(_ style: Style, depth: ColourDepth) {
    attributes = style.attributes
    switch depth {
    case .refused: attributes.remove(.faint)
    case .mono: break
    case .eight:
      foreground = Self.number(style.foreground) { $0.ansi16 % 8 }
      background = Self.number(style.background) { $0.ansi16 % 8 }
      // The upper eight of sixteen are the lower eight, lit; backgrounds cannot be.
      if let colour = style.foreground, colour.ansi16 > 7 { attributes.insert(.bold) }
      // Two shades of one colour must not become text that nobody sees.
      if foreground == background, foreground >= 0 { foreground = foreground == 7 ? 0 : 7 }
    case .sixteen:
      foreground = Self.number(style.foreground, \.ansi16)
      background = Self.number(style.background, \.ansi16)
    case .many:
      foreground = Self.number(style.foreground, \.ansi256)
      background = Self.number(style.background, \.ansi256)
    }
  }

  private static func number(_ colour: Colour?, _ palette: (Colour) -> UInt8) -> Int {
    colour.map { Int(palette($0)) } ?? -1
  }
}
