internal import OfficeCore
package import OfficeStorage

extension PersonForm {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let id):
      let person = try id.map { try office.person($0) }
      if let person { try office.recordView(of: .person, person.id.raw) }
      let draft = try office.draft(screen: screen, subject: id.map { String($0.raw) } ?? "")
      return .loaded(person, try office.communities(), draft)
    case .loadTheirs(let id): return .theirs(try office.person(id))
    case .checkNumber(let number): return .numberChecked(try office.holder(of: number))
    case .seeNumber(let number): return .numberSeen(number, try office.holder(of: number))
    case .seeHousehold(let code): return .householdSeen(code, try office.household(code: code))
    case .findHousehold(let code): return .householdFound(try office.household(code: code))
    case .findAlike(let traits): return .alikeFound(traits, try office.alike(traits))
    case .register(let details):
      return .saved(try office.register(details))
    case .save(let id, let details, let version, let movedOn):
      try office.save(id, details, version: version, movedOn: movedOn)
      return .saved(id)
    }
  }
}
