/// Bytes whose plain order is the order of a Thai dictionary.
///
/// A key is letters, 00, marks, 00, signs: a leading vowel counts after its consonant, tones only when all
/// letters are equal, PAIYANNOI, MAIYAMOK and punctuation last of all. Agrees with ICU's "th" and with glibc.
package enum SortKey {
  /// Stored with the keys; another number means that they must be made again.
  package static let version = 1

  /// The key of a canonical text. Lists of people sort by the key of the given name, then of the family name.
  package static func key(_ text: String) -> [UInt8] {
    var writer = SortKeyWriter()
    for scalar in text.unicodeScalars { writer.add(scalar) }
    return writer.key()
  }
}

private struct SortKeyWriter {
  /// Ends the marks of each letter, and is lower than any mark.
  private static let endOfMarks: UInt8 = 0x20

  private var primary: [UInt8] = []
  private var marks: [UInt8] = []
  private var signs: [UInt8] = []
  private var leadingVowel: UInt8?

  mutating func add(_ scalar: Unicode.Scalar) {
    if let consonant = Self.consonant(scalar) {
      addLetter([consonant])
      return addLeadingVowel()
    }
    addLeadingVowel()
    if scalar.isThaiLeadingVowel {
      leadingVowel = UInt8(scalar.value - 0x0E40) + 0x8C
    } else if let vowel = Self.vowel(scalar) {
      addLetter([vowel])
    } else if let mark = Self.mark(scalar) {
      marks.append(mark)
    } else {
      addForeign(scalar)
    }
  }

  mutating func key() -> [UInt8] {
    addLeadingVowel()
    if !primary.isEmpty { marks.append(Self.endOfMarks) }
    return primary + [0] + marks + [0] + signs
  }

  private mutating func addLetter(_ weight: [UInt8]) {
    if !primary.isEmpty { marks.append(Self.endOfMarks) }
    primary += weight
  }

  private mutating func addLeadingVowel() {
    guard let vowel = leadingVowel else { return }
    leadingVowel = nil
    addLetter([vowel])
  }

  /// Space, digits and Latin letters are below Thai, other letters above, punctuation among the signs.
  private mutating func addForeign(_ scalar: Unicode.Scalar) {
    if scalar.isSpaceLike { return addLetter([0x02]) }
    if let digit = scalar.digitValue { return addLetter([0x10 + UInt8(digit)]) }
    if let letters = LatinFold.letters(of: scalar) {
      for letter in letters { addLetter([letter - 0x41]) }
      return
    }
    switch scalar {
    case "ฯ": signs.append(0x21)
    case "ๆ": signs.append(0x22)
    case "฿", "๏", "๚", "๛": signs += [0x23, UInt8(scalar.value & 0x7F)]
    case "\u{21}"..."\u{7E}": signs += [0x24, UInt8(scalar.value)]
    default: addUnusual(scalar)
    }
  }

  private mutating func addUnusual(_ scalar: Unicode.Scalar) {
    guard Widths.kind(of: scalar) != .dropped, !LatinFold.isAccent(scalar) else { return }
    let value = scalar.value
    let bytes = [14, 7, 0].map { UInt8(value >> $0 & 0x7F) | 0x80 }
    if scalar.properties.isAlphabetic { addLetter([0xF0] + bytes) } else { signs += [0x25] + bytes }
  }

  /// Alphabet order, which is that of Unicode.
  private static func consonant(_ scalar: Unicode.Scalar) -> UInt8? {
    scalar.isThaiConsonant ? UInt8(scalar.value - 0x0E01) + 0x40 : nil
  }

  private static func vowel(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x0E30...0x0E32: UInt8(scalar.value - 0x0E30) + 0x80
    case 0x0E45: 0x82
    case 0x0E33...0x0E37: UInt8(scalar.value - 0x0E33) + 0x84
    case 0x0E3A: 0x89
    case 0x0E38, 0x0E39: UInt8(scalar.value - 0x0E38) + 0x8A
    default: nil
    }
  }

  private static func mark(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x0E4E: 0x41
    case 0x0E4C: 0x42
    case 0x0E47: 0x43
    case 0x0E48...0x0E4B: UInt8(scalar.value - 0x0E48) + 0x44
    case 0x0E4D: 0x48
    default: nil
    }
  }
}
