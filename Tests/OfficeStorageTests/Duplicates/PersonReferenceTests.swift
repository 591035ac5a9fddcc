import Testing

@testable import OfficeStorage

/// A table that points to people must say what becomes of its rows when two people are merged.
@Suite struct `Everything that points to a person` {
  private func columns(pointingTo parent: String) throws -> Set<String> {
    let engine = try Engine(label: "schema")
    try Migrator.migrate(engine)
    return try engine.read { session in
      let tables = try session.all("SELECT name FROM sqlite_master WHERE type = 'table'") { $0.text(0) }
      return Set(
        try tables.flatMap { table in
          try session.all("SELECT \"from\" FROM pragma_foreign_key_list(\(table)) WHERE \"table\" = \(parent)") {
            table + "." + $0.text(0)
          }
        })
    }
  }

  private func listed(_ references: [PersonReferences.Reference]) -> [String] {
    references.map { $0.table + "." + $0.column }
  }

  @Test func `is on the list of references, and nothing else is`() throws {
    #expect(Set(listed(PersonReferences.all)) == (try columns(pointingTo: "person")))
    #expect(Set(listed(PersonReferences.all)).count == PersonReferences.all.count)
  }

  @Test func `what points to a household is on the list of references`() throws {
    #expect(Set(listed(PersonReferences.ofHouseholds)) == (try columns(pointingTo: "household")))
  }

  @Test func `tables written column by column have a number of their own`() throws {
    let engine = try Engine(label: "schema")
    try Migrator.migrate(engine)
    try engine.read { session in
      for table in PersonReferences.byColumn {
        let key = try session.all("SELECT name FROM pragma_table_info(\(table)) WHERE pk = 1") { $0.text(0) }
        #expect(key == ["id"])
      }
    }
  }
}
