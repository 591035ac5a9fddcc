internal import OfficeCore
package import OfficeStorage

extension InterestList {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): .list(.brought(try request.perform(in: office)))
    case .load(let outreach): .loaded(try office.interests(of: outreach))
    case .register(let names, let reason): .registered(try office.preRegister(names, noIDReason: reason).count)
    }
  }
}
