internal import OfficeCore
package import OfficeStorage
internal import ThaiText

extension PersonEntryForm {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let entry, let subject):
      let file = try office.personFile(entry.person)
      var values: [String: String] = [:]
      var other: String?
      switch entry {
      case .relation(_, let id?):
        guard let kin = file.kin.first(where: { $0.relation.id == id }) else { throw StoreError.noSuchRecord }
        values = RelationDraft.values(of: kin.relation.details)
        other = kin.name
      case .category(_, let old?): values = CategoryDraft.values(of: old)
      case .relation(_, nil), .category(_, nil), .departure: break
      }
      return .loaded(
        Start(
          name: file.details.name.full, values: values, other: other,
          heirs: heirs(of: entry, file, today: office.today),
          seesSensitive: Visibility.scope(of: .seeSensitiveCategories, for: office.actor) != .nothing,
          draft: try office.draft(screen: screen, subject: subject)))
    case .relate(let person, let details, let id):
      if let id { try office.change(id, of: person, to: details) } else { try office.relate(person, details) }
      return .saved
    case .keep(let person, let entry, let old):
      try office.keep(entry, of: person, replacing: old)
      return .saved
    case .depart(let person, let departure, let headNext):
      try office.depart(person, departure, headNext: headNext)
      return .saved
    }
  }

  /// Who stays in the household when its head leaves; empty where the head is another.
  private static func heirs(of entry: PersonEntry, _ file: PersonFile, today: Day) -> [HouseholdFile.Member] {
    guard case .departure = entry, file.details.isHead else { return [] }
    return (file.household?.registered(on: today) ?? []).filter { $0.person != entry.person }
  }
}
