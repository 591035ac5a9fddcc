internal import OfficeCore
package import OfficeStorage

extension GroupForm {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let id):
      let file = try id.map { try office.group($0) }
      if let id { try office.recordView(of: .group, id.raw) }
      let draft = try office.draft(screen: screen, subject: id.map { String($0.raw) } ?? "")
      return .loaded(file, try office.communities(), code: file == nil ? try office.nextGroupCode() : "", draft)
    case .loadTheirs(let id): return .theirs(try office.group(id))
    case .register(let details, let members):
      try office.register(details, members: members)
      return .saved
    case .save(let id, let details, let members, let version):
      try office.save(id, details, members: members, version: version)
      return .saved
    }
  }
}
