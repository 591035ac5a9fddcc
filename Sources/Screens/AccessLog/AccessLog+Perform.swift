internal import OfficeCore
package import OfficeStorage

extension AccessLog {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): .list(.brought(try request.perform(in: office)))
    case .load(let query): .loaded(try office.accessLog(query))
    }
  }
}
