internal import OfficeCore
package import OfficeStorage

extension Screening {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .open(let id, let draft):
      if let draft { try office.keep(draft) }
      let loaded = try load(id, in: office)
      try office.recordView(of: .proposal, id.raw)
      return loaded
    case .load(let id): return try load(id, in: office)
    case .record(let decision, let id):
      try office.record(decision, on: id)
      return .recorded(decision)
    case .correct(let decision, let id, let reason):
      try office.correct(decision, on: id, reason: reason)
      return .recorded(decision)
    }
  }

  private static func load(_ id: ID<Proposal>, in office: Office) throws -> Message {
    let queue = try office.proposals(.queue).filter(\.status.canBeScreened).map(\.id)
    return .loaded(try office.proposal(id), queue: queue, try office.draft(screen: screen, subject: String(id.raw)))
  }
}
