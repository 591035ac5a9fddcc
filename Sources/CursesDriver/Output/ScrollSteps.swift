import TerminalUI
import ThaiText

/// The frames between two canvases of which one is the other with many rows moved up or down.
///
/// ncurses lets the terminal move rows only if those that stay are about as many as the rows they move by, and sends all of
/// them anew otherwise. Moved in steps they stay: rows that come in are blank until the last step.
struct ScrollSteps {
  /// Fewer rows than these are sent faster than they are moved.
  private static let leastKept = 3

  /// The rows on which anything moves.
  private let region: Range<Int>
  /// How far rows move up; below 0 they move down.
  private let shift: Int
  private let kept: Int

  /// Nil where nothing needs steps.
  init?(from old: Canvas, to new: Canvas) {
    guard old.size == new.size else { return nil }
    let changed = (0..<new.size.rows).filter { !new.hasSameRow($0, as: old) }
    guard let first = changed.first, let last = changed.last, changed.count > 2 * Self.leastKept else { return nil }
    let limits = first..<(last + 1)
    // Blank rows are alike and cost nothing.
    let filled = limits.filter { y in new.row(y).contains { $0 != .blank } }
    var best = (shift: 0, kept: 0)
    for shift in (1 - limits.count)..<limits.count where shift != 0 {
      var kept = 0
      for y in filled where limits.contains(y + shift) && new.row(y) == old.row(y + shift) { kept += 1 }
      if kept > best.kept { best = (shift, kept) }
    }
    guard best.kept >= Self.leastKept, abs(best.shift) > best.kept else { return nil }
    region = limits
    (shift, kept) = best
  }

  /// The canvases to show one after the other before the new one, all in one write.
  func canvases(from old: Canvas) -> [Canvas] {
    stride(from: kept, to: abs(shift), by: kept).map { distance in
      old.moved(region, up: shift > 0 ? distance : -distance)
    }
  }
}
