internal import OfficeCore
package import OfficeStorage

extension HouseholdPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .open(let id):
      let message = try load(id, in: office)
      try office.recordView(of: .household, id.raw)
      return message
    case .load(let id): return try load(id, in: office)
    case .correct(let id, let income, let reason):
      try office.correct(id, with: income, reason: reason)
      return .corrected
    case .findScan(let entry): return .scanFound(try office.openScan(entry))
    }
  }

  private static func load(_ id: ID<Household>, in office: Office) throws -> Message {
    .loaded(try office.household(id), papers: try office.attachments(of: .household, id.raw))
  }
}
