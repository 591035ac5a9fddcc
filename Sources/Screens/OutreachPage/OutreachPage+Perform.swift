internal import OfficeCore
package import OfficeStorage

extension OutreachPage {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let id):
      let outreach = try office.outreach(id)
      let interests = try office.interests(of: id)
      let own = try office.communities().filter { outreach.details.communities.contains($0.id) }
      return .loaded(
        File(
          outreach: outreach, communities: own.map(\.name), interested: interests.count,
          registered: interests.filter { $0.person != nil }.count))
    }
  }
}
