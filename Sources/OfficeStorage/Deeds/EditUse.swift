internal import OfficeCore
internal import ThaiText

/// Whether a deed was done on the ground of what an edit changed: then the edit is not taken back.
enum EditUse {
  /// Fields of a person by which a figure counts, or a decision was taken.
  private static let decisive: Set<String> = ["national_id", "household", "head", "community", "categories", "sex"]
  /// What may follow an edit of a proposal without resting on it.
  private static let harmless: Set<String> = ["save", "import_update", "undo"]
  /// Settings by which decisions are taken and figures computed; the others are names and targets.
  private static let decidingSettings: Set<String> = Set(
    [
      SettingKey.baselineGraceDays, .minimumRisePercent, .incomeJumpFactor, .passScore, .weightReadiness,
      .weightFeasibility, .weightBeneficiaries, .weightSustainability, .weightAlignment,
    ].map(\.rawValue))

  /// The first such deed after an entry of the journal.
  static func deed(
    on subject: Subject, _ id: Int64, _ fields: Set<String>, after entry: Int64, later: [EditUndo.Entry],
    in session: Session
  ) throws -> String? {
    func first(_ condition: SQL) throws -> String? {
      try session.first("SELECT deed FROM journal WHERE id > \(entry) AND " + condition + " ORDER BY id LIMIT 1") {
        $0.text(0)
      }
    }
    switch subject {
    case .person:
      guard !fields.isDisjoint(with: decisive) else { return nil }
      return try first(
        """
        (subject = 'proposal' AND deed GLOB 'approve_*' AND subject_id IN (
            SELECT proposal_id FROM beneficiary WHERE person_id = \(id)
            UNION SELECT id FROM proposal WHERE person_id = \(id))
          OR subject = 'household' AND deed IN ('record_income', 'record_not_reached') AND subject_id IN (
            SELECT household_id FROM residence WHERE person_id = \(id) AND to_day IS NULL))
        """)
    case .group:
      return try first(
        """
        (subject = 'proposal' AND deed GLOB 'approve_*'
          AND subject_id IN (SELECT id FROM proposal WHERE group_id = \(id)))
        """)
    case .umbrella:
      return try later.last { $0.deed == "transfer" }?.deed
        ?? first(
          """
          (subject = 'proposal' AND deed GLOB 'approve_*' AND subject_id IN (SELECT p.id FROM proposal p
            JOIN umbrella_project u ON u.fiscal_year = p.fiscal_year WHERE u.id = \(id)))
          """)
    case .outreach:
      // Whoever was noted or registered there since was so on that day, of those communities.
      guard !fields.isDisjoint(with: ["day", "communities"]) else { return nil }
      return try first(
        """
        (subject = 'interest' AND deed = 'record' AND subject_id IN (SELECT id FROM interest WHERE outreach_id = \(id))
          OR subject = 'person' AND deed = 'register' AND subject_id IN (
            SELECT person_id FROM walk_in WHERE outreach_id = \(id)))
        """)
    case .proposal: return later.last { !harmless.contains($0.deed) }?.deed
    case .setting:
      guard !fields.isDisjoint(with: decidingSettings) else { return nil }
      return try first("(deed IN ('screen', 'record_income') OR deed GLOB 'approve_*')")
    default: return nil
    }
  }
}

extension PersonStore {
  /// Takes a move back: where the person lived before holds on. Where no such entry is left, the present one is put
  /// right.
  static func moveBack(
    _ person: ID<Person>, _ household: ID<Household>, from old: PersonDetails, to details: PersonDetails,
    movedOn told: Day?, in session: Session
  ) throws {
    let begun = try session.first(
      "SELECT from_day FROM residence WHERE person_id = \(person) AND to_day IS NULL", { $0.optionalDay(0) })
    let day = told ?? (begun ?? nil)
    if old.household != details.household || old.community != details.community, let day {
      let before = try session.first(
        """
        SELECT id FROM residence WHERE person_id = \(person) AND to_day = \(day) AND household_id = \(household)
          AND community_id IS \(details.community) ORDER BY id DESC LIMIT 1
        """
      ) { $0.int64(0) }
      if let before {
        try session.run(
          "DELETE FROM residence WHERE person_id = \(person) AND to_day IS NULL AND from_day = \(day)")
        if session.changes > 0 { try session.run("UPDATE residence SET to_day = NULL WHERE id = \(before)") }
      }
    }
    try correctResidence(person, household, details, in: session)
    guard let day else {
      return try setCategories(
        details.categories, before: old.categories, of: person, from: nil, correcting: true, in: session)
    }
    var present = old.categories
    for category in details.categories.subtracting(old.categories) {
      try session.run(
        """
        UPDATE person_category SET to_day = NULL
        WHERE person_id = \(person) AND category = \(category.rawValue) AND to_day = \(day)
        """)
      if session.changes > 0 { present.insert(category) }
    }
    try setCategories(details.categories, before: present, of: person, from: nil, correcting: true, in: session)
  }
}
