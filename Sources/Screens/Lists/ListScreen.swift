internal import OfficeCore
package import OfficeStorage
package import TerminalUI

/// A place that is a list. What every list can do stands here once: words, facts, order, marks, views, printing and
/// exporting marked rows.
package protocol ListScreen: Screen where State: ListState, Message: ListMessage, Request: ListAsking {
  static func shape(_ state: State) -> ListShape
  /// Brings the rows that the frame asks for: from memory at once, or by asking the office.
  static func find(_ state: inout State) -> [Effect<Request>]
  /// The cursor has moved.
  static func moved(_ state: inout State) -> [Effect<Request>]
  /// The paper of some records.
  static func paper(of records: [Int64], _ state: State) -> Paper?
  /// How the office finds all rows, where not all are at hand.
  static func everything(_ state: State, for deed: ListDeed) -> ListRequest?
  /// What the list shows, for a file of it; nil where it is written to none.
  static func sheet(_ state: State) -> ListSheet?
  /// The records that rows stand for in an export.
  static func records(of rows: [Int64], _ state: State) -> [Int64]
}

package protocol ListState {
  var list: ListFrame { get set }
  /// The list is a search for another place: it marks nothing and brings one record back.
  var isPicking: Bool { get }
}

package protocol ListMessage { static func list(_ command: ListCommand) -> Self }
package protocol ListAsking { static func list(_ request: ListRequest) -> Self }

extension ListState {
  package var isPicking: Bool { false }
}

extension ListScreen {
  package static func moved(_ state: inout State) -> [Effect<Request>] { [] }
  package static func paper(of records: [Int64], _ state: State) -> Paper? { nil }
  package static func everything(_ state: State, for deed: ListDeed) -> ListRequest? { nil }
  package static func sheet(_ state: State) -> ListSheet? { nil }
  package static func records(of rows: [Int64], _ state: State) -> [Int64] { rows }

  package static func isTyping(_ state: State) -> Bool { state.list.isTyping }

  package static func typed(_ state: State, _ key: Key) -> Message? { listKey(state, key) }

  static func listKey(_ state: State, _ key: Key) -> Message? {
    if state.list.menu != nil { return .list(.key(key)) }
    if key == .escape, state.list.search.isOpen, !state.isPicking { return .list(.searchLeft) }
    if case .function = key { return nil }
    return key == .escape ? nil : .list(.key(key))
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .list(.pasted(text)) }
  package static func narrowed(to view: ListView) -> Message? { .list(.viewTaken(view)) }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .list(.chose(choice)) }

  /// The key table of the place: its own keys, and after the first of them those of every list.
  static func keys(_ state: State, own: [KeyBinding<Message>]) -> [KeyBinding<Message>] {
    // A menu takes every key.
    if state.list.menu != nil { return [] }
    return Array(own.prefix(1)) + listKeys(state, own) + own.dropFirst()
  }

  /// Why nothing is exported; the outer nil: the list has nothing to export.
  private static func exportRefusal(_ state: State) -> Phrase?? {
    if let sheet = sheet(state) { return .some(sheet.refusal) }
    let shape = shape(state)
    return shape.kind == nil ? nil : .some(shape.exportRefusal)
  }

  private static func listKeys(_ state: State, _ own: [KeyBinding<Message>]) -> [KeyBinding<Message>] {
    let (list, shape) = (state.list, shape(state))
    // While words are typed a letter is one of them; with Alt it is not.
    func letter(_ letter: Unicode.Scalar) -> [Key] {
      list.search.isOpen ? [.alt(letter), .character(letter)] : [.character(letter), .alt(letter)]
    }
    let isF3Taken = own.contains { $0.keys.contains(.function(3)) }
    let viewKeys: [Key] = (isF3Taken ? [] : [.function(3)]) + letter("w")
    let search = KeyBinding<Message>([.function(7), .character("/")], Vocabulary.search, .list(.searchAsked))
    let narrow = [
      KeyBinding<Message>(letter("f"), ListWords.filter, .list(.factsAsked)),
      KeyBinding<Message>(letter("s"), ListWords.sort, .list(.orderAsked)),
      KeyBinding<Message>([.character("S")], ListWords.reverse, .list(.reversed), shown: .help),
      KeyBinding<Message>(
        list.search.isOpen ? [.character("c")] : [.character("c"), .delete], ListWords.clear, .list(.cleared),
        shown: .help,
        disabled: list.isNarrowed ? nil : ListWords.notNarrowed),
      KeyBinding<Message>(viewKeys, ListWords.views, .list(.viewsAsked), shown: .help),
    ]
    let rescue = KeyBinding<Message>(
      [.alt("k")], ListWords.rescue, .list(.rescued), shown: list.rescue == nil ? .help : .footer,
      disabled: list.rescue == nil ? ListWords.notMistyped : nil)
    if state.isPicking { return [search] + narrow + [rescue] }
    let none = list.marks.isEmpty ? ListWords.nothingMarked : nil
    let shown: KeyBinding<Message>.Shown = none == nil ? .footer : .help
    var act: [KeyBinding<Message>] = []
    if let paper = shape.paper {
      let refusal = list.marks.isEmpty && list.chosen == nil ? ListWords.nothingMarked : nil
      act.append(KeyBinding([.character("p")], paper, .list(.printed), shown: shown, disabled: refusal))
    }
    if let refusal = exportRefusal(state) {
      let empty = list.marks.isEmpty && list.rows.isEmpty ? ListWords.nothingMarked : nil
      act.append(
        KeyBinding(
          [.character("e")], ListWords.export, .list(.exported), shown: shown,
          disabled: refusal ?? empty))
    }
    // Backspace and Delete mend the words while they are typed.
    let unmark = KeyBinding<Message>(
      [.backspace], ListWords.unmark, .list(.unmarked), shown: .help, disabled: none)
    return [search] + act.filter { $0.shown == .footer } + narrow + [
      KeyBinding([.character(" ")], Vocabulary.mark, .list(.marked), shown: .help),
      KeyBinding([.character("v"), .alt(" ")], ListWords.markRange, .list(.rangeMarked), shown: .help),
      KeyBinding([.character("*")], ListWords.invert, .list(.inverted), shown: .help),
      rescue,
    ] + (list.search.isOpen ? [] : [unmark]) + act.filter { $0.shown == .help }
  }
}
