internal import TerminalUI

/// Opening and leaving places.
extension Shell {
  mutating func open(_ route: Route) {
    let started = Routes.start(route, office: office, shelf: shelf, theme: chosenTheme)
    nextPlace += 1
    let resumesDraft = if case .resumed = route { true } else { false }
    stack.append(Place(number: nextPlace, route: route, screen: started.0, resumesDraft: resumesDraft))
    carryOut(started.1, for: nextPlace)
  }

  mutating func back() {
    // What cannot be kept is not given up by one key: the first Esc says so, the second leaves.
    if !keepDrafts(), !hasWarned {
      hasWarned = true
      return
    }
    hasWarned = false
    guard stack.count > 1 else { return quit() }
    close()
    refreshTop()
  }

  mutating func close() {
    let closed = stack.removeLast()
    keptDrafts[closed.number] = nil
    hasUnkeptDraft = false
    readRules()
    if let top = stack.indices.last { stack[top].isStale = true }
  }

  mutating func refreshTop() {
    guard let top = stack.indices.last, stack[top].isStale else { return }
    stack[top].isStale = false
    let reaction = stack[top].screen.refresh()
    carryOut(reaction.effects, for: stack[top].number)
  }
}
