internal import TerminalUI

/// Opening and leaving places.
extension Shell {
  mutating func open(_ route: Route) {
    let started = Routes.start(route, office: office)
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
    close(stack.count - 1)
    refreshTop()
  }

  /// Closes one place, wherever it stands: an answer from the worker may come when others lie over it. What can be
  /// stopped of its work is stopped; what cannot ends on its own, and nobody hears of it.
  mutating func close(_ index: Int) {
    stopWork(at: index)
    let closed = stack.remove(at: index)
    if asking?.place == closed.number { asking = nil }
    keptDrafts[closed.number] = nil
    hasUnkeptDraft = false
    if index > 0 { stack[index - 1].isStale = true }
  }

  mutating func refreshTop() {
    guard let top = stack.indices.last, stack[top].isStale else { return }
    stack[top].isStale = false
    let reaction = stack[top].screen.refresh()
    carryOut(reaction.effects, for: stack[top].number)
  }
}
