internal import OfficeCore
package import OfficeStorage

extension DuplicatePage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let one, let other):
      let names = try office.communities().map { (String($0.id.raw), $0.name) }
      let comparison = try office.comparison(one, other)
      for side in [comparison.first, comparison.second] { try office.recordView(of: .person, side.person.id.raw) }
      return .loaded(comparison, communities: Dictionary(names) { first, _ in first })
    case .merge(let merging):
      try office.merge(merging)
      return .answered(.same)
    case .answer(let answer, let one, let other, let reason):
      try office.answer(answer, one, other, reason: reason)
      return .answered(answer)
    }
  }
}
