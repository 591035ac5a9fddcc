import Testing

@testable import TerminalUI

struct HeatTests {
  private static func cell(_ percent: Double, name: String = "") -> HeatCell {
    HeatCell(name: name, number: "\(Int(percent))", level: HeatCell.level(percent: percent))
  }

  let map = HeatMap(
    ["Q1", "Q2", "Q3"],
    [
      HeatRow("เขต 1", [cell(0), cell(25), cell(100)]),
      HeatRow("เขต 2", [HeatCell(number: "–", level: nil), cell(50), cell(60)]),
    ], chosen: HeatPlace(row: 1, column: 2))

  @Test func `a share of a hundred falls into fifths, and nonsense into the lowest`() {
    let cases: [(Double, Int)] = [(0, 0), (19.9, 0), (20, 1), (59.9, 2), (60, 3), (80, 4), (100, 4), (300, 4), (-5, 0)]
    for (percent, level) in cases { #expect(HeatCell.level(percent: percent) == level, "\(percent)") }
    #expect(HeatCell.level(percent: .nan) == 0)
  }

  @Test func `every cell prints its number and says its level without colour`() {
    #expect(
      drawn(30, 3) { map.draw(on: &$0, in: $1) } == [
        "            Q1      Q2      Q3", "เขต 1      · 0    ▂ 25   █ 100", "เขต 2        –    ▄ 50    ▶ 60",
      ])
    #expect(
      drawn(30, 3, glyphs: .ascii) { map.draw(on: &$0, in: $1) } == [
        "            Q1      Q2      Q3", "เขต 1      . 0    - 25   # 100", "เขต 2        –    + 50    > 60",
      ])
  }

  @Test func `levels have grounds, except on a slow line`() {
    let shaded = canvas(30, 3) { map.draw(on: &$0, in: $1) }
    #expect(shaded[6, 1].role == .heat0 && shaded[22, 1].role == .heat4 && shaded[22, 2].role == .selected)
    #expect(shaded.cursor == Canvas.Position(x: 22, y: 2))
    let lean = canvas(30, 3, isLean: true) { map.draw(on: &$0, in: $1) }
    #expect(lean[22, 1].role == .text)
    #expect(lean.lines == shaded.lines)
  }

  @Test func `tiles stand nine in a row, with numbers where there is room`() {
    let rows = TileMap.rows("เขต 1", (1...11).map { Self.cell(Double($0 * 9), name: "\(100 + $0)") })
    #expect(rows.map(\.cells.count) == [9, 2])
    #expect(rows.map(\.label) == ["เขต 1", ""])
    let wide = drawn(80, 2) { TileMap(rows, chosen: HeatPlace(row: 1, column: 0)).draw(on: &$0, in: $1) }
    #expect(wide[0].hasPrefix("เขต 1 101·  9 102· 18 103"))
    #expect(wide[1] == "      110▶ 90 111█ 99")
    let narrow = drawn(40, 2) { TileMap(rows.map { HeatRow("1", $0.cells) }).draw(on: &$0, in: $1) }
    #expect(narrow == ["1 101·102·103▂104▂105▄106▄107▆108▆109█", "1 110█111█"])
  }

  @Test func `the legend tells what the signs stand for, shorter on a narrow screen`() {
    #expect(
      drawn(80, 1) { HeatLegend("ร้อยละ").draw(on: &$0, in: $1) }[0].contains(
        "· 0–19  ▂ 20–39  ▄ 40–59  ▆ 60–79  █ 80–100"))
    #expect(drawn(38, 1) { HeatLegend("ร้อยละ").draw(on: &$0, in: $1) }[0].hasSuffix("·0 ▂20 ▄40 ▆60 █80+"))
  }

  @Test func `a gauge shows how full, the target across, and its number behind`() {
    let gauge = Gauge(46.9, target: 60, number: "46.9%")
    #expect(drawn(26, 1) { gauge.draw(on: &$0, in: $1) } == ["█████████▍░┃░░░░░░░░ 46.9%"])
    #expect(drawn(26, 1, glyphs: .ascii) { gauge.draw(on: &$0, in: $1) } == ["#########--|-------- 46.9%"])
    #expect(drawn(26, 1, isLean: true) { gauge.draw(on: &$0, in: $1) } == ["█████████▍ ┃         46.9%"])
    #expect(drawn(16, 1) { Gauge(nil, number: "–").draw(on: &$0, in: $1) } == ["░░░░░░░░░░░░░░ –"])
    #expect(drawn(10, 1) { Gauge(100, number: "").draw(on: &$0, in: $1) } == ["██████████"])
  }

  @Test func `no size is too small`() {
    for columns in 0...12 {
      for rows in 0...3 {
        _ = canvas(columns, rows) { canvas, area in
          map.draw(on: &canvas, in: area)
          TileMap(map.rows).draw(on: &canvas, in: area)
          HeatLegend("x").draw(on: &canvas, in: area)
          Gauge(50, target: 70, number: "50%").draw(on: &canvas, in: area)
        }
      }
    }
  }
}
