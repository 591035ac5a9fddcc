package import OfficeCore
internal import OfficeStorage
package import TerminalUI
package import ThaiText

/// What is to be asked now: households by round and zone, and groups to assess. Each number opens its grid.
package enum FollowUps: Screen {
  package struct State: Equatable, Sendable {
    var fiscalYear: Int
    /// The years whose follow-ups fall due: the present one and the one before, and the one asked for.
    var years: [Int]
    var due: [Int: Due] = [:]
    var isLoaded = false
    var refusal: Phrase?
    var line = 0
    var column = 0
  }

  /// How many are due, by line and by zone.
  package struct Due: Equatable, Sendable {
    package var lines: [Line]

    var total: Int { lines.reduce(0) { $0 + $1.total } }
    var hasOutside: Bool { lines.contains { $0.outside > 0 } }
  }

  package struct Line: Equatable, Sendable {
    package enum Of: Equatable, Sendable {
      case round(IncomeRound)
      case assessments
    }

    package var of: Of
    package var zones: [Int: Int]
    /// Of no community.
    package var outside: Int
    /// The day since which the oldest is due.
    package var since: Day?

    var total: Int { zones.values.reduce(outside, +) }
  }

  package enum Message: Equatable, Sendable {
    case typed(Key)
    case loaded([Int: Due])
    case refused(Phrase)
    case opened
    case yearChanged
    case printed
    case listed
    case refreshed
  }

  package enum Request: Equatable, Sendable {
    case load([Int])
  }

  package static func start(fiscalYear: Int, today: Day) -> (State, [Effect<Request>]) {
    let years = Set([today.fiscalYear, today.fiscalYear - 1, fiscalYear]).sorted(by: >)
    return (State(fiscalYear: fiscalYear, years: years), [.ask(.load(years))])
  }

  package static func title(_ state: State) -> Phrase { Words.title }
  package static func isSlow(_ request: Request) -> Bool { true }

  package static func keys(_ state: State) -> [KeyBinding<Message>] {
    let chosen = state.chosen
    let nothing = chosen.map { $0.count(at: state.column) == 0 } ?? true ? Words.nothingDue : nil
    let noForm = chosen?.of == .assessments ? Words.noForm : nothing
    return [
      KeyBinding([.enter], Words.keyIn, .opened, disabled: nothing),
      KeyBinding([.function(6), .character("p")], Words.printForm, .printed, disabled: noForm),
      KeyBinding([.function(7), .character("l")], Words.list, .listed, disabled: noForm),
      KeyBinding([.function(4), .character("y")], Words.otherYear, .yearChanged),
    ]
  }

  package static func typed(_ state: State, _ key: Key) -> Message? {
    switch key {
    case .up, .down, .left, .right, .home, .end: .typed(key)
    default: nil
    }
  }

  package static func failed(_ state: State, _ request: Request, _ failure: Failure) -> Message? {
    state.isLoaded ? nil : .refused(failure.phrase)
  }

  package static func refresh(_ state: State) -> Message? { .refreshed }
  package static func hint(_ state: State) -> Phrase? { Words.hint(state) }
}

extension FollowUps.State {
  var lines: [FollowUps.Line] { due[fiscalYear]?.lines ?? [] }
  var chosen: FollowUps.Line? { lines.indices.contains(line) ? lines[line] : nil }
  /// The total, the zones, and where there is any, what lies in no community.
  var columnCount: Int { 1 + Community.zones.count + (due[fiscalYear]?.hasOutside ?? false ? 1 : 0) }
  var zone: Int? { 1...Community.zones.count ~= column ? column : nil }
}

extension FollowUps.Line {
  func count(at column: Int) -> Int {
    switch column {
    case 0: total
    case Community.zones: zones[column] ?? 0
    default: outside
    }
  }
}
