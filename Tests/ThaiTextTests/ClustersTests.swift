import Testing
import ThaiText

struct ClustersTests {
  @Test(arguments: [
    ("", [0]), ("ก", [0, 1]), ("น้ำ", [0, 2, 3]), ("ที่อยู่", [0, 3, 4, 7]), ("กั้น", [0, 3, 4]),
    ("\u{0E31}ก", [0, 1, 2]),
    ("ก\u{200B}ข", [0, 2, 3]), ("\u{FEFF}ก", [0, 2]), ("\u{FEFF}", [0, 1]), ("a1 ", [0, 1, 2, 3]),
  ])
  func `stops are cells and the end`(text: String, stops: [Int]) {
    #expect(Clusters.stops(in: text.scalars) == stops)
  }

  @Test func `the cursor walks over cells`() {
    let text = "น้ำที่".scalars
    #expect(Clusters.nextStop(after: 0, in: text) == 2)
    #expect(Clusters.nextStop(after: 1, in: text) == 2)
    #expect(Clusters.nextStop(after: 3, in: text) == 6)
    #expect(Clusters.nextStop(after: 6, in: text) == 6)
    #expect(Clusters.previousStop(before: 6, in: text) == 3)
    #expect(Clusters.previousStop(before: 5, in: text) == 3)
    #expect(Clusters.previousStop(before: 2, in: text) == 0)
    #expect(Clusters.previousStop(before: 0, in: text) == 0)
  }

  @Test func `stops agree with cells and with each other`() {
    var generator = SeededGenerator(seed: 2)
    for _ in 0..<300 {
      let text = RandomText.make(.random(in: 1...20, using: &generator), using: &generator)
      let stops = Clusters.stops(in: text.scalars)
      let cells = Columns.cells(of: text)
      if !cells.isEmpty { #expect(stops == cells.map(\.scalars.lowerBound) + [text.scalars.count]) }
      for (stop, next) in zip(stops, stops.dropFirst()) {
        #expect(Clusters.nextStop(after: stop, in: text.scalars) == next)
        #expect(Clusters.previousStop(before: next, in: text.scalars) == stop)
      }
    }
  }
}
