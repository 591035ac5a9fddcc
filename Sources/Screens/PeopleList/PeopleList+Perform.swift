internal import OfficeCore
package import OfficeStorage

extension PeopleList {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): .list(.brought(try request.perform(in: office)))
    case .communities: .placed(try office.communities())
    case .find(let query, let count): .loaded(try office.people(query, limit: count), for: query, isMore: false)
    case .more(let query, let position):
      .loaded(try office.people(query, after: position, limit: pageSize), for: query, isMore: true)
    }
  }
}
