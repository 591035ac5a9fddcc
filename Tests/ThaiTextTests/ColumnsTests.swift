import Testing
import ThaiText

struct ColumnsTests {
  @Test(arguments: VectorFile.cells.rows)
  func `cells are those that terminals show`(row: VectorRow) {
    let cells = Columns.cells(of: row[0])
    // A cell may itself be a separator; joining sidesteps splitting.
    #expect(cells.map(\.text).joined(separator: "|").scalars == row[1].scalars)
    #expect(cells.reduce(0) { $0 + $1.width } == Int(row[2]))
    #expect(Columns.count(row[0]) == Int(row[2]))
    #expect(row[0].count == Int(row[3]), "the vectors' own count of Characters")
  }

  @Test func `all vectors of cells are read`() {
    #expect(VectorFile.cells.rows.count == 44)
  }

  @Test func `every scalar of the Thai block has its width`() {
    let zero: [ClosedRange<UInt32>] = [0x0E31...0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E]
    let holes: [ClosedRange<UInt32>] = [0x0E00...0x0E00, 0x0E3B...0x0E3E, 0x0E5C...0x0E7F]
    for value in UInt32(0x0E00)...0x0E7F {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let expected = holes.contains { $0 ~= value } ? -1 : zero.contains { $0 ~= value } ? 0 : 1
      #expect(Columns.width(of: scalar) == expected, "U+\(String(value, radix: 16))")
    }
  }

  @Test(
    arguments: [
      ("a", 1), ("~", 1), ("\u{7F}", -1), ("\0", -1), ("\u{1B}", -1), ("\u{85}", -1), ("é", 1),
      ("\u{301}", 0), ("中", 2),
      ("한", 2), ("ｱ", 1), ("Ａ", 2), ("😀", 2), ("│", 1), ("…", 1), ("\u{200B}", 0), ("\u{AD}", 0),
      ("\u{FE0F}", 0),
      ("\u{10FFFF}", -1), ("\u{FFFD}", 1), ("\u{E000}", 1), ("\u{2028}", -1), ("\u{202E}", 0),
    ] as [(Unicode.Scalar, Int)])
  func `width of one scalar`(scalar: Unicode.Scalar, width: Int) {
    #expect(Columns.width(of: scalar) == width)
  }

  @Test func `ranges of cells cover the text with what is not drawn`() {
    let cells = Columns.cells(of: "\u{FEFF}น้\u{200B}ำ\u{200B}")
    #expect(cells.map(\.scalars) == [0..<4, 4..<6])
    #expect(cells.map(\.text) == ["น้", "ำ"])
  }

  @Test(arguments: [
    ("\t", "\u{FFFD}"), ("\u{0E3B}", "\u{FFFD}"), ("\u{1B}[31m", "\u{FFFD}|[|3|1|m"), ("\u{202E}ก", "ก"),
    ("❤\u{FE0F}", "❤"), ("\u{200B}", ""), ("\u{200B}\u{0E48}", "◌\u{0E48}"), ("中\u{0E48}", "中\u{0E48}"),
  ])
  func `what must not reach a terminal is replaced or dropped`(text: String, cells: String) {
    #expect(Columns.cells(of: text).map(\.text).joined(separator: "|").scalars == cells.scalars)
    #expect(Columns.count(text) == Columns.cells(of: text).reduce(0) { $0 + $1.width })
  }

  @Test(arguments: [
    ("สมชาย", 10, "สมชาย"), ("สมชาย", 5, "สมชาย"), ("สมชาย", 4, "สมช…"), ("น้ำผึ้ง", 4, "น้ำผึ้ง"),
    ("น้ำผึ้ง", 3, "น้ำ…"),
    ("น้ำผึ้ง", 2, "น้…"), ("ที่ทำการ", 1, "…"), ("ที่", 0, ""), ("中文字", 4, "中…"), ("中文", 1, "…"),
    ("\u{0E31}ก", 2, "◌\u{0E31}ก"),
    ("ก\u{200B}ข", 2, "กข"), ("", 0, ""), ("abc", -1, ""), ("กี่่้๊๋", 1, "กี่่้"),
  ])
  func `clipping keeps whole cells`(text: String, columns: Int, expected: String) {
    #expect(Columns.clip(text, to: columns).scalars == expected.scalars)
  }

