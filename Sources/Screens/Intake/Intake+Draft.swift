internal import OfficeCore
package import OfficeStorage
internal import TerminalUI

/// Keeping what is typed: fields, lines, beneficiaries with their names, and the place.
extension Intake {
  private static let shown = "shown."
  private static let linesFocus = "lines"
  private static let peopleFocus = "people"

  package static func draft(_ state: State) -> DraftContent? {
    guard state.isLoaded, state.values != state.initial else { return nil }
    var fields = state.values
    for (id, text) in state.form.shown { fields[shown + id] = text }
    for person in state.people { fields[shown + "person.\(person.id.raw)"] = person.name }
    let focus =
      switch state.part {
      case .application: state.form.focusedField?.id ?? ""
      case .lines: "\(linesFocus).\(state.lines.focus.row).\(state.lines.focus.column)"
      case .people: peopleFocus
      }
    let cursor = state.part == .lines ? state.lines.textCursor : state.form.draft.cursor
    return DraftContent(screen: screen, subject: state.subject, fields: fields, focus: focus, cursor: cursor)
  }

  static func restore(_ content: DraftContent, _ state: inout State) {
    state.form.restore(content)
    let names = content.fields
    fill(&state, from: content.fields) { names[shown + "person.\($0.raw)"] ?? "" }
    let focus = content.focus.split(separator: ".").map(String.init)
    if focus.first == linesFocus, focus.count == 3, let row = Int(focus[1]), let column = Int(focus[2]) {
      state.part = .lines
      state.lines.moveFocus(to: GridEdit.Place(row: row, column: column), textCursor: content.cursor)
    } else {
      state.part = focus.first == peopleFocus ? .people : .application
    }
    fit(&state)
  }

  /// Puts lines and beneficiaries in.
  static func fill(_ state: inout State, from values: [String: String], name: (ID<Person>) -> String) {
    for row in 0..<ProposalDraft.lineCount {
      for (column, field) in ProposalDraft.LineField.allCases.enumerated() {
        state.lines.set(values[ProposalDraft.name(row, field)] ?? "", at: GridEdit.Place(row: row, column: column))
      }
    }
    let known = Dictionary(state.people.map { ($0.id, $0.name) }) { first, _ in first }
    state.people = (values[Field.beneficiaries.rawValue] ?? "").split(separator: ",").compactMap { Int64($0) }
      .map { ID<Person>($0) }
      .map { id in
        let name = name(id)
        return Beneficiary(id: id, name: name.isEmpty ? known[id] ?? "" : name)
      }
    state.cursor.count = state.people.count
  }
}
