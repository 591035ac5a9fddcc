internal import OfficeCore
package import OfficeStorage
internal import ThaiText

extension WalkIn {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let outreach):
      let draft = try office.draft(screen: screen, subject: outreach.map { String($0.raw) } ?? "")
      return .loaded(try outreach.map { try office.outreach($0) }, try office.communities(), draft)
    case .checkNumber(let number): return .numberChecked(number, try office.holder(of: number))
    case .seeNamesakes(let name):
      let found = try office.people(matching: PersonName.splitting(name).searched, limit: 2)
      return .namesakesSeen(name, found.people.count)
    case .findAlike(let traits): return .alikeFound(traits, try office.alike(traits))
    case .register(let walkIn, let outreach):
      try office.registerWalkIn(walkIn, at: outreach)
      return .registered(walkIn.who.name.full)
    case .note(let details, let name):
      try office.noteInterest(details)
      return .noted(name)
    case .askOtherZone(let number, let reason):
      try office.askOtherZone(about: number, reason: reason)
      return .asked
    }
  }
}

extension PersonName {
  /// The name without its title, which searches do not know.
  fileprivate var searched: String { first + " " + last }
}
