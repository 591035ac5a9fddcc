internal import ThaiText

/// The lines of one page of a form, from top to bottom, and where their parts stand.
struct FormLayout {
  enum Line: Equatable {
    case heading(Int)
    /// The label alone, above its field: on narrow screens.
    case label(Int)
    /// The field, with its label on the left unless that stands above.
    case field(Int)
    case problem(Int, String)
    /// What it means that the field is empty.
    case note(Int, String)
  }

  /// Whether labels stand above their fields.
  let isStacked: Bool
  /// Where fields begin, counted from the left edge of the form.
  let fieldX: Int
  let lines: [Line]

  init(_ form: Form, in columns: Int, _ language: Language, _ glyphs: Glyphs) {
    let shown = form.fields.indices.filter {
      form.fields[$0].page == form.page && !form.hidden.contains(form.fields[$0].id)
    }
    let longest =
      shown.filter { form.fields[$0].kind != .heading }
      .map { Columns.count(FormLayout.label(of: form.fields[$0], language, glyphs)) }.max() ?? 0
    isStacked = columns < 50
    fieldX = isStacked ? min(3, max(0, columns - 1)) : 3 + min(longest, columns * 2 / 5) + 1
    var lines: [Line] = []
    for index in shown {
      if form.fields[index].kind == .heading {
        lines.append(.heading(index))
        continue
      }
      if isStacked { lines.append(.label(index)) }
      lines.append(.field(index))
      if let problem = form.problems[form.fields[index].id]?.text(in: language) {
        let wrapped = LineBreaks.wrap(problem, to: max(1, columns - fieldX))
        lines += wrapped.map { .problem(index, $0) }
      } else if let note = form.note(on: form.fields[index])?.text(in: language) {
        lines += LineBreaks.wrap(note, to: max(1, columns - fieldX)).map { .note(index, $0) }
      }
    }
    self.lines = lines
  }

  static func label(of field: FormField, _ language: Language, _ glyphs: Glyphs) -> String {
    field.label.text(in: language) + (field.isRequired ? " " + glyphs[.required] : "")
  }

  /// The lines seen when there is room for so many: all of the focused field's, scrolled by half screens.
  func window(rows: Int, around focus: Int?) -> Range<Int> {
    guard rows > 0 else { return 0..<0 }
    guard lines.count > rows, let focus else { return 0..<min(rows, lines.count) }
    let own = lines.indices.filter { lines[$0].field == focus }
    guard let first = own.first, let last = own.last else { return 0..<rows }
    let step = max(1, rows / 2)
    let past = max(0, last - rows + 1)
    let start = min((past + step - 1) / step * step, first, lines.count - rows)
    return start..<(start + rows)
  }
}

extension FormLayout.Line {
  var field: Int {
    switch self {
    case .heading(let index), .label(let index), .field(let index), .problem(let index, _), .note(let index, _):
      index
    }
  }
}
