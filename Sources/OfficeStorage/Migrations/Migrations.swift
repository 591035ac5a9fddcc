/// The schema, step by step, in order. A step that has shipped never changes.
enum Migrations {
  /// From here on the standings are kept.
  static let firstWithStandings = 5
  /// From here on people are compared with each other.
  static let firstWithDuplicates = 14

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
    Migration(number: 14, name: "duplicates", text: M0014Duplicates.text),
  ]
}
