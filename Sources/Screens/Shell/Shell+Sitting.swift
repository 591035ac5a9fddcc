internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// Clipboard and screen file: what leaves the program by a key, each time journaled first.
extension Shell {
  /// The place of what belongs to no place: those that are open count from 1.
  static let noPlace = 0

  var sittingKeys: [KeyBinding<Own>] {
    let notLocking = sitting.idleSince == nil ? SittingWords.notLocking : nil
    return [
      KeyBinding(
        [.character("y"), .alt("y")], SittingWords.copy, .copy, shown: .help,
        disabled: mayCopy ? nil : SittingWords.copyingOff),
      KeyBinding([.alt("p")], SittingWords.saveScreen, .saveScreen, shown: .help),
      KeyBinding([.alt("v")], SittingWords.edit, .edit, shown: .help, disabled: notEditing),
      KeyBinding([.alt("l")], SittingWords.lock, .lock, shown: .help, disabled: notLocking),
      KeyBinding([.alt("u")], SittingWords.setCode, .setCode, shown: .help, disabled: notLocking),
    ]
  }

  mutating func performSitting(_ own: Own) {
    if let reason = sittingKeys.first(where: { $0.message == own })?.disabled {
      toast = Toast(reason, .notice)
      return
    }
    switch own {
    case .copy: copy()
    case .saveScreen: askScreenPath()
    case .edit: edit()
    case .lock: lockByKey()
    case .setCode: ask(SittingWords.askCode(nil))
    default: break
    }
  }

  /// A question of the shell's own, which belongs to no place.
  mutating func ask(_ confirmation: Confirmation) { asking = (Self.noPlace, confirmation) }

  mutating func settleOwn(_ choice: DialogChoice) {
    let isAgreed = choice.button == 0
    switch choice.id {
    case SittingWords.path where isAgreed: saveScreen(to: choice.input)
    case SittingWords.code where isAgreed: takeCode(choice.input)
    case SittingWords.codeAgain where isAgreed: takeCodeAgain(choice.input)
    default: (sitting.captured, sitting.newCode) = ([], "")
    }
  }

  func rule(_ key: SettingKey) -> Int { sitting.rules[key] ?? 0 }

  /// Reads the settings that the sitting follows; they may have changed here or elsewhere. What cannot be read stays.
  mutating func readRules() {
    for key in sitting.rules.keys {
      do { if let number = try office.setting(key, on: office.today)?.number { sitting.rules[key] = number } } catch {}
    }
  }

  // MARK: - Clipboard

  private var mayCopy: Bool { rule(.clipboardCopy) == 1 }

  private mutating func copy() {
    guard sitting.hasClipboard else { return refuse(SittingWords.noClipboard) }
    guard let screen = stack.last?.screen, let copied = screen.copied(language), !copied.text.isEmpty else {
      return refuse(SittingWords.nothingToCopy)
    }
    guard copied.text.utf8.count <= Copied.longest else { return refuse(SittingWords.tooLong) }
    do {
      try office.recordCopy(
        of: copied.subject, copied.record, place: screen.name, rows: copied.rows, isPersonal: copied.isPersonal)
      sitting.outgoing = copied.text
      toast = Toast(SittingWords.copied, .ok)
    } catch { refuse(Explain.phrase(error)) }
  }

  mutating func refuse(_ phrase: Phrase) {
    toast = Toast(phrase, .refused)
    wantsBeep = true
  }

  /// What the terminal is to be given for its clipboard, once.
  package mutating func takeOutgoing() -> String? {
    defer { sitting.outgoing = nil }
    return sitting.outgoing
  }

  // MARK: - Screen file

  private mutating func askScreenPath() {
    sitting.captured = draw().lines
    let now = office.now
    let time = [now.hour, now.minute].map { ($0 < 10 ? "0" : "") + String($0) }.joined()
    let name = "sangachip-screen-\(now.day.iso)-\(time).txt"
    ask(SittingWords.askPath(sitting.home.isEmpty ? name : "\(sitting.home)/\(name)"))
  }

  private mutating func saveScreen(to path: String) {
    guard !path.isEmpty else {
      ask(SittingWords.askPath(path))
      return refuse(SittingWords.pathMissing)
    }
    do {
      let text = sitting.captured.map { $0 + "\n" }.joined()
      try PaperFile.write(text, to: path) {
        try office.recordScreenPrint(of: stack.last?.screen.name ?? "")
      }
      sitting.captured = []
      toast = Toast(SittingWords.written(path), .ok)
    } catch {
      // Another name may do.
      ask(SittingWords.askPath(path))
      refuse(Explain.phrase(error))
    }
  }
}
