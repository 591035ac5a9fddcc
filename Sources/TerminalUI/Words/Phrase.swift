/// One saying in both languages. Both are required, so that a missing translation does not compile.
package struct Phrase: Hashable, Sendable {
  package let thai: String
  package let english: String

  package init(_ thai: String, _ english: String) {
    self.thai = thai
    self.english = english
  }

  /// A text that is the same in both languages: a name, a number, a code.
  package init(verbatim text: String) {
    self.thai = text
    self.english = text
  }

  package func text(in language: Language) -> String {
    switch language {
    case .thai: thai
    case .english: english
    }
  }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.thai + right.thai, left.english + right.english)
  }
}
