package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// One search box for everything: people, households, communities, groups and proposals, grouped by kind; what a number
/// or code names whole comes first. Without words, what the user opened last.
package enum Find: Screen {
  package struct State: Equatable, Sendable {
    var search: ListSearch
    var found = FoundRecords()
    var recents: [RecentRecord] = []
    var rows: [Row] = []
    var list = ItemList()
    var isLoaded = false

    var chosen: Row? { rows.indices.contains(list.index) ? rows[list.index] : nil }
    /// What the words are in the other keyboard layout, where they make sense only so.
    var rescue: String? { search.rescue }
  }

  /// One line of the results.
  package enum Row: Equatable, Sendable {
    case named(FoundRecords.Record)
    case person(PersonSummary)
    case community(Community)
    case group(GroupSummary)
    case proposal(ProposalSummary)
    case recent(RecentRecord)
    /// The list of all people whom the words find.
    case morePeople(String)

    var route: Route {
      switch self {
      case .named(.person(let id, _)): .personPage(id)
      case .named(.household(let id, _)): .household(id)
      case .named(.community(let id, _)): .community(id)
      case .named(.group(let id, _)): .groupPage(id)
      case .named(.proposal(let id, _, _)): .proposal(id)
      case .person(let person): .personPage(person.id)
      case .community(let community): .community(community.id)
      case .group(let group): .groupPage(group.id)
      case .proposal(let proposal): .proposal(proposal.id)
      case .recent(let recent): recent.record.route
      case .morePeople(let words): .people(community: nil, seed: words)
      }
    }
  }

  package enum Message: Equatable, Sendable {
    case key(Key)
    case pasted(String)
    case rescued
    case opened
    case loaded(FoundRecords, for: String)
    case recalled([RecentRecord])
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case find(String)
    case recall
  }

  static func start(_ seed: String) -> (State, [Effect<Request>]) {
    (
      State(search: ListSearch(seed, isOpen: true)),
      [.ask(.recall)] + (seed.isEmpty ? [] : [.ask(.find(seed))])
    )
  }

  package static func title(_ state: State) -> Phrase { Words.title }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    [
      KeyBinding([.enter], Vocabulary.open, .opened, disabled: state.chosen == nil ? Words.nothingChosen : nil),
      KeyBinding(
        [.alt("k")], ListWords.rescue, .rescued, shown: state.rescue == nil ? .help : .footer,
        disabled: state.rescue == nil ? ListWords.notMistyped : nil),
    ]
  }

  package static func isTyping(_ state: State) -> Bool { true }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    if case .function = key { return nil }
    return key == .escape ? nil : .key(key)
  }

  package static func pasted(_ state: State, _ text: String) -> Message? { .pasted(text) }
  package static func refresh(_ state: State) -> Message? { .refreshed }
}

extension RecentRecord.Record {
  var route: Route {
    switch self {
    case .person(let id): .personPage(id)
    case .household(let id): .household(id)
    case .group(let id): .groupPage(id)
    case .proposal(let id): .proposal(id)
    }
  }
}
