internal import OfficeCore
package import OfficeStorage

extension CoverageList {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): .list(.brought(try request.perform(in: office)))
    case .load(let year): .loaded(try office.coverage(fiscalYear: year))
    }
  }
}
