import CNcurses
import OfficeStorage
import Screens
import TerminalUI
import TestSupport

@testable import CursesDriver

/// What frames cost on the line: the driver's own painter for a terminal that nobody sees. One at a time, because ncurses
/// keeps one screen for each process.
struct TerminalBytes {
  /// The question after each frame (`ESC [ 5 n`).
  private static let pacing = 4

  private let strings: TerminalStrings
  private var painter: ScreenPainter
  private let theme: Theme

  init(_ terminal: String = "xterm-256color", theme: String = "office", columns: Int = 80, rows: Int = 24) throws {
    for name in ["C.UTF-8", "en_US.UTF-8"] where !locale_is_utf8() { _ = locale_use(name) }
    guard screen_open(terminal, Int32(rows), Int32(columns)) == Int32(SCREEN_OPENED) else {
      throw Tmux.Failure(description: "no description of \(terminal)")
    }
    strings = TerminalStrings()
    painter = ScreenPainter(
      scalars: CellScalars(splitsSaraAm: false, isUTF8: locale_is_utf8()),
      depth: ColourDepth(colours: Int(screen_colours()), isRefused: false),
      endsSingly: strings.endsSingly)
    self.theme = Theme.load(named: theme, directories: []).theme
    _ = ScreenPainter.takeOutput()
  }

  /// The bytes that bring the terminal from the last frame to this one, with the question after it.
  mutating func sent(_ canvas: Canvas) -> [UInt8] {
    let bytes = painter.paint(canvas, theme: theme, size: canvas.size, strings: strings)
    return bytes.isEmpty ? [] : bytes + Array(repeating: 0, count: Self.pacing)
  }

  /// The bytes of each of so many presses of a key.
  mutating func costs(of key: Key, times: Int, in journey: Journey) -> [Int] {
    _ = sent(journey.canvas)
    return (0..<times).map { _ in
      journey.press(key)
      return sent(journey.canvas).count
    }
  }
}
