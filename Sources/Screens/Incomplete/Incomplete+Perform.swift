internal import OfficeCore
package import OfficeStorage

extension Incomplete {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): return .list(.brought(try request.perform(in: office)))
    case .load: return .loaded(try office.incompleteRegistrations())
    case .settle(let person, let reason):
      try office.settleRegistration(of: person, reason: reason)
      return .settled
    }
  }
}
