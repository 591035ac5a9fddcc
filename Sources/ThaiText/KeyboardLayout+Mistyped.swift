extension Kedmanee {
  /// Whether `text` makes sense only in the other layout: Latin that no word is written like and that reads
  /// as Thai, or Thai that cannot be spelt and reads as Latin. A guess: good enough to offer a rescue.
  package static func looksMistyped(_ text: String) -> Bool {
    let scalars = Array(text.unicodeScalars)
    if scalars.contains(where: { $0.isThaiConsonant || $0.isThaiLeadingVowel || $0.isThaiMark }) {
      return !readsAsThai(scalars) && readsAsLatin(rescuedToLatin(text))
    }
    guard scalars.count(where: isLatinLetter) >= 2, scalars.count >= 3, !readsAsLatin(text) else {
      return false
    }
    return readsAsThai(Array(rescuedToThai(text).unicodeScalars))
  }

  /// Thai letters and spaces alone, every mark and vowel where it can be spelt.
  private static func readsAsThai(_ scalars: [Unicode.Scalar]) -> Bool {
    for (index, scalar) in scalars.enumerated() {
      let before = scalars[..<index]
      switch scalar {
      case " ", "ๆ", "ฯ": if before.last?.isThaiLeadingVowel == true { return false }
      case "\u{0E3A}", "\u{0E4E}", "ฃ", "ฅ": return false
      case "ๅ": if before.last != "ฤ", before.last != "ฦ" { return false }
      case "ะ", .saraAa, .saraAm: if !mayTakeVowel(before.last) { return false }
      case _ where scalar.isThaiMark:
        if InputCheck.typed(scalar, after: before) != .insert([scalar]) { return false }
      case _ where scalar.isThaiConsonant: break
      case _ where scalar.isThaiLeadingVowel: if before.last?.isThaiLeadingVowel == true { return false }
      default: return false
      }
    }
    return scalars.last?.isThaiLeadingVowel == false
  }

  private static func mayTakeVowel(_ before: Unicode.Scalar?) -> Bool {
    guard let before else { return false }
    return before.isThaiConsonant || before.isThaiTone || before == .saraAa || before == "\u{0E31}"
  }

  /// Whether every word is letters as English or romanised Thai put them together.
  private static func readsAsLatin(_ text: String) -> Bool {
    text.unicodeScalars.split(separator: " ").allSatisfy { word in
      guard let first = word.first, !keysOfThai.contains(first) else { return false }
      let core = word.reversed().drop { ",;:.!?)]'\"".unicodeScalars.contains($0) }
      return core.allSatisfy { !keysOfThai.contains($0) && $0.isASCII } && hasUsualPairs(core.reversed())
    }
  }

  private static func hasUsualPairs(_ word: [Unicode.Scalar]) -> Bool {
    if !word.contains(where: { 0x61...0x7A ~= $0.value }) { return true }
    let letters = word.map { isLatinLetter($0) ? UInt8($0.value | 0x20) : 0 }
    return zip(letters, letters.dropFirst()).allSatisfy { one, other in
      one == 0 || other == 0 || isVowel(one) || isVowel(other) || pairs.contains([one, other])
    }
  }

  private static func isLatinLetter(_ scalar: Unicode.Scalar) -> Bool {
    0x61...0x7A ~= scalar.value | 0x20 && scalar.isASCII
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    "aeiouy".utf8.contains(letter)
  }

  /// Signs that English does not put inside a word, on keys of Thai letters.
  private static let keysOfThai: Set<Unicode.Scalar> = [
    ",", ";", "[", "]", "=", "\\", "`", "{", "}", "|", "<", ">",
  ]

  /// Consonants that follow each other in English prose, and some more of romanised Thai.
  private static let pairs: Set<[UInt8]> = {
    let list = """
      bc bd bg bj bl bm br bs bt cc ch ck cl cr cs ct dc dd dg dj dl dm dr ds dv dw ff fl fr fs ft gb gc gg
      gh gk gl gm gn gp gr gs gw hl hm hn hr ht jp kc kh kk kl kn kr ks kw lb lc ld lf lg lk ll lm ln lp lr
      ls lt lv mb mc ml mm mn mp ms nc nd nf ng nh nj nk nl nm nn np nr ns nt nv nw pc pg ph pk pl pp pr ps
      pt rb rc rd rf rg rh rj rk rl rm rn rp rr rs rt rv rw sb sc sf sh sk sl sm sn sp sq sr ss st sw tb tc
      td tf th tk tl tm tn tp tr ts tt tw wb wh wk wl wm wn wr ws wt xc xm xp xt zz
      """
    return Set(list.split { $0 == " " || $0 == "\n" }.map { Array($0.utf8) })
  }()
}
