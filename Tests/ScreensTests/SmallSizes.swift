import TerminalUI
import TestSupport
import Testing

/// The sizes at which a screen is read in every language: the usual terminal, a narrow one and the smallest.
func expectSnapshots(
  _ journey: Journey, _ name: String, sizes: [(Int, Int)] = [(80, 24), (60, 18), (40, 12)],
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for (columns, rows) in sizes {
    journey.resize(columns, rows)
    try expectSnapshot(journey.canvas, "\(name)-\(columns)x\(rows)", sourceLocation: sourceLocation)
  }
  // Smaller than the program can be used on: nothing traps.
  for rows in 0...5 {
    for columns in [0, 1, 3, 20, 40] {
      journey.resize(columns, rows)
      #expect(journey.lines.count == rows)
    }
  }
  journey.resize(80, 24)
}
