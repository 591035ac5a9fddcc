/// Every column that points to a person, and what becomes of its rows when two people are merged. A table that is added
/// with such a column is added here; a test compares this list with the schema.
enum PersonReferences {
  enum Rule {
    /// The row goes with the person.
    case moves
    /// The row goes with the person unless the survivor has one with the same values in these columns.
    case movesUnlessSame([String])
    /// Joined by a rule of its own (`MergeRules`).
    case stays, memberships, categories, departures, relations, pairs
    /// A part of the person's own row, which each of the two keeps.
    case fields
    /// Made from the records, the merge's own books, or bound to the record as it was: not moved.
    case derived
  }

  struct Reference {
    let table: String
    let column: String
    let rule: Rule
    /// The rows that point to a person or household, where the column may point to other records too.
    var only = "1 = 1"
  }

  static let all = [
    Reference(table: "residence", column: "person_id", rule: .stays),
    Reference(table: "group_member", column: "person_id", rule: .memberships),
    Reference(table: "person_category", column: "person_id", rule: .categories),
    Reference(table: "person_phone", column: "person_id", rule: .fields),
    Reference(table: "departure", column: "person_id", rule: .departures),
    Reference(table: "relation", column: "person_id", rule: .relations),
    Reference(table: "relation", column: "other_id", rule: .relations),
    Reference(table: "beneficiary", column: "person_id", rule: .movesUnlessSame(["proposal_id"])),
    Reference(table: "proposal", column: "person_id", rule: .moves),
    Reference(table: "interest", column: "person_id", rule: .moves),
    // Registered in haste once; what is missing is read off the record that stays.
    Reference(table: "walk_in", column: "person_id", rule: .movesUnlessSame([])),
    Reference(table: "attachment", column: "subject_id", rule: .moves, only: "subject = 'person'"),
    Reference(table: "person_pair", column: "low_id", rule: .pairs),
    Reference(table: "person_pair", column: "high_id", rule: .pairs),
    // It asks about a number as it was typed, and leads to who has it now.
    Reference(table: "zone_request", column: "person_id", rule: .derived),
    Reference(table: "person_rank", column: "person_id", rule: .derived),
    Reference(table: "person_key", column: "person_id", rule: .derived),
    Reference(table: "person_key_due", column: "person_id", rule: .derived),
    Reference(table: "person_merge", column: "merged_id", rule: .derived),
    Reference(table: "person_merge", column: "survivor_id", rule: .derived),
    Reference(table: "privacy_notice", column: "person_id", rule: .moves),
    Reference(table: "consent", column: "person_id", rule: .movesUnlessSame(["purpose"])),
    Reference(table: "data_request", column: "person_id", rule: .moves),
    // Who was on a paper, and on a list of those whose identity was to go, was so under that record.
    Reference(table: "disclosure", column: "person_id", rule: .derived),
    Reference(table: "anonymising_entry", column: "person_id", rule: .derived),
    Reference(table: "anonymised", column: "person_id", rule: .derived),
    // Who was registered on a day stays so.
    Reference(table: "registration_day", column: "first_person", rule: .derived),
  ]

  /// What is recorded of a household, by the column that points to it. When a merge leaves a household to nobody, it goes
  /// to the survivor's.
  static let ofHouseholds = [
    Reference(table: "income", column: "household_id", rule: .moves),
    Reference(table: "not_reached", column: "household_id", rule: .moves),
    Reference(table: "attachment", column: "subject_id", rule: .moves, only: "subject = 'household'"),
    Reference(table: "residence", column: "household_id", rule: .stays),
    Reference(table: "applicant", column: "household_id", rule: .derived),
    Reference(table: "person_merge", column: "from_household", rule: .derived),
    Reference(table: "person_merge", column: "to_household", rule: .derived),
  ]

  /// Where facts about people lie: what no merged person has a row in.
  static var ofFacts: [Reference] {
    all.filter {
      switch $0.rule {
      case .moves, .movesUnlessSame, .stays, .memberships, .categories, .departures, .relations: true
      case .fields, .pairs, .derived: false
      }
    }
  }

  /// Tables whose rows are written anew column by column, as others point to them; of the rest a row is put back whole.
  static let byColumn: Set<String> = ["person", "proposal", "occupational_group", "income"]
  /// Columns that follow from others and are made anew.
  static let derivedColumns: Set<String> = ["given_key", "family_key", "search_key", "loose_key"]
}

extension PersonReferences.Reference {
  var isDerived: Bool { if case .derived = rule { true } else { false } }
  var isMoved: Bool { if case .moves = rule { true } else { false } }

  /// That a row points to one of these.
  func points(to ids: [Int64]) -> SQL { SQL(stringLiteral: "(\(only) AND \(column) IN (") + "\(list: ids)))" }
}
