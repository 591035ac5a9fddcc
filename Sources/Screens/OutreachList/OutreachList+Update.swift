internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension OutreachList {
  package static func update(_ state: inout State, _ message: Message) -> [Effect<Request>] {
    switch message {
    case .list(let command): return took(command, &state)
    case .loaded(let all, let year):
      guard year == state.fiscalYear else { return [] }
      state.all = all
      state.isLoaded = true
      return find(&state)
    case .opened: return state.chosen.map { [.open(.outreach($0.id))] } ?? [.beep]
    case .newAsked: return [.open(.outreachForm(nil))]
    case .interestsAsked: return state.chosen.map { [.open(.interests(outreach: $0.id))] } ?? [.beep]
    case .walkInAsked: return state.chosen.map { [.open(.walkIn(outreach: $0.id))] } ?? [.beep]
    case .reportAsked: return report(state)
    case .yearMoved(let step):
      let year = state.fiscalYear + step
      guard 2400...state.today.fiscalYear ~= year else { return [.beep] }
      state.fiscalYear = year
      state.isLoaded = false
      return [.ask(.load(year, state.community))]
    case .refreshed: return [.ask(.load(state.fiscalYear, state.community))]
    }
  }

  /// The report of the chosen one's zone and month; with none chosen, of the user's first zone and of this month.
  private static func report(_ state: State) -> [Effect<Request>] {
    let zone = state.chosen?.outreach.details.zone ?? state.actor.user.zones.min() ?? Community.zones.lowerBound
    let day = state.chosen?.outreach.details.day ?? state.today
    return [.open(.paper(.zoneReport(zone: zone, month: day.adding(days: 1 - day.day))))]
  }

  package static func find(_ state: inout State) -> [Effect<Request>] {
    let terms = ListTerms(state.list.words)
    let found = state.all.filter { terms.isEmpty || terms.areIn(searchKey($0)) }
    state.shown = state.list.arranged(found, holds: holds, key: key)
    state.list.show(state.shown.map(\.id.raw))
    return []
  }

  private static func searchKey(_ summary: OutreachSummary) -> [UInt8] {
    let details = summary.outreach.details
    let words = [details.topic, details.place, details.speakers, OutreachWords.channel(details.channel).thai]
    return Array(ThaiForm.searchKey((words + summary.communities).joined(separator: " ")).utf8)
  }

  private static func holds(_ summary: OutreachSummary, _ fact: String) -> Bool {
    let details = summary.outreach.details
    return [ListFact.zone(details.zone), "channel:\(details.channel.rawValue)"].contains(fact)
  }

  private static func key(_ summary: OutreachSummary, _ column: String) -> ListKey {
    let details = summary.outreach.details
    return switch column {
    case "day": .text(Array(details.day.iso.utf8))
    case "number": .number(Int64(summary.outreach.number))
    case "zone": .number(Int64(details.zone))
    case "channel": .number(Int64(OutreachChannel.allCases.firstIndex(of: details.channel) ?? 0))
    case "came": .number(Int64(details.came.total))
    case "interested": .number(Int64(summary.interested))
    default: .missing
    }
  }
}
