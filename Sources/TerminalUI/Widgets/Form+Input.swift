extension Form {
  package mutating func handle(_ key: Key) -> FormOutcome {
    if list != nil { return handleList(key) }
    switch key {
    case .function(2), .control("s"): return .submit
    case .escape, .function(10): return .back
    case .tab, .down: return step(1) ? .moved : .refused
    case .enter: return step(1) ? .moved : .submit
    case .backTab, .up: return step(-1) ? .moved : .refused
    case .pageDown: return turn(1)
    case .pageUp: return turn(-1)
    case .function(6): return toNextProblem()
    case .function(4): return openList(typed: nil)
    default: return handleField(key)
    }
  }

  /// Puts a pasted text into the focused field.
  package mutating func paste(_ text: String) -> FormOutcome {
    if var open = list {
      let outcome = open.paste(text)
      list = open
      return outcome == .refused ? .refused : .handled
    }
    guard let field = focusedField, case .text = field.kind else { return .refused }
    return took(edit.paste(text), into: field)
  }

  // MARK: - Moving

  private mutating func step(_ direction: Int) -> Bool {
    guard let focus else { return false }
    var index = focus + direction
    while fields.indices.contains(index), !isReachable(index) { index += direction }
    guard fields.indices.contains(index) else { return false }
    focusIndex(index)
    return true
  }

  /// The next or previous page; on the only page, the last or first field.
  private mutating func turn(_ direction: Int) -> FormOutcome {
    let reachable = fields.indices.filter { isReachable($0) }
    let numbers = Set(reachable.map { fields[$0].page })
    let target = direction > 0 ? numbers.filter { $0 > page }.min() : numbers.filter { $0 < page }.max()
    if let target {
      focusIndex(reachable.first { fields[$0].page == target })
      return .moved
    }
    let end = direction > 0 ? reachable.last : reachable.first
    guard let end, end != focus else { return .refused }
    focusIndex(end)
    return .moved
  }

  private mutating func toNextProblem() -> FormOutcome {
    let wrong = fields.indices.filter { problems[fields[$0].id] != nil && isReachable($0) }
    guard let next = wrong.first(where: { $0 > focus ?? -1 }) ?? wrong.first else { return .ignored }
    focusIndex(next)
    return .moved
  }

  // MARK: - One field

  private mutating func handleField(_ key: Key) -> FormOutcome {
    guard let field = focusedField else { return .ignored }
    switch field.kind {
    case .text: return took(edit.handle(key), into: field)
    case .choice, .yesNo, .flags, .pick: return handleChoice(key, field)
    case .readOnly, .heading: return .ignored
    }
  }

  private mutating func took(_ outcome: TextEdit.Outcome, into field: FormField) -> FormOutcome {
    switch outcome {
    case .edited:
      values[field.id] = edit.text
      problems[field.id] = nil
      return .edited
    case .moved: return .handled
    case .refused: return .refused
    case .ignored: return .ignored
    }
  }

  private mutating func handleChoice(_ key: Key, _ field: FormField) -> FormOutcome {
    switch key {
    case .backspace, .delete:
      guard !self[field.id].isEmpty else { return .refused }
      return set("", field)
    case .left, .right:
      guard let choices = field.choices, !field.isMultiple, !choices.isEmpty else { return .refused }
      let at = choices.firstIndex { $0.code == self[field.id] }
      let next = (at ?? (key == .right ? -1 : choices.count)) + (key == .right ? 1 : -1)
      return choices.indices.contains(next) ? set(choices[next].code, field) : .refused
    case .character(" "):
      guard case .yesNo = field.kind else { return openList(typed: nil) }
      return set(self[field.id] == "yes" ? "no" : "yes", field)
    case .character:
      if case .yesNo = field.kind { return .refused }
      return openList(typed: key)
    default: return .ignored
    }
  }

  private mutating func set(_ value: String, _ field: FormField) -> FormOutcome {
    values[field.id] = value
    loadEdit()
    if value.isEmpty { shown[field.id] = nil }
    problems[field.id] = nil
    return .edited
  }

  // MARK: - Pick lists

  /// Opens the list of a field, filtered by the character that opened it.
  private mutating func openList(typed key: Key?) -> FormOutcome {
    guard let field = focusedField else { return .refused }
    if case .pick = field.kind {
      pickSeed = if case .character(let scalar)? = key { String(scalar) } else { "" }
      return .pick(field.id)
    }
    guard let choices = field.choices ?? suggestions[field.id], !choices.isEmpty else { return .refused }
    var open = PickList(
      title: field.label, choices: choices, chosen: field.codes(in: self[field.id]), isMultiple: field.isMultiple)
    if let key { _ = open.handle(key) }
    list = open
    return .handled
  }

  private mutating func handleList(_ key: Key) -> FormOutcome {
    guard var open = list, let field = focusedField else { return .ignored }
    if key == .tab {
      // Tab takes what is chosen and goes on, so that a practised hand need not stop.
      guard case .edited = handleList(.enter) else { return .refused }
      return step(1) ? .moved : .edited
    }
    let outcome = open.handle(key)
    list = open
    switch outcome {
    case .handled: return .handled
    case .refused: return .refused
    case .ignored: return .ignored
    case .closed:
      list = nil
      return .handled
    case .chose(let codes):
      list = nil
      return set(codes.joined(separator: ","), field)
    }
  }
}
