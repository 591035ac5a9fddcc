internal import OfficeCore
package import OfficeStorage

extension ProposalPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .open(let id):
      let file = try office.proposal(id)
      try office.recordView(of: .proposal, id.raw)
      return .loaded(file)
    case .load(let id): return .loaded(try office.proposal(id))
    case .findHousehold(let code): return .householdFound(try office.household(code: code)?.id)
    case .carryOut(let deed, let id, let reason):
      switch deed {
      case .withdraw: try office.withdraw(id, reason: reason)
      case .waive: try office.waive(id, reason: reason)
      case .cancel: try office.cancel(id, reason: reason)
      case .complete: try office.complete(id, reason: reason)
      }
      return .done(Words.done(deed))
    }
  }
}
