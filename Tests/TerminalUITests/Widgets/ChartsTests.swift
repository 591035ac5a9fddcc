import Testing

@testable import TerminalUI

struct ChartsTests {
  let bars = Bars([
    Bar("อบรม", 12, number: "12", target: 16), Bar("น้ำพริก", 16, number: "16", series: 2), Bar("ว่าง", 0, number: "0"),
    Bar("น้อย", 0.01, number: "0.01"),
  ])

  @Test func `bars print their numbers and targets, and differ by filling`() {
    #expect(
      drawn(29, 4) { canvas, area in bars.draw(on: &canvas, in: area) } == [
        "อบรม  █████████████▌   ┃   12", "น้ำพริก ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓   16", "ว่าง                         0",
        "น้อย   ▏                  0.01",
      ])
    #expect(
      drawn(29, 2, glyphs: .ascii) { canvas, area in bars.draw(on: &canvas, in: area) } == [
        "อบรม  ##############   |   12", "น้ำพริก ==================   16",
      ])
  }

  @Test func `a bar can be chosen`() {
    var chart = bars
    chart.cursor = ListCursor(count: 4, index: 3)
    let canvas = canvas(40, 2) { canvas, area in
      let row = chart.draw(on: &canvas, in: area)
      #expect(row?.y == 1)
    }
    #expect(canvas.lines[1].hasPrefix("▶ น้อย"))
    #expect(canvas.cursor == Canvas.Position(x: 0, y: 1))
  }

  @Test func `a sparkline shows the newest values`() {
    #expect(Spark([0, 1, 2, 3, 4, 5, 6, 7]).text(in: 8) == "▁▂▃▄▅▆▇█")
    #expect(Spark([9, 0, 7]).text(in: 2) == "▁█")
    #expect(Spark([3, 3]).text(in: 2, with: .ascii) == "==")
    #expect(Spark([1, .nan, 2]).text(in: 3) == "▁ █")
    #expect(Spark([]).text(in: 3).isEmpty)
  }

  @Test func `figures that are no numbers draw no bar`() {
    let chart = Bars([Bar("x", .nan, number: "–"), Bar("y", -3, number: "-3"), Bar("z", .infinity, number: "∞")])
    #expect(drawn(12, 3) { canvas, area in chart.draw(on: &canvas, in: area) }.count == 3)
  }
}
