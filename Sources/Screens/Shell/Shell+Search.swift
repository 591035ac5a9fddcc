internal import TerminalUI

/// Searches that wait for the end of typing, so that a slow line is not filled with lists that nobody wants.
extension Shell {
  mutating func hold(_ job: Job, for place: Int) {
    heldSearch = (place, job)
    toast = Toast(ShellWords.searchHeld, .notice)
  }

  /// A place that asks for something else no longer wants what it held.
  mutating func dropSearch(of place: Int) {
    if heldSearch?.place == place { heldSearch = nil }
  }

  /// Searches for the words that were typed last. Called on Enter, and by the loop when typing pauses. False when there
  /// is nothing to search for.
  @discardableResult
  package mutating func runHeldSearch() -> Bool {
    guard let (place, job) = heldSearch, place == stack.last?.number else { return false }
    heldSearch = nil
    toast = nil
    carryOut([.job(job)], for: place)
    return true
  }
}
