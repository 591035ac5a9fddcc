internal import OfficeStorage
internal import TerminalUI

/// A screen with its state, whatever its kind: what the shell's stack holds.
protocol RunningScreen: Sendable {
  /// The name of its kind, for the journal: the same in both languages, and nothing of what it shows.
  var name: String { get }
  var title: Phrase { get }
  var isTyping: Bool { get }
  var draft: DraftContent? { get }
  var hint: Phrase? { get }
  var theme: String? { get }

  /// A key of the screen's own table.
  mutating func bound(_ key: Key) -> Reaction
  /// A key for the focused widget.
  mutating func typed(_ key: Key) -> Reaction
  mutating func paste(_ text: String) -> Reaction
  mutating func deliver(_ message: any Sendable) -> Reaction
  mutating func fail(_ request: any Sendable, _ failure: Failure) -> Reaction
  mutating func chose(_ choice: DialogChoice) -> Reaction
  mutating func answered(_ answer: Answer) -> Reaction
  mutating func refresh() -> Reaction
  mutating func narrow(to view: ListView) -> Reaction
  func copied(_ language: Language) -> Copied?
  var longText: LongText? { get }
  func addKeys(to line: inout KeyLine)
  func addKeys(to help: inout ItemList)
  /// The rows of the key table that have keys.
  var commands: [Command] { get }
  /// The keys of all its parts, each once.
  var sheet: [SheetKey] { get }
  /// Runs the row of the key table that has these keys; nothing when it is gone meanwhile.
  mutating func run(_ keys: [Key]) -> Reaction
  func draw(on canvas: inout Canvas, in area: Area, language: Language)
}

/// What a screen made of an event.
struct Reaction {
  var isTaken = true
  var effects: [ShellEffect] = []

  static let ignored = Reaction(isTaken: false)
  static let nothing = Reaction()
}

/// An effect as the shell carries it out: requests are bound to the screen that answers them.
enum ShellEffect {
  case job(Job)
  /// A search while its words are typed.
  case search(Job)
  case open(Route)
  case replace(Route)
  case back
  case answer(Answer)
  case say(Toast)
  case confirm(Confirmation)
  case dropDraft(screen: String, subject: String)
  case wear(String)
  case beep
  case quit
}

/// A request on its way to the office. It runs on the worker if it may be slow.
struct Job: Sendable {
  enum Result: Sendable {
    case message(any Sendable)
    case failure(any Sendable, Failure)

    /// Others kept the deed from its turn.
    var isBusy: Bool { if case .failure(_, let failure) = self { failure.isBusy } else { false } }
  }

  let isSlow: Bool
  let canStop: Bool
  let work = Work()
  private let perform: @Sendable (Office, Work) -> Result

  init(isSlow: Bool, canStop: Bool = false, _ perform: @escaping @Sendable (Office, Work) -> Result) {
    self.isSlow = isSlow
    self.canStop = canStop
    self.perform = perform
  }

  func run(_ office: Office) -> Result { perform(office, work) }
}

struct Running<S: Screen>: RunningScreen {
  var state: S.State

  /// A screen and what it asks at once.
  static func start(_ state: S.State, _ effects: [Effect<S.Request>]) -> (any RunningScreen, [ShellEffect]) {
    (Running(state: state), effects.map(bind))
  }

  var name: String { String(describing: S.self) }
  var title: Phrase { S.title(state) }
  var isTyping: Bool { S.isTyping(state) }
  var draft: DraftContent? { S.draft(state) }
  var hint: Phrase? { S.hint(state) }
  var theme: String? { S.theme(state) }

  mutating func bound(_ key: Key) -> Reaction {
    guard let binding = KeyTable.binding(for: key, in: S.keys(state), isTyping: S.isTyping(state)) else {
      return .ignored
    }
    return run(binding)
  }

