internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension DuplicatePage {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .loaded(let comparison, let communities): return begin(&state, comparison, communities)
    case .notLoaded(let failure): return [.say(Toast(failure.phrase, .refused)), .back]
    case .moved(let key): return state.cursor.handle(key, rows: 8) ? [] : [.beep]
    case .took(let side): return take(side, &state)
    case .toggled: return take(state.chosen?.choice == .left ? .right : .left, &state)
    case .swapped:
      guard state.comparison != nil else { return [.beep] }
      state.survivor = state.survivor == .left ? .right : .left
      return [.say(Toast(Words.survivor(name(state.survivor, state)), .notice))]
    case .mergeAsked:
      guard state.comparison != nil else { return [.beep] }
      return [.confirm(Words.confirmMerge(kept: name(state.survivor, state), gone: name(other(state.survivor), state)))]
    case .differentAsked: return state.comparison == nil ? [.beep] : [.confirm(Words.confirmDifferent)]
    case .laterAsked:
      return state.comparison == nil ? [.beep] : [.ask(.answer(.later, state.one, state.other, reason: ""))]
    case .historyAsked:
      guard let person = side(state.survivor, state)?.person else { return [.beep] }
      return [.open(.history(.person, person.id.raw, name: Phrase(verbatim: person.details.name.full)))]
    case .chose(let choice): return chose(choice, state)
    case .answered(let answer): return [.answer(.saved(Words.done(answer)))]
    case .failed(let failure):
      let again: [Effect<Request>] = failure.conflict == nil ? [] : [.ask(.load(state.one, state.other))]
      return [.say(Toast(failure.phrase, .refused))] + again
    case .refreshed: return []
    }
  }

  static func side(_ side: Side, _ state: State) -> DuplicateComparison.Side? {
    side == .left ? state.comparison?.first : state.comparison?.second
  }

  static func other(_ side: Side) -> Side { side == .left ? .right : .left }

  private static func name(_ which: Side, _ state: State) -> String {
    side(which, state)?.person.details.name.full ?? ""
  }

  private static func begin(
    _ state: inout State, _ comparison: DuplicateComparison, _ communities: [String: String]
  ) -> [Effect<Request>] {
    state.comparison = comparison
    state.communities = communities
    // The record with a number goes on, else the one to which more points, else the older.
    let (left, right) = (comparison.first, comparison.second)
    func weight(_ side: DuplicateComparison.Side) -> Int {
      (side.person.details.nationalID == nil ? 0 : 1_000) + 2 * side.proposals + side.groups
    }
    state.survivor = weight(right) > weight(left) ? .right : .left
    state.lines = lines(state, comparison)
    state.cursor.count = state.lines.count
    guard left.person.id != right.person.id else { return [.say(Toast(Words.mergedAlready, .notice)), .back] }
    return []
  }

  private static func lines(_ state: State, _ comparison: DuplicateComparison) -> [Line] {
    let (left, right) = (fields(comparison.first), fields(comparison.second))
    let choosable = MergeRules.choosable(left.map(\.0))
    let (kept, gone) = state.survivor == .left ? (left, right) : (right, left)
    var taken = MergeRules.usual(kept: kept, other: gone)
    // A family whose income is followed up stays where it is followed up.
    let (home, away) =
      state.survivor == .left
      ? (comparison.first, comparison.second) : (comparison.second, comparison.first)
    if home.incomes == 0, away.incomes > 0 { taken.insert("household") }
    var (differing, equal): ([Line], [Line]) = ([], [])
    for (index, field) in left.map(\.0).enumerated() where choosable.contains(field) {
      let (one, two) = (left[index].1 ?? "", right[index].1 ?? "")
      guard !(one.isEmpty && two.isEmpty) else { continue }
      var line = Line(
        field: field, left: Words.value(one, of: field, comparison.first),
        right: Words.value(two, of: field, comparison.second))
      if one == two {
        equal.append(line)
      } else {
        line.choice = taken.contains(field) ? other(state.survivor) : state.survivor
        differing.append(line)
      }
    }
    return differing + Words.joined(comparison) + equal
  }

  private static func fields(_ side: DuplicateComparison.Side) -> [(String, String?)] {
    side.fields.map { ($0.name, $0.value) }
  }

  private static func take(_ side: Side, _ state: inout State) -> [Effect<Request>] {
    guard let choice = state.chosen?.choice, choice != side else { return [.beep] }
    state.lines[state.cursor.index].choice = side
    return []
  }

  private static func chose(_ choice: DialogChoice, _ state: State) -> [Effect<Request>] {
    guard choice.button == 1 else { return [] }
    guard !choice.input.isEmpty else { return [.say(Toast(Words.reasonWanted, .warning)), .beep] }
    if choice.id == Words.different {
      return [.ask(.answer(.different, state.one, state.other, reason: choice.input))]
    }
    guard let kept = side(state.survivor, state)?.person, let gone = side(other(state.survivor), state)?.person else {
      return [.beep]
    }
    let taking = state.lines.filter { $0.choice == other(state.survivor) }.map(\.field)
    return [
      .ask(
        .merge(
          PersonMerging(
            survivor: kept.id, survivorVersion: kept.version, merged: gone.id, mergedVersion: gone.version,
            taking: Set(taking), reason: choice.input)))
    ]
  }
}
