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

  /// Those that the schema itself knows to point there.
  private func listed(_ references: [PersonReferences.Reference]) -> [String] {
    references.filter { $0.only == "1 = 1" }.map { $0.table + "." + $0.column }
  }

  @Test func `what names its subject beside its number is on the list, but for the journal`() throws {
    let engine = try Engine(label: "schema")
    try Migrator.migrate(engine)
    let tables = try engine.read { session in
      try session.all(
        """
        SELECT m.name FROM sqlite_master m WHERE m.type = 'table'
          AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'subject')
          AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'subject_id') ORDER BY m.name
        """
      ) { $0.text(0) }
    }
    let moved = (PersonReferences.all + PersonReferences.ofHouseholds).filter { $0.only != "1 = 1" }
    #expect(Set(moved.map(\.table)).union(["journal"]) == Set(tables))
  }

  @Test func `is on the list of references, and nothing else is`() throws {
    #expect(Set(listed(PersonReferences.all)) == (try columns(pointingTo: "person")))
    #expect(Set(listed(PersonReferences.all)).count == listed(PersonReferences.all).count)
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
