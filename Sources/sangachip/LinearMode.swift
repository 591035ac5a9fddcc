import CursesDriver
import Glibc
import OfficeStorage
import Screens
import TerminalUI

/// The start of linear mode: the same shell in plain lines, for screen readers, braille displays and terminals without a
/// cursor that can be placed.
enum LinearMode {
  /// Whether the environment asks for it: `ACCESSIBLE=1`, or a terminal that is `dumb`.
  static func isAsked(of variables: TerminalVariables) -> Bool {
    let accessible = getenv("ACCESSIBLE").map { String(cString: $0) } ?? ""
    if !accessible.isEmpty, accessible != "0" { return true }
    return variables.terminal == "dumb" && isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
  }

  static func run(office: Office, language: Language, variables: TerminalVariables) throws {
    // Requests run here and now: whoever waits for a line sees nothing move in the meantime.
    var shell = Shell(
      office: office, language: language, size: Size(columns: 80, rows: 24),
      shelf: ThemeShelf(hasColours: false, hasLineGlyphs: false), isSynchronous: true)
    if !variables.asksForUTF8 { shell.say(Toast(Words.localeNotUTF8, .notice)) }
    let isTerminal = isatty(STDIN_FILENO) == 1
    try LinearLoop.run(shell, input: STDIN_FILENO, isTerminal: isTerminal) { text in
      try Console.write(Array(text.utf8), to: STDOUT_FILENO)
    }
  }
}
