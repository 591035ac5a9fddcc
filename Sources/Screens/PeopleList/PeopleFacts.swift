internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// The facts by which people are narrowed, as codes of the list and as the office asks for them.
enum PeopleFacts {
  static let withoutNumber = "number:none"
  static let withNumber = "number:any"
  static let head = "head:yes"

  static func filter(_ facts: [String]) -> PeopleFilter {
    var filter = PeopleFilter()
    for fact in facts {
      let parts = fact.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "zone": filter.zones.insert(Int(parts[1]))
      case "community": filter.communities.insert(parts[1])
      case "category": if let category = PersonCategory(rawValue: parts[1]) { filter.categories.insert(category) }
      case "head": filter.isHead = true
      default: break
      }
    }
    // Both together say nothing.
    let numbers = [facts.contains(withNumber), facts.contains(withoutNumber)]
    if numbers[0] != numbers[1] { filter.hasNumber = numbers[0] }
    return filter
  }

  static func shape(_ state: PeopleList.State) -> ListShape {
    typealias Words = PeopleList.Words
    let permissions = state.actor.permissions
    let columns = [
      ListColumn("name", Vocabulary.name, 0), ListColumn("family", Words.family, nil),
      ListColumn("birth", Words.birth, nil), ListColumn("number", Vocabulary.nationalID, 1),
      ListColumn("registered", Words.registered, nil),
    ]
    let seesNumbers = permissions.contains(.seePersonalData)
    return ListShape(
      list: "people", columns: columns.filter { seesNumbers || $0.code != "number" },
      facts: facts(state),
      views: [
        .init(name: Words.withoutNumber, view: ListView(facts: [withoutNumber])),
        .init(name: Words.newest, view: ListView(column: "registered", isDescending: true)),
        .init(name: Words.outside, view: ListView(facts: [ListFact.zone(nil)])),
      ],
      kind: .people,
      exportRefusal: permissions.isSuperset(of: [.exportData, .seePersonalData])
        ? nil : Vocabulary.notPermitted(.exportData, .seePersonalData),
      paper: Words.print)
  }
  private static func facts(_ state: PeopleList.State) -> [ListFact] {
    typealias Words = PeopleList.Words
    let categories =
      state.actor.permissions.contains(.seeSensitiveCategories)
      ? PersonCategory.allCases.map { ListFact("category:\($0.rawValue)", Vocabulary.category($0)) } : []
    let zones = state.community == nil ? ListFact.zones() : []
    let communities =
      state.community == nil
      ? state.communities.map { ListFact("community:\($0.code)", Words.community($0)) } : []
    return zones + [
      ListFact(withoutNumber, Words.withoutNumber), ListFact(withNumber, Words.withNumber), ListFact(head, Words.head),
    ] + categories + communities
  }
}
