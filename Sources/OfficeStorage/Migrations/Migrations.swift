/// The schema, step by step, in order. A step that has shipped never changes.
enum Migrations {
  /// From here on the standings are kept.
  static let firstWithStandings = 5
  /// From here on people are ranked, and the households that applied are kept.
  static let firstWithRanks = 13
  /// From here on people are compared with each other, and who was merged into another is in no list.
  static let firstWithDuplicates = 18
  /// The steps after which the index of people is made anew, as it holds more of them.
  static let rankingPeople: Set<Int> = [firstWithRanks]

  /// The schema that this program makes.
  static var newest: Int { all.map(\.number).max() ?? 0 }

  static let all: [Migration] = [
    Migration(number: 1, name: "office", text: M0001Office.text),
    Migration(number: 2, name: "register", text: M0002Register.text),
    Migration(number: 3, name: "programme", text: M0003Programme.text),
    Migration(number: 4, name: "follow_up", text: M0004FollowUp.text),
    Migration(number: 5, name: "standings", text: M0005Standings.text),
    Migration(number: 6, name: "list_indexes", text: M0006ListIndexes.text),
    Migration(number: 7, name: "category_index", text: M0007CategoryIndex.text),
    Migration(number: 8, name: "households", text: M0008Households.text),
    Migration(number: 9, name: "community_changes", text: M0009CommunityChanges.text),
    Migration(number: 10, name: "outreach", text: M0010Outreach.text),
    Migration(number: 11, name: "groups", text: M0011Groups.text),
    Migration(number: 12, name: "person", text: M0012Person.text),
    Migration(number: 13, name: "ranks", text: M0013Ranks.text),
    Migration(number: 14, name: "search", text: M0014Search.text),
    Migration(number: 15, name: "import_batches", text: M0015ImportBatches.text),
    Migration(number: 16, name: "record_indexes", text: M0016RecordIndexes.text),
    Migration(number: 17, name: "privacy", text: M0017Privacy.text),
    Migration(number: 18, name: "duplicates", text: M0018Duplicates.text),
    Migration(number: 19, name: "finding", text: M0019Finding.text),
  ]
}
