import Testing

@testable import TerminalUI

/// Every widget on every tiny canvas, and in areas that reach beyond the canvas.
struct SmallSizesTests {
  typealias Drawing = @Sendable (inout Canvas, Area) -> Void

  static let widgets: [(name: String, draw: Drawing)] = [
    ("table", { canvas, area in TableTests.table(5, at: 3).draw(on: &canvas, in: area, language: .thai) }),
    ("empty table", { canvas, area in TableTests.table(0).draw(on: &canvas, in: area, language: .thai) }),
    ("form", { canvas, area in form().draw(on: &canvas, in: area, language: .thai) }),
    ("pick list", { canvas, area in form(open: true).draw(on: &canvas, in: area, language: .thai) }),
    ("form without fields", { canvas, area in Form([]).draw(on: &canvas, in: area, language: .thai) }),
    ("dialog", { canvas, area in DialogTests().question.draw(on: &canvas, in: area, language: .thai) }),
    ("grid", { canvas, area in GridEditTests.grid.draw(on: &canvas, in: area, language: .thai) }),
    (
      "grid list",
      { canvas, area in
        var grid = GridEditTests.grid
        grid.moveFocus(to: .init(row: 1, column: 1))
        _ = grid.handle(.function(4))
        grid.draw(on: &canvas, in: area, language: .thai)
      }
    ),
    ("empty grid", { canvas, area in GridEdit([], rows: []).draw(on: &canvas, in: area, language: .thai) }),
    (
      "bars",
      { canvas, area in
        var bars = ChartsTests().bars
        bars.cursor = ListCursor(count: 4, index: 2)
        bars.draw(on: &canvas, in: area)
      }
    ),
    ("spark", { canvas, area in Spark([1, 2, 3, 4, 5]).draw(on: &canvas, in: area) }),
    (
      "help",
      { canvas, area in
        var help = ItemList()
        help.add(Phrase("หน้านี้", "This screen"), LinesTests.keys)
        help.draw(on: &canvas, in: area, language: .thai)
      }
    ),
    ("key line", { canvas, area in KeyLine(LinesTests.keys).draw(on: &canvas, in: area, language: .thai) }),
    (
      "title",
      { canvas, area in
        TitleLine([Phrase("คำขอ", "P"), Phrase("น้ำ", "W")], facts: [Phrase("ปี", "y")], banner: Phrase("สาธิต", "Demo"))
          .draw(on: &canvas, in: area, language: .thai)
      }
    ),
    (
      "tabs",
      { canvas, area in
        Tabs([Phrase("น้ำ", "a"), Phrase("ที่", "b")], selected: 1).draw(on: &canvas, in: area, language: .thai)
      }
    ),
    ("sections", { canvas, area in SectionsTests.page(at: 2).draw(on: &canvas, in: area, language: .thai) }),
    ("toast", { canvas, area in Toast(Phrase("บันทึกแล้ว", "Saved")).draw(on: &canvas, in: area, language: .thai) }),
    ("text page", { canvas, area in TextPage("น้ำผึ้ง\n\nบุญทำ").draw(on: &canvas, in: area) }),
    (
      "paper",
      { canvas, area in
        var paper = TextPage(lines: ["น้ำผึ้ง", "บุญทำ"])
        _ = paper.handle(.right, columns: 1)
        paper.draw(on: &canvas, in: area)
      }
    ),
    ("text", { canvas, area in TextEdit("น้ำผึ้ง中").draw(on: &canvas, in: area) }),
    ("box", { canvas, area in canvas.box(area) }),
    ("rule", { canvas, area in canvas.rule(area) }),
  ]

  static func form(open: Bool = false) -> Form {
    var form = FormTests.registration
    form.problems = ["sex": Phrase("ต้องกรอกช่องนี้", "required")]
    form.focus("sex")
    if open { _ = form.handle(.function(4)) }
    return form
  }

  @Test(arguments: widgets.indices)
  func `no size traps and the cursor stays on the canvas`(number: Int) {
    let widget = SmallSizesTests.widgets[number]
    for columns in Array(0...3) + [5, 10, 17, 23, 41] {
      for rows in Array(0...3) + [5, 7] {
        for glyphs in [Glyphs.lines, .ascii] {
          var canvas = Canvas(Size(columns: columns, rows: rows), glyphs: glyphs)
          widget.draw(&canvas, canvas.area)
          #expect(canvas.cursor.x < max(1, columns) && canvas.cursor.y < max(1, rows), "\(widget.name)")
        }
      }
    }
  }

  @Test(arguments: widgets.indices)
  func `nothing is drawn outside its area`(number: Int) {
    let widget = SmallSizesTests.widgets[number]
    for columns in [0, 1, 2, 3, 6, 19, 30] {
      for rows in 0...8 {
        let area = Area(x: 2, y: 1, columns: columns, rows: rows)
        var canvas = Canvas(Size(columns: columns + 5, rows: rows + 2))
        let everything = canvas.area
        canvas.fill(everything, with: "~", role: .faint)
        widget.draw(&canvas, area)
        for y in 0..<(rows + 2) {
          for x in 0..<(columns + 5) where x < area.x || x >= area.right || y < area.y || y >= area.bottom {
            #expect(canvas[x, y] == Cell("~", .faint), "\(widget.name) \(columns)x\(rows) at \(x),\(y)")
          }
        }
      }
    }
  }
}
