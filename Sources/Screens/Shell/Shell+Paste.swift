internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// Pasted text that is longer than what it is pasted into.
extension Shell {
  /// More code points than any field takes: a paste of a megabyte must not be looked at as a whole.
  private static let longestPaste = 2_000

  func pasteLimit(_ text: String) -> String {
    text.utf8.count <= Self.longestPaste
      ? text : String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.longestPaste)))
  }

  /// Fields take of a paste as much as they have room for. What was left out is said; signs that a field of digits leaves
  /// out are no loss.
  mutating func noteCut(of text: String, isCut: Bool) {
    // Words that narrow a list of choices are not kept anywhere.
    if case .choices = LinearPage(self).focus { return }
    guard toast == nil, let draft = stack.last?.screen.draft else {
      if isCut { toast = Toast(ShellWords.pasteCut, .warning) }
      return
    }
    func count(_ text: String) -> Int {
      ThaiForm.canonical(text).unicodeScalars.reduce(0) {
        $0 + ($1.properties.isAlphabetic || $1.value > 0x7F || ("0"..."9").contains($1) ? 1 : 0)
      }
    }
    let kept = draft.fields[draft.focus].map(count) ?? 0
    if isCut || kept < count(text) { toast = Toast(ShellWords.pasteCut, .warning) }
  }
}
