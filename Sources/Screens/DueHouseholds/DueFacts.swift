internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The facts by which due households are narrowed, what they are sorted by, and the numbers by which a list knows them.
enum DueFacts {
  private static let late = "late:30"
  private static let lateDays = 30
  private static let neverAsked = "last:none"

  static func round(_ round: IncomeRound) -> String { "round:\(round.rawValue)" }

  static func shape(_ actor: Actor) -> ListShape {
    typealias Words = DueHouseholds.Words
    return ListShape(
      list: "due_households",
      columns: [
        ListColumn("head", Words.head, 1), ListColumn("code", Words.code, 0),
        ListColumn("community", Vocabulary.community, 2), ListColumn("zone", Vocabulary.zoneTitle, 3),
        ListColumn("round", Words.round, 4), ListColumn("since", Words.since, 5),
        ListColumn("last", Words.last, 6),
      ],
      facts: IncomeRound.allCases.map { ListFact(round($0), Vocabulary.round($0)) } + ListFact.zones()
        + [ListFact(late, Words.late(lateDays)), ListFact(neverAsked, Words.neverAsked)],
      views: [
        .init(name: Words.late(lateDays), view: ListView(facts: [late], column: "since")),
        .init(name: Words.withoutBaseline, view: ListView(facts: [round(.baseline)])),
      ],
      fields: [
        QueryFields.field("community", .text), QueryFields.field("code", .text), QueryFields.field("since", .day),
        QueryFields.field("lastIncome", .money),
      ],
      kind: .incomes,
      exportRefusal: actor.permissions.contains(.exportData) ? nil : Vocabulary.notPermitted(.exportData),
      paper: Words.printForms)
  }

  static func holds(_ due: DueFollowUp, _ fact: String, _ today: Day) -> Bool {
    switch fact {
    case late: due.dueSince.days(to: today) > lateDays
    case neverAsked: due.lastIncome == nil
    default: [round(due.round), ListFact.zone(due.zone)].contains(fact)
    }
  }

  static func value(_ due: DueFollowUp, _ field: String) -> QueryValue {
    switch field {
    case "community": due.community.map(QueryValue.text) ?? .nothing
    case "code": .text(due.code)
    case "since": .day(due.dueSince)
    case "lastIncome": due.lastIncome.map { .number(Int($0.satang)) } ?? .nothing
    default: .nothing
    }
  }

  static func key(_ due: DueFollowUp, _ column: String) -> ListKey {
    switch column {
    case "head": .text(SortKey.key(due.headName))
    case "code": .text(Array(due.code.utf8))
    case "community": due.community.map { .text(SortKey.key($0)) } ?? .missing
    case "zone": due.zone.map { .number(Int64($0)) } ?? .missing
    case "round": .number(roundNumber(due.round))
    case "since": .text(Array(due.dueSince.iso.utf8))
    case "last": due.lastIncome.map { .number($0.satang) } ?? .missing
    default: .missing
    }
  }

  /// A household stands in the list once for each round that is due.
  static func number(_ due: DueFollowUp) -> Int64 { due.household.raw * rounds + roundNumber(due.round) }

  static func households(of numbers: [Int64]) -> [Int64] { Set(numbers.map { $0 / rounds }).sorted() }

  private static let rounds = Int64(IncomeRound.allCases.count)

  private static func roundNumber(_ round: IncomeRound) -> Int64 {
    Int64(IncomeRound.allCases.firstIndex(of: round) ?? 0)
  }
}
