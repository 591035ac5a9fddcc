internal import OfficeCore
internal import ThaiText

/// What is recorded about one household or group, as far as its standing depends on it.
struct SupportFacts {
  /// One beneficiary of one approved proposal, or the group that it is for.
  struct Support {
    var day: Day
    var applicant: String
    var person: Int64?
    var sex: String?
  }

  /// Who lived in the household, and in which community.
  struct Residence {
    var community: Int64?
    var isHead: Bool
    var person: Int64
    var from: Day?
    var to: Day?
  }

  struct Held {
    var person: Int64
    var category: String
    var from: Day?
    var to: Day?
  }

  var id: Int64
  var supports: [Support] = []
  var measurements: [Standing.Measurement] = []
  var residences: [Residence] = []
  var held: [Held] = []
  /// A group's community.
  var community: Int64?

  /// Its standing in a fiscal year by what was recorded up to a day; nil if it was not supported then.
  func standing(_ indicator: Indicator, fiscalYear: Int, asOf: Day, terms: FigureTerms) -> StandingRow? {
    let year = Day.fiscalYearRange(fiscalYear)
    let counted = supports.filter { year.contains($0.day) && $0.day <= asOf }
    guard let first = counted.map(\.day).min() else { return nil }
    let standing: Standing
    let home: Int64?
    switch indicator {
    case .householdIncomeIncreased:
      standing = .household(firstDay: first, incomes: measurements, terms: terms.on(first), asOf: asOf)
      let residents = residences.filter { Self.holds($0.from, $0.to, on: first) }
      home = residents.min { ($0.isHead ? 0 : 1, $0.person) < ($1.isHead ? 0 : 1, $1.person) }?.community
    case .groupManagementImproved:
      standing = .group(firstDay: first, scores: measurements, terms: terms.on(first), asOf: asOf)
      home = community
    }
    let people = Set(counted.compactMap(\.person))
    let categories = held.filter { people.contains($0.person) && Self.holds($0.from, $0.to, on: first) }
    let keys =
      Set(counted.map { FigureKey(.applicant, $0.applicant) })
      .union(counted.compactMap(\.sex).map { FigureKey(.sex, $0) })
      .union(categories.map { FigureKey(.category, $0.category) })
    return StandingRow(
      indicator: indicator, fiscalYear: fiscalYear, subject: id, community: home, standing: standing, keys: keys,
      until: (counted.map(\.day) + measurements.map(\.day)).max() ?? first)
  }

  var fiscalYears: Set<Int> { Set(supports.map(\.day.fiscalYear)) }

  private static func holds(_ from: Day?, _ to: Day?, on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { $0 > day } ?? true)
  }
}

/// The settings of the figures, by day.
struct FigureTerms {
  private let grace: [Setting]
  private let rise: [Setting]

  init(in session: Session) throws {
    grace = try Settings.history(.baselineGraceDays, in: session)
    rise = try Settings.history(.minimumRisePercent, in: session)
  }

  func on(_ day: Day) -> Standing.Terms {
    Standing.Terms(graceDays: Self.value(grace, day), minimumRise: Self.value(rise, day))
  }

  private static func value(_ history: [Setting], _ day: Day) -> Int {
    history.last { $0.from.map { $0 <= day } ?? true }?.number ?? 0
  }
}

extension SupportFacts {
  /// Loads what is recorded about these households or groups.
  static func load(_ indicator: Indicator, _ ids: [Int64], in session: Session) throws -> [SupportFacts] {
    var facts = Dictionary(uniqueKeysWithValues: ids.map { ($0, SupportFacts(id: $0)) })
    switch indicator {
    case .householdIncomeIncreased: try loadHouseholds(ids, into: &facts, session)
    case .groupManagementImproved: try loadGroups(ids, into: &facts, session)
    }
    return ids.compactMap { facts[$0] }
  }

  private static func loadHouseholds(_ ids: [Int64], into facts: inout [Int64: SupportFacts], _ session: Session) throws
  {
    var homes: [Int64: Set<Int64>] = [:]
    // From the households on: of many, the engine would rather go through all proposals, for each few households again.
    try session.forEach(
      """
      SELECT r.household_id, p.decided_on, CASE WHEN p.group_id IS NOT NULL THEN 'group'
          WHEN p.person_id IS NOT NULL THEN 'person' ELSE 'organisation' END, b.person_id, n.sex
      FROM residence r CROSS JOIN beneficiary b ON b.person_id = r.person_id CROSS JOIN proposal p ON p.id = b.proposal_id
      CROSS JOIN person n ON n.id = b.person_id
      WHERE r.household_id IN (\(padded: ids)) AND p.status IN ('approved', 'completed') AND p.decided_on IS NOT NULL
        AND (r.from_day IS NULL OR r.from_day <= p.decided_on) AND (r.to_day IS NULL OR r.to_day > p.decided_on)
      """
    ) { row in
      facts[row.int64(0)]?.supports.append(
        Support(day: try row.day(1), applicant: row.text(2), person: row.int64(3), sex: row.text(4)))
      homes[row.int64(3), default: []].insert(row.int64(0))
    }
    try session.forEach(
      """
      SELECT household_id, community_id, is_head, person_id, from_day, to_day FROM residence
      WHERE household_id IN (\(padded: ids))
      """
    ) { row in
      facts[row.int64(0)]?.residences.append(
        Residence(
          community: row.optionalInt(1).map(Int64.init), isHead: row.bool(2), person: row.int64(3),
          from: row.optionalDay(4), to: row.optionalDay(5)))
    }
    try session.forEach(
      """
      SELECT household_id, recorded_on, amount, round FROM income
      WHERE household_id IN (\(padded: ids)) AND corrected_by IS NULL
      """
    ) { row in
      facts[row.int64(0)]?.measurements.append(
        Standing.Measurement(day: try row.day(1), value: row.int64(2), round: try row.code(3)))
    }
    guard !homes.isEmpty else { return }
    try session.forEach(
      """
      SELECT person_id, category, from_day, to_day FROM person_category
      WHERE person_id IN (\(padded: homes.keys.sorted()))
      """
    ) { row in
      let held = Held(
        person: row.int64(0), category: row.text(1), from: row.optionalDay(2), to: row.optionalDay(3))
      for home in homes[held.person] ?? [] { facts[home]?.held.append(held) }
    }
  }

  private static func loadGroups(_ ids: [Int64], into facts: inout [Int64: SupportFacts], _ session: Session) throws {
    try session.forEach("SELECT id, community_id FROM occupational_group WHERE id IN (\(padded: ids))") { row in
      facts[row.int64(0)]?.community = row.int64(1)
    }
    try session.forEach(
      """
      SELECT group_id, decided_on FROM proposal
      WHERE group_id IN (\(padded: ids)) AND status IN ('approved', 'completed') AND decided_on IS NOT NULL
      """
    ) { row in
      facts[row.int64(0)]?.supports.append(Support(day: try row.day(1), applicant: ApplicantKind.group.rawValue))
    }
    try session.forEach(
      """
      SELECT group_id, assessed_on, score FROM assessment
      WHERE group_id IN (\(padded: ids)) AND corrected_by IS NULL
      """
    ) { row in
      facts[row.int64(0)]?.measurements.append(Standing.Measurement(day: try row.day(1), value: row.int64(2)))
    }
  }
}
