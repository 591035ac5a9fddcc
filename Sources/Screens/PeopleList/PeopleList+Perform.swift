internal import OfficeCore
package import OfficeStorage

extension PeopleList {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): return .list(.brought(try request.perform(in: office)))
    case .communities: return .placed(try office.communities())
    case .find(let query, let count, let isBrowsing):
      guard try isBrowsing || office.mayList(query) else { return .held(try office.recentPeople(), for: query) }
      return .loaded(try office.people(query, limit: count), for: query, isMore: false)
    case .more(let query, let position):
      return .loaded(try office.people(query, after: position, limit: pageSize), for: query, isMore: true)
    case .browse(let reason):
      try office.recordBrowsing(reason: reason)
      return .browsing
    }
  }
}
