/// What one theme file says, before names are looked up: a child's sheet is laid over its parent's, and only the sum is
/// resolved, so that a child that redefines a palette name recolours what it inherits.
struct ThemeSheet: Equatable, Sendable {
  var inherits: String?
  var palette: [String: Colour] = [:]
  var roles: [Role: RoleLook] = [:]
  var glyphs: [GlyphPlace: GlyphTwins] = [:]

  struct RoleLook: Equatable, Sendable {
    var foreground: String?
    var background: String?
    var attributes: Style.Attributes = []
  }

  enum GlyphPlace: Hashable, Sendable {
    case sign(Glyphs.Name)
    case eighths, sparks, series, heats
  }

  struct GlyphTwins: Equatable, Sendable {
    let lines: [String]
    let ascii: [String]
  }

  /// This sheet with another one laid over it; roles are replaced whole.
  func covered(by child: ThemeSheet) -> ThemeSheet {
    ThemeSheet(
      inherits: inherits,
      palette: palette.merging(child.palette) { _, new in new },
      roles: roles.merging(child.roles) { _, new in new },
      glyphs: glyphs.merging(child.glyphs) { _, new in new })
  }

  /// The colour that a role names: `#rrggbb`, or a name of the palette.
  func colour(_ name: String) -> Colour? {
    palette[name] ?? Colour(notation: name)
  }

  /// The theme that the sheet describes; colours that are not in the palette are left out.
  func theme(named name: String) -> Theme {
    let styles = roles.mapValues { look in
      Style(
        foreground: look.foreground.flatMap(colour), background: look.background.flatMap(colour),
        attributes: look.attributes)
    }
    return Theme(
      name: name, styles: styles, glyphs: signs(over: .lines, \.lines), asciiGlyphs: signs(over: .ascii, \.ascii))
  }

  private func signs(over standard: Glyphs, _ twin: KeyPath<GlyphTwins, [String]>) -> Glyphs {
    glyphs.reduce(into: standard) { result, entry in
      let signs = entry.value[keyPath: twin]
      switch entry.key {
      case .sign(let name): result[name] = signs.first ?? " "
      case .eighths: result.eighths = signs
      case .sparks: result.sparks = signs
      case .series: result.series = signs
      case .heats: result.heats = signs
      }
    }
  }
}

extension Colour {
  /// `#rrggbb`.
  init?(notation: String) {
    let digits = notation.dropFirst()
    guard notation.hasPrefix("#"), digits.utf8.count == 6, !digits.contains("+"), !digits.contains("-"),
      let hex = UInt32(digits, radix: 16)
    else { return nil }
    self.init(hex: hex)
  }
}
