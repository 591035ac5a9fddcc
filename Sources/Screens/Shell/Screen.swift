package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// A place of the program. A screen is a caseless enum that holds its parts: what it remembers (`State`), what can happen
/// (`Message`), what it asks of the office (`Request`), its key table, and three functions, of which only `perform` is not
/// pure.
package protocol Screen: Sendable {
  associatedtype State: Equatable & Sendable
  associatedtype Message: Equatable & Sendable
  associatedtype Request: Equatable & Sendable

  /// What the title line calls the place.
  static func title(_ state: State) -> Phrase
  /// Its keys: dispatch, footer, help and palette read this one table.
  static func keys(_ state: State) -> [KeyBinding<Message>]
  /// The states whose tables make up the printed key sheet: the screen's parts, from one that it starts with.
  static func parts(_ state: State) -> [State]
  /// Whether characters belong to a text field now; they are no commands then.
  static func isTyping(_ state: State) -> Bool
  /// A key that no binding takes: for the focused widget. Nil gives it to the shell.
  static func typed(_ state: State, _ key: Key) -> Message?
  static func pasted(_ state: State, _ text: String) -> Message?
  /// What happens on a message; pure.
  static func update(_ state: inout State, _ message: Message) -> [Effect<Request>]
  /// Asks the office or does a deed; the only part that touches the store.
  static func perform(_ request: Request, in office: Office) throws -> Message
  /// The same for long work, which tells how far it has come.
  static func perform(_ request: Request, in office: Office, telling work: Work) throws -> Message
  /// Whether the user may stop the request: it reports to its `Work`, and when that throws leaves nothing half-done. It
  /// runs on the worker.
  static func canStop(_ request: Request) -> Bool
  /// A request that may take longer than a tenth of a second runs on the worker.
  static func isSlow(_ request: Request) -> Bool
  /// What to do about a failed request besides saying why; nil says it and leaves the state alone.
  static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message?
  /// What the user chose in a dialog that the screen asked for.
  static func chose(_ state: State, _ choice: DialogChoice) -> Message?
  /// What the screen above brought back.
  static func answered(_ state: State, _ answer: Answer) -> Message?
  /// The data may have changed: another session committed, the screen above closed, or the user pressed F5.
  static func refresh(_ state: State) -> Message?
  /// Narrows and sorts a list as a view says.
  static func narrowed(to view: ListView) -> Message?
  /// What is typed and not yet saved; nil when there is nothing to keep.
  static func draft(_ state: State) -> DraftContent?
  /// What helps with the focused item, on the message line.
  static func hint(_ state: State) -> Phrase?
  /// What the place gives to the clipboard: the chosen row, the focused field, or the page's text.
  static func copied(_ state: State, language: Language) -> Copied?
  /// The focused field, where it takes a long text that may be written in an editor of the user's.
  static func longText(_ state: State) -> LongText?
  /// The theme that the place tries on while it is on top; nil leaves the chosen one.
  static func theme(_ state: State) -> String?
  /// Draws the body, from the state alone.
  static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language)
}

extension Screen {
  package static func parts(_ state: State) -> [State] { [state] }
  package static func isTyping(_ state: State) -> Bool { false }
  package static func typed(_ state: State, _ key: Key) -> Message? { nil }
  package static func pasted(_ state: State, _ text: String) -> Message? { nil }
  package static func perform(_ request: Request, in office: Office, telling work: Work) throws -> Message {
    try perform(request, in: office)
  }
  package static func canStop(_ request: Request) -> Bool { false }
  package static func isSlow(_ request: Request) -> Bool { false }
  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? { nil }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { nil }
  package static func answered(_ state: State, _ answer: Answer) -> Message? { nil }
  package static func refresh(_ state: State) -> Message? { nil }
  package static func narrowed(to view: ListView) -> Message? { nil }
  package static func draft(_ state: State) -> DraftContent? { nil }
  package static func hint(_ state: State) -> Phrase? { nil }
  package static func copied(_ state: State, language: Language) -> Copied? { nil }
  package static func longText(_ state: State) -> LongText? { nil }
  package static func theme(_ state: State) -> String? { nil }
}

/// For screens that ask nothing.
package enum NoRequest: Equatable, Sendable {}

/// What a message leads to. Plain data, so that a test of `update` is `==`.
package enum Effect<Request: Equatable & Sendable>: Equatable, Sendable {
  case ask(Request)
  /// Asks for what is being typed; on a slow line the shell waits until the typing is over.
  case find(Request)
  case open(Route)
  /// Opens a place instead of this one.
  case replace(Route)
  case back
  /// Closes this place and brings the one below an answer.
  case answer(Answer)
  case say(Toast)
  /// Asks the user; the choice comes back through `chose`.
  case confirm(Confirmation)
  /// What was typed is saved or given up: its draft goes.
  case dropDraft(screen: String, subject: String)
  /// From now on the program wears the theme of this name.
  case wear(String)
  case beep
  case quit
}

/// A question to the user: the dialog, and a name by which the screen knows the choice.
package struct Confirmation: Equatable, Sendable {
  package var id: String
  package var dialog: Dialog

  package init(_ id: String, _ dialog: Dialog) {
    self.id = id
    self.dialog = dialog
  }
}

package struct DialogChoice: Equatable, Sendable {
  package var id: String
  /// Which button, from the left; nil when the dialog was left by Esc.
  package var button: Int?
  /// What was typed into the dialog's input.
  package var input: String
  /// In which the question was read.
  package var language: Language

  package init(id: String, button: Int?, input: String, language: Language = .thai) {
    self.id = id
    self.button = button
    self.input = input
    self.language = language
  }

  init(_ asked: Confirmation, button: Int?, in language: Language) {
    self.init(id: asked.id, button: button, input: ThaiForm.canonical(asked.dialog.input.text), language: language)
  }
}

/// What one place brings back to the place below it.
package enum Answer: Equatable, Sendable {
  case person(ID<Person>, name: String)
  case group(ID<OccupationalGroup>, name: String)
  case organisation(String)
  /// A record was saved; the text says which.
  case saved(Phrase)
}

/// Why a request failed: what to say, and what a screen may act on.
package struct Failure: Equatable, Sendable {
  package var phrase: Phrase
  package var rule: RuleViolation?
  package var problem: FieldProblem?
  package var conflict: EditConflict?
  /// Others kept the deed from its turn: nothing was done, and it may be tried again.
  package var isBusy: Bool
  /// The store failed, not the user: full, read-only, busy, damaged.
  package var isOfStore: Bool

  package init(_ error: any Error) {
    isBusy = error as? StoreError == .busy
    phrase = isBusy ? WorkWords.busy : Explain.phrase(error)
    rule = error as? RuleViolation
    problem = error as? FieldProblem
    conflict = error as? EditConflict
    isOfStore = error is StoreError
  }
}
