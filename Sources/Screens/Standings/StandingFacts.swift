internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The facts by which the list behind a figure is narrowed, and what it is sorted by.
enum StandingFacts {
  static func shape(_ state: Standings.State) -> ListShape {
    typealias Words = Standings.Words
    let mayExport = state.actor.permissions.contains(.exportData)
    let place = [ListColumn("community", Vocabulary.community, 2), ListColumn("zone", Vocabulary.zoneTitle, 3)]
    var columns = [ListColumn("code", Words.code, 0)]
    var facts = ListFact.zones()
    var views: [ListShape.ReadyView] = []
    var kind = ImportKind.incomes
    switch state.query.of {
    case .households, .groups:
      let isGroups = if case .groups = state.query.of { true } else { false }
      columns += [ListColumn("name", isGroups ? Vocabulary.group : Words.head, 1)] + place
      columns += [
        ListColumn("first", isGroups ? Words.firstScore : Words.baseline, 4), ListColumn("latest", Words.latest, 5),
        ListColumn("day", isGroups ? Words.day : Words.roundAndDay, 6), ListColumn("change", Words.changeInNumbers, 7),
      ]
      facts += Standings.Change.allCases.map { ListFact(code($0), Words.change($0)) }
      views = [.decreased, .notFollowedUp].map { change in
        .init(name: Words.change(change), view: ListView(facts: [code(change)]))
      }
      views.append(.init(name: Words.mostRisen, view: ListView(column: "change", isDescending: true)))
      if isGroups { kind = .assessments }
    case .applicants: columns += [ListColumn("name", Words.head, 1)] + place
    }
    return ListShape(
      list: "standings", columns: columns, facts: facts, views: views, fields: fields(state), kind: kind,
      exportRefusal: mayExport ? nil : Vocabulary.notPermitted(.exportData))
  }

  private static func fields(_ state: Standings.State) -> [QueryField] {
    let place = [QueryFields.field("community", .text), QueryFields.field("code", .text)]
    let day = QueryFields.field("day", .day)
    switch state.query.of {
    case .households: return place + [QueryFields.field("first", .money), QueryFields.field("latest", .money), day]
    case .groups: return place + [QueryFields.field("first", .number), QueryFields.field("latest", .number), day]
    case .applicants: return place
    }
  }

  static func value(_ row: Standings.Row, _ field: String) -> QueryValue {
    let (code, community, first, latest, day): (String, String?, Int?, Int?, Day?) =
      switch row {
      case .household(let standing):
        (
          standing.code, standing.community, standing.baseline.map { Int($0.satang) },
          standing.latest.map { Int($0.satang) }, standing.latestOn
        )
      // Scores are asked for whole; the rows have hundredths.
      case .group(let standing):
        (
          standing.code, standing.community, standing.baseline.map { $0 / 100 }, standing.latest.map { $0 / 100 },
          standing.latestOn
        )
      case .applicant(let household): (household.code, household.community, nil, nil, nil)
      }
    switch field {
    case "code": return .text(code)
    case "community": return community.map(QueryValue.text) ?? .nothing
    case "first": return first.map(QueryValue.number) ?? .nothing
    case "latest": return latest.map(QueryValue.number) ?? .nothing
    case "day": return day.map(QueryValue.day) ?? .nothing
    default: return .nothing
    }
  }

  private static func code(_ change: Standings.Change) -> String { "change:\(change)" }

  static func holds(_ row: Standings.Row, _ fact: String) -> Bool {
    switch row {
    case .household(let standing):
      let change = Standings.Change(standing.baseline, standing.latest, isIncreased: standing.isIncreased)
      return [ListFact.zone(standing.zone), code(change)].contains(fact)
    case .group(let standing):
      let change = Standings.Change(standing.baseline, standing.latest, isIncreased: standing.isIncreased)
      return [ListFact.zone(standing.zone), code(change)].contains(fact)
    case .applicant(let household): return fact == ListFact.zone(household.zone)
    }
  }

  static func key(_ row: Standings.Row, _ column: String) -> ListKey {
    switch row {
    case .household(let standing):
      key(
        column, code: standing.code, name: standing.headName, standing.community, standing.zone,
        first: standing.baseline?.satang, latest: standing.latest?.satang, standing.latestOn)
    case .group(let standing):
      key(
        column, code: standing.code, name: standing.name, standing.community, standing.zone,
        first: standing.baseline.map(Int64.init), latest: standing.latest.map(Int64.init), standing.latestOn)
    case .applicant(let household):
      key(
        column, code: household.code, name: household.headName, household.community, household.zone, first: nil,
        latest: nil, nil)
    }
  }

  private static func key(
    _ column: String, code: String, name: String, _ community: String?, _ zone: Int?, first: Int64?, latest: Int64?,
    _ day: Day?
  ) -> ListKey {
    switch column {
    case "code": return .text(Array(code.utf8))
    case "name": return .text(SortKey.key(name))
    case "community": return community.map { .text(SortKey.key($0)) } ?? .missing
    case "zone": return zone.map { .number(Int64($0)) } ?? .missing
    case "first": return first.map(ListKey.number) ?? .missing
    case "latest": return latest.map(ListKey.number) ?? .missing
    case "day": return day.map { .text(Array($0.iso.utf8)) } ?? .missing
    case "change":
      guard let first, let latest else { return .missing }
      return .number(latest - first)
    default: return .missing
    }
  }
}
