internal import OfficeCore
package import OfficeStorage

extension OutreachList {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): .list(.brought(try request.perform(in: office)))
    case .load(let year, let community):
      .loaded(try office.outreaches(fiscalYear: year, community: community), fiscalYear: year)
    }
  }
}
