internal import OfficeCore
internal import ThaiText

extension ListFrame {
  /// What the office found, less what holds a word that the line excludes.
  func kept<Row>(_ found: [Row], _ text: (Row) -> String) -> [Row] {
    let terms = ListTerms(ListWanted(excluded: query.excluded))
    return terms.isEmpty ? found : found.filter { terms.areIn(Array(ThaiForm.searchKey(text($0)).utf8)) }
  }
}

/// The words that rows in memory are searched for.
struct ListTerms {
  private let terms: [[UInt8]]
  private let excluded: [[UInt8]]

  init(_ wanted: ListWanted) {
    func terms(_ words: [String]) -> [[UInt8]] {
      words.flatMap { ThaiForm.searchTerms($0).map { Array($0.utf8) } }
    }
    self.terms = terms(wanted.words)
    excluded = terms(wanted.excluded)
  }

  var isEmpty: Bool { terms.isEmpty && excluded.isEmpty }

  /// Whether a search key holds every word and none of those excluded.
  func areIn(_ key: [UInt8]) -> Bool {
    terms.allSatisfy { Self.holds(key, $0) } && !excluded.contains { Self.holds(key, $0) }
  }

  /// By bytes: a consonant is found before its vowel mark too.
  private static func holds(_ key: [UInt8], _ term: [UInt8]) -> Bool {
    guard let first = term.first, key.count >= term.count else { return term.isEmpty }
    return (0...(key.count - term.count)).contains {
      key[$0] == first && key[$0..<($0 + term.count)].elementsEqual(term)
    }
  }
}
