internal import ThaiText

/// The terms that words are searched by.
enum SearchTerms {
  /// Each word of the texts in the form of search keys.
  static func of(_ texts: [String]) -> [String] {
    texts.flatMap(ThaiForm.searchTerms)
  }
}
