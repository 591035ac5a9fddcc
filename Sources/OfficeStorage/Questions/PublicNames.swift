package import OfficeCore
internal import ThaiText

extension Office {
  /// The chosen people as a public list may name them, in dictionary order; who is outside the user's zones or
  /// anonymised is left out.
  package func publicNames(of people: [ID<Person>]) throws -> [PublicName] {
    try Visibility.require(.seeRegister, actor)
    return try engine.read { session in
      var names: [PublicName] = []
      let sorted = people.map(\.raw).sorted()
      var found: [(given: [UInt8], family: [UInt8], name: PublicName)] = []
      for start in stride(from: 0, to: sorted.count, by: 500) {
        let some = Array(sorted[start..<min(start + 500, sorted.count)])
        found += try session.all(
          """
          SELECT p.given_key, p.family_key, p.title, p.first_name, p.last_name, m.name FROM \(PersonRecord.tables)
          WHERE p.id IN (\(list: some)) AND p.id NOT IN (SELECT person_id FROM anonymised)
            AND \(within(.seeRegister, zone: "m.zone"))
          """
        ) { row in
          let name = PersonName(title: row.text(2), first: row.text(3), last: row.text(4))
          return (row.blob(0), row.blob(1), PublicName(name, community: row.optionalText(5)))
        }
      }
      names = found.sorted { left, right in
        left.given == right.given
          ? left.family.lexicographicallyPrecedes(right.family) : left.given.lexicographicallyPrecedes(right.given)
      }.map(\.name)
      return names
    }
  }
}
