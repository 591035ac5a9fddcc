internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The facts by which groups are narrowed, and what they are sorted by.
enum GroupFacts {
  private static let withoutMembers = "members:none"

  static func shape(_ state: GroupsList.State) -> ListShape {
    typealias Words = GroupsList.Words
    return ListShape(
      list: "groups",
      columns: [
        ListColumn("name", Words.name, 1), ListColumn("code", Words.code, 0),
        ListColumn("occupation", Words.occupation, 2), ListColumn("community", Vocabulary.community, 3),
        ListColumn("members", Words.members, 4), ListColumn("status", Vocabulary.statusTitle, 5),
      ],
      facts: (state.community == nil ? ListFact.zones(withOutside: false) : [])
        + GroupStatus.allCases.map { ListFact("status:\($0.rawValue)", Vocabulary.groupStatus($0)) }
        + [ListFact(withoutMembers, Words.withoutMembers)],
      views: [
        .init(
          name: Vocabulary.groupStatus(.watch), view: ListView(facts: ["status:\(GroupStatus.watch.rawValue)"])),
        .init(name: Words.withoutMembers, view: ListView(facts: [withoutMembers])),
        .init(name: Words.largest, view: ListView(column: "members", isDescending: true)),
      ],
      fields: [
        QueryFields.field("memberCount", .number), QueryFields.field("occupation", .text),
        QueryFields.field("community", .text), QueryFields.field("code", .text),
      ],
      kind: .groups,
      exportRefusal: state.actor.permissions.contains(.exportData) ? nil : Vocabulary.notPermitted(.exportData),
      paper: Words.print)
  }

  static func holds(_ group: GroupSummary, _ fact: String) -> Bool {
    fact == withoutMembers
      ? group.members == 0 : [ListFact.zone(group.zone), "status:\(group.status.rawValue)"].contains(fact)
  }

  static func value(_ group: GroupSummary, _ field: String) -> QueryValue {
    switch field {
    case "memberCount": .number(group.members)
    case "occupation": .text(group.occupation)
    case "community": .text(group.community)
    case "code": .text(group.code)
    default: .nothing
    }
  }

  static func key(_ group: GroupSummary, _ column: String) -> ListKey {
    switch column {
    case "name": .text(SortKey.key(group.name))
    case "code": .text(Array(group.code.utf8))
    case "occupation": .text(SortKey.key(group.occupation))
    case "community": .text(SortKey.key(group.community))
    case "members": .number(Int64(group.members))
    case "status": .number(Int64(GroupStatus.allCases.firstIndex(of: group.status) ?? 0))
    default: .missing
    }
  }
}
