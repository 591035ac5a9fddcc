internal import OfficeCore
package import OfficeStorage

extension RoundPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let id): return .loaded(try office.round(id), try office.draft(screen: screen, subject: String(id.raw)))
    case .loadTheirs(let id): return .theirs(try office.round(id))
    case .keep(let draft):
      try office.keep(draft)
      return .refreshed
    case .save(let id, let terms, let version):
      try office.save(id, terms, version: version)
      return .saved
    }
  }
}
