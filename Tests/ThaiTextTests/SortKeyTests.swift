import Testing
import ThaiText

struct SortKeyTests {
  @Test(arguments: VectorFile.collation.rows)
  func `keys of the vectors`(row: VectorRow) {
    #expect(hex(SortKey.key(row[1])) == row[2])
  }

  @Test func `the vectors are read, and rise strictly`() {
    let rows = VectorFile.collation.rows
    #expect(rows.count == 82)
    for (one, next) in zip(rows, rows.dropFirst()) {
      #expect(SortKey.key(one[1]).lexicographicallyPrecedes(SortKey.key(next[1])), "\(one[1]) < \(next[1])")
    }
  }

  @Test(arguments: [
    ["", " ก", "10ก", "1ข", "๒ ก", "Anong", "bua", "กก", "เก", "ขา"], ["นาย ก", "นายก"],
    ["กา", "กา ข", "กาก"],
    ["ร", "ฤ", "ล", "ฦ", "ว"],
    ["กะ", "กั", "กา", "กำ", "กิ", "กี", "กึ", "กื", "กฺ", "กุ", "กู", "เก", "แก", "โก", "ใก", "ไก"],
    ["ก", "ก๎", "ก์", "ก็", "ก่", "ก้", "ก๊", "ก๋", "กํ"], ["ฮ", "中"], ["กรุงเทพ", "กรุงเทพฯ", "กรุงเทพๆ"],
  ])
  func `letters before marks before signs`(words: [String]) {
    let keys = words.map(SortKey.key)
    for (one, next) in zip(keys, keys.dropFirst()) {
      #expect(one.lexicographicallyPrecedes(next), "\(words)")
    }
  }

  @Test(arguments: [
    ("๑๒", "12"), ("ฤๅษี", "ฤาษี"), ("OTOP", "otop"), ("Café", "cafe"), ("ก\u{200B}ข", "กข"),
  ])
  func `ties`(one: String, other: String) {
    #expect(SortKey.key(one) == SortKey.key(other))
  }

  @Test func `a key never holds a zero but its two separators`() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<500 {
      let text = RandomText.make(.random(in: 0...16, using: &generator), using: &generator)
      #expect(SortKey.key(text).count { $0 == 0 } == 2)
    }
  }

  private func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
