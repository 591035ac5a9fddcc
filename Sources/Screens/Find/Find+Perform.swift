package import OfficeStorage

extension Find {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .find(let words): .loaded(try office.find(words), for: words)
    case .recall: .recalled(try office.recentRecords())
    }
  }
}
