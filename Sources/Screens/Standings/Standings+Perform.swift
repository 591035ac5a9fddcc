internal import OfficeCore
package import OfficeStorage

extension Standings {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): return .list(.brought(try request.perform(in: office)))
    case .load(let query):
      let names = query.grouping == .community ? try office.communities().map { ($0.code, $0.name) } : []
      return .loaded(try rows(query, in: office), communities: Dictionary(names) { first, _ in first })
    }
  }

  private static func rows(_ query: StandingsQuery, in office: Office) throws -> [Row] {
    switch query.of {
    case .households(let filter):
      try office.householdStandings(
        fiscalYear: query.fiscalYear, filter: filter, by: query.grouping, key: query.key, asOf: query.asOf
      ).map(Row.household)
    case .groups(let filter):
      try office.groupStandings(
        fiscalYear: query.fiscalYear, filter: filter, by: query.grouping, key: query.key, asOf: query.asOf
      ).map(Row.group)
    case .applicants(let recommended):
      try office.applicantHouseholds(
        fiscalYear: query.fiscalYear, recommended: recommended, asOf: query.asOf
      ).filter { household in
        guard let key = query.key else { return true }
        return query.grouping == .community ? household.communityCode == key : household.zone.map(String.init) == key
      }.map(Row.applicant)
    }
  }
}
