internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The facts by which people are narrowed, as codes of the list and as the office asks for them.
enum PeopleFacts {
  static let withoutNumber = "number:none"
  static let withNumber = "number:any"
  static let head = "head:yes"
  static let departed = "standing:" + RegisterStanding.departed.rawValue

  /// What a line asks of people besides its words.
  static func filter(_ query: Query, on today: Day) -> PeopleFilter {
    var filter = PeopleFilter()
    var seen: Set<String> = []
    for condition in query.conditions {
      if case .choice(let codes) = condition.test, condition.field != "sex" {
        // Of each field the first choice is the list's own; every other must hold besides.
        if !condition.isNot, seen.insert(condition.field).inserted {
          choose(codes, &filter)
        } else {
          var chosen = PeopleFilter()
          choose(codes, &chosen)
          // Whether somebody left the register is for the list itself to say.
          if chosen.standing.isEmpty { chosen.standing = Set(RegisterStanding.allCases) }
          filter.further.append(condition.isNot ? .not(.filter(chosen)) : .filter(chosen))
        }
      } else if let asked = further(condition, on: today) {
        filter.further.append(condition.isNot ? .not(asked) : asked)
      }
    }
    filter.further += query.excluded.map { .not(.word($0)) }
    return filter
  }

  private static func choose(_ codes: [String], _ filter: inout PeopleFilter) {
    for code in codes {
      let parts = code.split(separator: ":", maxSplits: 1).map(String.init)
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "zone": filter.zones.insert(Int(parts[1]))
      case "community": filter.communities.insert(parts[1])
      case "category": if let category = PersonCategory(rawValue: parts[1]) { filter.categories.insert(category) }
      case "head": filter.isHead = true
      case "standing": if let standing = RegisterStanding(rawValue: parts[1]) { filter.standing.insert(standing) }
      default: break
      }
    }
    // Both together say nothing.
    let numbers = [codes.contains(withNumber), codes.contains(withoutNumber)]
    if numbers[0] != numbers[1] { filter.hasNumber = numbers[0] }
  }

  private static func further(_ condition: QueryCondition, on today: Day) -> PeopleCondition? {
    switch (condition.field, condition.test) {
    case ("age", .number(let bounds)): .age(bounds, on: today)
    case ("born", .day(let bounds)): .born(bounds)
    case ("registered", .day(let bounds)): .registered(bounds)
    case ("house", .text(let numbers)): .houseNumber(numbers)
    case ("sex", .choice(let codes)):
      .sex(codes.compactMap { Sex(rawValue: String($0.dropFirst("sex:".count))) })
    default: nil
    }
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
      list: "people", columns: columns.filter { seesNumbers || PeopleOrder(rawValue: $0.code)?.isPersonal != true },
      facts: facts(state),
      views: [
        .init(name: Words.withoutNumber, view: ListView(facts: [withoutNumber])),
        .init(name: Words.newest, view: ListView(column: "registered", isDescending: true)),
        .init(name: Words.departed, view: ListView(facts: [departed])),
        .init(name: Words.outside, view: ListView(facts: [ListFact.zone(nil)])),
      ],
      fields: [
        QueryFields.field("age", .number), QueryFields.sex, QueryFields.field("born", .day),
        QueryFields.field("registered", .day),
      ] + (seesNumbers ? [QueryFields.field("house", .text)] : []),
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
      ? state.communities.map {
        ListFact("community:\($0.code)", Words.community($0), names: [$0.name] + $0.aliases)
      } : []
    return zones + [
      ListFact(withoutNumber, Words.withoutNumber), ListFact(withNumber, Words.withNumber), ListFact(head, Words.head),
      ListFact("standing:" + RegisterStanding.registered.rawValue, Words.registeredNow),
      ListFact(departed, Vocabulary.departed),
    ] + categories + communities
  }
}