  @Test func `an ellipsis wider than the room is left out`() {
    #expect(Columns.clip("สมชาย", to: 2, ellipsis: "...") == "สม")
    #expect(Columns.clip("สมชาย", to: 4, ellipsis: "...") == "ส...")
    #expect(Columns.clip("สมชาย", to: 3, ellipsis: "") == "สมช")
  }

  @Test(arguments: [
    (Columns.Alignment.left, "น้ำ   "), (.right, "   น้ำ"), (.centre, " น้ำ  "),
  ])
  func `padding fills to the column`(alignment: Columns.Alignment, expected: String) {
    #expect(Columns.pad("น้ำ", to: 5, alignment: alignment).scalars == expected.scalars)
  }

  @Test func `padding clips and fills behind a wide cell that does not fit`() {
    #expect(Columns.pad("中文字", to: 4) == "中… ")
    #expect(Columns.pad("สมชาย", to: 3) == "สม…")
    #expect(Columns.pad("", to: 2) == "  ")
  }

  @Test func `random text loses no scalar that is drawn`() {
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let text = RandomText.make(.random(in: 0...24, using: &generator), using: &generator)
      let cells = Columns.cells(of: text)
      #expect(cells.reduce(0) { $0 + $1.width } == Columns.count(text))
      #expect(cells.flatMap(\.scalars) == (cells.isEmpty ? [] : Array(0..<text.scalars.count)))
      for cell in cells {
        let source = text.scalars[cell.scalars].filter {
          !"\u{AD}\u{200B}\u{200D}\u{FEFF}\u{2060}\u{FE0F}".scalars.contains($0)
        }
        let drawn = cell.text.scalars
        let base = Columns.width(of: source[0])
        #expect(drawn.first == (base > 0 ? source[0] : base < 0 ? "\u{FFFD}" : "\u{25CC}"))
        #expect(Array(drawn.dropFirst()) == Array((base == 0 ? source : Array(source.dropFirst())).prefix(4)))
      }
      let joined = cells.map(\.text).joined()
      #expect(Columns.clip(text, to: 1000).scalars == joined.scalars)
      #expect(Columns.cells(of: joined).map(\.text) == cells.map(\.text))
      let columns = Int.random(in: 0...30, using: &generator)
      #expect(Columns.count(Columns.pad(text, to: columns)) == columns)
    }
  }
  /// What `pack` writes into so many columns, as texts; an empty one is the second half of a wide cell.
  private func packed(_ text: String, _ columns: Int) -> (cells: [String], isWhole: Bool) {
    let room = UnsafeMutableBufferPointer<PackedCell>.allocate(capacity: columns)
    defer { room.deallocate() }
    let (count, isWhole) = Columns.pack(text, into: room)
    return (room[..<count].map(\.text), isWhole)
  }

  @Test func `packed cells are the cells, as many as fit`() {
    var generator = SeededGenerator(seed: 2)
    for round in 0..<1_000 {
      let text = RandomText.make(.random(in: 0...24, using: &generator), using: &generator)
      let cells = Columns.cells(of: text)
      let columns = Int.random(in: 0...26, using: &generator)
      var expected: [String] = []
      for cell in cells {
        guard expected.count + cell.width <= columns else { break }
        expected += [cell.text] + (cell.width == 2 ? [""] : [])
      }
      let found = packed(text, columns)
      #expect(found.cells.map(\.scalars) == expected.map(\.scalars), "round \(round)")
      #expect(found.isWhole == (Columns.count(text) <= columns), "round \(round)")
    }
  }

  @Test func `a packed cell holds a base and four marks`() {
    for text in ["", "a", "น้", "ที่", "\u{10FFFF}", "e\u{301}\u{302}\u{303}\u{304}", "กี่่้๊๋"] {
      let cell = PackedCell(text)
      #expect(cell.scalars == text.scalars.prefix(5).map(\.value))
      #expect(cell.count == min(5, text.scalars.count))
      #expect(cell.isEmpty == text.isEmpty)
      #expect(cell.text.scalars == Array(text.scalars.prefix(5)))
    }
    #expect(PackedCell("ก่") != PackedCell("ก้"))
  }
}
