internal import TerminalUI
internal import ThaiText

/// What a typed line means at the place where it was typed.
extension LinearFace {
  mutating func answer(_ line: String) {
    let page = page
    switch page.focus {
    case .dialog(let dialog): answer(line, dialog)
    case .overlay(let overlay): answer(line, overlay)
    case .choices(let list): answer(line, list)
    case .entry(let entry):
      if command(after: ".", in: line) { return }
      put(line, over: entry.value)
      press(.enter)
    case .field(let form) where !isAtEnd: answer(line, form)
    case .cell(let grid) where !isAtEnd: answer(line, grid)
    case .field, .cell: answerAtEnd(line)
    case .list, .figures, .nothing: if !command(after: ".", in: line) { command(line) }
    }
  }

  // MARK: - Questions

  private mutating func answer(_ line: String, _ dialog: Dialog) {
    if line == "b" || line == ".b" { return press(.escape) }
    if line == ".q" { return leaveShell() }
    if dialog.isTyping {
      put(line, over: dialog.input.text)
      return press(.enter)
    }
    if line.isEmpty { return press(.enter) }
    guard let button = Self.number(line).map({ $0 - 1 }), dialog.buttons.indices.contains(button) else {
      return say(LinearWords.noSuchNumber)
    }
    for _ in 0...dialog.buttons.count {
      guard case .dialog(let now) = page.focus, now.isTyping || now.button != button else { break }
      press(.tab)
    }
    press(.enter)
  }

  private mutating func answer(_ line: String, _ overlay: LinearOverlay) {
    if line.isEmpty || line == "b" || line == ".b" { return press(.escape) }
    if line == ".q" { return leaveShell() }
    if let number = Self.number(line) {
      guard overlay.items.indices.contains(number - 1) else { return say(LinearWords.noSuchNumber) }
      let step = number - 1 - overlay.index
      self.step(step, forth: .down, back: .up)
      return press(.enter)
    }
    guard overlay.takesWords else { return say(LinearWords.unknown) }
    press(.control("u"))
    paste(line)
    // Nothing was there to clear: no mistake.
    shell.wantsBeep = false
  }

  private mutating func answer(_ line: String, _ list: PickList) {
    if line == "b" || line == ".b" { return press(.escape) }
    if line == ".q" { return leaveShell() }
    let numbers = line.split(separator: ",").map { Self.number(String($0).trimmed) }
    if numbers.isEmpty { return press(.enter) }
    guard let wanted = numbers as? [Int] else { return find(line) }
    guard wanted.allSatisfy({ list.hits.indices.contains($0 - 1) }) else { return say(LinearWords.noSuchNumber) }
    if list.isMultiple { mark(Set(wanted.map { $0 - 1 }), list) } else { choose(wanted[0] - 1) }
  }

  private mutating func choose(_ index: Int) {
    press(.home)
    for _ in 0..<index { press(.down) }
    press(.enter)
  }

  /// Marks exactly these and is done.
  private mutating func mark(_ wanted: Set<Int>, _ list: PickList) {
    press(.home)
    for (index, choice) in list.hits.enumerated() {
      if list.chosen.contains(choice.code) != wanted.contains(index) { press(.insert) }
      press(.down)
    }
    press(.enter)
  }

  /// Narrows the open list by words. One that is left is taken.
  private mutating func find(_ words: String) {
    press(.end, .control("u"))
    paste(words)
    guard case .choices(let list) = page.focus, list.hits.count == 1 else { return }
    list.isMultiple ? press(.insert, .enter) : press(.enter)
  }

  // MARK: - Fields

  private mutating func answer(_ line: String, _ form: Form) {
    guard let field = form.focusedField, let stop = form.stop, !move(line) else { return }
    if line.hasPrefix("#"), let number = Self.number(String(line.dropFirst())) {
      guard form.stops.indices.contains(number - 1) else { return say(LinearWords.noSuchNumber) }
      return step(number - 1 - stop, forth: .tab, back: .backTab)
    }
    let place = shell.stack.last?.number
    if !line.isEmpty { fill(field, line, form[field.id]) }
    // A search that opened, or a list of what was found, comes first.
    guard shell.stack.last?.number == place, shell.asking == nil, case .field = page.focus else { return }
    if pending.isEmpty { advance(from: field, with: line) }
  }

