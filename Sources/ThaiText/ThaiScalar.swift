/// The classes of Thai letters and signs that the rules of this module speak of.
extension Unicode.Scalar {
  static let saraAa: Unicode.Scalar = "\u{0E32}"
  static let saraAm: Unicode.Scalar = "\u{0E33}"
  static let phinthu: Unicode.Scalar = "\u{0E3A}"
  static let saraE: Unicode.Scalar = "\u{0E40}"
  static let saraAe: Unicode.Scalar = "\u{0E41}"
  static let maiTaiKhu: Unicode.Scalar = "\u{0E47}"
  static let thanthakhat: Unicode.Scalar = "\u{0E4C}"
  static let nikhahit: Unicode.Scalar = "\u{0E4D}"

  /// KO KAI to HO NOKHUK, RU and LU among them.
  var isThaiConsonant: Bool { 0x0E01...0x0E2E ~= value }

  /// The vowels that are written, and stored, before their consonant.
  var isThaiLeadingVowel: Bool { 0x0E40...0x0E44 ~= value }

  var isThaiTone: Bool { 0x0E48...0x0E4B ~= value }

  var isThaiDigit: Bool { 0x0E50...0x0E59 ~= value }

  /// A scalar of the Thai block that stands on its consonant and takes no column.
  var isThaiMark: Bool { value & 0xFFFF_FF80 == 0x0E00 && Widths.thai(value & 0x7F) == .mark }

  /// A mark that comes before tones, THANTHAKHAT, NIKHAHIT and YAMAKKAN within its cell.
  var isThaiVowelMark: Bool {
    switch value {
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47: true
    default: false
    }
  }

  /// 0...9 for a Thai or ASCII digit.
  var digitValue: Int? {
    switch value {
    case 0x30...0x39: Int(value - 0x30)
    case 0x0E50...0x0E59: Int(value - 0x0E50)
    default: nil
    }
  }

  /// Whether the scalar separates words, whatever its width.
  var isSpaceLike: Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}

extension String {
  init(scalars: some Sequence<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.underestimatedCount * 3)
    for scalar in scalars { bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter) }
    self.init(decoding: bytes, as: UTF8.self)
  }
}
