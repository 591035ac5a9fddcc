package import OfficeCore

extension HeldData {
  /// One line of JSON: for each kind of record an array of objects, their values as texts (PDPA B.E. 2562 s.31: a form
  /// that machines commonly read).
  package var json: String {
    let fields = tables.map { table in
      let rows = table.rows.map { row in
        JSON.object(zip(table.columns, row).map { ($0, $1.map(JSON.string) ?? JSON.null) })
      }
      return (table.name, JSON.array(rows))
    }
    return JSON.object([("person", String(person.raw)), ("held", JSON.object(fields))]) + "\n"
  }
}
