/// What each role looks like, and the signs to draw with. Total: every role has a style.
package struct Theme: Equatable, Sendable {
  package let name: String
  package let glyphs: Glyphs
  package let asciiGlyphs: Glyphs
  /// By the place of their role among all roles.
  private let styles: [Style]

  /// A role that names no colour takes that of `text`, so that a theme paints its own background everywhere.
  package init(name: String, styles: [Role: Style], glyphs: Glyphs = .lines, asciiGlyphs: Glyphs = .ascii) {
    self.name = name
    self.glyphs = glyphs
    self.asciiGlyphs = asciiGlyphs
    let text = styles[.text] ?? Style()
    self.styles = Role.allCases.map { role in
      let style = styles[role] ?? text
      return Style(
        foreground: style.foreground ?? text.foreground, background: style.background ?? text.background,
        attributes: style.attributes)
    }
  }

  private init(name: String, styles: [Style], glyphs: Glyphs, asciiGlyphs: Glyphs) {
    self.name = name
    self.styles = styles
    self.glyphs = glyphs
    self.asciiGlyphs = asciiGlyphs
  }

  package func style(of role: Role) -> Style { styles[role.place] }

  /// The theme as a terminal without colours shows it: its signs, with the attributes of `mono`. A theme that has no
  /// colours keeps its own.
  package var withoutColours: Theme {
    guard style(of: .text).foreground != nil else { return self }
    return Theme(name: name, styles: Theme.mono.styles, glyphs: glyphs, asciiGlyphs: asciiGlyphs)
  }

  /// The signs for a terminal that has line glyphs, or their ASCII twins.
  package func glyphs(hasLines: Bool) -> Glyphs { hasLines ? glyphs : asciiGlyphs }

  /// The default theme.
  package static let office = Theme.load(named: "office", directories: []).theme
  /// Attributes only: for terminals without colour, and where NO_COLOR is set.
  package static let mono = Theme.load(named: "mono", directories: []).theme
}
