internal import OfficeCore
internal import TerminalUI

/// Lines that are typed in a grid, kept under the names of `LineDraft`.
extension GridEdit {
  /// So many empty lines, numbered.
  init(lines: Int, _ columns: [Column]) {
    self.init(columns, rows: (0..<lines).map { Row(String($0), String($0 + 1)) })
    entersAcross = true
  }

  /// What is typed, by name; empty cells are left out.
  func values(_ list: String, _ cells: [String]) -> [String: String] {
    var values: [String: String] = [:]
    for (line, row) in rows.enumerated() {
      for (column, cell) in cells.enumerated() where row.values.indices.contains(column) {
        if !row.values[column].isEmpty { values[LineDraft.name(list, line, cell)] = row.values[column] }
      }
    }
    return values
  }

  mutating func fill(_ values: [String: String], _ list: String, _ cells: [String]) {
    for line in rows.indices {
      for (column, cell) in cells.enumerated() {
        set(values[LineDraft.name(list, line, cell)] ?? "", at: Place(row: line, column: column))
      }
    }
  }

  /// Shows the problems of this list beside their cells and goes to the first; whether there are any.
  mutating func show(_ problems: [FieldProblem], _ list: String, _ cells: [String]) -> Bool {
    self.problems = [:]
    for problem in problems {
      guard let (line, cell) = LineDraft.place(of: problem.field, in: list),
        let column = cells.firstIndex(of: cell)
      else { continue }
      let named = FieldProblem(field: cell, value: problem.value, kind: problem.kind)
      self.problems[Place(row: line, column: column)] = Explain.phrase(named)
    }
    if let first = places.first { moveFocus(to: first) }
    return !self.problems.isEmpty
  }

  mutating func toNextProblem() -> Bool {
    let next = places.first { ($0.row, $0.column) > (focus.row, focus.column) } ?? places.first
    if let next { moveFocus(to: next) }
    return next != nil
  }

  private var places: [Place] { problems.keys.sorted { ($0.row, $0.column) < ($1.row, $1.column) } }
}
