import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing

/// The window changes its size at any moment in any place: nothing is lost, and the old size shows what it would have
/// shown.
@Suite struct ResizeTests {
  private static let sizes = [(132, 43), (60, 18), (40, 12), (20, 5), (1, 1), (0, 0), (80, 24)]
  /// Moving about, help, palette and back; nothing here leaves a place.
  private static let keys = ["", "<down>", "<f1>", "<down>", "<esc>", "<f9>", "ก", "<esc>", "<up>"]

  @Test func `every place follows the window at every key`() throws {
    let office = try TestOffice.sample()
    for (name, route) in try LinearOutlineTests.routes(office) {
      let still = Journey(office, start: route)
      let moved = Journey(office, start: route)
      for (step, key) in Self.keys.enumerated() {
        try still.type(key)
        for (columns, rows) in Self.sizes {
          moved.resize(columns, rows)
          #expect(moved.lines.count == rows, "\(name) \(columns)x\(rows)")
        }
        // The key comes to a window of another size each time.
        let (columns, rows) = Self.sizes[step % Self.sizes.count]
        moved.resize(columns, rows)
        try moved.type(key)
        moved.resize(80, 24)
        #expect(
          moved.lines == still.lines,
          "\(name) after \(key) at \(columns)x\(rows):\n\(moved.screen)\n---\n\(still.screen)")
      }
    }
  }
}
