/// The titles that Thai people carry before their names.
package enum Titles {
  /// A title as it is written, and in full.
  package struct Title: Hashable, Sendable {
    package let written: String
    package let full: String
    let kind: Kind

    init(_ written: String, _ full: String? = nil, _ kind: Kind = .plain) {
      self.written = written
      self.full = full ?? written
      self.kind = kind
    }
  }

  enum Kind: Sendable {
    /// May be followed by the name without a space, as no given name begins so.
    case plain
    /// Begins given names too, and needs a space.
    case spaced
    /// นาย, which begins นายก.
    case mister
    /// Of army and police; "หญิง" may follow.
    case rank
    /// Of learning and medicine; may follow another title.
    case learned
  }

  /// The title of a name, in full, and the canonical rest; no title when nothing would be left of the name.
  package static func split(_ text: String) -> (title: String, rest: String) {
    let whole = ThaiForm.canonicalScalars(text)[...]
    guard var (title, rest) = longest(in: whole) else { return ("", String(scalars: whole)) }
    var full = title.full
    if title.kind == .rank, let name = nameAfter("หญิง", in: rest) {
      full += "หญิง"
      rest = name
    }
    while title.kind == .rank || title.kind == .learned, let next = longest(in: rest),
      next.title.kind == .learned
    {
      full += " " + next.title.full
      (title, rest) = next
    }
    return (full, String(scalars: rest))
  }

  private static func longest(
    in text: ArraySlice<Unicode.Scalar>
  ) -> (title: Title, rest: ArraySlice<Unicode.Scalar>)? {
    guard let first = text.first else { return nil }
    for title in longestFirst[first, default: []] where text.starts(with: title.written.unicodeScalars) {
      let after = text.dropFirst(title.written.unicodeScalars.count)
      let rest = after.first == " " ? after.dropFirst() : after
      if rest.isEmpty { return nil }
      if after.first == " " || mayFollowDirectly(rest, title.kind) { return (title, rest) }
    }
    return nil
  }

  private static func mayFollowDirectly(_ rest: ArraySlice<Unicode.Scalar>, _ kind: Kind) -> Bool {
    guard let first = rest.first, beginsName(first) else { return false }
    switch kind {
    case .plain, .rank, .learned: return true
    case .spaced: return false
    case .mister: return Columns.cells(of: String(scalars: rest)).count >= 2 && !readsAsPremier(rest)
    }
  }

  /// Whether "นาย" and the rest are "นายก": KO KAI without a vowel or mark of its own.
  private static func readsAsPremier(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    guard rest.first == "ก" else { return false }
    guard let second = rest.dropFirst().first else { return true }
    switch second {
    case "ะ", .saraAa, .saraAm, "ฤ": return false
    default: return !second.isThaiMark
    }
  }

  private static func beginsName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isThaiConsonant || scalar.isThaiLeadingVowel || LatinFold.letters(of: scalar) != nil
  }

  private static func nameAfter(
    _ word: String, in rest: ArraySlice<Unicode.Scalar>
  ) -> ArraySlice<Unicode.Scalar>? {
    guard rest.starts(with: word.unicodeScalars) else { return nil }
    let after = rest.dropFirst(word.unicodeScalars.count)
    let name = after.first == " " ? after.dropFirst() : after
    return name.first.map(beginsName) == true ? name : nil
  }

  /// By the first scalar, as most names begin like no title.
  private static let longestFirst = Dictionary(
    grouping: known.sorted { $0.written.utf8.count > $1.written.utf8.count },
    by: { $0.written.unicodeScalars.first ?? " " })
}
