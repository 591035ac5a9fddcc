internal import OfficeCore
package import OfficeStorage

extension ZoneRequests {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): return .list(.brought(try request.perform(in: office)))
    case .load: return .loaded(try office.zoneRequests())
    case .answer(let id, let answer, let note):
      try office.answer(id, answer, note: note)
      return .answered
    }
  }
}
