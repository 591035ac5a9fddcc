internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The facts by which looks are narrowed, and what they are sorted by.
enum AccessFacts {
  static func shape(_ state: AccessLog.State) -> ListShape {
    typealias Words = AccessLog.Words
    let users = Set(state.all.map(\.login)).sorted()
    let names = Dictionary(state.all.map { ($0.login, $0.name) }) { first, _ in first }
    return ListShape(
      list: "access_log",
      columns: [
        ListColumn("at", Words.at, 0), ListColumn("user", Words.user, 1), ListColumn("deed", Words.deed, 2),
        ListColumn("person", Words.person, state.person == nil ? 3 : nil),
      ],
      facts: AccessEvent.Deed.allCases.map { ListFact(code($0), Words.deed($0)) }
        + AccessEvent.Remark.allCases.map { ListFact(code($0), Words.remark($0)) }
        + users.map { ListFact("user:\($0)", Phrase(verbatim: names[$0] ?? $0)) },
      views: [
        .init(name: Words.unusual, view: ListView(facts: AccessEvent.Remark.allCases.map(code))),
        .init(name: Words.deed(.reveal), view: ListView(facts: [code(.reveal)])),
      ])
  }

  static func holds(_ event: AccessEvent, _ fact: String) -> Bool {
    fact == code(event.deed) || fact == "user:\(event.login)" || event.remarks.contains { fact == code($0) }
  }

  static func key(_ event: AccessEvent, _ column: String) -> ListKey {
    switch column {
    case "at": .number(event.id)
    case "user": .text(SortKey.key(event.name))
    case "deed": .text(Array(event.deed.rawValue.utf8))
    case "person": event.personName.map { .text(SortKey.key($0)) } ?? .missing
    default: .missing
    }
  }

  private static func code(_ deed: AccessEvent.Deed) -> String { "deed:\(deed.rawValue)" }
  private static func code(_ remark: AccessEvent.Remark) -> String { "unusual:\(remark.rawValue)" }
}
