import CNcurses
import TerminalUI

/// The roles of a theme as ncurses knows them: a few pairs, allocated once for each theme.
struct RolePalette {
  struct Look: Equatable {
    var attributes: UInt32 = 0
    var pair: Int32 = 0
  }

  private let depth: ColourDepth
  /// By the place of their role among all roles.
  private var looks = Array(repeating: Look(), count: Role.allCases.count)
  private var theme: Theme?
  private var renditions: [Rendition] = []

  init(depth: ColourDepth) {
    self.depth = depth
  }

  func look(of role: Role) -> Look { looks[role.place] }

  /// Takes the colours of a theme; true if they differ from the ones before.
  mutating func adopt(_ theme: Theme) -> Bool {
    if theme == self.theme { return false }
    self.theme = theme
    let wanted = Role.allCases.map { Rendition(theme.style(of: $0), depth: depth) }
    guard wanted != renditions else { return false }
    renditions = wanted
    var pairs: [Rendition: Int32] = [:]
    looks = wanted.map { Look(attributes: Self.looks(of: $0.attributes), pair: pair(for: $0, in: &pairs)) }
    return true
  }

  private func pair(for rendition: Rendition, in pairs: inout [Rendition: Int32]) -> Int32 {
    guard depth.hasColour else { return 0 }
    let colours = Rendition(foreground: rendition.foreground, background: rendition.background)
    if let known = pairs[colours] { return known }
    // From 1, even for the terminal's own colours: pair 0 would take on the background's.
    let next = Int32(pairs.count + 1)
    guard screen_define_pair(next, Int32(colours.foreground), Int32(colours.background)) else { return 0 }
    pairs[colours] = next
    return next
  }

  private static func looks(of attributes: Style.Attributes) -> UInt32 {
    var result = 0
    if attributes.contains(.bold) { result |= Int(SCREEN_BOLD) }
    if attributes.contains(.faint) { result |= Int(SCREEN_FAINT) }
    if attributes.contains(.underline) { result |= Int(SCREEN_UNDERLINE) }
    if attributes.contains(.reverse) { result |= Int(SCREEN_REVERSE) }
    return UInt32(result)
  }
}
