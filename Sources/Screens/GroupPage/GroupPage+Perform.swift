internal import OfficeCore
package import OfficeStorage

extension GroupPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let id): return .loaded(try office.groupPage(id))
    case .dissolve(let id, let dissolution):
      try office.dissolve(id, dissolution)
      return .done(Words.dissolved)
    case .reinstate(let id, let reason):
      try office.reinstate(id, reason: reason)
      return .done(Words.reinstated)
    case .findScan(let entry): return .scanFound(try office.openScan(entry))
    }
  }
}
