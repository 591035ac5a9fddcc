package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// The people of the register: searched by any part of name, number, phone or community, narrowed by facts, in the order
/// asked, a page at a time. As a search it brings one person back to the place that asked.
///
/// Where the office searches first, nobody is listed until somebody is searched for or a reason to look through all is
/// given; until then the people stand there whose records the user opened last.
package enum PeopleList: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    package var list: ListFrame
    var community: ID<Community>?
    /// All communities, by code.
    var communities: [Community] = []
    /// A search for another place: Enter brings the person back.
    package var isPicking: Bool
    var actor: Actor
    var today: Day
    var people: [PersonSummary] = []
    var next: PeoplePosition?
    var total: Int?
    var soundsLike = false
    var isLoaded = false
    /// Nobody was searched for: the rows are those whom the user opened last.
    var isHeld = false
    /// A reason to look through all was given, as long as the list is open.
    var isBrowsing = false

    var chosen: PersonSummary? { list.index.map { people[$0] } }
    var communityName: String? { communities.first { $0.id == community }?.name }
    /// A kept view may name a column that this user sees masked.
    private var order: PeopleOrder {
      let wanted = list.column.flatMap(PeopleOrder.init) ?? .name
      return wanted.isPersonal && Mask.isMasking(actor) ? .name : wanted
    }
    var query: PeopleQuery {
      PeopleQuery(
        words: list.words.line, community: community, filter: PeopleFacts.filter(list.query, on: today),
        order: order, isDescending: list.isDescending)
    }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded(PeoplePage, for: PeopleQuery, isMore: Bool)
    case placed([Community])
    /// Nobody is listed for this query without a reason; these were opened last.
    case held([PersonSummary], for: PeopleQuery)
    case browseAsked
    case browseChosen(DialogChoice)
    case browsing
    case opened
    case newAsked
    case privacyAsked
    case publicListAsked
    case duplicatesAsked
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case find(PeopleQuery, atLeast: Int, isBrowsing: Bool)
    case browse(reason: String)
    case more(PeopleQuery, PeoplePosition)
    case communities
  }

  static func start(community: ID<Community>?, seed: String, isPicking: Bool, today: Day, actor: Actor)
    -> (State, [Effect<Request>])
  {
    let state = State(
      list: ListFrame(seed, isSearching: isPicking || !seed.isEmpty), community: community, isPicking: isPicking,
      actor: actor, today: today)
    return (state, [.ask(.find(state.query, atLeast: pageSize, isBrowsing: false)), .ask(.communities)])
  }

  static let pageSize = 50

  package static func title(_ state: State) -> Phrase {
    if state.isPicking { return Words.pick }
    return state.communityName.map { Words.title(of: $0) } ?? Words.title
  }

  package static func shape(_ state: State) -> ListShape { PeopleFacts.shape(state) }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let mayEdit = Visibility.scope(of: .editRegister, for: state.actor) != .nothing
    return keys(
      state,
      own: [
        KeyBinding(
          [.enter], state.isPicking ? Words.choose : Vocabulary.open, .opened,
          disabled: state.chosen == nil ? Words.nobodyChosen : nil),
        KeyBinding(
          [.insert, .character("n")], Vocabulary.new, .newAsked,
          disabled: mayEdit ? nil : Vocabulary.notPermitted(.editRegister)),
        KeyBinding(
          [.function(6), .character("b")], Words.browse, .browseAsked, shown: state.isHeld ? .footer : .help,
          disabled: state.isHeld ? nil : Words.shownAlready),
      ]
        + (state.isPicking
          ? []
          : [KeyBinding([.alt("d"), .character("d")], DuplicateWords.possible, .duplicatesAsked, shown: .help)]
            + PeoplePrivacy.keys(state)))
  }

  package static func isSlow(_ request: Request) -> Bool {
    switch request {
    case .list(let request): request.isSlow
    // In other orders than that of names rare facts are looked for all over the register.
    case .find(let query, _, _), .more(let query, _): !query.filter.isEmpty && query.order != .name
    case .communities, .browse: false
    }
  }

  /// While the list is held back, its rows are all that there are.
  package static func everything(_ state: State, for deed: ListDeed) -> ListRequest? {
    state.isHeld ? nil : .people(state.query, deed)
  }

  package static func chose(_ state: State, _ choice: DialogChoice) -> Message? {
    choice.id == Words.browsing ? .browseChosen(choice) : .list(.chose(choice))
  }

  package static func paper(of records: [Int64], _ state: State) -> Paper? { .people(records.map { ID($0) }) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
}
