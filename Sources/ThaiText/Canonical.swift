/// The forms of one text: as it is stored, as it is searched, and as it is searched by sound.
package enum ThaiForm {
  /// The stored form, applied on every save, paste and import; applying it again changes nothing.
  ///
  /// Invisible and control characters go, runs of white space become one space, and the scalars of a cell
  /// come in their one right order. Different tones on one consonant are kept, for validation to report.
  /// Never NFC or NFKC, which do not order Thai marks.
  package static func canonical(_ text: String) -> String {
    isPlainlyCanonical(text) ? text : String(scalars: canonicalScalars(text))
  }

  static func canonicalScalars(_ text: String) -> [Unicode.Scalar] {
    if isPlainlyCanonical(text) { return Array(text.unicodeScalars) }
    var writer = CanonicalWriter()
    writer.scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { writer.add(scalar) }
    return writer.scalars
  }

  /// A quick look that lets most texts through; false when a closer look is needed.
  private static func isPlainlyCanonical(_ text: String) -> Bool {
    var previous: Unicode.Scalar = " "
    var marks = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20:
        if previous == " " { return false }
        marks = 0
      case 0x21...0x7E:
        marks = 0
      case 0x0E01...0x0E5B:
        if scalar.isThaiMark {
          let isOutOfOrder = scalar.isThaiVowelMark && !previous.isThaiVowelMark
          if marks > 1 || marks == 1 && (scalar == previous || isOutOfOrder) { return false }
          if previous == .saraAm { return false }
          marks += 1
        } else {
          if scalar == .saraE, previous == .saraE { return false }
          if scalar == .saraAa, marks > 1 || previous == .nikhahit { return false }
          marks = 0
        }
      default:
        return false
      }
      previous = scalar
    }
    return previous != " "
  }
}

/// Writes the canonical form scalar by scalar, mending the last cell as it goes.
private struct CanonicalWriter {
  var scalars: [Unicode.Scalar] = []
  /// Index of the base of the last cell; -1 while only orphan marks were written.
  private var base = -1
  private var hasPendingSpace = false

  mutating func add(_ scalar: Unicode.Scalar) {
    if isRemoved(scalar) { return }
    if scalar.isSpaceLike {
      hasPendingSpace = !scalars.isEmpty
      return
    }
    if hasPendingSpace {
      append(" ")
      hasPendingSpace = false
    }
    if scalar.isThaiTone, base >= 0, scalars[base] == .saraAm, carriesMarks(cellEndingAt: base) {
      addToneUnderSaraAm(scalar)
    } else if scalar.isThaiMark {
      addThaiMark(scalar)
    } else if Widths.kind(of: scalar) == .mark {
      scalars.append(scalar)
    } else if scalar == .saraE, base == scalars.count - 1, scalars.last == .saraE {
      scalars[base] = .saraAe
    } else if scalar == .saraAa, let ring = marks.firstIndex(of: .nikhahit) {
      scalars.remove(at: ring)
      append(.saraAm)
    } else {
      append(scalar)
    }
  }

  private var marks: ArraySlice<Unicode.Scalar> { scalars[(base + 1)...] }

  private mutating func append(_ scalar: Unicode.Scalar) {
    scalars.append(scalar)
    base = scalars.count - 1
  }

  /// Vowels come before the other marks; of equal marks the last one stays.
  private mutating func addThaiMark(_ mark: Unicode.Scalar) {
    if let earlier = marks.firstIndex(of: mark) { scalars.remove(at: earlier) }
    let place = mark.isThaiVowelMark ? marks.firstIndex { !$0.isThaiVowelMark } : nil
    scalars.insert(mark, at: place ?? scalars.count)
  }

  private mutating func addToneUnderSaraAm(_ tone: Unicode.Scalar) {
    let saraAm = scalars[base...]
    scalars.removeSubrange(base...)
    base = lastBase
    addThaiMark(tone)
    base = scalars.count
    scalars += saraAm
  }

  private var lastBase: Int {
    scalars.lastIndex { Widths.kind(of: $0) != .mark } ?? -1
  }

  /// Whether the cell before `end` has a consonant to put a tone on.
  private func carriesMarks(cellEndingAt end: Int) -> Bool {
    scalars[..<end].last { Widths.kind(of: $0) != .mark }?.isThaiConsonant ?? false
  }

  /// Zero-width and bidi controls, and control characters that are no white space.
  private func isRemoved(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x061C, 0x200B...0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    case 0x00...0x1F, 0x7F...0x9F: !scalar.isSpaceLike
    default: false
    }
  }
}
