internal import OfficeStorage
internal import TerminalUI

extension Shell {
  /// Keeps what is typed on every place of the stack. Called every 2 s while typing, and when the line drops.
  /// False when something could not be kept; it is tried again.
  @discardableResult
  package mutating func keepDrafts() -> Bool {
    var isKept = true
    for place in stack {
      let (draft, kept) = (place.screen.draft, keptDrafts[place.number])
      guard draft != kept else { continue }
      do {
        // What is typed back to what it was needs no draft.
        if let draft {
          try office.keep(draft)
        } else if let kept {
          try office.dropDraft(screen: kept.screen, subject: kept.subject)
        }
        keptDrafts[place.number] = draft
      } catch {
        isKept = false
        // Tried again every two seconds, and said once.
        let why = Explain.draftsNotKept(error)
        if draftsLost != why { toast = Toast(why, .warning) }
        draftsLost = why
      }
    }
    if isKept { draftsLost = nil }
    hasUnkeptDraft = !isKept
    return isKept
  }

  /// After a key: a field that was left is kept at once, typing within one after a while.
  mutating func noteDraft(leftField before: String?) {
    guard let top = stack.last, let draft = top.screen.draft else { return }
    guard keptDrafts[top.number] != draft else { return }
    if let before, before != draft.focus { keepDrafts() } else { hasUnkeptDraft = true }
  }
}
