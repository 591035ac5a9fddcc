internal import OfficeCore
package import OfficeStorage

extension RetentionList {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .list(let request): return .list(.brought(try request.perform(in: office)))
    case .load: return .loaded(try office.retentionDue(), try office.preparedList())
    case .prepare(let people):
      try office.prepareAnonymising(people)
      return .done(Words.isPrepared(people.count))
    case .anonymise(let list):
      try office.anonymise(list.id)
      return .done(Words.isDone(list.people))
    case .giveUp(let list):
      try office.giveUpAnonymising(list.id)
      return .done(Words.isGivenUp)
    }
  }
}
