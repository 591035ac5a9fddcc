import Glibc

/// What the environment says about the terminal.
package struct TerminalVariables: Equatable, Sendable {
  /// TERM; empty if missing.
  package var terminal: String
  /// The name of the character set's locale: LC_ALL, LC_CTYPE or LANG, the first that is set.
  package var locale: String
  package var hasNoColour: Bool
  package var isRemote: Bool
  package var isXterm: Bool
  /// Where to tell a test harness about frames and idleness; empty for nowhere.
  package var frameLog: String

  package init(_ value: (String) -> String?) {
    func text(_ name: String) -> String { value(name) ?? "" }
    terminal = text("TERM")
    locale = ["LC_ALL", "LC_CTYPE", "LANG"].map(text).first { !$0.isEmpty } ?? ""
    hasNoColour = !text("NO_COLOR").isEmpty
    isRemote = !text("SSH_CONNECTION").isEmpty || !text("SSH_TTY").isEmpty
    isXterm = !text("XTERM_VERSION").isEmpty
    frameLog = text("SANGACHIP_FRAMES")
  }

  /// The environment of this process.
  package static func ofProcess() -> TerminalVariables {
    TerminalVariables { name in getenv(name).map { String(cString: $0) } }
  }

  /// The types to try in turn: a machine often lacks the description of a new or rare terminal.
  package var terminalsToTry: [String] {
    var types: [String] = []
    for type in [terminal, "xterm-256color", "vt220", "vt100"] where !types.contains(type) { types.append(type) }
    return types
  }

  package var escapeDelay: Int { isRemote ? 200 : 50 }

  /// A locale that was meant to be UTF-8 and is merely not installed is no news to the user.
  package var asksForUTF8: Bool {
    let name = locale.lowercased()
    return name.contains("utf-8") || name.contains("utf8")
  }
}
