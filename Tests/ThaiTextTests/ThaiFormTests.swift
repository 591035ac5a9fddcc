import Testing
import ThaiText

struct ThaiFormTests {
  @Test(arguments: VectorFile.normalise.rows)
  func `the three forms of the vectors`(row: VectorRow) {
    #expect(ThaiForm.canonical(row[0]).scalars == row[1].scalars)
    #expect(ThaiForm.searchKey(row[0]).scalars == row[2].scalars)
    #expect(ThaiForm.looseKey(row[0]).scalars == row[3].scalars)
  }

  @Test func `all vectors of normalisation are read`() {
    #expect(VectorFile.normalise.rows.count == 32)
  }

  @Test(arguments: [
    ("น\u{0E33}\u{0E49}", "น้ำ"), ("เเเ", "แเ"), ("เเเเ", "แแ"), ("เ\u{200B}เก", "แก"), ("  ก \t ข\n", "ก ข"),
    ("\u{3000}", ""),
    ("ก\u{202E}ข\u{2069}", "กข"), ("ก\0ข\u{1B}", "กข"), ("กี่ี", "กี่"), ("ก้\u{0E49}ำ", "ก้ำ"),
    ("น้ำ\u{0E49}", "น้ำ"),
    ("กุ\u{0E4D}า", "กุำ"), ("ก\u{0E4C}\u{0E34}", "กิ์"), ("ก\u{0E48}\u{0E3A}", "กฺ่"), ("ก\u{0E48}\u{0E47}", "ก็่"),
    ("กำำ", "กำำ"),
    ("\u{0E4D}า", "ำ"), ("ก ่", "ก ่"), (" ่", "่"), ("\u{0E33}\u{0E48}", "\u{0E33}\u{0E48}"),
    ("ก\u{2028}ข", "ก ข"),
    ("e\u{301}\u{301}", "e\u{301}\u{301}"), ("นานาา", "นานาา"),
  ])
  func `canonical form`(text: String, expected: String) {
    #expect(ThaiForm.canonical(text).scalars == expected.scalars)
  }

  @Test(arguments: [
    ("ม.ค.", "มค"), ("081-234", "081234"), ("Straße", "strasse"), ("Éa Ñ Ł", "ea n l"), ("１２３ＡＢ．", "123ab"),
    ("ก  (ข)", "ก ข"), ("(ข)", "ข"), ("กรุงเทพ ฯ", "กรุงเทพฯ"), ("ต่าง - ๆ", "ต่างๆ"), ("฿๕๐", "50"),
    ("ก/ข_ค", "ก ข ค"),
    ("Ελ Ж", "ελ ж"), ("ก้่๊", "ก๊"), ("-.-", ""), ("ก\u{2011}ข", "กข"), ("ก–ข", "ก ข"),
  ])
  func `search key`(text: String, expected: String) {
    #expect(ThaiForm.searchKey(text).scalars == expected.scalars)
  }

  @Test(arguments: [
    ("สมชาย  ใจ,ดี", ["สมชาย", "ใจ", "ดี"]), ("12/1", ["12 1"]), ("๑๒／๑ หมู่ 3", ["12 1", "หมู่", "3"]), (" / ", []),
    ("12 / 1", ["12", "1"]),
  ])
  func `words that are looked for`(query: String, expected: [String]) {
    #expect(ThaiForm.searchTerms(query) == expected)
  }

  @Test(arguments: [
    ["กฤศ", "กฤษ", "กฤษฎิ์", "กฤษฏิ์", "กฤษฏ์", "กฤษณ์"], ["พรรณ", "พัน", "พันธ์", "พันธุ์"], ["ธรรม", "ทำ", "ทัม"],
    ["น้ำผึ้ง", "นำผึง", "น้ำ ผึ้ง"], ["ศิริ", "สิริ", "สิ่ริ"], ["ใจ", "ไจ"], ["ฐาปนี", "ถาปนี"],
  ])
  func `spellings that sound alike have one loose key`(spellings: [String]) {
    #expect(Set(spellings.map { ThaiForm.looseKey($0).scalars }).count == 1)
  }

  @Test func `canonical form is final, and keys do not see what it mends`() {
    var generator = SeededGenerator(seed: 4)
    for round in 0..<2000 {
      let length = Int.random(in: 0...16, using: &generator)
      let text =
        round.isMultiple(of: 2)
        ? RandomText.make(length, using: &generator)
        : String(String.UnicodeScalarView(RandomText.thai(length, using: &generator)))
      let canonical = ThaiForm.canonical(text)
      #expect(ThaiForm.canonical(canonical).scalars == canonical.scalars)
      // An invisible scalar in front keeps the quick look from letting the text through.
      #expect(ThaiForm.canonical("\u{200B}" + text).scalars == canonical.scalars)
      #expect(ThaiForm.searchKey(canonical).scalars == ThaiForm.searchKey(text).scalars)
      #expect(ThaiForm.looseKey(canonical).scalars == ThaiForm.looseKey(text).scalars)
    }
  }
}
