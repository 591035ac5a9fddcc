internal import OfficeCore
package import OfficeStorage

extension FairnessPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let year): .loaded(try office.coverage(fiscalYear: year))
    }
  }
}