  /// Goes to the next field; back again when what was typed is wrong, or to the end after the last.
  private mutating func advance(from field: FormField, with line: String) {
    press(.tab)
    guard shell.asking == nil, case .field(let now) = page.focus else { return }
    if !line.isEmpty, now.problems[field.id] != nil, now.focusedField?.id != field.id {
      press(.backTab)
    } else if now.focusedField?.id == field.id, now.problems[field.id] == nil || line.isEmpty {
      finish()
    }
  }

  private mutating func fill(_ field: FormField, _ line: String, _ old: String) {
    if line == "-" {
      if case .text = field.kind { put("", over: old) } else { press(.delete) }
      return
    }
    switch field.kind {
    case .text: put(line.hasPrefix("=") ? String(line.dropFirst()) : line, over: old)
    case .choice, .flags, .yesNo:
      press(.function(4))
      guard case .choices(let list) = page.focus else { return }
      answer(line, list)
      if case .choices(let left) = page.focus, left.hits.isEmpty {
        press(.escape)
        say(LinearWords.nothingFound)
      }
    case .pick:
      let place = shell.stack.last?.number
      press(.function(4))
      if shell.stack.last?.number != place { paste(line) }
    case .readOnly, .heading: break
    }
  }

  /// Replaces the text of the line at hand.
  private mutating func put(_ text: String, over old: String) {
    press(.end, .control("u"))
    guard !text.isEmpty else { return }
    paste(text)
    guard shell.wantsBeep else { return }
    if !old.isEmpty { paste(old) }
    say(LinearWords.notTaken)
  }

  private mutating func answer(_ line: String, _ grid: GridEdit) {
    guard !move(line) else { return }
    let row = grid.focus.row
    if line.hasPrefix("#"), let number = Self.number(String(line.dropFirst())) {
      guard grid.rows.indices.contains(number - 1) else { return say(LinearWords.noSuchNumber) }
      return step(number - 1 - row, forth: .down, back: .up)
    }
    let old = grid.rows[row].values[grid.focus.column]
    if !line.isEmpty { fill(grid.columns[grid.focus.column].kind, line, old) }
    guard shell.asking == nil, case .cell(let now) = page.focus, pending.isEmpty else { return }
    let place = now.focus
    press(.enter)
    guard shell.asking == nil, case .cell(let next) = page.focus else { return }
    if next.focus == place {
      finish()
    } else if !line.isEmpty, next.problems[place] != nil {
      press(grid.entersAcross ? .backTab : .up)
    }
  }

  private mutating func fill(_ kind: GridEdit.Column.Kind, _ line: String, _ old: String) {
    switch kind {
    case .text: put(line == "-" ? "" : line.hasPrefix("=") ? String(line.dropFirst()) : line, over: old)
    case .choice:
      guard line != "-" else { return press(.delete) }
      press(.function(4))
      if case .choices(let list) = page.focus { answer(line, list) }
    }
  }

  /// What goes on, back or elsewhere and is no value.
  private mutating func move(_ line: String) -> Bool {
    switch line {
    case ">": press(.tab)
    case "<": press(.backTab)
    case "?": sayKeys()
    default:
      if line.hasPrefix("?"), Self.number(String(line.dropFirst())) != nil {
        command(line)
        return true
      }
      return command(after: ".", in: line)
    }
    return true
  }

  private mutating func step(_ count: Int, forth: Key, back: Key) {
    for _ in 0..<abs(count) { press(count > 0 ? forth : back) }
  }

  /// After the last field: all that was typed, and what can be done with it.
  private mutating func finish() {
    goToEnd()
    // The key that found no further field is no mistake.
    press(.end)
    say(LinearWords.end)
    switch page.focus {
    case .field(let form): pending += page.summary(form)
    case .cell(let grid): pending += page.summary(grid)
    default: break
    }
    sayKeys(withHelp: false)
  }

  private mutating func answerAtEnd(_ line: String) {
    if line == "<" { return leaveEnd() }
    if line.hasPrefix("#") {
      leaveEnd()
      return answer(line)
    }
    if let number = Self.number(line) { return command("?\(number)") }
    if !command(after: ".", in: line) { command(line) }
    if case .field(let form) = page.focus, !form.problems.isEmpty { leaveEnd() }
  }

  static func number(_ text: String) -> Int? { Int(Digits.arabic(text)) }
}

extension String {
  var trimmed: String {
    var scalars = unicodeScalars[...]
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
