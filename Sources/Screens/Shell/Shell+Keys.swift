internal import OfficeStorage
internal import TerminalUI

/// What the shell itself makes of a key: what lies over the places, and the keys that work everywhere.
extension Shell {
  mutating func handleOverlay(_ key: Key) -> Bool {
    if let row = KeyTable.binding(for: key, in: terminalKeys, isTyping: true) {
      perform(row.message)
      return true
    }
    guard var asking else {
      guard let overlay else { return false }
      handle(key, on: overlay)
      return true
    }
    switch asking.confirmation.dialog.handle(key) {
    case .handled: self.asking = asking
    case .refused:
      self.asking = asking
      wantsBeep = true
    case .ignored: wantsBeep = true
    case .dismissed: settle(asking, button: nil)
    case .chose(let button): settle(asking, button: button)
    }
    return true
  }

  mutating func settle(_ asked: (place: Int, confirmation: Confirmation), button: Int?) {
    asking = nil
    if asked.place == Self.noPlace {
      return settleOwn(DialogChoice(asked.confirmation, button: button, in: language))
    }
    if asked.confirmation.id == WorkWords.stopQuestion {
      if button == 1, let index = stack.firstIndex(where: { $0.number == asked.place }) { stopWork(at: index) }
      return
    }
    // A draft that is neither taken up nor given up stays as it is: nothing may be typed over it.
    if asked.confirmation.id == FormWords.draftOffer, button == nil, stack.count > 1 { return back() }
    guard let index = stack.firstIndex(where: { $0.number == asked.place }) else { return }
    let choice = DialogChoice(asked.confirmation, button: button, in: language)
    carryOut(stack[index].screen.chose(choice).effects, for: asked.place)
  }

  mutating func handleOwn(_ key: Key) {
    let isTyping = stack.last?.screen.isTyping ?? false
    guard let message = KeyTable.binding(for: key, in: ownKeys, isTyping: isTyping)?.message else {
      // Esc once too often on the way home leaves nobody outside the program.
      if key == .escape { toast = Toast(ShellWords.howToLeave, .notice) } else { wantsBeep = true }
      return
    }
    perform(message)
  }

  mutating func perform(_ own: Own) {
    switch own {
    case .help: openHelp()
    case .back: back()
    case .palette: openPalette()
    case .recent: openRecent()
    case .messages: openMessages()
    case .language: language = language == .thai ? .english : .thai
    case .refresh:
      if let top = stack.indices.last { stack[top].isStale = true }
      refreshTop()
    case .quit: quit()
    case .redraw: wantsRepaint = true
    case .suspend: wantsSuspend = true
    case .copy, .saveScreen, .edit, .lock, .setCode: performSitting(own)
    case .lineFacts: lineFacts = lineFacts == nil ? LineFacts() : nil
    }
  }

  /// Whether a key works everywhere. The way back does not: it comes after what the focused widget makes of Esc.
  func isOwn(_ key: Key, isTyping: Bool) -> Bool {
    guard let row = KeyTable.binding(for: key, in: ownKeys, isTyping: isTyping) else { return false }
    return !row.keys.contains(.function(10))
  }

  enum Own: Equatable, Sendable {
    case help, back, palette, recent, messages, language, refresh, quit, redraw, suspend, lineFacts
    case copy, saveScreen, edit, lock, setCode
  }

  var ownKeys: [KeyBinding<Own>] {
    [
      KeyBinding([.function(1), .character("?")], ShellWords.help, .help),
      stack.count > 1
        ? KeyBinding([.escape, .function(10)], ShellWords.back, .back)
        : KeyBinding([.function(10)], ShellWords.quit, .quit),
      KeyBinding([.function(9), .control("p"), .character(":")], ShellWords.palette, .palette, shown: .help),
      KeyBinding([.control("o")], ShellWords.recent, .recent, shown: .help),
      KeyBinding([.alt("m")], ShellWords.messages, .messages, shown: .help),
      KeyBinding([.alt("e")], ShellWords.otherLanguage, .language, shown: .help),
      KeyBinding([.function(5)], ShellWords.refresh, .refresh, shown: .help),
      KeyBinding([.control("c"), .control("q")], ShellWords.quit, .quit, shown: .help),
    ] + sittingKeys
  }

  /// What works over everything, dialogs too.
  var terminalKeys: [KeyBinding<Own>] {
    [
      KeyBinding([.control("l")], ShellWords.redraw, .redraw, shown: .help),
      KeyBinding([.control("z")], ShellWords.suspend, .suspend, shown: .help),
      KeyBinding([.function(12)], ShellWords.lineFacts, .lineFacts, shown: .help),
    ]
  }

  mutating func quit() {
    keepDrafts()
    for index in stack.indices { stopWork(at: index) }
    isOver = true
  }
}
