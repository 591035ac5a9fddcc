/// The offsets where no engine may break a line of Thai, whatever its dictionary says.
struct BreakRules {
  private let scalars: [Unicode.Scalar]
  /// Offsets inside the abbreviations PAIYANNOI LO LING PAIYANNOI and that of "your excellency".
  private var insides: Set<Int> = []
  private var excellencies: Set<Int> = []

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    for start in scalars.indices where scalars[start] == "ฯ" {
      if scalars[start...].starts(with: "ฯลฯ".unicodeScalars) {
        insides.formUnion([start + 1, start + 2])
      } else if scalars[start...].starts(with: "ฯพณฯ".unicodeScalars) {
        insides.formUnion([start + 1, start + 2, start + 3])
        excellencies.insert(start)
      }
    }
  }

  /// Whether a line may begin at `offset` though the dictionary does not say so.
  func demandsBreak(at offset: Int) -> Bool {
    if scalars[offset - 1] == "\u{200B}" { return !forbidsBreak(at: offset) }
    return excellencies.contains(offset) && !insides.contains(offset) && !endsOpen(scalars[offset - 1])
  }

  /// Whether a line must not begin at `offset`, which is neither 0 nor the end.
  func forbidsBreak(at offset: Int) -> Bool {
    let before = scalars[offset - 1]
    let after = scalars[offset]
    switch Widths.kind(of: after) {
    case .mark, .dropped: return true
    case .narrow, .wide, .undrawable: break
    }
    if excellencies.contains(offset) { return insides.contains(offset) || endsOpen(before) }
    if cannotBegin(after) || endsOpen(before) || insides.contains(offset) { return true }
    if offset + 1 < scalars.count, scalars[offset + 1] == .phinthu { return true }
    return after.digitValue != nil && endsNumber(at: offset)
  }

  private func cannotBegin(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "ๆ", "ฯ", "ะ", .saraAa, .saraAm, "ๅ", ")", "]", "}", ">", "%", "!", "?", ",", ".", ";", ":", "/",
      "”", "’",
      "»", "…", "๚", "๛":
      true
    default: scalar.isSpaceLike
    }
  }

  private func endsOpen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "(", "[", "{", "<", "“", "‘", "«", "฿", "\u{A0}", "\u{200D}", "\u{2060}", "\u{FEFF}": true
    default: scalar.isThaiLeadingVowel
    }
  }

  /// Whether a number goes on at `offset`: a digit before it, or a digit and a sign of dates and amounts.
  private func endsNumber(at offset: Int) -> Bool {
    switch scalars[offset - 1] {
    case "/", "-", ".", ",", ":": offset > 1 && scalars[offset - 2].digitValue != nil
    default: scalars[offset - 1].digitValue != nil
    }
  }
}
