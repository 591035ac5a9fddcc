package import OfficeStorage

extension ProposalsList {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): .list(.brought(try request.perform(in: office)))
    case .find(let filter, let words):
      .loaded(try office.proposals(filter, matching: words.line, without: words.excluded), for: words)
    }
  }
}
