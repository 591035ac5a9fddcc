/// What came of a key in a form.
package enum FormOutcome: Equatable, Sendable {
  /// The form took the key; no value changed.
  case handled
  /// The focused field has another value now.
  case edited
  /// The focus left a field: time to check it and to keep the draft.
  case moved
  /// F2, Ctrl-S, or Enter on the last field.
  case submit
  /// Esc or F10. Leaving is never refused, whatever the fields hold.
  case back
  /// The choices of this field come from outside: the screen opens its search, starting with `pickSeed`.
  case pick(String)
  /// The key makes no sense here: beep.
  case refused
  /// Not the form's key: the screen's key table is next.
  case ignored
}

/// A form made of data: fields in one column, on pages, with raw values and their problems. Checking is the caller's.
package struct Form: Equatable, Sendable {
  package let fields: [FormField]
  /// The titles of the pages, when there are several.
  package let pages: [Phrase]
  /// The raw value of each field by its id.
  package internal(set) var values: [String: String]
  /// What is wrong, by field id. Editing a field takes its problem away until it is checked again.
  package var problems: [String: Phrase] = [:]
  /// The fields that do not apply now: neither drawn nor reached. Their values stay.
  package var hidden: Set<String> = [] {
    didSet { leaveHidden() }
  }
  /// What the codes of `.pick` fields are called on the screen.
  package var shown: [String: String] = [:]
  /// What a field of text may be filled in with from a list, by field id; anything else may be typed all the same.
  package var suggestions: [String: [Choice]] = [:]
  /// The field that the focus left last: the one to check after `.moved`.
  package private(set) var left: String?
  /// What was typed on a `.pick` field to open its search.
  package internal(set) var pickSeed = ""
  var focus: Int?
  var edit = TextEdit()
  var list: PickList?

  package init(_ fields: [FormField], pages: [Phrase] = [], values: [String: String] = [:]) {
    self.fields = fields
    self.pages = pages
    self.values = values
    self.focus = nil
    focusIndex(fields.firstIndex { $0.isFocusable })
  }

  /// The raw value of a field.
  package subscript(id: String) -> String {
    get { values[id] ?? "" }
    set {
      // By code points: `==` calls a text equal to its correction when only the order of marks differs.
      let isSame = self[id].unicodeScalars.elementsEqual(newValue.unicodeScalars)
      values[id] = newValue
      if !isSame, focusedField?.id == id { loadEdit() }
    }
  }

  package var focusedField: FormField? { focus.map { fields[$0] } }

  /// The fields that can be filled in now, in order, and which of them has the focus.
  package var stops: [FormField] { fields.indices.filter(isReachable).map { fields[$0] } }
  package var stop: Int? { focus.flatMap { focus in fields.indices.filter(isReachable).firstIndex(of: focus) } }

  /// The page that is shown: that of the focused field.
  package var page: Int { focusedField?.page ?? fields.first?.page ?? 0 }

  /// Whether characters belong to the form: the screen's letters are no commands then.
  package var isTyping: Bool { focus != nil }

  /// What to say on the message line about the focused field.
  package var hint: Phrase? { focusedField?.hint }

  /// What it means that a field is empty; nil while it is not, or says nothing of it.
  package func note(on field: FormField) -> Phrase? { self[field.id].isEmpty ? field.whenEmpty : nil }

  /// Whether a pick list is open over the form.
  package var isChoosing: Bool { list != nil }

  /// Sets the problems and, if there are any, goes to the first field that has one.
  package mutating func show(_ problems: [String: Phrase]) {
    self.problems = problems
    if let first = fields.indices.first(where: { problems[fields[$0].id] != nil && isReachable($0) }) {
      focusIndex(first)
    }
  }

  package mutating func focus(_ id: String) {
    if let index = fields.firstIndex(where: { $0.id == id }), isReachable(index) { focusIndex(index) }
  }

  /// Takes over what the user picked for a `.pick` field: the code and its words.
  package mutating func picked(_ code: String, shownAs text: String, for id: String) {
    shown[id] = text
    self[id] = code
    problems[id] = nil
  }

  // MARK: - Drafts

  /// Everything that is needed to go on at the same place: what is kept as a draft.
  package struct Draft: Equatable, Sendable, Codable {
    package var values: [String: String]
    package var shown: [String: String]
    package var focus: String?
    package var cursor: Int

    package init(values: [String: String], shown: [String: String] = [:], focus: String? = nil, cursor: Int = 0) {
      self.values = values
      self.shown = shown
      self.focus = focus
      self.cursor = cursor
    }
  }

  package var draft: Draft {
    Draft(values: values, shown: shown, focus: focusedField?.id, cursor: edit.cursor)
  }

  /// Takes up a draft; values of fields that no longer exist are left out.
  package mutating func restore(_ draft: Draft) {
    let known = Set(fields.map(\.id))
    values.merge(draft.values.filter { known.contains($0.key) }) { _, new in new }
    shown.merge(draft.shown.filter { known.contains($0.key) }) { _, new in new }
    loadEdit()
    if let id = draft.focus, let index = fields.firstIndex(where: { $0.id == id }), isReachable(index) {
      focusIndex(index)
      edit.moveCursor(to: draft.cursor)
    }
  }

  // MARK: - Focus

  func isReachable(_ index: Int) -> Bool { fields[index].isFocusable && !hidden.contains(fields[index].id) }

  mutating func focusIndex(_ index: Int?) {
    if focus != index { left = focusedField?.id }
    focus = index
    list = nil
    loadEdit()
  }

  /// Brings the text that is edited in line with the focused field's value.
  mutating func loadEdit() {
    guard let field = focusedField, case .text(let maximum) = field.kind else {
      edit = TextEdit()
      return
    }
    edit = TextEdit(self[field.id], maximum: maximum, accepts: field.accepts)
  }

  private mutating func leaveHidden() {
    guard let focus, !isReachable(focus) else { return }
    let after = fields.indices.first { $0 > focus && isReachable($0) }
    focusIndex(after ?? fields.indices.last { isReachable($0) })
  }
}
