import CNcurses
import TerminalUI

/// Draws canvases with ncurses, each one whole: ncurses works out what the terminal must be sent.
struct ScreenPainter {
  /// Above this many bytes the eye would see the cursor run across the screen.
  private static let mostWithCursor = 128

  var scalars: CellScalars
  private var palette: RolePalette
  var thrift: RenditionThrift

  init(scalars: CellScalars, depth: ColourDepth, endsSingly: Bool) {
    self.scalars = scalars
    thrift = RenditionThrift(endsSingly: endsSingly)
    palette = RolePalette(depth: depth)
  }

  /// Draws as much of the canvas as the terminal has room for; answers the bytes to send.
  mutating func paint(_ canvas: Canvas, theme: Theme, size: Size, strings: TerminalStrings) -> [UInt8] {
    if palette.adopt(theme) { screen_forget() }
    let plain = palette.look(of: .text)
    screen_erase(plain.pair)
    var painted = Role.text
    var look = plain
    for y in 0..<min(canvas.size.rows, size.rows) {
      for x in 0..<min(canvas.size.columns, size.columns) {
        let cell = canvas[x, y]
        // The second column of a double-width character.
        if cell.text.isEmpty { continue }
        if cell.role != painted { (painted, look) = (cell.role, palette.look(of: cell.role)) }
        if cell.text == " ", look == plain, look.attributes == 0 { continue }
        put(cell.text, in: canvas, x, y, look)
      }
    }
    let cursor = canvas.cursor
    screen_finish(
      Int32(clamping: max(0, min(cursor.y, size.rows - 1))), Int32(clamping: max(0, min(cursor.x, size.columns - 1))),
      canvas.isCursorVisible)
    var bytes = Self.takeOutput()
    if let corner = strings.corner { bytes = corner.rewritten(bytes, columns: size.columns, rows: size.rows) }
    if strings.isStandard { bytes = thrift.rewritten(bytes) }
    guard canvas.isCursorVisible, bytes.count > Self.mostWithCursor else { return bytes }
    return Array(strings.hideCursor.utf8) + bytes + Array(strings.showCursor.utf8)
  }

  private func put(_ text: String, in canvas: Canvas, _ x: Int, _ y: Int, _ look: RolePalette.Look) {
    let previous = x > 0 ? canvas[x - 1, y].text : ""
    let cell = scalars.scalars(of: text, after: previous, before: canvas[x + 1, y].text)
    cell.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      screen_put(Int32(clamping: y), Int32(clamping: x), base, Int32(buffer.count), look.attributes, look.pair)
    }
  }

  /// What ncurses has produced since the last time.
  static func takeOutput() -> [UInt8] {
    let waiting = screen_waiting()
    guard waiting > 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: waiting) { buffer, count in
      count = buffer.baseAddress.map { screen_take($0, buffer.count) } ?? 0
    }
  }
}
