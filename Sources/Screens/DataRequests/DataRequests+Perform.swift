package import OfficeStorage

extension DataRequests {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): .list(.brought(try request.perform(in: office)))
    case .load: .loaded(try office.dataRequests())
    }
  }
}
