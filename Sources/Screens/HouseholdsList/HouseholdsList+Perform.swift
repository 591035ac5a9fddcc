internal import OfficeCore
package import OfficeStorage

extension HouseholdsList {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): return .list(.brought(try request.perform(in: office)))
    case .load(let community):
      return .loaded(
        try office.households(in: community),
        communityName: try office.communities().first { $0.id == community }?.name)
    }
  }
}
