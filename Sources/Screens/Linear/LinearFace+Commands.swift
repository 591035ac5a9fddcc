internal import TerminalUI
internal import ThaiText

/// Commands: what is typed where no value is asked for, or after a dot.
extension LinearFace {
  /// Runs what follows a dot; false when the line does not begin with one.
  @discardableResult
  mutating func command(after dot: String, in line: String) -> Bool {
    guard line.hasPrefix(dot), line.unicodeScalars.count > 1 else { return false }
    command(String(line.dropFirst()))
    return true
  }

  mutating func command(_ typed: String) {
    let line = Self.latin(typed.trimmed)
    if let number = Self.number(line) { return open(number) }
    let rest = String(line.dropFirst())
    switch line {
    case "", "r": repeatPage()
    case "?", "f1": sayKeys()
    case "q", ShellWords.quit.thai: leaveShell()
    case "b", ShellWords.back.thai: back()
    case "n": turn(1)
    case "p": turn(-1)
    case _ where line.hasPrefix("/"): search(String(typed.trimmed.dropFirst()).trimmed)
    case _ where line.hasPrefix("?"): pressKey(Self.number(rest) ?? 0)
    case _ where line.hasPrefix("="): go(to: Self.number(rest) ?? 0)
    default: pressKey(named: line)
    }
  }

  /// A word typed with the Thai layout left on is read as the keys that were struck.
  private static func latin(_ word: String) -> String {
    guard word != ShellWords.quit.thai, word != ShellWords.back.thai, !word.hasPrefix("/") else { return word }
    let twins = Digits.arabic(word).unicodeScalars.map { scalar -> Unicode.Scalar in
      guard case .character(let twin)? = KeyTable.latinTwin(of: .character(scalar)) else { return scalar }
      return twin
    }
    return String(String.UnicodeScalarView(twins)).lowercased()
  }

  // MARK: - Rows and figures

  /// Opens a row or a figure; on a place without them the number is that of a key.
  private mutating func open(_ number: Int) {
    switch page.focus {
    case .list, .figures: if go(to: number) { press(.enter) }
    default: pressKey(number)
    }
  }

  /// Puts the cursor on a row or a figure, by keys.
  @discardableResult
  private mutating func go(to number: Int) -> Bool {
    switch page.focus {
    case .list(let count, let cursor):
      guard 1...max(1, count) ~= number, count > 0 else { break }
      move(number - 1 - cursor)
      guard case .list(_, number - 1) = page.focus else { break }
      return true
    case .figures(let figures):
      let cells = figures.lines.enumerated().flatMap { line, row in row.cells.indices.map { (line, $0) } }
      guard cells.indices.contains(number - 1) else { break }
      return go(to: cells[number - 1], steps: cells.count + figures.lines.count)
    default: break
    }
    say(LinearWords.noSuchNumber)
    return false
  }

  private mutating func move(_ step: Int) {
    for _ in 0..<abs(step) { press(step > 0 ? .down : .up) }
  }

  /// First to the line, then along it, looking where each key has led.
  private mutating func go(to wanted: (line: Int, cell: Int), steps: Int) -> Bool {
    for _ in 0..<steps {
      guard case .figures(let figures) = page.focus else { return false }
      let focus = figures.focus
      if focus == wanted { return true }
      if focus.line != wanted.line {
        press(focus.line < wanted.line ? .down : .up)
      } else {
        press(focus.cell < wanted.cell ? .right : .left)
      }
    }
    return false
  }

  private mutating func turn(_ direction: Int) {
    guard case .list(let count, let cursor) = page.focus else { return press(direction > 0 ? .pageDown : .pageUp) }
    let target = (cursor / LinearPage.rowsAtATime + direction) * LinearPage.rowsAtATime
    guard (0..<max(0, count)).contains(target) else { return say(LinearWords.noMorePages) }
    move(target - cursor)
  }

  private mutating func search(_ words: String) {
    guard let top = shell.stack.last else { return }
    if !top.screen.isTyping { press(.character("/")) }
    guard shell.stack.last?.screen.isTyping ?? false else { return say(LinearWords.noSearch) }
    press(.end, .control("u"))
    if !words.isEmpty { paste(words) }
  }

  private mutating func back() {
    guard shell.stack.count > 1 else { return say(LinearWords.alreadyHome) }
    press(.escape)
  }

  // MARK: - Keys

  private var keys: [Command] {
    let ofPlace = shell.stack.last?.screen.commands ?? []
    return ofPlace + shell.ownKeys.map { Command($0, section: ShellWords.everywhere) }
  }

  /// The key table of the place, numbered, and what linear mode itself understands.
  mutating func sayKeys(withHelp: Bool = true) {
    say(LinearWords.helpOfKeys)
    for (number, entry) in keys.enumerated() {
      let reason = entry.disabled.map { text(LinearWords.disabled($0)) } ?? ""
      pending.append("\(number + 1) = \(text(entry.phrase)), \(Self.name(of: entry.keys))\(reason)")
    }
    guard withHelp else { return }
    for help in [LinearWords.helpOfLists, LinearWords.helpOfFields, LinearWords.helpOfAll] { say(help) }
  }

  private mutating func pressKey(_ number: Int) {
    let keys = keys
    guard keys.indices.contains(number - 1), let key = keys[number - 1].keys.first else {
      return say(LinearWords.noSuchNumber)
    }
    run(key)
  }

  private mutating func pressKey(named name: String) {
    do throws(KeyNotation.UnknownKey) {
      let isOne = name.unicodeScalars.count == 1
      let keys = try KeyNotation.keys(isOne ? name : "<\(name)>")
      if let key = keys.first { run(key) }
    } catch { say(LinearWords.unknown) }
  }

  /// Help is said, not laid over the place.
  private mutating func run(_ key: Key) {
    switch key {
    case .function(1), .character("?"): sayKeys()
    default: press(key)
    }
  }

  /// `f2`, `ins`, `space`: as it is typed, without brackets.
  private static func name(of keys: [Key]) -> String {
    let names = keys.prefix(1).map { KeyNotation.text(of: [$0]) }
    return names.map { $0.count > 2 && $0.hasPrefix("<") ? String($0.dropFirst().dropLast()) : $0 }.joined()
  }
}
