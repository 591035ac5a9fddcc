internal import OfficeCore
package import OfficeStorage
internal import ThaiText

extension FollowUps {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let years):
      var due: [Int: Due] = [:]
      for year in years { due[year] = try self.due(year, in: office) }
      return .loaded(due)
    }
  }

  private static func due(_ year: Int, in office: Office) throws -> Due {
    let households = try office.followUpsDue(fiscalYear: year)
    let groups = try office.assessmentsDue(fiscalYear: year)
    let rounds = IncomeRound.allCases.map { round in
      let due = households.filter { $0.round == round }
      return line(.round(round), zones: due.map(\.zone), since: due.map(\.dueSince).min())
    }
    let assessments = line(
      .assessments, zones: groups.map(\.zone), since: groups.map { $0.lastOn ?? $0.firstDecisionDay }.min())
    return Due(lines: rounds + [assessments])
  }

  private static func line(_ of: Line.Of, zones: [Int?], since: Day?) -> Line {
    var line = Line(of: of, zones: [:], outside: 0, since: since)
    for zone in zones {
      if let zone { line.zones[zone, default: 0] += 1 } else { line.outside += 1 }
    }
    return line
  }
}
