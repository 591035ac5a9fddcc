package import OfficeCore
package import OfficeStorage
package import TerminalUI
package import ThaiText

/// Both indicators of a fiscal year with target, coverage and bounds, by zone or another grouping, and the way from
/// application to result. Every number opens the list behind it.
package enum Dashboard: Screen {
  package struct State: Equatable, Sendable {
    var fiscalYear: Int
    var years: [Int] = []
    var grouping = IndicatorGrouping.zone
    /// Whose rows the table shows.
    var shown = Indicator.householdIncomeIncreased
    var report: IndicatorReport?
    var targets: [Indicator: Int] = [:]
    var course: Course?
    /// Whether the rows stand as a table or as a chart of the same numbers.
    var display = Display.table
    var chart: Chart?
    var focus = Focus(place: .result(.householdIncomeIncreased), cell: 0)
    var yearList: PickList?
    /// Why nothing can be shown.
    var refusal: Phrase?
    /// Questions under way; what changes meanwhile is asked once, after them.
    var pending = 0
    var isStale = false
  }

  enum Display: Equatable { case table, chart }

  /// The steps from application to result, and how the results went by quarter.
  package struct Course: Equatable, Sendable {
    package var funnel: Funnel
    package var quarters: [Quarter]
  }

  package struct Quarter: Equatable, Sendable {
    package var number: Int
    package var end: Day
    package var households: IndicatorRow
    package var groups: IndicatorRow
  }

  /// Where a line of figures stands on the screen.
  enum Place: Hashable {
    case result(Indicator)
    case row(String)
    /// A line of tiles, by the key of its first.
    case tiles(String)
    case step(FunnelStep)
    case quarter(Int)
  }

  struct Focus: Hashable {
    var place: Place
    var cell: Int
  }

  /// One number, and the list that it counts.
  struct Figure: Equatable {
    var number: Int
    var query: StandingsQuery
    /// What a cell of a chart is computed from.
    var row: IndicatorRow?
  }

  struct Line: Equatable {
    var place: Place
    var figures: [Figure]
  }

  package enum Message: Equatable, Sendable {
    case typed(Key)
    case loaded(IndicatorReport, targets: [Indicator: Int], years: [Int])
    case courseLoaded(Int, Course)
    case chartLoaded(Int, Chart)
    case failed(Phrase)
    case opened
    case shownChanged
    case groupingChanged
    case displayChanged
    case yearAsked
    case yearMoved(Int)
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load(Int, IndicatorGrouping)
    case loadCourse(Int)
    case loadChart(Int)
  }

  package static func start(fiscalYear: Int) -> (State, [Effect<Request>]) {
    var state = State(fiscalYear: fiscalYear)
    let effects = ask(&state)
    return (state, effects)
  }

  static func ask(_ state: inout State) -> [Effect<Request>] {
    let chart: [Effect<Request>] = state.display == .chart ? [.ask(.loadChart(state.fiscalYear))] : []
    state.pending += 2 + chart.count
    state.isStale = false
    return [.ask(.load(state.fiscalYear, state.grouping)), .ask(.loadCourse(state.fiscalYear))] + chart
  }

  package static func title(_ state: State) -> Phrase { Words.title(state.fiscalYear) }
  package static func isTyping(_ state: State) -> Bool { state.yearList != nil }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    if state.yearList != nil { return [] }
    return [
      KeyBinding([.enter], Words.openList, .opened, disabled: state.figure == nil ? Words.nothingToOpen : nil),
      KeyBinding([.function(3), .character("v")], Words.shown(state.shown.other), .shownChanged),
      KeyBinding([.function(6), .character("g")], Words.nextGrouping, .groupingChanged),
      KeyBinding([.character("t")], state.display == .table ? Vocabulary.asChart : Vocabulary.asTable, .displayChanged),
      KeyBinding([.function(4), .character("y")], Words.year, .yearAsked),
      KeyBinding([.character("[")], Words.yearBefore, .yearMoved(-1), shown: .help),
      KeyBinding([.character("]")], Words.yearAfter, .yearMoved(1), shown: .help),
      KeyBinding([.tab], Words.nextPart, .typed(.tab), shown: .help),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    if state.yearList != nil { return .typed(key) }
    return switch key {
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .tab, .backTab: .typed(key)
    default: nil
    }
  }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    .failed(failure.phrase)
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
  package static func hint(_ state: State) -> Phrase? { state.figure.map { Words.hint($0, state) } }
}

extension Indicator {
  var other: Indicator {
    switch self {
    case .householdIncomeIncreased: .groupManagementImproved
    case .groupManagementImproved: .householdIncomeIncreased
    }
  }
}

