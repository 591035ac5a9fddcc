internal import OfficeCore
package import OfficeStorage

extension NetworksList {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): .list(.brought(try request.perform(in: office)))
    case .find(let words): .loaded(try office.networks(matching: words), for: words)
    }
  }
}
