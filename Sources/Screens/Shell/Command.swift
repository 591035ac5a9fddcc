internal import TerminalUI

/// One thing that the program can do now: a key of the place on top, a key of the shell, or a place to go to. The help
/// and the palette list the same commands.
struct Command: Equatable, Sendable {
  enum Deed: Equatable, Sendable {
    /// The row of the key table of the place on top that has these keys.
    case bound([Key])
    case own(Shell.Own)
    case place(Place)
    /// A saved search, or a record that was searched for.
    case open(Route)
    case searchAll(String)
    case searchPeople(String)
    case searchProposals(String)
  }

  /// Its lasting name, by which uses are counted: the same in both languages, and nothing that was typed but the name that
  /// a search was saved under.
  let name: String
  let phrase: Phrase
  /// Where it belongs: a place's title, everywhere, go to.
  let section: Phrase
  var keys: [Key] = []
  /// Why it does nothing now.
  var disabled: Phrase?
  let deed: Deed
}

extension Command {
  init(_ place: Place, disabled: Phrase?) {
    self.init(
      name: "place \(place)", phrase: place.name, section: ShellWords.goTo, disabled: disabled, deed: .place(place))
  }

  init(_ row: KeyBinding<Shell.Own>, section: Phrase) {
    self.init(
      name: "shell \(row.message)", phrase: row.phrase, section: section, keys: row.keys, disabled: row.disabled,
      deed: .own(row.message))
  }
}
