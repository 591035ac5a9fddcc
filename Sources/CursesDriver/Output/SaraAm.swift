/// How SARA AM is sent to the terminal. Stored and copied text always has U+0E33; only what is drawn differs.
package enum SaraAm: String, CaseIterable, Sendable {
  /// As it is stored.
  case composed
  /// The ring on the consonant, then SARA AA: many terminals clip or lose the ring of the composed form.
  case split
  /// Split where the composed form is known or measured to be damaged.
  case auto

  /// Whether a terminal is to get the split form.
  package func isSplit(probe: WidthProbe, variables: TerminalVariables) -> Bool {
    switch self {
    case .composed: return false
    case .split: return true
    case .auto:
      let type = variables.terminal
      return probe.saraAmColumns == 1 || variables.isXterm || type == "xterm-kitty" || type.hasPrefix("rxvt")
        || type.hasPrefix("mlterm")
    }
  }
}
