package import OfficeStorage

extension AttachmentsPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let subject, let id): return .loaded(try office.attachments(of: subject, id))
    case .findScan(let entry): return .scanFound(try office.openScan(entry))
    case .detach(let entry, let reason):
      try office.detach(entry, reason: reason)
      return .detached
    }
  }
}
