import OfficeCore
import OfficeStorage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite struct RecordFrameTests {
  private func tab(_ code: String, _ names: [String]) -> RecordTab {
    RecordTab(
      code, Phrase(verbatim: code), columns: [TableColumn(Phrase(verbatim: "x"), .share(1, minimum: 5))],
      rows: names.map { RecordRow($0, [RecordCell($0)], opens: $0 == "opens" ? .communities : nil) },
      empty: Phrase(verbatim: "none"))
  }

  private func frame() -> RecordFrame {
    var frame = RecordFrame()
    frame.show([tab("a", ["1", "2", "3"]), tab("b", ["4", "opens"]), tab("c", [])])
    return frame
  }

  @Test func `tabs are turned in a ring, by number and by code`() {
    var frame = frame()
    for code in ["b", "c", "a"] {
      let isTaken = frame.handle(.tab)
      #expect(isTaken && frame.shown?.code == code)
    }
    for (key, code) in [(Key.backTab, "c"), (.right, "a"), (.left, "c")] {
      let isTaken = frame.handle(key)
      #expect(isTaken && frame.shown?.code == code)
    }
    for (number, isThere, code) in [(1, true, "b"), (3, false, "b"), (-1, false, "b")] {
      let isTurned = frame.turn(to: number)
      #expect(isTurned == isThere && frame.shown?.code == code)
    }
    frame.turn(to: "c")
    #expect(frame.shown?.code == "c" && frame.chosen == nil)
  }

  @Test func `each tab keeps its row, and the row is kept when the record is read again`() {
    var frame = frame()
    _ = frame.handle(.down)
    _ = frame.turn(to: 1)
    _ = frame.handle(.end)
    #expect(frame.opens == .communities)
    // A row came before it, and the tab another place.
    frame.show([tab("b", ["new", "4", "opens"]), tab("a", ["0", "1", "2"])])
    #expect(frame.shown?.code == "b")
    #expect(frame.chosen?.name == "opens")
    frame.turn(to: "a")
    #expect(frame.chosen?.name == "2")
  }

  @Test func `a row that is gone leaves the cursor at the top, and a tab that is gone another tab`() {
    var frame = frame()
    _ = frame.handle(.end)
    frame.show([tab("a", ["1"])])
    #expect(frame.chosen?.name == "1")
    frame.show([])
    #expect(frame.shown == nil && frame.chosen == nil)
    let isTaken = frame.handle(.tab)
    #expect(!isTaken)
  }
}
