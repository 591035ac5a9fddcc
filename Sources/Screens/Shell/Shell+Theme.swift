internal import OfficeStorage
package import TerminalUI

/// What the program looks like: the theme that the user has chosen, or one that the place on top tries on.
extension Shell {
  package var glyphs: Glyphs { shelf.glyphs(of: theme) }

  /// The theme at the start: the one asked for, else what the user chose earlier, else the usual one. What is wrong with
  /// it is said, and stops nothing.
  static func firstTheme(_ asked: String?, of office: Office, from shelf: ThemeShelf) -> (String, Theme, Toast?) {
    do {
      let name = try asked ?? office.preference(.theme) ?? shelf.usual
      let (theme, problems) = shelf.load(name)
      return (name, theme, problems.first.map { Toast($0.phrase, .warning) })
    } catch {
      return (shelf.usual, shelf.load(shelf.usual).theme, Toast(Explain.phrase(error), .warning))
    }
  }

  /// Whoever leaves the place that tries a theme on has the chosen one back, whatever way it is left.
  mutating func wearTheme() {
    let wanted = stack.last?.screen.theme ?? chosenTheme
    guard wanted != shownTheme else { return }
    let (loaded, problems) = shelf.load(wanted)
    (shownTheme, theme) = (wanted, loaded)
    if let problem = problems.first { toast = Toast(problem.phrase, .warning) }
  }
}
