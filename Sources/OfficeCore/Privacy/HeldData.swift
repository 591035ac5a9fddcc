/// All that the office holds about one person, for the person: s.30 (copy) and s.31 (a form that machines read).
package struct HeldData: Hashable, Sendable {
  package struct Table: Hashable, Sendable {
    /// What kind of record it is, by its code.
    package var name: String
    package var columns: [String]
    /// One text for each column; nil where nothing is recorded.
    package var rows: [[String?]]

    package init(name: String, columns: [String], rows: [[String?]]) {
      self.name = name
      self.columns = columns
      self.rows = rows
    }
  }

  package var person: ID<Person>
  package var name: String
  /// The tables that hold something, the person's own row first.
  package var tables: [Table]

  package init(person: ID<Person>, name: String, tables: [Table]) {
    self.person = person
    self.name = name
    self.tables = tables
  }
}
