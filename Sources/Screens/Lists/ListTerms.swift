internal import ThaiText

/// The words that rows in memory are searched for.
struct ListTerms {
  private let terms: [[UInt8]]

  init(_ words: String) { terms = ThaiForm.searchTerms(words).map { Array($0.utf8) } }

  var isEmpty: Bool { terms.isEmpty }

  /// Whether a search key holds every word. By bytes: a consonant is found before its vowel mark too.
  func areIn(_ key: [UInt8]) -> Bool {
    terms.allSatisfy { term in
      guard let first = term.first, key.count >= term.count else { return term.isEmpty }
      return (0...(key.count - term.count)).contains {
        key[$0] == first && key[$0..<($0 + term.count)].elementsEqual(term)
      }
    }
  }
}
