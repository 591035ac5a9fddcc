package import OfficeStorage

extension Look {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .keep(let name):
      try office.keep(name, as: .theme)
      return .kept(name)
    }
  }
}
