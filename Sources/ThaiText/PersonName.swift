/// The parts of a person's name, as the register keeps them.
package struct PersonName: Hashable, Sendable {
  /// In full, as in "นางสาว"; empty when there is none.
  package var title: String
  package var first: String
  /// Everything after the first name: surnames such as "ณ อยุธยา" hold a space.
  package var last: String

  package init(title: String, first: String, last: String) {
    self.title = title
    self.first = first
    self.last = last
  }

  /// Title and first name unspaced, then the surname.
  package var full: String { last.isEmpty ? title + first : title + first + " " + last }

  /// Splits a name written in one piece: title, first word, rest.
  package static func splitting(_ full: String) -> PersonName {
    let (title, rest) = Titles.split(full)
    let words = rest.unicodeScalars.split(separator: " ", maxSplits: 1).map { String($0) }
    return PersonName(title: title, first: words.first ?? "", last: words.dropFirst().first ?? "")
  }
}
