internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The facts by which pairs are narrowed, and what they are sorted by.
enum DuplicateFacts {
  private static let answers: [PairAnswer] = [.later, .different, .same]

  static func shape(_ state: Duplicates.State) -> ListShape {
    typealias Words = Duplicates.Words
    return ListShape(
      list: "duplicates",
      columns: [
        ListColumn("score", Words.grade, 0), ListColumn("name", Words.first, 1), ListColumn("other", Words.second, 2),
        ListColumn("community", Vocabulary.community, 4),
      ],
      facts: ListFact.zones()
        + Likeness.Grade.allCases.reversed().map { ListFact("grade:\($0.rawValue)", DuplicateWords.grade($0)) }
        + answers.map { ListFact("answer:\($0.rawValue)", DuplicateWords.answer($0)) },
      views: answers.map { .init(name: DuplicateWords.answer($0), view: ListView(facts: ["answer:\($0.rawValue)"])) })
  }

  /// All pairs that the words and facts take. Those that are answered are asked for by their answer alone.
  static func arranged(_ state: Duplicates.State) -> [DuplicatePair] {
    let wantsAnswered = ["answer:different", "answer:same"].contains { state.list.facts.contains($0) }
    let terms = ThaiForm.searchKey(state.list.search.text).split(separator: " ").map(String.init)
    let all = (state.open.pairs + (wantsAnswered ? state.answered.pairs : [])).filter { pair in
      let text = ThaiForm.searchKey(
        [pair.first.name, pair.second.name, pair.first.community, pair.second.community].compactMap { $0 }
          .joined(separator: " "))
      return terms.allSatisfy { holds($0, in: text) }
    }
    return state.list.arranged(all, holds: holds, key: key)
  }

  private static func holds(_ term: String, in text: String) -> Bool {
    let (all, part) = (Array(text.utf8), Array(term.utf8))
    guard all.count >= part.count else { return false }
    return (0...(all.count - part.count)).contains { all[$0..<($0 + part.count)].elementsEqual(part) }
  }

  private static func holds(_ pair: DuplicatePair, _ fact: String) -> Bool {
    [
      ListFact.zone(pair.first.zone), ListFact.zone(pair.second.zone),
      "grade:\(pair.likeness.grade?.rawValue ?? -1)", "answer:\(pair.answer?.rawValue ?? "")",
    ].contains(fact)
  }

  private static func key(_ pair: DuplicatePair, _ column: String) -> ListKey {
    switch column {
    case "score": .number(Int64(-pair.likeness.score))
    case "name": .text(SortKey.key(Titles.split(pair.first.name).rest))
    case "other": .text(SortKey.key(Titles.split(pair.second.name).rest))
    case "community": pair.first.community.map { .text(SortKey.key($0)) } ?? .missing
    default: .missing
    }
  }
}
