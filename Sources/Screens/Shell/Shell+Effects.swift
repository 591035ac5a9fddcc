internal import OfficeStorage
internal import TerminalUI

/// Carrying out what a screen asked for.
extension Shell {
  /// More steps than any honest chain of requests takes: a ping-pong of asks stops with a trap in tests.
  private static let stepLimit = 200

  mutating func carryOut(_ effects: [ShellEffect], for place: Int) {
    var queue = effects.map { (place, $0) }
    var steps = 0
    while !queue.isEmpty {
      steps += 1
      precondition(steps < Self.stepLimit, "a screen asks without end")
      let (place, effect) = queue.removeFirst()
      queue += perform(effect, for: place)
    }
  }

  mutating func perform(_ effect: ShellEffect, for place: Int) -> [(Int, ShellEffect)] {
    guard let index = stack.firstIndex(where: { $0.number == place }) else { return [] }
    switch effect {
    case .search(let job):
      guard isLean else { return carryOut(job, at: index) }
      hold(job, for: place)
    case .job(let job):
      dropSearch(of: place)
      return carryOut(job, at: index)
    case .open(let route):
      keepDrafts()
      open(route)
    case .replace(let route):
      for above in stack.indices.reversed() where above >= index { close(above) }
      open(route)
    case .back:
      guard stack.count > 1 else { break }
      close(index)
      refreshTop()
    case .answer(let answer):
      guard index > 0 else { break }
      close(index)
      let below = index - 1
      let reaction = stack[below].screen.answered(answer)
      if case .saved(let phrase) = answer { toast = Toast(phrase, .ok) }
      guard reaction.isTaken else {
        refreshTop()
        break
      }
      stack[below].isStale = false
      return reaction.effects.map { (stack[below].number, $0) }
    case .say(let said): toast = said
    case .confirm(let confirmation):
      guard confirmation.id == FormWords.draftOffer, stack[index].resumesDraft else {
        asking = (place, confirmation)
        break
      }
      stack[index].resumesDraft = false
      let choice = DialogChoice(id: confirmation.id, button: 0, input: "")
      return stack[index].screen.chose(choice).effects.map { (place, $0) }
    case .dropDraft(let screen, let subject):
      keptDrafts[place] = nil
      hasUnkeptDraft = false
      do { try office.dropDraft(screen: screen, subject: subject) } catch {
        toast = Toast(Explain.phrase(error), .refused)
      }
    case .wear(let theme): chosenTheme = theme
    case .beep: wantsBeep = true
    case .quit: quit()
    }
    return []
  }

  mutating func deliver(_ result: Job.Result, to index: Int) {
    for (place, effect) in react(to: result, at: index) { carryOut([effect], for: place) }
  }

  mutating func react(to result: Job.Result, at index: Int) -> [(Int, ShellEffect)] {
    let number = stack[index].number
    switch result {
    case .message(let message):
      return stack[index].screen.deliver(message).effects.map { (number, $0) }
    case .failure(let request, var failure):
      if failure.isOfStore, stack[index].screen.draft != nil {
        failure.phrase = failure.phrase + ExplainWords.textIsHeld
      }
      let reaction = stack[index].screen.fail(request, failure)
      if !reaction.isTaken { toast = Toast(failure.phrase, .refused) }
      return reaction.effects.map { (number, $0) }
    }
  }
}