  var commands: [Command] {
    S.keys(state).filter { !$0.keys.isEmpty }.map { row in
      Command(
        name: "\(S.self) \(KeyNotation.text(of: row.keys))", phrase: row.phrase, section: S.title(state),
        keys: row.keys, disabled: row.disabled, deed: .bound(row.keys))
    }
  }

  var sheet: [SheetKey] {
    S.parts(state).flatMap(S.keys).filter { !$0.keys.isEmpty }.reduce(into: []) { sheet, row in
      let key = SheetKey(row.keys, row.phrase)
      if !sheet.contains(key) { sheet.append(key) }
    }
  }

  mutating func run(_ keys: [Key]) -> Reaction {
    guard let binding = S.keys(state).first(where: { $0.keys == keys }) else { return .ignored }
    return run(binding)
  }

  private mutating func run(_ binding: KeyBinding<S.Message>) -> Reaction {
    if let reason = binding.disabled { return Reaction(effects: [.say(Toast(reason, .notice))]) }
    var reaction = take(binding.message)
    // A key of the table never beeps without a word.
    if reaction.effects.count == 1, case .beep = reaction.effects[0] {
      reaction.effects.append(.say(Toast(ShellWords.nothingHere(binding.phrase), .notice)))
    }
    return reaction
  }

  mutating func typed(_ key: Key) -> Reaction {
    guard let message = S.typed(state, key) else { return .ignored }
    return take(message)
  }

  mutating func paste(_ text: String) -> Reaction {
    guard let message = S.pasted(state, text) else { return .ignored }
    return take(message)
  }

  mutating func deliver(_ message: any Sendable) -> Reaction {
    guard let message = message as? S.Message else { return .ignored }
    return take(message)
  }

  mutating func fail(_ request: any Sendable, _ failure: Failure) -> Reaction {
    guard let request = request as? S.Request, let message = S.failed(state, request, failure) else { return .ignored }
    return take(message)
  }

  mutating func chose(_ choice: DialogChoice) -> Reaction {
    guard let message = S.chose(state, choice) else { return .nothing }
    return take(message)
  }

  mutating func answered(_ answer: Answer) -> Reaction {
    guard let message = S.answered(state, answer) else { return .ignored }
    return take(message)
  }

  mutating func refresh() -> Reaction {
    guard let message = S.refresh(state) else { return .ignored }
    return take(message)
  }

  mutating func narrow(to view: ListView) -> Reaction {
    guard let message = S.narrowed(to: view) else { return .ignored }
    return take(message)
  }

  var longText: LongText? { S.longText(state) }
  func copied(_ language: Language) -> Copied? { S.copied(state, language: language) }
  func addKeys(to line: inout KeyLine) { line.add(S.keys(state)) }
  func addKeys(to help: inout ItemList) { help.add(S.title(state), S.keys(state)) }

  func draw(on canvas: inout Canvas, in area: Area, language: Language) {
    S.view(state, on: &canvas, in: area, language: language)
  }

  private mutating func take(_ message: S.Message) -> Reaction {
    Reaction(effects: S.update(&state, message).map(Self.bind))
  }

  private static func bind(_ effect: Effect<S.Request>) -> ShellEffect {
    switch effect {
    case .ask(let request): .job(job(request))
    case .find(let request): .search(job(request))
    case .open(let route): .open(route)
    case .replace(let route): .replace(route)
    case .back: .back
    case .answer(let answer): .answer(answer)
    case .say(let toast): .say(toast)
    case .confirm(let confirmation): .confirm(confirmation)
    case .dropDraft(let screen, let subject): .dropDraft(screen: screen, subject: subject)
    case .wear(let theme): .wear(theme)
    case .beep: .beep
    case .quit: .quit
    }
  }

  private static func job(_ request: S.Request) -> Job {
    Job(isSlow: S.isSlow(request), canStop: S.canStop(request)) { office, work in
      do { return .message(try S.perform(request, in: office, telling: work)) } catch {
        return .failure(request, Failure(error))
      }
    }
  }
}
