package import OfficeCore
internal import ThaiText

/// People of a register who are registered a second time, each in one of the ways in which that happens: for demo offices,
/// and for measuring what is found.
package struct SampleTwins: Sendable {
  /// What went wrong when the person was registered again.
  package enum Slip: String, CaseIterable, Sendable {
    /// Letters that sound alike, a lost tone or silent letter; the card was not at hand.
    case misspelt
    /// Two digits of the number swapped or one wrong, and the check digit happens to be right.
    case swappedDigits
    /// The surname and the title changed; about half have moved too.
    case married
    /// Another house and community; the card was not at hand.
    case moved
    /// Everything as before, without the number; of some only the year of birth.
    case missingNumber
    /// Under the nickname or with another title, in the same house.
    case nickname
  }

  package struct Twin: Sendable {
    /// The second registration; its line is that of no file.
    package var row: PersonRow
    /// The place of the first among the rows given.
    package var original: Int
    package var slip: Slip
  }

  /// `count` twins of different people of these rows; the same rows and seed give the same twins.
  package static func make(of rows: [PersonRow], count: Int, seed: UInt64) -> [Twin] {
    var chance = Chance(seed: seed, .facts, 77)
    var order = Array(rows.indices)
    order.shuffle(using: &chance)
    var twins: [Twin] = []
    for original in order where twins.count < count {
      let slip = Slip.allCases[twins.count % Slip.allCases.count]
      var row = rows[original]
      guard apply(slip, to: &row, among: rows, &chance) else { continue }
      blur(&row, &chance)
      twins.append(Twin(row: row, original: original, slip: slip))
    }
    return twins
  }

  private static func apply(_ slip: Slip, to row: inout PersonRow, among rows: [PersonRow], _ chance: inout Chance)
    -> Bool
  {
    switch slip {
    case .misspelt:
      let before = (row.firstName, row.lastName)
      if chance.percent(60) { row.firstName = misspelt(row.firstName, &chance) }
      if row.firstName == before.0 || chance.percent(40) { row.lastName = misspelt(row.lastName, &chance) }
      dropNumber(&row, &chance)
      if chance.percent(50) { row.phone = .value(nil) }
      return (row.firstName, row.lastName) != before
    case .swappedDigits:
      guard let number = row.nationalID else { return false }
      let near = NationalID.neighbours(of: number.digits)
      guard !near.isEmpty else { return false }
      row.nationalID = chance.pick(near)
      if chance.percent(30) { row.phone = .value(nil) }
      return true
    case .married:
      guard row.sex.told == .female, let birth = row.birth.told, birth.year < 2007 else { return false }
      row.lastName = Surnames.pick(&chance)
      row.title = .value("นาง")
      dropNumber(&row, &chance)
      if chance.percent(50) { move(&row, among: rows, &chance) }
      return true
    case .moved:
      move(&row, among: rows, &chance)
      dropNumber(&row, &chance)
      return true
    case .missingNumber:
      dropNumber(&row, &chance)
      row.household = .value(nil)
      if chance.percent(30), let birth = row.birth.told { row.birth = .value(Birth(year: birth.year)) }
      return true
    case .nickname:
      row.firstName = chance.pick(nicknames)
      if let title = row.title.told, title == "นางสาว" { row.title = .value("นาง") }
      dropNumber(&row, &chance)
      return true
    }
  }

  /// Birthdays are told from memory: some are not known the second time, some only by the year, some are a day off.
  private static func blur(_ row: inout PersonRow, _ chance: inout Chance) {
    guard let birth = row.birth.told, let day = birth.day else { return }
    switch chance.below(100) {
    case ..<8: row.birth = .value(nil)
    case ..<14: row.birth = .value(Birth(year: birth.year))
    case ..<20: row.birth = .value(Birth(day: day.adding(days: day.day > 1 ? -1 : 1)))
    default: break
    }
  }

  private static func dropNumber(_ row: inout PersonRow, _ chance: inout Chance) {
    row.nationalID = nil
    row.noIDReason = .value(chance.pick(OfficeWords.reasonsWithoutNumber))
  }

  private static func move(_ row: inout PersonRow, among rows: [PersonRow], _ chance: inout Chance) {
    row.community = chance.pick(rows).community
    row.houseNumber = .value(Places.houseNumber(&chance))
    row.household = .value(nil)
    row.isHead = .value(true)
    if chance.percent(60) { row.phone = .value(nil) }
  }

  /// One or two of the ways in which Thai names are misspelt.
  static func misspelt(_ name: String, _ chance: inout Chance) -> String {
    var name = name
    for _ in 0..<(chance.percent(70) ? 1 : 2) {
      let fitting = confusions.filter { name.unicodeScalars.contains($0.0) }
      if !fitting.isEmpty, chance.percent(85) {
        let (from, to) = chance.pick(fitting)
        var scalars = Array(name.unicodeScalars)
        let places = scalars.indices.filter { scalars[$0] == from }
        let place = places[chance.below(places.count)]
        scalars.replaceSubrange(place...place, with: to)
        name = String(String.UnicodeScalarView(scalars))
      } else {
        // A letter slips away.
        var scalars = Array(name.unicodeScalars)
        guard scalars.count > 4 else { continue }
        scalars.remove(at: 2 + chance.below(scalars.count - 2))
        name = String(String.UnicodeScalarView(scalars))
      }
    }
    return ThaiForm.canonical(name)
  }

  /// What is heard alike is written otherwise.
  private static let confusions: [(Unicode.Scalar, [Unicode.Scalar])] = [
    ("ร", ["ล"]), ("ล", ["ร"]), ("ศ", ["ส"]), ("ษ", ["ส"]), ("ส", ["ศ"]), ("ณ", ["น"]), ("น", ["ณ"]), ("ญ", ["ย"]),
    ("ธ", ["ท"]), ("ท", ["ธ"]), ("ภ", ["พ"]), ("พ", ["ภ"]), ("ฑ", ["ท"]), ("ฐ", ["ถ"]), ("ใ", ["ไ"]), ("ไ", ["ใ"]),
    ("\u{0E48}", []), ("\u{0E49}", []), ("\u{0E4C}", []), ("\u{0E34}", ["\u{0E35}"]), ("\u{0E38}", ["\u{0E39}"]),
    ("\u{0E33}", ["\u{0E31}", "ม"]), ("\u{0E47}", []), ("ค", ["ข"]), ("ถ", ["ท"]), ("ซ", ["ส"]),
  ]

  private static let nicknames = [
    "ต้อม", "แดง", "เล็ก", "น้อย", "อ้วน", "หมู", "นก", "ปุ้ย", "ตุ๊ก", "แอ๊ด", "จิ๋ว", "ไก่", "เป้", "หนุ่ย", "ติ๋ม", "โอ๋", "เจี๊ยบ", "บี",
  ]
}
