import CNcurses
import TerminalUI
import ThaiText

/// Draws canvases with ncurses, the rows that differ from the canvas before: ncurses works out what the terminal must be
/// sent for them.
struct ScreenPainter {
  /// Above this many bytes the eye would see the cursor run across the screen.
  private static let mostWithCursor = 128

  var scalars: CellScalars {
    didSet { if scalars != oldValue { forget() } }
  }
  private var palette: RolePalette
  private var thrift: RenditionThrift
  /// What ncurses was given last, and on how large a screen; nil when that does not hold any more.
  private var given: (canvas: Canvas, size: Size)?
  /// One row as ncurses takes it.
  private var row: [screen_cell] = []

  init(scalars: CellScalars, depth: ColourDepth, endsSingly: Bool) {
    self.scalars = scalars
    thrift = RenditionThrift(endsSingly: endsSingly)
    palette = RolePalette(depth: depth)
  }

  /// Others may have written to the terminal, or its size is another one: nothing is known of it.
  mutating func forget() {
    given = nil
    thrift.forget()
  }

  /// What takes the terminal back to its own colours.
  mutating func reset() -> [UInt8] { thrift.reset() }

  /// Draws as much of the canvas as the terminal has room for; answers the bytes to send.
  mutating func paint(_ canvas: Canvas, theme: Theme, size: Size, strings: TerminalStrings) -> [UInt8] {
    if palette.adopt(theme) {
      screen_forget()
      given = nil
    }
    if let old = given?.canvas, given?.size == size, let steps = ScrollSteps(from: old, to: canvas) {
      for step in steps.canvases(from: old) { give(step, size) }
    }
    give(canvas, size)
    var bytes = Self.takeOutput()
    if let corner = strings.corner { bytes = corner.rewritten(bytes, columns: size.columns, rows: size.rows) }
    if strings.isStandard { bytes = thrift.rewritten(bytes) }
    guard canvas.isCursorVisible, bytes.count > Self.mostWithCursor else { return bytes }
    return Array(strings.hideCursor.utf8) + bytes + Array(strings.showCursor.utf8)
  }

  /// Hands ncurses what differs from the canvas before, and lets it work out the bytes.
  private mutating func give(_ canvas: Canvas, _ size: Size) {
    let before = given.flatMap { $0.size == size && $0.canvas.size == canvas.size ? $0.canvas : nil }
    if before == nil { screen_erase(palette.look(of: .text).pair) }
    for y in 0..<min(canvas.size.rows, size.rows) where before.map({ !canvas.hasSameRow(y, as: $0) }) ?? true {
      putRow(y, of: canvas, columns: min(canvas.size.columns, size.columns))
    }
    given = (canvas, size)
    let cursor = canvas.cursor
    screen_finish(
      Int32(clamping: max(0, min(cursor.y, size.rows - 1))), Int32(clamping: max(0, min(cursor.x, size.columns - 1))),
      canvas.isCursorVisible)
  }

  private mutating func putRow(_ y: Int, of canvas: Canvas, columns: Int) {
    row.removeAll(keepingCapacity: true)
    let cells = canvas.row(y)
    var previous = PackedCell.empty
    for x in 0..<columns {
      let cell = cells[cells.startIndex + x]
      let next = x + 1 < cells.count ? cells[cells.startIndex + x + 1].drawn : .empty
      let sent = cell.isEmpty ? cell.drawn : scalars.sent(cell.drawn, after: previous, before: next)
      previous = cell.drawn
      let look = palette.look(of: cell.role)
      row.append(screen_cell(low: sent.low, high: sent.high, looks: look.attributes, pair: look.pair))
    }
    row.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      screen_put_row(Int32(clamping: y), base, Int32(clamping: buffer.count))
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
