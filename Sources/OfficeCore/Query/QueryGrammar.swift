internal import ThaiText

/// What may be asked of one list: its fields by name, and what they may be compared with.
package struct QueryGrammar: Sendable {
  package var fields: [QueryField]
  private let byName: [String: Int]
  private let standing: [String: (field: String, code: String)]

  package init(_ fields: [QueryField] = []) {
    self.fields = fields
    let names = fields.indices.flatMap { index in fields[index].names.map { (Self.nameKey($0), index) } }
    byName = Dictionary(names) { first, _ in first }
    let alone = fields.flatMap { field in
      field.values.flatMap { value in value.standing.map { (Self.nameKey($0), (field.code, value.code)) } }
    }
    standing = Dictionary(alone) { first, _ in first }.mapValues { (field: $0.0, code: $0.1) }
  }

  /// The field of this name, in either language.
  package func field(named name: String) -> QueryField? { byName[Self.nameKey(name)].map { fields[$0] } }
  package func field(_ code: String) -> QueryField? { fields.first { $0.code == code } }

  /// The fact that this word alone says.
  func fact(alone word: String) -> (field: String, code: String)? { standing[Self.nameKey(word)] }

  /// The form in which names of fields are compared.
  static func nameKey(_ text: String) -> String {
    var key = ThaiForm.searchKey(text)
    key.unicodeScalars.removeAll { $0 == " " }
    return key
  }

  /// Whether one key holds another, by scalars: a consonant is found before its vowel mark too.
  static func holds(_ key: String, _ part: String) -> Bool {
    let (key, part) = (Array(key.utf8), Array(part.utf8))
    guard !part.isEmpty, part.count <= key.count else { return part.isEmpty }
    return (0...(key.count - part.count)).contains { key[$0..<($0 + part.count)].elementsEqual(part) }
  }
}

/// A field of a list.
package struct QueryField: Sendable {
  package enum Kind: Hashable, Sendable {
    case choice, text, number
    /// Baht in the line, satang in the condition.
    case money
    case day
  }

  package var code: String
  /// Thai, then English, then further ones. None for what is only said by words that stand alone.
  package var names: [String]
  package var kind: Kind
  package var values: [Value]
  /// Whether a menu of facts offers its values.
  package var isOffered: Bool

  package init(_ code: String, _ names: [String], _ kind: Kind, values: [Value] = [], isOffered: Bool = false) {
    self.code = code
    self.names = names
    self.kind = kind
    self.values = values
    self.isOffered = isOffered
  }

  package struct Value: Sendable {
    package var code: String
    /// Thai, then English, then further ones; the last is a code that no other value has.
    package var names: [String]
    /// Words that say it alone, Thai, then English.
    package var standing: [String]
    let keys: [String]

    package init(_ code: String, _ names: [String], standing: [String] = []) {
      self.code = code
      self.names = names
      self.standing = standing
      keys = names.map(Community.matchKey)
    }
  }

  /// The codes of the values that a text names: exactly, else by how they begin.
  func codes(of text: String) -> [String] {
    let key = Community.matchKey(text)
    if key.isEmpty { return [] }
    let exact = values.filter { $0.keys.contains(key) }
    let found = exact.isEmpty ? values.filter { $0.keys.contains { $0.utf8.starts(with: key.utf8) } } : exact
    return found.map(\.code)
  }

  /// The first name, in the order of languages asked, that stands for this value alone.
  func name(of code: String, isEnglish: Bool) -> String {
    guard let value = values.first(where: { $0.code == code }) else { return code }
    let names = isEnglish && value.names.count > 1 ? [value.names[1]] + value.names : value.names
    return names.first { codes(of: $0) == [code] } ?? value.names.last ?? code
  }
}
