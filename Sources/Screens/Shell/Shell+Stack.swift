internal import TerminalUI

/// Opening and leaving places.
extension Shell {
  /// How many places that were left are remembered.
  private static let leftLimit = 20

  mutating func open(_ route: Route) {
    let started = Routes.start(route, office: office, shelf: shelf, theme: chosenTheme)
    nextPlace += 1
    let resumesDraft = if case .resumed = route { true } else { false }
    stack.append(OpenPlace(number: nextPlace, route: route, screen: started.0, resumesDraft: resumesDraft))
    carryOut(started.1, for: nextPlace)
  }

  mutating func back() {
    guard mayLeave() else { return }
    guard stack.count > 1, let top = stack.last else { return quit() }
    // Nobody is to take what was left for what was saved.
    if keptDrafts[top.number] != nil { say(Toast(FormWords.draftKept, .notice)) }
    close(stack.count - 1)
    refreshTop()
  }

  /// What cannot be kept is not given up by one key: the first one says so, the second leaves.
  private mutating func mayLeave() -> Bool {
    if !keepDrafts(), !hasWarned {
      hasWarned = true
      if let draftsLost { toast = Toast(draftsLost, .warning) }
      return false
    }
    hasWarned = false
    return true
  }

  /// Closes one place, wherever it stands: an answer from the worker may come when others lie over it. What can be
  /// stopped of its work is stopped; what cannot ends on its own, and nobody hears of it.
  mutating func close(_ index: Int) {
    note(leaving: index)
    stopWork(at: index)
    let closed = stack.remove(at: index)
    if asking?.place == closed.number { asking = nil }
    keptDrafts[closed.number] = nil
    hasUnkeptDraft = false
    readRules()
    if index > 0 { stack[index - 1].isStale = true }
  }

  mutating func refreshTop() {
    guard let top = stack.indices.last, stack[top].isStale else { return }
    stack[top].isStale = false
    let reaction = stack[top].screen.refresh()
    carryOut(reaction.effects, for: stack[top].number)
  }

  // MARK: - Going elsewhere

  /// Goes to a place: back to it where it is open, above this one where it is not.
  mutating func goTo(_ route: Route) {
    if let index = stack.lastIndex(where: { $0.route == route }) { return goBack(to: .open(stack[index].number)) }
    keepDrafts()
    open(route)
  }

  mutating func goBack(to place: RecentPlace) {
    switch place {
    case .left(let route): goTo(route)
    case .open(let number):
      guard stack.contains(where: { $0.number == number }), mayLeave() else { return }
      while let top = stack.last, top.number != number { close(stack.count - 1) }
      refreshTop()
    }
  }

  /// Remembers a place that is left, unless it is a search for another place, which means nothing by itself.
  private mutating func note(leaving index: Int) {
    var route = stack[index].route
    if case .resumed(let form) = route { route = form }
    switch route {
    case .pickPerson, .pickGroup, .home: return
    default: break
    }
    left.removeAll { $0.route == route }
    left.insert(LeftPlace(route: route, name: name(of: index)), at: 0)
    left = Array(left.prefix(Self.leftLimit))
  }

  /// What a place is called, after the one it was opened from: "ทะเบียนบุคคล / นางสมใจ ใจดี".
  private func name(of index: Int) -> Phrase {
    let title = stack[index].screen.title
    return index > 1 ? stack[index - 1].screen.title + Phrase(verbatim: " / ") + title : title
  }

  mutating func openRecent() {
    let open = stack.indices.reversed().map { (RecentPlace.open(stack[$0].number), name(of: $0)) }
    let gone = left.filter { place in !stack.contains { $0.route == place.route } }
      .map { (RecentPlace.left($0.route), $0.name) }
    let items = (open + gone).enumerated().map { number, place in
      ItemList.Item(
        .text(Phrase(verbatim: "")), place.1,
        heading: number == 0 ? ShellWords.openPlaces : number == open.count ? ShellWords.leftPlaces : nil)
    }
    overlay = .recent(ItemList(items), (open + gone).map(\.0))
  }
}
