internal import OfficeStorage
internal import TerminalUI

/// What the shell itself makes of a key: what lies over the places, and the keys that work everywhere.
extension Shell {
  mutating func handleOverlay(_ key: Key) -> Bool {
    if key == .control("l") {
      wantsRepaint = true
      return true
    }
    if key == .control("z") {
      wantsSuspend = true
      return true
    }
    if var help {
      self.help = help.handle(key, rows: size.rows - 2, columns: size.columns) ? help : nil
      return true
    }
    guard var asking else { return false }
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
      return settleOwn(DialogChoice(asked.confirmation, button: button))
    }
    // A draft that is neither taken up nor given up stays as it is: nothing may be typed over it.
    if asked.confirmation.id == FormWords.draftOffer, button == nil, stack.count > 1 { return back() }
    guard let index = stack.firstIndex(where: { $0.number == asked.place }) else { return }
    let choice = DialogChoice(asked.confirmation, button: button)
    carryOut(stack[index].screen.chose(choice).effects, for: asked.place)
  }

  mutating func handleOwn(_ key: Key) {
    let isTyping = stack.last?.screen.isTyping ?? false
    guard let message = KeyTable.binding(for: key, in: ownKeys, isTyping: isTyping)?.message else {
      // Esc once too often on the way home leaves nobody outside the program.
      if key == .escape { toast = Toast(ShellWords.howToLeave, .notice) } else { wantsBeep = true }
      return
    }
    switch message {
    case .help: openHelp()
    case .back: back()
    case .refresh:
      if let top = stack.indices.last { stack[top].isStale = true }
      refreshTop()
    case .quit: quit()
    case .copy, .saveScreen, .lock, .setCode: performSitting(message)
    }
  }

  func isOwn(_ key: Key) -> Bool {
    switch key {
    case .function(1), .function(5), .control("c"), .control("q"): true
    default: KeyTable.binding(for: key, in: sittingKeys, isTyping: stack.last?.screen.isTyping ?? false) != nil
    }
  }

  enum Own: Equatable, Sendable { case help, back, refresh, quit, copy, saveScreen, lock, setCode }

  var ownKeys: [KeyBinding<Own>] {
    [
      KeyBinding([.function(1), .character("?")], ShellWords.help, .help),
      stack.count > 1
        ? KeyBinding([.escape, .function(10)], ShellWords.back, .back)
        : KeyBinding([.function(10)], ShellWords.quit, .quit),
      KeyBinding([.function(5)], ShellWords.refresh, .refresh, shown: .help),
      KeyBinding([.control("c"), .control("q")], ShellWords.quit, .quit, shown: .help),
    ] + sittingKeys
  }

  mutating func openHelp() {
    guard let top = stack.last else { return }
    var overlay = HelpOverlay()
    top.screen.addKeys(to: &overlay)
    overlay.add(ShellWords.everywhere, ownKeys)
    overlay.add(ShellWords.terminal, ShellWords.terminalKeys)
    help = overlay
  }

  mutating func quit() {
    keepDrafts()
    isOver = true
  }
}
