package import OfficeStorage

extension ProposalsList {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .find(let filter, let query): .loaded(try office.proposals(filter, matching: query))
    }
  }
}
