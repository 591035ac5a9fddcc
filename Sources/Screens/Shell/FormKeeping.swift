package import OfficeStorage
package import TerminalUI

extension Form {
  private static let shownPrefix = "shown."

  /// What is typed, as a draft of a form about a record; nil while nothing differs from what the form began with.
  package func draft(screen: String, subject: String, from initial: [String: String]) -> DraftContent? {
    let now = values.filter { !$0.value.isEmpty }
    guard now != initial.filter({ !$0.value.isEmpty }) else { return nil }
    let kept = draft
    var fields = values
    for (id, text) in kept.shown { fields[Self.shownPrefix + id] = text }
    var content = DraftContent(
      screen: screen, subject: subject, fields: fields, focus: kept.focus ?? "", cursor: kept.cursor)
    content.noteBase(initial, of: now)
    return content
  }

  /// Goes on where a draft stopped: values, field and cursor. What the draft left empty is empty.
  package mutating func restore(_ content: DraftContent) {
    var values = Dictionary(uniqueKeysWithValues: fields.map { ($0.id, "") })
    var shown: [String: String] = [:]
    for (field, value) in content.fields {
      if field.hasPrefix(Self.shownPrefix) {
        shown[String(field.dropFirst(Self.shownPrefix.count))] = value
      } else {
        values[field] = value
      }
    }
    restore(Draft(values: values, shown: shown, focus: content.focus, cursor: content.cursor))
  }

  /// The question which of two values a field is to have, in the words that the form shows for them.
  func conflict(_ field: String, mine: String, theirs: String) -> Confirmation {
    let label = fields.first { $0.id == field }?.label ?? Phrase(verbatim: field)
    return FormWords.conflict(label, mine: words(mine, for: field), theirs: words(theirs, for: field))
  }

  private func words(_ value: String, for field: String) -> Phrase {
    var form = self
    form[field] = value
    return Phrase(form.said(field, in: .thai), form.said(field, in: .english))
  }
}

extension DraftContent {
  private static let wasPrefix = "was."

  /// Keeps what the changed fields were when the form began: a draft that is taken up after others saved the record can
  /// tell its own changes from theirs.
  mutating func noteBase(_ base: [String: String], of values: [String: String]) {
    for field in Set(base.keys).union(values.keys) where base[field] ?? "" != values[field] ?? "" {
      fields[Self.wasPrefix + field] = "=" + (base[field] ?? "")
    }
  }

  /// What the form of these values began with; nil for a draft that does not tell.
  func base(of values: [String: String]) -> [String: String]? {
    let was = fields.filter { $0.key.hasPrefix(Self.wasPrefix) && $0.value.hasPrefix("=") }
    guard !was.isEmpty else { return nil }
    var base = values
    for (field, value) in was { base[String(field.dropFirst(Self.wasPrefix.count))] = String(value.dropFirst()) }
    return base.filter { !$0.value.isEmpty }
  }

  /// How this draft and a record that others have saved since go together; nil when nobody has.
  func merge(_ values: [String: String], with record: [String: String], order: [String]) -> EditMerge? {
    let now = record.filter { !$0.value.isEmpty }
    guard let base = base(of: values), base != now else { return nil }
    return EditMerge(base: base, mine: values, theirs: now, order: order)
  }
}

/// Two people changed one record: what each field is to be. Fields that only one of them changed settle themselves; for
/// the others the user chooses, one field at a time.
package struct EditMerge: Equatable, Sendable {
  package private(set) var values: [String: String]
  /// Fields that both changed, in the form's order.
  package private(set) var open: [String]
  private let theirs: [String: String]

  package init(base: [String: String], mine: [String: String], theirs: [String: String], order: [String]) {
    func value(_ of: [String: String], _ field: String) -> String { of[field] ?? "" }
    self.theirs = theirs
    values = mine
    open = []
    for field in order where value(mine, field) != value(theirs, field) {
      if value(mine, field) == value(base, field) {
        values[field] = value(theirs, field)
      } else if value(theirs, field) != value(base, field) {
        open.append(field)
      }
    }
  }

  package var current: String? { open.first }

  /// Mine or theirs for the field in question.
  package func choice(_ field: String) -> (mine: String, theirs: String) { (values[field] ?? "", theirs[field] ?? "") }

  package mutating func settle(takingTheirs: Bool) {
    guard let field = open.first else { return }
    if takingTheirs { values[field] = theirs[field] ?? "" }
    open.removeFirst()
  }
}
