package import OfficeStorage
internal import ThaiText

extension Queue {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): .list(.brought(try request.perform(in: office)))
    case .find(let query):
      .loaded(
        try office.proposals(.queue, matching: query.line, without: query.excluded), for: query,
        try office.frame(of: office.today.fiscalYear).budget)
    case .preview(let id): .previewed(try office.proposal(id))
    }
  }
}
