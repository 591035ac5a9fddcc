import Testing

@testable import ThaiText

struct LineBreaksTests {
  @Test(arguments: VectorFile.breaks.rows)
  func `breaks of the vectors`(row: VectorRow) {
    let offsets = LineBreaks.offsets(in: row[0])
    #expect(offsets == numbers(row[1]))
    #expect(Set(offsets).isDisjoint(with: numbers(row[2])))
    let lawful = LineBreaks.offsets(in: row[0].scalars, dictionary: nil)
    #expect(Set(lawful).isSuperset(of: offsets))
  }

  @Test func `all vectors of breaks are read, and the dictionary is there`() {
    #expect(VectorFile.breaks.rows.count == 26)
    #expect(WordDictionary.shared != nil)
  }

  @Test(arguments: [
    ("", []), ("ก", []), ("ราคา (ห้าบาท)", [5, 9]), ("ก\u{A0}ข", []), ("ฯลฯ", []), ("ดินสอ ปากกา ฯลฯ", [6]),
    ("เวลา 10:30", [5]), ("A่", []), ("hello world", [6]),
  ])
  func `offsets`(text: String, offsets: [Int]) {
    #expect(LineBreaks.offsets(in: text) == offsets)
  }

  @Test(arguments: [
    ("", 10, [""]), ("ก\nข", 10, ["ก", "ข"]), ("ก\r\nข\n", 10, ["ก", "ข", ""]),
    ("ก\n\nข", 5, ["ก", "", "ข"]),
    ("ผู้มีอำนาจลงนาม", 6, ["ผู้มี", "อำนาจ", "ลงนาม"]), ("แม่น้ำ", 3, ["แม่", "น้ำ"]),
    ("ต่างๆ ในชุมชน", 5, ["ต่างๆ", "ใน", "ชุมชน"]),
    ("aaaaa", 2, ["aa", "aa", "a"]), ("ab cd", 2, ["ab", "cd"]), ("ab   cd", 4, ["ab", "cd"]),
    ("中文", 1, ["中", "文"]),
    ("ab ", 2, ["ab"]), ("  ก", 5, ["  ก"]), ("ก", 0, ["ก"]),
  ])
  func `wrapping`(text: String, columns: Int, lines: [String]) {
    #expect(LineBreaks.wrap(text, to: columns).map(\.scalars) == lines.map(\.scalars))
  }

  @Test func `without a dictionary lines break between cells, by the same rules`() {
    #expect(LineBreaks.wrap("แม่น้ำใหญ่", to: 3, dictionary: nil) == ["แม่", "น้ำ", "ใหญ่"])
    #expect(LineBreaks.wrap("การจัดซื้อ", to: 4, dictionary: nil) == ["การจั", "ดซื้อ"])
    #expect(LineBreaks.offsets(in: "เกาะ (ก) ๑๒".scalars, dictionary: nil) == [5, 9])
  }

  @Test(arguments: [1, 2, 3, 8, 12, 20, 40])
  func `wrapping keeps the text and the width`(columns: Int) {
    let programme = VectorFile.breaks.rows.map { $0[0] }.joined(separator: " ")
    var generator = SeededGenerator(seed: UInt64(columns))
    let random = (0..<40).map { _ in RandomText.make(30, using: &generator) }
    for text in [programme] + random {
      let lines = LineBreaks.wrap(text, to: columns)
      #expect(lines.allSatisfy { Columns.count($0) <= columns || Columns.cells(of: $0).count == 1 })
      #expect(drawn(lines.joined()) == drawn(text))
    }
    guard columns >= 8 else { return }
    for line in LineBreaks.wrap(programme, to: columns).map(\.scalars) {
      #expect(!"ๆฯะาำ)".scalars.contains(line[0]) || line.starts(with: "ฯพณฯ".scalars))
      #expect(!"เแโใไ(".scalars.contains(line[line.count - 1]))
    }
  }

  @Test func `many threads may ask at once`() async {
    let rows = VectorFile.breaks.rows
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask { rows.allSatisfy { LineBreaks.offsets(in: $0[0]) == numbers($0[1]) } }
      }
      for await isRight in group { #expect(isRight) }
    }
  }

  /// Without the spaces, and the invisible scalars after them, that a break may drop.
  private func drawn(_ text: String) -> [Unicode.Scalar] {
    text.scalars.filter { $0 != " " && Widths.kind(of: $0) != .dropped }
  }
}

private func numbers(_ list: String) -> [Int] {
  list.split(separator: ",").compactMap { Int($0) }
}
