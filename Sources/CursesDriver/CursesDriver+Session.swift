/// What the terminal is asked for besides frames.
extension CursesDriver {
  package var hasClipboard: Bool {
    strings.isStandard && ClipboardMessage.isTaken(by: options.variables.terminal)
  }

  package func copy(_ text: String) {
    guard !isClosed, !isEnding, hasClipboard else { return }
    line.send(ClipboardMessage.bytes(text, terminal: options.variables.terminal))
  }
}
