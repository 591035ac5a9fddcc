internal import ThaiText

/// One line of text being edited. The cursor moves by cell; Backspace takes the last code point, Delete a whole cell.
package struct TextEdit: Equatable, Sendable {
  /// What may be typed.
  package enum Accepts: Hashable, Sendable {
    case anything
    /// Every key as it is, spelt or not: for what may be typed in the wrong keyboard layout.
    case keys
    /// Digits and these further characters. Thai digits become Arabic ones, and with the Thai layout left on the keys of
    /// the number row still give digits.
    case digits(and: String)

    package static let digits = Accepts.digits(and: "")
    package static let amount = Accepts.digits(and: ".,")
  }

  package enum Outcome: Equatable, Sendable {
    /// The text is another one now.
    case edited
    /// Only the cursor moved, or there was nothing to do.
    case moved
    /// The key makes no sense here: beep.
    case refused
    /// Not a key for text.
    case ignored
  }

  /// The most code points that the text may have; nil for no limit.
  package var maximum: Int?
  package var accepts: Accepts
  /// Whether each character is drawn as an asterisk.
  package let isSecret: Bool
  /// Where the cursor stands, counted in Unicode scalars from the start.
  package private(set) var cursor: Int
  private var scalars: [Unicode.Scalar]

  /// A text with the cursor at its end.
  package init(_ text: String = "", maximum: Int? = nil, accepts: Accepts = .anything, isSecret: Bool = false) {
    self.isSecret = isSecret
    self.scalars = Array(text.unicodeScalars)
    self.maximum = maximum
    self.accepts = accepts
    self.cursor = scalars.count
  }

  /// The text; setting it puts the cursor at its end.
  package var text: String {
    get { TextEdit.string(scalars) }
    set {
      scalars = Array(newValue.unicodeScalars)
      cursor = scalars.count
    }
  }

  /// The text as it is drawn.
  var shown: String { isSecret ? String(repeating: "*", count: scalars.count) : text }

  package var isEmpty: Bool { scalars.isEmpty }

  /// Puts the cursor at an offset, or at the nearest cell before it.
  package mutating func moveCursor(to offset: Int) {
    let wanted = min(max(0, offset), scalars.count)
    cursor = Clusters.stops(in: scalars).last { $0 <= wanted } ?? 0
  }

  package mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .character(let scalar): return typed(scalar)
    case .backspace:
      // A base with its marks is typed key by key, and taken back so.
      return cursor == 0 ? .refused : remove((cursor - 1)..<cursor)
    case .delete:
      return cursor == scalars.count ? .refused : remove(cursor..<stopAfter)
    case .control("u"): return remove(0..<cursor)
    case .control("k"): return remove(cursor..<scalars.count)
    case .control("w"): return remove(wordStart..<cursor)
    case .left: cursor = stopBefore
    case .right: cursor = stopAfter
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = scalars.count
    default: return .ignored
    }
    return .moved
  }

  /// Inserts a pasted text in canonical form on one line. What does not fit or is not accepted is left out: `.refused`
  /// when nothing is left.
  package mutating func paste(_ pasted: String) -> Outcome {
    var new = Array(ThaiForm.canonical(pasted).unicodeScalars)
    if case .digits = accepts { new = new.compactMap { digit($0, isTyped: false) } }
    if let maximum { new = fitting(new, maximum - scalars.count) }
    guard !new.isEmpty else { return .refused }
    scalars.insert(contentsOf: new, at: cursor)
    cursor += new.count
    leaveCell()
    return .edited
  }

  // MARK: - Typing

  private mutating func typed(_ scalar: Unicode.Scalar) -> Outcome {
    if case .digits = accepts {
      guard let digit = digit(scalar, isTyped: true) else { return .refused }
      return insert([digit])
    }
    if accepts == .keys { return insert([scalar]) }
    switch InputCheck.typed(scalar, after: scalars[..<cursor]) {
    case .insert(let new): return insert(new)
    case .replace(let count, let new): return replace(count, with: new)
    case .refuse: return .refused
    }
  }

  private mutating func insert(_ new: [Unicode.Scalar]) -> Outcome { replace(0, with: new) }

  private mutating func replace(_ count: Int, with new: [Unicode.Scalar]) -> Outcome {
    let start = max(0, cursor - count)
    let length = scalars.count - (cursor - start) + new.count
    if let maximum, length > maximum, length > scalars.count { return .refused }
    scalars.replaceSubrange(start..<cursor, with: new)
    cursor = start + new.count
    leaveCell()
    return .edited
  }

  private mutating func remove(_ range: Range<Int>) -> Outcome {
    guard !range.isEmpty else { return .moved }
    scalars.removeSubrange(range)
    cursor = range.lowerBound
    leaveCell()
    return .edited
  }

  private func digit(_ scalar: Unicode.Scalar, isTyped: Bool) -> Unicode.Scalar? {
    guard case .digits(let others) = accepts else { return scalar }
    if ("0"..."9").contains(scalar) || others.unicodeScalars.contains(scalar) { return scalar }
    if (0xE50...0xE59).contains(scalar.value) { return Unicode.Scalar(scalar.value - 0xE50 + 0x30) }
    guard isTyped, let twin = Kedmanee.latinTwin(of: scalar), ("0"..."9").contains(twin) else { return nil }
    return twin
  }

  /// The longest start of `new` that has at most `count` scalars and does not end within a cell.
  private func fitting(_ new: [Unicode.Scalar], _ count: Int) -> [Unicode.Scalar] {
    guard new.count > count else { return new }
    let end = Clusters.stops(in: new).last { $0 <= max(0, count) } ?? 0
    return Array(new[..<end])
  }

  // MARK: - Stops of the cursor

  /// A mark that was pasted alone joins the base that comes before it: the cursor never stays between the two.
  private mutating func leaveCell() {
    guard cursor > 0, cursor < scalars.count else { return }
    cursor = Clusters.nextStop(after: cursor - 1, in: scalars)
  }

  private static func string(_ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private var stopBefore: Int { Clusters.previousStop(before: cursor, in: scalars) }
  private var stopAfter: Int { Clusters.nextStop(after: cursor, in: scalars) }

  private var wordStart: Int {
    var start = cursor
    while start > 0, scalars[start - 1] == " " { start -= 1 }
    while start > 0, scalars[start - 1] != " " { start -= 1 }
    return start
  }
}
