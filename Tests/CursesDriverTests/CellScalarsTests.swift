import CursesDriver
import TerminalUI
import Testing
import ThaiText

struct CellScalarsTests {
  /// What is sent for the cells of a text.
  private func sent(_ text: String, splits: Bool, isUTF8: Bool = true) -> [[UInt32]] {
    let scalars = CellScalars(splitsSaraAm: splits, isUTF8: isUTF8)
    let cells = [.empty] + Columns.cells(of: text).map { PackedCell($0.text) } + [.empty]
    return cells.indices.dropFirst().dropLast().map { index in
      scalars.sent(cells[index], after: cells[index - 1], before: cells[index + 1]).scalars
    }
  }

  @Test(
    arguments: [
      ("ทำ", [[0x0E17, 0x0E4D], [0x0E32]]),
      // The ring below the tone, as fonts stack them.
      ("น้ำ", [[0x0E19, 0x0E4D, 0x0E49], [0x0E32]]),
      ("ต่ำ", [[0x0E15, 0x0E4D, 0x0E48], [0x0E32]]),
      ("ก๋ำก๊ำ", [[0x0E01, 0x0E4D, 0x0E4B], [0x0E32], [0x0E01, 0x0E4D, 0x0E4A], [0x0E32]]),
      // Not after a mark that has the ring's place, nor after what is no consonant.
      ("กีำ", [[0x0E01, 0x0E35], [0x0E33]]),
      ("ก็ำ", [[0x0E01, 0x0E47], [0x0E33]]),
      ("aำ", [[0x61], [0x0E33]]),
      ("ะำ", [[0x0E30], [0x0E33]]),
      ("ำ", [[0x0E33]]),
      ("ทำำ", [[0x0E17, 0x0E4D], [0x0E32], [0x0E33]]),
      ("ทา", [[0x0E17], [0x0E32]]),
    ] as [(String, [[UInt32]])])
  func `SARA AM is split after a consonant`(text: String, expected: [[UInt32]]) {
    #expect(sent(text, splits: true) == expected)
  }

  @Test(arguments: ["ทำ", "น้ำ", "ผู้นำชุมชน", "aำ"])
  func `composed text is sent as it is`(text: String) {
    #expect(sent(text, splits: false) == Columns.cells(of: text).map { $0.text.unicodeScalars.map(\.value) })
  }

  @Test(arguments: ["ทำ", "น้ำ", "แม่น้ำชี", "อำเภอ"])
  func `both forms have the same cells`(text: String) {
    #expect(sent(text, splits: true).count == sent(text, splits: false).count)
    #expect(sent(text, splits: true).allSatisfy { $0.count <= 5 })
  }

  @Test func `what would leave its cell does not get there`() {
    let scalars = CellScalars(splitsSaraAm: false, isUTF8: true)
    func sent(_ text: String) -> [UInt32] { scalars.sent(PackedCell(text), after: .empty, before: .empty).scalars }
    #expect(sent("\u{0E48}") == [0x25CC, 0x0E48])
    #expect(sent("\u{1B}") == [0xFFFD])
    #expect(sent("\u{85}") == [0xFFFD])
    #expect(sent("ก\u{0E34}\u{0E48}\u{0E49}\u{0E4A}\u{0E4B}\u{0E48}").count == 5)
  }

  @Test func `without UTF-8 the layout stays`() {
    #expect(sent("ทำ ok─", splits: true, isUTF8: false) == [[0x3F], [0x3F], [0x20], [0x6F], [0x6B], [0x3F]])
  }
}
