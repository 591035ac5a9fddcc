internal import OfficeCore
package import OfficeStorage

extension HouseholdForm {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let task, let id, let subject):
      let file = try office.household(id)
      return .loaded(
        file, task == .split || task == .move ? try office.communities().filter { $0.closed == nil } : [],
        task == .split || task == .move ? address(of: try office.address(of: id)) : [:],
        try office.draft(screen: screen, subject: subject))
    case .seeOther(let code): return .otherSeen(code, try office.household(code: code))
    case .change(let reading, let id):
      switch reading {
      case .head(let person, let day, let reason): try office.changeHead(of: id, to: person, from: day, reason: reason)
      case .role(let person, let role): try office.setRole(of: person, in: id, to: role)
      case .split(let split): try office.split(id, split)
      case .merge(let code, let day): try office.merge(id, intoCode: code, from: day)
      case .move(let home, let day): try office.move(id, to: home, from: day)
      case .correct(let code, let reason): try office.correct(id, registerCode: code, reason: reason)
      }
      return .saved
    }
  }

  private static func address(of address: Address) -> [String: String] {
    let pairs: [(Field, String?)] = [
      (.subdistrict, address.subdistrict), (.district, address.district), (.province, address.province),
      (.postcode, address.postcode),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.compactMap { field, text in text.map { (field.rawValue, $0) } })
  }
}
