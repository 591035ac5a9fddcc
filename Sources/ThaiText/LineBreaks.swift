/// Where lines of Thai may break, and texts wrapped there.
///
/// Words come from libthai's dictionary; its faults, and breaks that Thai typesetting never makes, are
/// filtered out. Without a dictionary on the machine lines break between cells. Safe to call from any thread.
package enum LineBreaks {
  /// Scalar offsets at which a line may begin, neither 0 nor the end among them.
  package static func offsets(in text: String) -> [Int] {
    offsets(in: Array(text.unicodeScalars), dictionary: .shared)
  }

  /// `text` in lines of at most `columns`; newlines in it begin new lines, spaces at a break are dropped.
  ///
  /// A word wider than a line breaks between cells. A cell wider than `columns` has a line to itself.
  package static func wrap(_ text: String, to columns: Int) -> [String] {
    wrap(text, to: columns, dictionary: .shared)
  }

  static func offsets(in scalars: [Unicode.Scalar], dictionary: WordDictionary?) -> [Int] {
    offsets(in: scalars, rules: BreakRules(scalars), dictionary: dictionary)
  }

  static func offsets(in scalars: [Unicode.Scalar], rules: BreakRules, dictionary: WordDictionary?) -> [Int] {
    guard let dictionary else { return (1..<max(scalars.count, 1)).filter { !rules.forbidsBreak(at: $0) } }
    var isOffered = [Bool](repeating: false, count: scalars.count)
    for offset in dictionary.wordStarts(in: scalars) where offset < scalars.count { isOffered[offset] = true }
    return scalars.indices.dropFirst().filter { offset in
      rules.demandsBreak(at: offset) || isOffered[offset] && !rules.forbidsBreak(at: offset)
    }
  }

  static func wrap(_ text: String, to columns: Int, dictionary: WordDictionary?) -> [String] {
    let newlines: Set<Unicode.Scalar> = ["\n", "\u{85}", "\u{2028}", "\u{2029}"]
    let paragraphs = text.unicodeScalars.split(omittingEmptySubsequences: false) { newlines.contains($0) }
    return paragraphs.flatMap { paragraph in
      let isWindows = paragraph.last == "\r"
      let scalars = Array(isWindows ? paragraph.dropLast() : paragraph)
      return ParagraphWrapper(scalars, columns: max(columns, 1), dictionary: dictionary).lines()
    }
  }
}
