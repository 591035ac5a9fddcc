import OfficeCore
import OfficeStorage
import TerminalUI
import Testing

@testable import Screens

@Suite struct ListFrameTests {
  private func frame(_ rows: [Int64]) -> ListFrame {
    var frame = ListFrame()
    frame.show(rows)
    return frame
  }

  @Test func `marking goes on to the next row, and once more takes the mark away`() {
    var list = frame([7, 3, 9])
    _ = list.mark()
    #expect(list.marks == [7])
    #expect(list.chosen == 3)
    list.cursor.move(to: 0)
    _ = list.mark()
    #expect(list.marks.isEmpty)
  }

  @Test func `a range goes from the row marked last to the chosen one, in both directions`() {
    var list = frame([1, 2, -1, 3, 4, 5])
    list.cursor.move(to: 4)
    _ = list.mark()
    list.cursor.move(to: 1)
    _ = list.markRange()
    #expect(list.marks == [2, 3, 4])
    // Without a row marked before it is the chosen one alone.
    var other = frame([1, 2, 3])
    other.cursor.move(to: 2)
    _ = other.markRange()
    #expect(other.marks == [3])
  }

  @Test func `a heading is not marked`() {
    var list = frame([-3, 1])
    let markRefused = !list.mark()
    #expect(markRefused)
    let markRangeRefused = !list.markRange()
    #expect(markRangeRefused)
    list.invert(list.rows)
    #expect(list.marks == [1])
  }

  @Test func `marks are the records that were marked, whatever is searched, sorted and read again`() {
    for seed in 1...60 {
      var random = ListSeed(UInt64(seed))
      var list = frame(Array(1...40))
      var marked: Set<Int64> = []
      for _ in 0..<120 {
        switch Int.random(in: 0...7, using: &random) {
        case 0, 1:
          if let chosen = list.chosen {
            marked.formSymmetricDifference([chosen])
            _ = list.mark()
          }
        case 2:
          list.invert(list.rows)
          marked.formSymmetricDifference(list.rows)
        case 3:
          // New words: fewer rows, the cursor at the top.
          list.startFinding()
          #expect(list.chosen == nil)
          list.show((1...40).filter { _ in Bool.random(using: &random) })
          #expect(list.cursor.index == 0)
        case 4:
          list.startFinding(keepingChosen: true)
          list.show(Array(1...40).shuffled(using: &random))
        case 5:
          // Another session's commit: the chosen record stays chosen where it is still there.
          let chosen = list.chosen
          let rows = list.rows.shuffled(using: &random).dropLast(Int.random(in: 0...2, using: &random))
          list.show(Array(rows))
          if let chosen, rows.contains(chosen) { #expect(list.chosen == chosen) }
        case 6: list.add((41...44).filter { !list.rows.contains($0) })
        default: _ = list.cursor.handle([.down, .up, .pageDown, .home].randomElement(using: &random) ?? .down)
        }
        #expect(list.marks == marked)
        #expect(list.cursor.count == list.rows.count)
      }
    }
  }

  @Test(arguments: [
    (nil, false, ["ข", "ก", "–", "ง"]), ("text", false, ["ก", "ข", "ง", "–"]), ("text", true, ["ง", "ข", "ก", "–"]),
  ])
  func `rows in memory are sorted, and what is missing comes last`(
    _ column: String?, _ isDescending: Bool, _ wanted: [String]
  ) {
    var list = ListFrame()
    (list.column, list.isDescending) = (column, isDescending)
    let rows = list.arranged(["ข", "ก", "–", "ง"], holds: { _, _ in true }) { text, _ in
      text == "–" ? .missing : .text(Array(text.utf8))
    }
    #expect(rows == wanted)
  }

  @Test func `of each kind of fact one must hold`() {
    var list = ListFrame()
    let grammar = QueryGrammar(
      ["a", "b"].map { field in
        QueryField(
          field, [field], .choice, values: ["1", "2"].map { QueryField.Value("\(field):\($0)", [$0]) }, isOffered: true)
      })
    let isWritten = list.choose(["a:1", "a:2", "b:1"], grammar)
    #expect(isWritten)
    #expect(list.search.text == "a:1,2 b:1")
    let rows = list.arranged([["a:1"], ["a:1", "b:1"], ["a:2", "b:1"], ["a:3", "b:1"]], holds: { $0.contains($1) }) {
      _, _ in .missing
    }
    #expect(rows == [["a:1", "b:1"], ["a:2", "b:1"]])
  }

  @Test func `a view that the list no longer offers is taken as far as it does`() {
    var list = ListFrame()
    let shape = ListShape(
      list: "x", columns: [ListColumn("name", Vocabulary.name, 0)], facts: [ListFact("zone:1", Vocabulary.zone(1))])
    list.take(ListView(words: "ก", facts: ["zone:1", "gone:1"], column: "gone", isDescending: true), shape)
    #expect(list.view == ListView(words: "เขต:1 ก"))
    #expect(list.facts == ["zone:1"])
  }

  @Test(arguments: [
    "", "name", "-name",
  ])
  func `an order is read back from its code`(_ code: String) { #expect(ListOrder(code: code).code == code) }

  @Test func `a choice in the menu of views is read back from its code`() {
    for choice in [ViewChoice.kept(3), .ready(0), .keep, .rename, .drop] { #expect(ViewChoice(choice.code) == choice) }
    #expect(ViewChoice("kept") == nil)
  }
}

/// Random numbers from a seed: a failing order can be made again.
struct ListSeed: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}
