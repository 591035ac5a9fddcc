package import OfficeCore
package import OfficeStorage
package import TerminalUI
internal import ThaiText

/// What was done in a fiscal year to make the programme known under เทศบาลเล็กในเทศบาลใหญ่: meetings, loudspeaker, messages,
/// posters, visits; of the user's zones, or of one community.
package enum OutreachList: ListScreen {
  package struct State: Equatable, Sendable, ListState {
    var fiscalYear: Int
    var today: Day
    var community: ID<Community>?
    var actor: Actor
    package var list = ListFrame()
    var all: [OutreachSummary] = []
    var shown: [OutreachSummary] = []
    var isLoaded = false

    var chosen: OutreachSummary? { list.index.map { shown[$0] } }
    var mayEdit: Bool { Visibility.scope(of: .editRegister, for: actor) != .nothing }
  }

  package enum Message: Equatable, Sendable, ListMessage {
    case list(ListCommand)
    case loaded([OutreachSummary], fiscalYear: Int)
    case opened
    case newAsked
    case interestsAsked
    case walkInAsked
    case reportAsked
    case yearMoved(Int)
    case refreshed
  }

  package enum Request: Equatable, Sendable, ListAsking {
    case list(ListRequest)
    case load(Int, ID<Community>?)
  }

  static func start(fiscalYear: Int, community: ID<Community>?, today: Day, actor: Actor) -> (State, [Effect<Request>])
  {
    (
      State(fiscalYear: fiscalYear, today: today, community: community, actor: actor),
      [.ask(.load(fiscalYear, community))]
    )
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.fiscalYear) }

  package static func shape(_ state: State) -> ListShape {
    ListShape(
      list: "outreaches",
      columns: [
        ListColumn("day", OutreachWords.day, 1), ListColumn("number", Words.number, 0),
        ListColumn("zone", Vocabulary.zoneTitle, 2), ListColumn("channel", OutreachWords.channel, 3),
        ListColumn("came", OutreachWords.came, 6), ListColumn("interested", OutreachWords.interested, 7),
      ],
      facts: ListFact.zones(withOutside: false)
        + OutreachChannel.allCases.map { ListFact("channel:\($0.rawValue)", OutreachWords.channel($0)) },
      views: [
        .init(
          name: OutreachWords.channel(.meeting),
          view: ListView(facts: ["channel:\(OutreachChannel.meeting.rawValue)"]))
      ])
  }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let none = state.chosen == nil ? OutreachWords.none : nil
    let mayNot = state.mayEdit ? nil : Vocabulary.notPermitted(.editRegister)
    return keys(
      state,
      own: [
        KeyBinding([.enter], Vocabulary.open, .opened, disabled: none),
        KeyBinding([.insert, .character("n")], Vocabulary.new, .newAsked, disabled: mayNot),
        KeyBinding([.function(4), .character("i")], OutreachWords.interested, .interestsAsked, disabled: none),
        KeyBinding([.function(2), .character("k")], OutreachWords.walkIn, .walkInAsked, disabled: mayNot ?? none),
        KeyBinding([.character("m")], Words.report, .reportAsked, disabled: noReport(state)),
        KeyBinding([.character("[")], OutreachWords.yearBefore, .yearMoved(-1), shown: .help),
        KeyBinding([.character("]")], OutreachWords.yearAfter, .yearMoved(1), shown: .help),
      ])
  }

  private static func noReport(_ state: State) -> Phrase? {
    Visibility.scope(of: .seeFigures, for: state.actor) == .nothing ? Vocabulary.notPermitted(.seeFigures) : nil
  }

  package static func isSlow(_ request: Request) -> Bool {
    if case .list(let request) = request { request.isSlow } else { false }
  }

  /// What a narrow list cuts.
  package static func hint(_ state: State) -> Phrase? {
    state.chosen.map {
      Phrase(verbatim: $0.outreach.details.topic + " · " + $0.communities.joined(separator: ", "))
    }
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
}
