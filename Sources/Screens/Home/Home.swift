package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The first screen: what waits for this user today, each line opening its list, and below it the places of the program.
package enum Home: Screen {
  /// One line that Enter opens.
  package enum Item: Equatable, Sendable {
    case draft(Draft)
    case toScreen(Int)
    case waitingForPapers(Int)
    case awaitingMayor(Int)
    case followUps(fiscalYear: Int, Int)
    case assessments(fiscalYear: Int, Int)
    /// What data subjects ask for; shown as long as something does.
    case dataRequests(OpenRequests)
    case budget(BudgetPosition)
    case incomplete(Int)
    case zoneRequests(Int)
    /// A shared search and what it finds.
    case search(SearchFigure)
    case backup(BackupState)
    case place(Place)

    /// What stays the same when the numbers change: the cursor keeps to it.
    var name: String {
      switch self {
      case .draft(let draft): "draft \(draft.content.screen) \(draft.content.subject)"
      case .toScreen: "screen"
      case .waitingForPapers: "papers"
      case .awaitingMayor: "mayor"
      case .followUps(let year, _): "follow-ups \(year)"
      case .assessments(let year, _): "assessments \(year)"
      case .incomplete: "incomplete"
      case .zoneRequests: "zone requests"
      case .dataRequests: "data requests"
      case .search(let figure): "search \(figure.search.list) \(figure.search.view.name)"
      case .budget: "budget"
      case .backup: "backup"
      case .place(let place): "place \(place)"
      }
    }

    /// Whether there is something to do behind the line.
    var waits: Bool {
      switch self {
      case .draft, .dataRequests: true
      case .toScreen(let count), .waitingForPapers(let count), .awaitingMayor(let count), .followUps(_, let count),
        .assessments(_, let count), .incomplete(let count), .zoneRequests(let count):
        count > 0
      case .backup(let state): state.isOverdue
      case .budget, .place, .search: false
      }
    }

    var isPlace: Bool { if case .place = self { true } else { false } }
  }

  package struct State: Equatable, Sendable {
    var today: Day
    var actor: Actor
    var items: [Item]
    var cursor: ListCursor
    var isLoaded = false
    var figures: [SearchFigure] = []
    /// Drafts are offered once, after login.
    var hasOffered = false
    var offered: Draft?

    var chosen: Item? { items.indices.contains(cursor.index) ? items[cursor.index] : nil }
  }

  package enum Message: Equatable, Sendable {
    case loaded(HomeSummary)
    case counted([SearchFigure])
    case moved(Key)
    case opened
    case placeChosen(Place)
    /// One search box for everything, with what is typed already.
    case findAsked(String)
    case chose(DialogChoice)
    case refreshed
  }

  package enum Request: Equatable, Sendable { case load, count }

  static func start(today: Day, actor: Actor) -> (State, [Effect<Request>]) {
    let places = Place.menu.map(Item.place)
    let state = State(today: today, actor: actor, items: places, cursor: ListCursor(count: places.count))
    return (state, [.ask(.load), .ask(.count)])
  }

  package static func title(_ state: State) -> Phrase { Words.title }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let reason: Phrase? = if case .place(let place)? = state.chosen { place.disabled(for: state.actor) } else { nil }
    let open = KeyBinding([.enter], Vocabulary.open, Message.opened, disabled: reason)
    let find = KeyBinding([.function(7), .character("/")], Vocabulary.search, Message.findAsked(""))
    // Behind the places: their numbers in lines stay what they were.
    return [open]
      + Place.menu.map { place in
        KeyBinding(
          place.key.map { [.character($0)] } ?? [], place.name, .placeChosen(place), shown: .help,
          disabled: place.disabled(for: state.actor))
      } + [find]
  }

  package static func isSlow(_ request: Request) -> Bool { true }
  package static func typed(_ state: State, _ key: Key) -> Message? {
    // A letter that is no key begins a search.
    if case .character(let letter) = key, letter.properties.isAlphabetic { return .findAsked(String(letter)) }
    return key == .escape || key == .function(10) ? nil : isMove(key) ? .moved(key) : nil
  }

  private static func isMove(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab: true
    case .character, .control, .alt, .function, .enter, .escape, .backspace, .delete, .insert: false
    }
  }

  package static func hint(_ state: State) -> Phrase? { Words.hint }
  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? { .chose(choice) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
}
