import CursesDriver
import Glibc
import OfficeStorage
import Screens
import TerminalUI

/// The start of the full-screen program: terminal, theme, shell, loop.
enum FullScreen {
  struct Options {
    var language: Language
    /// The theme's name; nil is the one that the user has chosen, or the usual one.
    var theme: String?
    /// A folder of themes that comes before those built in.
    var themeFolder: String?
    var saraAm = SaraAm.auto
    /// Milliseconds; nil is the usual wait.
    var escapeDelay: Int?
    var weight = LineWeight.auto
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
    var terminal = CursesOptions(variables: variables)
    terminal.saraAm = options.saraAm
    terminal.escapeDelay = options.escapeDelay
    terminal.weight = options.weight
    do throws(CursesStartFailure) {
      driver = try CursesDriver(options: terminal)
    } catch {
      throw CommandFailure.noTerminal(error)
    }
    defer { driver.close() }
    let shelf = ThemeShelf(
      directories: folders(options.themeFolder), hasColours: driver.colourDepth.hasColour,
      hasLineGlyphs: driver.hasLineGlyphs)
    var shell = Shell(
      office: office, language: options.language, size: driver.size, shelf: shelf, theme: options.theme)
    if let problem = office.draftProblem { shell.say(Toast(Explain.draftsNotKept(problem), .warning)) }
    if let notice = notice(driver, wanted: terminal.variables.terminal) { shell.say(Toast(notice, .notice)) }
    func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
    shell.sitting.home = variable("HOME")
    let editor = [variable("VISUAL"), variable("EDITOR")].first { !$0.isEmpty } ?? ""
    shell.sitting.editor = editor.unicodeScalars.split(separator: " ").map { String($0) }
    shell.sitting.privateFolder = variable("XDG_RUNTIME_DIR")
    let farewell = Loop.run(shell, driver: driver)
    driver.close()
    if let farewell { Console.complain(farewell) }
  }

  /// What was taken in place of what the environment asks for: said once.
  private static func notice(_ driver: CursesDriver, wanted: String) -> Phrase? {
    let replaced = driver.terminalType == wanted ? nil : Words.terminalReplaced(wanted, driver.terminalType)
    guard driver.localeNotice else { return replaced }
    return replaced.map { $0 + Phrase(verbatim: " · ") + Words.localeReplaced } ?? Words.localeReplaced
  }

  /// A folder that is named comes first, then the user's own.
  static func folders(_ named: String?) -> [String] {
    let home = getenv("HOME").map { String(cString: $0) } ?? ""
    let settings = getenv("XDG_CONFIG_HOME").map { String(cString: $0) } ?? home + "/.config"
    return (named.map { [$0] } ?? []) + [settings + "/sangachip/themes"]
  }
}
