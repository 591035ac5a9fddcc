internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// The last two parts: the lines of products and of the support that the group had.
extension GroupForm {
  static func linesKey(_ key: Key, _ state: inout State) -> [Effect<Request>] {
    let isInProducts = state.part == .products
    let outcome = isInProducts ? state.products.handle(key) : state.support.handle(key)
    if outcome == .refused || outcome == .ignored {
      switch key {
      case .pageDown, .tab:
        guard isInProducts else { return [.beep] }
        turn(&state, to: .support)
        return []
      case .pageUp, .backTab:
        turn(&state, to: isInProducts ? .members : .products)
        return []
      case .function(6): return toNextProblem(&state) ? [] : [.beep]
      default: return [.beep]
      }
    }
    return took(outcome, &state)
  }

  static func took(_ outcome: GridOutcome, _ state: inout State) -> [Effect<Request>] {
    switch outcome {
    case .handled, .edited, .moved: []
    case .submit: submit(&state)
    case .back: [.back]
    case .refused, .ignored: [.beep]
    }
  }

  private static func toNextProblem(_ state: inout State) -> Bool {
    state.part == .products ? state.products.toNextProblem() : state.support.toNextProblem()
  }

  /// Goes on in a cell where a draft stopped; false where it stopped elsewhere.
  static func resume(_ content: DraftContent, _ place: [String], _ state: inout State) -> Bool {
    guard place.count == 3, let row = Int(place[1]), let column = Int(place[2]) else { return false }
    let cell = GridEdit.Place(row: row, column: column)
    switch place[0] {
    case GroupDraft.products:
      turn(&state, to: .products)
      state.products.moveFocus(to: cell, textCursor: content.cursor)
    case GroupDraft.earlierSupport:
      turn(&state, to: .support)
      state.support.moveFocus(to: cell, textCursor: content.cursor)
    default: return false
    }
    return true
  }
}

extension GroupForm.Part {
  /// The part after this one; after the last the first.
  var next: Self { Self(rawValue: rawValue + 1) ?? .pages }
}
