import CNcurses

/// The character set that the process ends up with.
struct TerminalLocale {
  let isUTF8: Bool
  /// The environment asked for something else than UTF-8, or for nothing.
  let isReplaced: Bool

  /// The terminal is nearly always UTF-8 and only the variable is missing (ssh, su, cron): so UTF-8 is taken.
  static func take(asksForUTF8: Bool) -> TerminalLocale {
    if locale_use(""), locale_is_utf8() { return TerminalLocale(isUTF8: true, isReplaced: false) }
    for name in ["C.UTF-8", "en_US.UTF-8", "th_TH.UTF-8"] where locale_use(name) && locale_is_utf8() {
      return TerminalLocale(isUTF8: true, isReplaced: !asksForUTF8)
    }
    return TerminalLocale(isUTF8: false, isReplaced: true)
  }
}
