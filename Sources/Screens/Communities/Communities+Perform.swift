package import OfficeStorage

extension Communities {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load: .loaded(try office.communitySummaries())
    }
  }
}
