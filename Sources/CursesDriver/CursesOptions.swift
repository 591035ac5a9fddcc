/// How the driver is asked to behave.
package struct CursesOptions: Sendable {
  package var saraAm = SaraAm.auto
  /// How long an Esc may be the start of a longer key, in milliseconds; nil asks for 50, or 200 over SSH.
  package var escapeDelay: Int?
  /// Whether a frame waits until the terminal has taken the last one, where the terminal answers at all.
  package var isPaced = true
  /// Whether the terminal is asked at start how wide it draws things.
  package var isProbed = true
  package var weight = LineWeight.auto
  package var variables: TerminalVariables

  package init(variables: TerminalVariables) {
    self.variables = variables
  }
}

/// Why there can be no full screen.
package enum CursesStartFailure: Error, Equatable, Sendable {
  /// Standard input or output is a file, a pipe or nothing.
  case notATerminal
  /// TERM is not set.
  case missingTerminalType
  /// The terminal cannot place a cursor (TERM=dumb).
  case dumbTerminal
  /// Neither this terminal type nor any of the usual ones is described on this machine.
  case unknownTerminal(String)
  /// The system refused something that every Linux gives.
  case system(errno: Int32)
}
