import Testing
import ThaiText

@testable import TerminalUI

struct GridEditTests {
  static let grid = GridEdit(
    [
      .init(Phrase("รายได้", "Income"), columns: 9, .text(9), accepts: .amount, alignment: .right),
      .init(
        Phrase("ผล", "Result"), columns: 8,
        .choice([Choice("met", Phrase("พบ", "met")), Choice("away", Phrase("ไม่พบ", "away"))])),
    ],
    rows: [
      .init("h1", "น.ส.น้ำผึ้ง บุญทำ", last: ["4,500"]), .init("h2", "นายสมชาย ใจดี", values: ["900"], last: ["12,000"]),
    ])

  func outcomes(_ grid: inout GridEdit, _ keys: String) throws -> [GridOutcome] {
    try KeyNotation.keys(keys).map { grid.handle($0) }
  }

  @Test func `Enter goes down the same column, Tab along the row`() throws {
    var grid = GridEditTests.grid
    let typed = try outcomes(&grid, "5,200<enter><c-u>ภภ<tab><space><space>")
    #expect(grid.rows.map(\.values) == [["5,200", ""], ["44", "away"]])
    #expect(grid.focus == .init(row: 1, column: 1))
    #expect(!typed.contains(.refused))
    let end = try outcomes(&grid, "<tab><enter><s-tab><up><f2><esc>")
    #expect(end == [.refused, .refused, .moved, .moved, .submit, .back])
  }

  @Test func `a choice is typed to, and listed with F4`() throws {
    var grid = GridEditTests.grid
    let typed = try outcomes(&grid, "<tab>ไม<enter>")
    #expect(typed == [.moved, .handled, .handled, .edited])
    #expect(grid.rows[0].values[1] == "away")
    let left = try outcomes(&grid, "<f4><esc>")
    #expect(left == [.handled, .handled])
    #expect(!grid.isChoosing)
  }

  @Test func `last values stand beside, and what is wrong below`() throws {
    var grid = GridEditTests.grid
    grid.problems[.init(row: 1, column: 0)] = Phrase("น้อยกว่าครั้งก่อนมาก", "much less than last time")
    _ = try outcomes(&grid, "<down>")
    let canvas = canvas(64, 5) { canvas, area in grid.draw(on: &canvas, in: area, language: .thai) }
    #expect(
      canvas.lines == [
        "                    รายได้    ครั้งก่อน ผล",
        "  น.ส.น้ำผึ้ง บุญทำ               4,500",
        "▶!นายสมชาย ใจดี       900     12,000",
        "",
        "! น้อยกว่าครั้งก่อนมาก",
      ])
    #expect(canvas.cursor == Canvas.Position(x: 24, y: 2))
    _ = try outcomes(&grid, "1")
    #expect(grid.problem == nil)
  }

  @Test func `a draft's place is taken up again`() throws {
    var grid = GridEditTests.grid
    grid.moveFocus(to: .init(row: 1, column: 0), textCursor: 1)
    _ = try outcomes(&grid, "5")
    #expect(grid.rows[1].values[0] == "9500")
    #expect(grid.textCursor == 2)
  }

  @Test func `without rows nothing can be typed and one can leave`() throws {
    var grid = GridEdit(GridEditTests.grid.columns, rows: [])
    let typed = try outcomes(&grid, "1<enter><f4><esc>")
    #expect(typed == [.ignored, .ignored, .ignored, .back])
  }
}
