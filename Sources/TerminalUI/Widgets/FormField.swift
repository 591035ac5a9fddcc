/// One thing that can be chosen: the code that is kept and the words that are shown.
package struct Choice: Hashable, Sendable {
  package let code: String
  package let phrase: Phrase

  package init(_ code: String, _ phrase: Phrase) {
    self.code = code
    self.phrase = phrase
  }
}

/// One row of a form.
package struct FormField: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// A line of text of at most so many code points.
    case text(Int)
    /// One of these; the value is its code.
    case choice([Choice])
    /// Several of these; the value is their codes, with commas between.
    case flags([Choice])
    /// The value is `yes`, `no` or empty.
    case yesNo
    /// Something that the screen lets the user look up: a person, a community. The value is its code.
    case pick
    case readOnly
    case heading
  }

  package let id: String
  package let label: Phrase
  package let kind: Kind
  /// What helps to fill in the field; the screen shows it on its message line while the field is focused.
  package let hint: Phrase?
  package let page: Int
  package let isRequired: Bool
  package let accepts: TextEdit.Accepts
  /// What it means to leave the field empty, said below it while it is: for what is easily overlooked.
  package let whenEmpty: Phrase?

  package init(
    _ id: String, _ label: Phrase, _ kind: Kind = .text(200), hint: Phrase? = nil, page: Int = 0,
    isRequired: Bool = false, accepts: TextEdit.Accepts = .anything, whenEmpty: Phrase? = nil
  ) {
    self.id = id
    self.label = label
    self.kind = kind
    self.hint = hint
    self.page = page
    self.isRequired = isRequired
    self.accepts = accepts
    self.whenEmpty = whenEmpty
  }

  /// A title over the fields that follow.
  package static func heading(_ label: Phrase, page: Int = 0) -> FormField {
    FormField("heading.\(page).\(label.english)", label, .heading, page: page)
  }

  var isFocusable: Bool { kind != .readOnly && kind != .heading }

  /// What there is to choose from, nil when the field is not of that kind.
  package var choices: [Choice]? {
    switch kind {
    case .choice(let choices), .flags(let choices): choices
    case .yesNo: [Choice("yes", WidgetWords.yes), Choice("no", WidgetWords.no)]
    case .text, .pick, .readOnly, .heading: nil
    }
  }

  package var isMultiple: Bool { if case .flags = kind { true } else { false } }

  /// The codes that a raw value stands for.
  func codes(in value: String) -> [String] {
    value.isEmpty ? [] : isMultiple ? value.split(separator: ",").map(String.init) : [value]
  }
}
