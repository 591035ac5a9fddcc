internal import OfficeCore
package import OfficeStorage

extension Communities {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): .list(.brought(try request.perform(in: office)))
    case .load: .loaded(try office.communitySummaries())
    case .loadCoverage(let year):
      .coverageLoaded(
        year, try office.indicators(fiscalYear: year, by: .community).households.rows, years: try office.fiscalYears())
    }
  }
}
