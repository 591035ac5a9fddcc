extension ThaiForm {
  /// A class of spellings wider than `looseKey`: the consonants alone, letters of one sound as one, silent ho and doubled
  /// letters gone. "ชนัญชิดา" and "ฉนัญชิตา" do not share it, "พรทิพย์" and "ผรถิพ" do. It chooses who is compared and never
  /// says by itself that two are the same.
  package static func soundKey(_ text: String) -> String { soundKey(ofLoose: looseKey(text)) }

  /// The same from a text that is a loose key already.
  package static func soundKey(ofLoose text: String) -> String {
    var key: [Unicode.Scalar] = []
    var isAfterHo = false
    for scalar in text.unicodeScalars where !isVowelOrMark(scalar) {
      let sound = plainSound(scalar)
      if isAfterHo, isSonorant(sound) { key.removeLast() }
      isAfterHo = sound == "ห"
      if key.last != sound { key.append(sound) }
    }
    return String(scalars: key)
  }

  private static func isVowelOrMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Vowels from SARA A to PHINTHU, leading vowels, and marks.
    case 0x0E30...0x0E3A, 0x0E40...0x0E46, 0x0E47...0x0E4E: true
    default: false
    }
  }

  private static func isSonorant(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "ง", "น", "ม", "ย", "ล", "ว": true
    default: false
    }
  }

  private static func plainSound(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "ข": "ค"
    case "ถ": "ท"
    case "ผ": "พ"
    case "ฉ": "ช"
    case "ฝ": "ฟ"
    case "ซ": "ส"
    case "ร", "ฤ", "ฦ": "ล"
    default: scalar
    }
  }
}
