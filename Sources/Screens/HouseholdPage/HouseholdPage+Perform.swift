internal import OfficeCore
package import OfficeStorage

extension HouseholdPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .open(let id):
      let file = try office.household(id)
      try office.recordView(of: .household, id.raw)
      return .loaded(file)
    case .load(let id): return .loaded(try office.household(id))
    case .correct(let id, let income, let reason):
      try office.correct(id, with: income, reason: reason)
      return .corrected
    }
  }
}
