internal import OfficeCore
package import OfficeStorage

extension OutreachForm {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let id):
      let draft = try office.draft(screen: screen, subject: id.map { String($0.raw) } ?? "")
      return .loaded(try id.map { try office.outreach($0) }, try office.communities(), draft)
    case .loadTheirs(let id): return .theirs(try office.outreach(id))
    case .save(let id, let details, let version):
      guard let id else { return .saved(try office.record(details)) }
      try office.save(id, details, version: version)
      return .saved(id)
    }
  }
}
