import CursesDriver
import Glibc
import OfficeStorage
import Screens
import TerminalUI

/// The start of the full-screen program: terminal, theme, shell, loop.
enum FullScreen {
  struct Options {
    var language: Language
    /// The theme's name; nil is the usual one.
    var theme: String?
    /// A folder of themes that comes before those built in.
    var themeFolder: String?
    var saraAm = SaraAm.auto
    /// Milliseconds; nil is the usual wait.
    var escapeDelay: Int?
    /// Plain lines instead of the full screen.
    var isLinear = false
  }

  /// Runs until the user leaves or the line drops. A terminal that cannot show the program throws `CommandFailure`.
  static func run(office: Office, options: Options) throws {
    let variables = TerminalVariables.ofProcess()
    if options.isLinear || LinearMode.isAsked(of: variables) {
      return try LinearMode.run(office: office, language: options.language, variables: variables)
    }
    let driver: CursesDriver
    do throws(CursesStartFailure) {
      var terminal = CursesOptions(variables: variables)
      terminal.saraAm = options.saraAm
      terminal.escapeDelay = options.escapeDelay
      driver = try CursesDriver(options: terminal)
    } catch {
      throw CommandFailure.noTerminal(error)
    }
    defer { driver.close() }
    let (theme, problems) = theme(options, hasColours: driver.colourDepth.hasColour)
    var shell = Shell(
      office: office, language: options.language, size: driver.size,
      glyphs: theme.glyphs(hasLines: driver.hasLineGlyphs))
    if driver.localeNotice { shell.say(Toast(Words.localeReplaced, .notice)) }
    if let problem = problems.first { shell.say(Toast(problem.phrase, .warning)) }
    Loop.run(shell, driver: driver, theme: theme)
  }

  private static func theme(_ options: Options, hasColours: Bool) -> (Theme, [ThemeProblem]) {
    let usual = hasColours ? "office" : "mono"
    let loaded = Theme.load(named: options.theme ?? usual, directories: folders(options))
    return (loaded.theme, loaded.problems)
  }

  /// A folder that is named comes first, then the user's own.
  private static func folders(_ options: Options) -> [String] {
    let home = getenv("HOME").map { String(cString: $0) } ?? ""
    let settings = getenv("XDG_CONFIG_HOME").map { String(cString: $0) } ?? home + "/.config"
    return (options.themeFolder.map { [$0] } ?? []) + [settings + "/sangachip/themes"]
  }
}
