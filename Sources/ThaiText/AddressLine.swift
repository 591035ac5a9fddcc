/// An address that was written in one line, taken apart: `123/4 หมู่ 5 ซ.ศรีจันทร์ 3 ถ.มิตรภาพ ชุมชนโนนทัน ต.ในเมือง`.
package struct AddressLine: Hashable, Sendable {
  /// With what stands between the number and the first named part: a building or a village.
  package var houseNumber = ""
  package var moo = ""
  package var soi = ""
  package var road = ""
  package var community = ""
  package var subdistrict = ""
  package var district = ""
  package var province = ""
  package var postcode = ""

  private enum Part: CaseIterable { case house, moo, soi, road, community, subdistrict, district, province }

  /// The words that name what follows. One with a dot may stand right before its value, and so may a whole word.
  private static let marks: [(String, Part)] = [
    ("บ้านเลขที่", .house), ("เลขที่", .house), ("หมู่ที่", .moo), ("หมู่", .moo), ("ม.", .moo), ("ซอย", .soi), ("ซ.", .soi),
    ("ถนน", .road), ("ถ.", .road), ("ชุมชน", .community), ("ช.", .community), ("ตำบล", .subdistrict),
    ("ต.", .subdistrict), ("แขวง", .subdistrict), ("อำเภอ", .district), ("อ.", .district), ("เขต", .district),
    ("จังหวัด", .province), ("จ.", .province),
  ]

  private static let capital = ["กรุงเทพมหานคร", "กรุงเทพฯ", "กทม.", "กทม"]

  /// Nothing is lost: what no word names stands with the house number; of a part named twice, both are kept.
  package init(_ text: String) {
    let line = Array(Digits.arabic(ThaiForm.canonical(text)).unicodeScalars)
    var part = Part.house
    var value: [Unicode.Scalar] = []
    var place = 0
    while place < line.count {
      if Self.isStart(place, of: line), let (found, length) = Self.mark(at: place, in: line) {
        put(value, in: part)
        value = []
        part = found
        place += length
        continue
      }
      if Self.isStart(place, of: line), let name = Self.word(Self.capital, at: place, in: line) {
        put(value, in: part)
        put(Array(Self.capital[0].unicodeScalars), in: .province)
        // What follows belongs to no part.
        (value, part) = ([], .house)
        place += name
        continue
      }
      if let code = Self.postcode(at: place, in: line) {
        put(value, in: part)
        postcode = code
        (value, part) = ([], .house)
        place += 5
        continue
      }
      value.append(line[place])
      place += 1
    }
    put(value, in: part)
  }

  private mutating func put(_ scalars: [Unicode.Scalar], in part: Part) {
    let ends: Set<Unicode.Scalar> = [" ", ",", ";"]
    let kept = scalars.drop { ends.contains($0) }.reversed().drop { ends.contains($0) }.reversed()
    var text = String(String.UnicodeScalarView(kept))
    // A dash stands for "none".
    guard !text.isEmpty, text != "-" else { return }
    if part == .moo {
      // The number ends the part: what follows is a village, and stands with the house.
      let digits = text.unicodeScalars.prefix { (0x30...0x39).contains($0.value) }
      let rest = String(text.unicodeScalars.dropFirst(digits.count))
      text = String(digits)
      if !rest.isEmpty { Self.add(ThaiForm.canonical(rest), to: &houseNumber) }
    }
    switch part {
    case .house: Self.add(text, to: &houseNumber)
    case .moo: Self.add(text, to: &moo)
    case .soi: Self.add(text, to: &soi)
    case .road: Self.add(text, to: &road)
    case .community: Self.add(text, to: &community)
    case .subdistrict: Self.add(text, to: &subdistrict)
    case .district: Self.add(text, to: &district)
    case .province: Self.add(text, to: &province)
    }
  }

  private static func add(_ text: String, to field: inout String) { field += (field.isEmpty ? "" : " ") + text }

  /// A mark begins after a space, a comma or a digit: within a word the same letters mean nothing.
  private static func isStart(_ place: Int, of line: [Unicode.Scalar]) -> Bool {
    guard place > 0 else { return true }
    let before = line[place - 1].value
    return before == 0x20 || before == 0x2C || before == 0x29 || before == 0x3B || 0x30...0x39 ~= before
  }

  private static func mark(at place: Int, in line: [Unicode.Scalar]) -> (Part, Int)? {
    for (word, part) in marks {
      guard let length = self.word([word], at: place, in: line) else { continue }
      var next = place + length
      while next < line.count, line[next] == " " || part == .moo && line[next] == "." { next += 1 }
      // หมู่บ้าน names a village; a moo is a number, and a district is none.
      if part == .moo, next < line.count, !(0x30...0x39 ~= line[next].value), line[next] != "-" { continue }
      if word == "เขต", next < line.count, 0x30...0x39 ~= line[next].value { continue }
      return (part, next - place)
    }
    return nil
  }

  private static func word(_ words: [String], at place: Int, in line: [Unicode.Scalar]) -> Int? {
    for word in words {
      let scalars = word.unicodeScalars
      if line[place...].starts(with: scalars) { return scalars.count }
    }
    return nil
  }

  /// Five digits that stand alone, the first not 0, with nothing behind them but another part's end.
  private static func postcode(at place: Int, in line: [Unicode.Scalar]) -> String? {
    func isDigit(_ index: Int) -> Bool { line.indices.contains(index) && 0x30...0x39 ~= line[index].value }
    guard place > 0, line[place - 1].value == 0x20 || !(0x21...0x7E ~= line[place - 1].value), line[place] != "0",
      (0..<5).allSatisfy({ isDigit(place + $0) }), place + 5 == line.count || line[place + 5] == " "
    else { return nil }
    return String(String.UnicodeScalarView(line[place..<(place + 5)]))
  }
}
