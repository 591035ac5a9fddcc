internal import OfficeCore

/// The tables whose rows an import may bring or change, and their columns.
struct BatchTables {
  struct Table {
    var name: String
    var columns: [String]
    /// Columns of bytes: JSON holds them in hexadecimal.
    var blobs: Set<String>

    /// A row as a JSON object; `row` is a name such as `OLD`.
    func object(_ row: String) -> String {
      let parts = columns.map { column in
        let value = "\(row).\"\(column)\""
        return "'\(column)', " + (blobs.contains(column) ? "hex(\(value))" : value)
      }
      return "json_object(\(parts.joined(separator: ", ")))"
    }
  }

  let tables: [Table]

  /// What is kept beside the records: the journal, figures and indexes that are made anew, and the batches.
  private static let beside = [
    "journal", "standing", "applicant", "person_rank", "person_stale", "person_key", "person_pair", "registration_day",
    "shared_search", "import_", "migration", "office", "setting", "role_permission", "user_account", "disclosure",
  ]

  init(in session: Session) throws {
    let names = try session.all(Dialect.ownTables) { $0.text(0) }
      .filter { name in !Self.beside.contains { name.hasPrefix($0) } }
    tables = try names.map { name in
      let columns = try session.all("SELECT name, type FROM pragma_table_info(\(name)) ORDER BY cid") {
        ($0.text(0), $0.text(1))
      }
      return Table(name: name, columns: columns.map(\.0), blobs: Set(columns.filter { $0.1 == "BLOB" }.map(\.0)))
    }
  }

  subscript(name: String) -> Table? { tables.first { $0.name == name } }

  /// The last row of each table.
  func lastRows(in session: Session) throws -> [String: Int64] {
    var last: [String: Int64] = [:]
    for table in tables {
      last[table.name] = try session.first(
        SQL(stringLiteral: "SELECT coalesce(max(rowid), 0) FROM \"\(table.name)\"")
      ) { $0.int64(0) }
    }
    return last
  }
}
