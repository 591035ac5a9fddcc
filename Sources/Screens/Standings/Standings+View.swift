internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension Standings {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (head, rest) = area.splitTop(1)
    let (searchLine, list) = rest.splitTop(state.list.isSpeaking ? 1 : 0)
    let count = Words.count(state).text(in: language)
    let room = head.columns - Columns.count(count) - 3
    canvas.write(count, x: head.right - Columns.count(count) - 1, y: head.y, role: .strong, limit: head.right)
    canvas.write(Words.figure(state).text(in: language), x: head.x + 1, y: head.y, columns: room, role: .heading)
    let table = Table(
      columns(state), rows: [], cursor: state.list.cursor,
      empty: state.refusal ?? (state.isLoaded ? Words.empty(state) : Words.reading))
    state.list.draw(table, shape(state), line: searchLine, on: &canvas, in: list, language: language) {
      cells(state.rows[state.hits[$0]], language)
    }
    state.list.menu?.draw(on: &canvas, in: area, language: language)
  }

  private static func columns(_ state: State) -> [TableColumn] {
    let place = [
      TableColumn(Vocabulary.community, .share(2, minimum: 9), priority: 2),
      TableColumn(Vocabulary.zoneTitle, .fixed(3), alignment: .right, priority: 3),
    ]
    switch state.query.of {
    case .households:
      return [
        TableColumn(Words.code, .fixed(7), priority: 1), TableColumn(Words.head, .share(3, minimum: 18)),
      ] + place + [
        TableColumn(Words.baseline, .fixed(8), alignment: .right, priority: 2),
        TableColumn(Words.latest, .fixed(8), alignment: .right, priority: 1),
        TableColumn(Words.roundAndDay, .fixed(18), priority: 4),
        TableColumn(Words.change, .fixed(13)),
      ]
    case .groups:
      return [
        TableColumn(Words.code, .fixed(7), priority: 1), TableColumn(Vocabulary.group, .share(3, minimum: 20)),
      ] + place + [
        TableColumn(Words.firstScore, .fixed(8), alignment: .right, priority: 2),
        TableColumn(Words.latest, .fixed(8), alignment: .right, priority: 1),
        TableColumn(Words.day, .fixed(11), priority: 4),
        TableColumn(Words.change, .fixed(13)),
      ]
    case .applicants:
      return [TableColumn(Words.code, .fixed(8)), TableColumn(Words.head, .share(3, minimum: 14))] + place
    }
  }

  package static func sheet(_ state: State) -> ListSheet? {
    let isOfGroups = if case .groups = state.query.of { true } else { false }
    return ListSheet(columns(state), of: state.actor, isPersonal: !isOfGroups) {
      cells(state.rows[state.hits[$0]], $1)
    }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    guard let chosen = state.chosen else { return nil }
    let subject: Subject = if case .group = chosen { .group } else { .household }
    return Copied(cells(chosen, language), of: subject, chosen.id, isPersonal: subject == .household)
  }

  private static func cells(_ row: Row, _ language: Language) -> [TableCell] {
    func place(_ community: String?, _ zone: Int?) -> [TableCell] {
      let outside = Vocabulary.zone(nil).text(in: language)
      return [
        TableCell(community ?? outside, community == nil ? .faint : .text), TableCell(zone.map(String.init) ?? "–"),
      ]
    }
    switch row {
    case .household(let standing):
      let change = Change(standing.baseline, standing.latest, isIncreased: standing.isIncreased)
      let round = standing.latestRound.map { Vocabulary.shortRound($0).text(in: language) } ?? ""
      let day = standing.latestOn.map { Vocabulary.shortDay($0).text(in: language) } ?? ""
      return [TableCell(standing.code), TableCell(standing.headName)] + place(standing.community, standing.zone) + [
        TableCell(standing.baseline?.display ?? "–"), TableCell(standing.latest?.display ?? "–"),
        TableCell([round, day].filter { !$0.isEmpty }.joined(separator: " ")), cell(change, language),
      ]
    case .group(let standing):
      let change = Change(standing.baseline, standing.latest, isIncreased: standing.isIncreased)
      return [TableCell(standing.code), TableCell(standing.name)] + place(standing.community, standing.zone) + [
        TableCell(standing.baseline.map(Assessment.score) ?? "–"),
        TableCell(standing.latest.map(Assessment.score) ?? "–"),
        TableCell(standing.latestOn.map { Vocabulary.shortDay($0).text(in: language) } ?? ""), cell(change, language),
      ]
    case .applicant(let household):
      return [TableCell(household.code), TableCell(household.headName)] + place(household.community, household.zone)
    }
  }

  private static func cell(_ change: Change, _ language: Language) -> TableCell {
    let role: Role =
      switch change {
      case .increased: .ok
      case .decreased: .warning
      case .same, .belowRise: .text
      case .notFollowedUp, .noBaseline: .faint
      }
    return TableCell(Words.change(change).text(in: language), role)
  }
}

extension Standings {
  /// How a household or group stands, in a word with a sign.
  enum Change: Equatable, CaseIterable {
    case increased, belowRise, same, decreased, notFollowedUp, noBaseline

    init<Value: Comparable>(_ baseline: Value?, _ latest: Value?, isIncreased: Bool) {
      guard let baseline else {
        self = .noBaseline
        return
      }
      guard let latest else {
        self = .notFollowedUp
        return
      }
      self = isIncreased ? .increased : latest > baseline ? .belowRise : latest == baseline ? .same : .decreased
    }
  }
}
