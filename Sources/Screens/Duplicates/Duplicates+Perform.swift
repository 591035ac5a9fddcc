internal import OfficeCore
package import OfficeStorage

extension Duplicates {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    try perform(request, in: office, telling: Work())
  }

  package static func perform(_ request: Request, in office: Office, telling work: Work) throws -> Message {
    switch request {
    case .list(let request): return .list(.brought(try request.perform(in: office)))
    case .load: return .loaded(try office.duplicates(), answered: try office.duplicates(answered: true))
    case .look:
      try office.findDuplicates { try work.report(Words.looking, $0, of: $1) }
      return .looked
    }
  }
}
