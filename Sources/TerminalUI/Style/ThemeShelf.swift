/// The themes that are at hand on one terminal: those in the binary, and those of the folders, which come first.
package struct ThemeShelf: Equatable, Sendable {
  package var directories: [String]
  /// What the terminal can show.
  package var hasColours: Bool
  package var hasLineGlyphs: Bool

  package init(directories: [String] = [], hasColours: Bool = true, hasLineGlyphs: Bool = true) {
    self.directories = directories
    self.hasColours = hasColours
    self.hasLineGlyphs = hasLineGlyphs
  }

  /// The shipped ones, then those of the folders.
  package var names: [String] { Theme.names(in: directories) }

  /// The theme of whoever has chosen none.
  package var usual: String { hasColours ? "office" : "mono" }

  /// A theme as the terminal can show it. What is wrong with its file never stops the program.
  package func load(_ name: String) -> (theme: Theme, problems: [ThemeProblem]) {
    let (theme, problems) = Theme.load(named: name, directories: directories)
    return (hasColours ? theme : theme.withoutColours, problems)
  }

  package func glyphs(of theme: Theme) -> Glyphs { theme.glyphs(hasLines: hasLineGlyphs) }
}
