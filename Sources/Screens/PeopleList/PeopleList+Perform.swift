internal import OfficeCore
package import OfficeStorage

extension PeopleList {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .name(let community): .named(try office.communities().first { $0.id == community }?.name)
    case .find(let query, let community, let count):
      .loaded(try office.people(matching: query, community: community, limit: count), isMore: false)
    case .more(let query, let community, let position):
      .loaded(
        try office.people(matching: query, community: community, after: position, limit: pageSize), isMore: true)
    }
  }
}
