extension ThaiForm {
  /// The form in which texts and queries are compared: digits are Arabic, letters small and without accents,
  /// full stops and hyphens gone and other punctuation a space.
  package static func searchKey(_ text: String) -> String {
    String(scalars: searchScalars(text))
  }

  /// The words of a query, each a part of the search keys that are looked for. A word with a slash, such as a house number
  /// 12/1, is one part as it stands.
  package static func searchTerms(_ query: String) -> [String] {
    canonical(query).unicodeScalars.split(separator: " ").flatMap { word -> [String] in
      let key = searchKey(String(word))
      if word.contains(where: { $0 == "/" || $0 == "\u{FF0F}" }) { return key.isEmpty ? [] : [key] }
      return key.split(separator: " ").map(String.init)
    }
  }

  /// A class of spellings that sound alike, for the second chance of a search: tones, silent consonants,
  /// repetition signs and spaces are gone, and letters of one sound are one letter.
  package static func looseKey(_ text: String) -> String {
    var key: [Unicode.Scalar] = []
    let scalars = searchScalars(text)
    var start = 0
    while start < scalars.count {
      var end = start + 1
      while end < scalars.count, scalars[end].isThaiMark { end += 1 }
      let isSilent = scalars[start].isThaiConsonant && scalars[start..<end].contains(.thanthakhat)
      if !isSilent {
        for scalar in scalars[start..<end] { addSound(of: scalar, to: &key) }
      }
      start = end
    }
    return String(scalars: key)
  }

  private static func searchScalars(_ text: String) -> [Unicode.Scalar] {
    var writer = SearchWriter()
    for scalar in canonicalScalars(text) { writer.add(scalar) }
    return writer.scalars
  }

  private static func addSound(of scalar: Unicode.Scalar, to key: inout [Unicode.Scalar]) {
    switch scalar {
    case " ", "ๆ", "ฯ", .maiTaiKhu, .thanthakhat, "\u{0E48}"..."\u{0E4B}": break
    case "ร" where key.last == "ร": key[key.count - 1] = "\u{0E31}"
    case .saraAm: key += ["\u{0E31}", "ม"]
    case "ณ": key.append("น")
    case "ญ": key.append("ย")
    case "ศ", "ษ": key.append("ส")
    case "ฎ": key.append("ด")
    case "ฏ": key.append("ต")
    case "ฐ": key.append("ถ")
    case "ฑ", "ฒ", "ธ": key.append("ท")
    case "ฆ", "ฅ": key.append("ค")
    case "ฃ": key.append("ข")
    case "ฌ": key.append("ช")
    case "ฬ": key.append("ล")
    case "ใ": key.append("ไ")
    case "ภ": key.append("พ")
    default: key.append(scalar)
    }
  }
}

/// Turns canonical scalars into those of the search key.
private struct SearchWriter {
  var scalars: [Unicode.Scalar] = []
  private var hasPendingSpace = false

  mutating func add(_ original: Unicode.Scalar) {
    let scalar = narrowed(original)
    if 0x0E01...0x0E5B ~= scalar.value { return addThai(scalar) }
    if let letters = LatinFold.letters(of: scalar) {
      for letter in letters { append(Unicode.Scalar(letter)) }
      return
    }
    switch scalar {
    case ".", "-", "\u{2010}", "\u{2011}": break
    case "0"..."9": append(scalar)
    default: addOther(scalar)
    }
  }

  private mutating func addThai(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "ๅ": append(.saraAa)
    case "ๆ", "ฯ":
      hasPendingSpace = false
      append(scalar)
    case "฿", "๏", "๚", "๛": hasPendingSpace = true
    default:
      if let digit = scalar.digitValue { return append(Unicode.Scalar(UInt8(0x30 + digit))) }
      if scalar.isThaiTone { removeToneOfLastCell() }
      append(scalar)
    }
  }

  private mutating func addOther(_ scalar: Unicode.Scalar) {
    if LatinFold.isAccent(scalar) { return }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .spaceSeparator, .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol,
      .otherSymbol:
      hasPendingSpace = true
    default:
      for lower in properties.lowercaseMapping.unicodeScalars { append(lower) }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    if hasPendingSpace, !scalars.isEmpty { scalars.append(" ") }
    hasPendingSpace = false
    scalars.append(scalar)
  }

  /// Of two tones in a cell the later one counts.
  private mutating func removeToneOfLastCell() {
    guard !hasPendingSpace else { return }
    var index = scalars.count - 1
    while index >= 0, scalars[index].isThaiMark {
      if scalars[index].isThaiTone { scalars.remove(at: index) }
      index -= 1
    }
  }

  /// Full-width forms of ASCII as ASCII.
  private func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard 0xFF01...0xFF5E ~= scalar.value else { return scalar }
    return Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
  }
}
