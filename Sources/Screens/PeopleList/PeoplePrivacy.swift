internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// What the list of people opens of personal data.
enum PeoplePrivacy {
  static func keys(_ state: PeopleList.State) -> [KeyBinding<PeopleList.Message>] {
    [
      KeyBinding(
        [.character("o")], PrivacyWords.title, .privacyAsked, shown: .help,
        disabled: state.chosen == nil ? PeopleList.Words.nobodyChosen : nil),
      KeyBinding(
        [.character("a")], PublicListPaperWords.print, .publicListAsked, shown: .help,
        disabled: meant(state).isEmpty ? PeopleList.Words.nobodyChosen : nil),
    ]
  }

  static func publicList(_ state: PeopleList.State) -> [Effect<PeopleList.Request>] {
    meant(state).isEmpty ? [.beep] : [.open(.paper(.publicList(meant(state))))]
  }

  /// The marked people, else the chosen one.
  private static func meant(_ state: PeopleList.State) -> [ID<Person>] {
    state.list.marks.isEmpty ? state.chosen.map { [$0.id] } ?? [] : state.list.marks.sorted().map { ID($0) }
  }
}
