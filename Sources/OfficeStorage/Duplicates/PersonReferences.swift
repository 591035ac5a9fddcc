/// Every column that points to a person, and what becomes of its rows when two people are merged. A table that is added
/// with such a column is added here; a test compares this list with the schema.
enum PersonReferences {
  enum Rule {
    /// The row goes with the person.
    case moves
    /// The row goes with the person unless the survivor has one with the same values in these columns.
    case movesUnlessSame([String])
    /// Joined by a rule of its own (`MergeRules`).
    case stays, memberships, categories, pairs
    /// Made from the records, or the merge's own books: not moved.
    case derived
  }

  struct Reference {
    let table: String
    let column: String
    let rule: Rule
  }

  static let all = [
    Reference(table: "residence", column: "person_id", rule: .stays),
    Reference(table: "group_member", column: "person_id", rule: .memberships),
    Reference(table: "person_category", column: "person_id", rule: .categories),
    Reference(table: "beneficiary", column: "person_id", rule: .movesUnlessSame(["proposal_id"])),
    Reference(table: "proposal", column: "person_id", rule: .moves),
    Reference(table: "person_pair", column: "low_id", rule: .pairs),
    Reference(table: "person_pair", column: "high_id", rule: .pairs),
    Reference(table: "person_key", column: "person_id", rule: .derived),
    Reference(table: "person_key_due", column: "person_id", rule: .derived),
    Reference(table: "person_merge", column: "merged_id", rule: .derived),
    Reference(table: "person_merge", column: "survivor_id", rule: .derived),
  ]

  /// What is recorded of a household, by the column that points to it. When a merge leaves a household to nobody, it goes
  /// to the survivor's.
  static let ofHouseholds = [
    Reference(table: "income", column: "household_id", rule: .moves),
    Reference(table: "not_reached", column: "household_id", rule: .moves),
    Reference(table: "residence", column: "household_id", rule: .stays),
    Reference(table: "person_merge", column: "from_household", rule: .derived),
    Reference(table: "person_merge", column: "to_household", rule: .derived),
  ]

  /// Where facts about people lie: what no merged person has a row in.
  static var ofFacts: [Reference] {
    all.filter {
      switch $0.rule {
      case .moves, .movesUnlessSame, .stays, .memberships, .categories: true
      case .pairs, .derived: false
      }
    }
  }

  /// Tables whose rows are written anew column by column, as others point to them; of the rest a row is put back whole.
  static let byColumn: Set<String> = ["person", "proposal", "occupational_group", "income"]
  /// Columns that follow from others and are made anew.
  static let derivedColumns: Set<String> = ["given_key", "family_key", "search_key", "loose_key"]
}
