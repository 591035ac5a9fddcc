import Testing
import ThaiText

@testable import TerminalUI

struct CanvasTests {
  @Test func `text beyond the edges is clipped without a trap`() {
    let lines = drawn(4, 2) { canvas, _ in
      canvas.write("abcdef", x: 2, y: 0)
      canvas.write("xyz", x: -1, y: 1)
      canvas.write("no", x: 0, y: 5)
      canvas.write("no", x: 0, y: -1)
    }
    #expect(lines == ["  ab", "yz"])
  }

  @Test func `a text in a fixed width is aligned, and clipped with the ellipsis of the glyphs`() {
    let lines = drawn(8, 4) { canvas, _ in
      canvas.write("กำ", x: 0, y: 0, columns: 5, alignment: .right)
      canvas.write("กำ", x: 0, y: 1, columns: 6, alignment: .centre)
      canvas.write("น้ำผึ้ง", x: 0, y: 2, columns: 3)
      canvas.glyphs = .ascii
      canvas.write("น้ำผึ้ง", x: 0, y: 3, columns: 3)
    }
    #expect(lines == ["   กำ", "  กำ", "น้ำ…", "น้ำ~"])
  }

  @Test(arguments: ["ที่ทำการ", "น้ำ", "ปู่ย่าตายาย", "กำลังดำเนินการ", "ฤๅษี ๑๒๓", "abc", ""])
  func `a border stands in its column after any Thai text`(text: String) {
    let canvas = canvas(30, 1) { canvas, _ in
      canvas.write(text, x: 0, y: 0, columns: 20)
      canvas.write("│", x: 20, y: 0)
    }
    #expect(canvas[20, 0].text == "│")
    #expect((0..<20).allSatisfy { canvas[$0, 0].text != "│" })
    #expect(Columns.count((0..<20).map { canvas[$0, 0].text }.joined()) == 20)
  }

  @Test func `overwriting half of a double-width character blanks its other half`() {
    let lines = drawn(6, 3) { canvas, _ in
      for y in 0..<3 { canvas.write("中中中", x: 0, y: y) }
      canvas.write("a", x: 1, y: 0)
      canvas.write("a", x: 2, y: 1)
      canvas.fill(Area(x: 1, y: 2, columns: 2, rows: 1), with: "-")
    }
    #expect(lines == [" a中中", "中a 中", " -- 中"])
  }

  @Test func `a box frames its area and returns what is within`() {
    var inner = Area(x: 0, y: 0, columns: 0, rows: 0)
    let lines = drawn(6, 4) { canvas, area in
      canvas.fill(area, with: "x")
      inner = canvas.box(Area(x: 1, y: 0, columns: 4, rows: 3))
    }
    #expect(lines == ["x┌──┐x", "x│  │x", "x└──┘x", "xxxxxx"])
    #expect(inner == Area(x: 2, y: 1, columns: 2, rows: 1))
  }

  @Test func `painting changes roles only, and repainting only those of one role`() {
    let canvas = canvas(3, 1) { canvas, area in
      canvas.write("abc", x: 0, y: 0)
      canvas.write("b", x: 1, y: 0, role: .ok)
      canvas.repaint(area, from: .text, to: .selected)
      canvas.paint(Area(x: 2, y: 0, columns: 9, rows: 9), role: .faint)
    }
    #expect(canvas.lines == ["abc"])
    #expect((0..<3).map { canvas[$0, 0].role } == [.selected, .ok, .faint])
  }

  @Test func `the cursor is kept within the canvas`() {
    var canvas = Canvas(Size(columns: 3, rows: 2))
    canvas.placeCursor(x: 9, y: -4, isVisible: true)
    #expect(canvas.cursor == Canvas.Position(x: 2, y: 0))
    #expect(canvas.isCursorVisible)
  }
}
