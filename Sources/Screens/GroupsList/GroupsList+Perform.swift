internal import OfficeCore
package import OfficeStorage

extension GroupsList {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): return .list(.brought(try request.perform(in: office)))
    case .find(let query, let community):
      let name = try community.flatMap { id in try office.communities().first { $0.id == id }?.name }
      return .loaded(
        try office.groups(matching: query.line, without: query.excluded, community: community), for: query,
        communityName: name)
    }
  }
}
