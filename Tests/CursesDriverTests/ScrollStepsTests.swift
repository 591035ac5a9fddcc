import TerminalUI
import Testing

@testable import CursesDriver

struct ScrollStepsTests {
  /// A list of 20 rows under a title and over a line of keys, from row `first` on.
  static func list(from first: Int) -> Canvas {
    var canvas = Canvas(Size(columns: 80, rows: 24))
    canvas.write("ทะเบียนบุคคล", x: 0, y: 0)
    for row in 0..<20 {
      let number = (first + row) * 7919 % 1000
      canvas.write("  นางสาวสมหญิง \(number) ที่อยู่ \(number * number) น้ำพอง", x: 0, y: 2 + row)
    }
    canvas.write("F1 ช่วยเหลือ", x: 0, y: 23)
    return canvas
  }

  @Test(arguments: [(13, 2), (-13, 2), (16, 4), (-17, 6)])
  func `rows that stay move in steps no longer than they are many`(shift: Int, count: Int) throws {
    let (old, new) = (Self.list(from: 100), Self.list(from: 100 + shift))
    let steps = try #require(ScrollSteps(from: old, to: new)).canvases(from: old)
    let kept = 20 - abs(shift)
    #expect(steps.count == count - 1)
    for (number, step) in steps.enumerated() {
      let distance = (number + 1) * kept
      for row in 0..<20 {
        let source = row + (shift > 0 ? distance : -distance)
        let wanted = (0..<20).contains(source) ? old.lines[2 + source] : ""
        #expect(step.lines[2 + row] == wanted)
      }
      #expect(step.lines[0] == old.lines[0] && step.lines[23] == old.lines[23])
    }
  }

  @Test func `ncurses does alone what it can, and what has nothing in common is sent anew`() {
    for shift in [0, 1, -1, 5, 10, 18, 20, 40] {
      #expect(ScrollSteps(from: Self.list(from: 100), to: Self.list(from: 100 + shift)) == nil, "\(shift)")
    }
    var other = Canvas(Size(columns: 60, rows: 24))
    other.write("x", x: 0, y: 0)
    #expect(ScrollSteps(from: Self.list(from: 100), to: other) == nil)
  }
}