// MARK: - The figures

extension Dashboard.State {
  var part: IndicatorReport.Part? { report.map { part($0, of: shown) } }

  func part(_ report: IndicatorReport, of indicator: Indicator) -> IndicatorReport.Part {
    switch indicator {
    case .householdIncomeIncreased: report.households
    case .groupManagementImproved: report.groups
    }
  }

  /// The lines of figures from above to below: both results, the table, the steps, the quarters.
  var lines: [Dashboard.Line] {
    guard let report else { return [] }
    var lines = Indicator.allCases.map { result($0, part(report, of: $0).total) }
    if let chartFigures {
      lines += chartFigures
    } else if let part {
      lines += ([part.total] + part.rows).map { row($0) }
    }
    guard let course else { return lines }
    lines += FunnelStep.allCases.map { step($0, course.funnel) }
    return lines + course.quarters.map { quarter($0) }
  }

  var figure: Dashboard.Figure? {
    guard let line = lines.first(where: { $0.place == focus.place }) else { return nil }
    return line.figures.indices.contains(focus.cell) ? line.figures[focus.cell] : nil
  }

  func query(
    _ filter: StandingFilter, of indicator: Indicator, key: String? = nil, asOf: Day? = nil
  ) -> StandingsQuery {
    let of: StandingsQuery.Of =
      switch indicator {
      case .householdIncomeIncreased: .households(filter)
      case .groupManagementImproved: .groups(filter)
      }
    return StandingsQuery(
      fiscalYear: fiscalYear, of: of, grouping: key == nil ? nil : grouping, key: key, asOf: asOf)
  }

  private func figures(
    _ counts: [(Int, StandingFilter)], of indicator: Indicator, key: String? = nil, asOf: Day? = nil
  ) -> [Dashboard.Figure] {
    counts.map { Dashboard.Figure(number: $0.0, query: query($0.1, of: indicator, key: key, asOf: asOf)) }
  }

  private func result(_ indicator: Indicator, _ row: IndicatorRow) -> Dashboard.Line {
    Dashboard.Line(
      place: .result(indicator),
      figures: figures(
        [
          (row.increased, .increased), (row.followedUp, .followedUp), (row.followedUp, .followedUp),
          (row.supported, .supported),
        ], of: indicator))
  }

  private func row(_ row: IndicatorRow) -> Dashboard.Line {
    Dashboard.Line(
      place: .row(row.key),
      figures: figures(
        [
          (row.supported, .supported), (row.withBaseline, .withBaseline), (row.followedUp, .followedUp),
          (row.increased, .increased),
        ], of: shown, key: row.key == "total" ? nil : row.key))
  }

  private func step(_ step: FunnelStep, _ funnel: Funnel) -> Dashboard.Line {
    let query =
      switch step {
      case .applied: StandingsQuery(fiscalYear: fiscalYear, of: .applicants(recommended: false))
      case .recommended: StandingsQuery(fiscalYear: fiscalYear, of: .applicants(recommended: true))
      case .approved: query(.supported, of: .householdIncomeIncreased)
      case .followedUp: query(.followedUp, of: .householdIncomeIncreased)
      case .increased: query(.increased, of: .householdIncomeIncreased)
      }
    return Dashboard.Line(place: .step(step), figures: [Dashboard.Figure(number: funnel[step], query: query)])
  }

  private func quarter(_ quarter: Dashboard.Quarter) -> Dashboard.Line {
    let row = quarter.row(of: shown)
    return Dashboard.Line(
      place: .quarter(quarter.number),
      figures: figures([(row.increased, .increased), (row.followedUp, .followedUp)], of: shown, asOf: quarter.end))
  }
}

extension Dashboard.Quarter {
  func row(of indicator: Indicator) -> IndicatorRow {
    switch indicator {
    case .householdIncomeIncreased: households
    case .groupManagementImproved: groups
    }
  }
}

extension Funnel {
  subscript(step: FunnelStep) -> Int {
    switch step {
    case .applied: applied
    case .recommended: recommended
    case .approved: approved
    case .followedUp: followedUp
    case .increased: increased
    }
  }
}

extension Dashboard {
  /// All figures that can be focused now, each with the question that lists what it counts.
  package static func figures(_ state: State) -> [(number: Int, query: StandingsQuery)] {
    state.lines.flatMap(\.figures).map { ($0.number, $0.query) }
  }

  /// How the rows are grouped now.
  package static func grouping(_ state: State) -> IndicatorGrouping { state.grouping }
}
