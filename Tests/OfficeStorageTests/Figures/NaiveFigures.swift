import OfficeCore
import ThaiText

/// Both indicators, counted as the contract says it and as slowly as need be.
struct NaiveFigures {
  let facts: Facts
  let year: Int
  let asOf: Day

  /// A household or group that is supported in the year, and how it stands.
  struct Standing {
    var firstDay: Day
    var place: String?
    var zone: Int?
    var hasBaseline = false
    var isFollowedUp = false
    var isIncreased = false
    var kinds: Set<ApplicantKind> = []
    var sexes: Set<Sex> = []
    var categories: Set<PersonCategory> = []
  }

  private var decisions: [(Facts.Support, Day)] {
    facts.proposals.compactMap { proposal in
      guard let day = proposal.decidedOn, day <= asOf, day.fiscalYear == year else { return nil }
      return proposal.status == .approved || proposal.status == .completed ? (proposal, day) : nil
    }
  }

  // MARK: - Households

  func households(in zones: Set<Int>? = nil) -> [Standing] {
    var first: [String: Day] = [:]
    var people: [String: Set<Int>] = [:]
    var kinds: [String: Set<ApplicantKind>] = [:]
    for (proposal, day) in decisions {
      for person in proposal.beneficiaries {
        for household in facts.residences where household.person == person && holds(household.from, household.to, day) {
          first[household.household] = min(first[household.household] ?? day, day)
          people[household.household, default: []].insert(person)
          kinds[household.household, default: []].insert(proposal.kind)
        }
      }
    }
    return first.keys.sorted().compactMap { household in
      guard let day = first[household] else { return nil }
      var standing = Standing(firstDay: day)
      let members = facts.residences.filter { $0.household == household && holds($0.from, $0.to, day) }
        .sorted { $0.person < $1.person }
      standing.place = (members.first(where: \.isHead) ?? members.first)?.community
      standing.zone = standing.place.flatMap { facts.zones[$0] }
      if let zones, !(standing.zone.map(zones.contains) ?? false) { return nil }
      standing.kinds = kinds[household] ?? []
      for person in people[household] ?? [] {
        if let sex = facts.sexes[person] { standing.sexes.insert(sex) }
        for held in facts.held where held.person == person && holds(held.from, held.to, day) {
          standing.categories.insert(held.category)
        }
      }
      judge(&standing, facts.incomes.filter { $0.household == household && $0.day <= asOf })
      return standing
    }
  }

  private func judge(_ standing: inout Standing, _ incomes: [Facts.Recorded]) {
    let limit = standing.firstDay.adding(days: value(of: facts.grace, on: standing.firstDay))
    let baselines = incomes.filter { $0.round == .baseline && $0.day <= limit }
    guard let baseline = baselines.max(by: { $0.day < $1.day }) else { return }
    standing.hasBaseline = true
    let later = incomes.filter { $0.round != .baseline && $0.day > baseline.day && $0.day > standing.firstDay }
    guard let last = later.max(by: { ($0.day, $0.round.months) < ($1.day, $1.round.months) }) else { return }
    standing.isFollowedUp = true
    let percent = Int64(100 + value(of: facts.rise, on: standing.firstDay))
    standing.isIncreased = last.satang * 100 > baseline.satang * percent
  }

  // MARK: - Groups

  func groups(in zones: Set<Int>? = nil) -> [Standing] {
    var first: [String: Day] = [:]
    for (proposal, day) in decisions {
      if let group = proposal.group { first[group] = min(first[group] ?? day, day) }
    }
    return first.keys.sorted().compactMap { group in
      guard let day = first[group] else { return nil }
      var standing = Standing(firstDay: day, place: facts.groups[group], kinds: [.group])
      standing.zone = standing.place.flatMap { facts.zones[$0] }
      if let zones, !(standing.zone.map(zones.contains) ?? false) { return nil }
      let scores = facts.assessments.filter { $0.group == group && $0.day <= asOf }
      let limit = day.adding(days: value(of: facts.grace, on: day))
      guard let baseline = scores.filter({ $0.day <= limit }).max(by: { $0.day < $1.day }) else { return standing }
      standing.hasBaseline = true
      guard let last = scores.filter({ $0.day > baseline.day }).max(by: { $0.day < $1.day }) else { return standing }
      standing.isFollowedUp = true
      standing.isIncreased = last.hundredths > baseline.hundredths
      return standing
    }
  }

  // MARK: - Rows

  func total(_ standings: [Standing]) -> IndicatorRow { row("total", standings) }

  func rows(_ standings: [Standing], by grouping: IndicatorGrouping, ofGroups: Bool) -> [IndicatorRow] {
    switch grouping {
    case .zone:
      let zones = (1...4).map { zone in row(String(zone), standings.filter { $0.zone == zone }) }
      return zones + [row("none", standings.filter { $0.zone == nil })].filter { $0.supported > 0 }
    case .community:
      let codes = Set(standings.compactMap(\.place)).sorted()
      return
        (codes.map { code in row(code, standings.filter { $0.place == code }) }
        + [row("none", standings.filter { $0.place == nil })]).filter { $0.supported > 0 }
    case .applicant:
      return ApplicantKind.allCases.map { kind in row(kind.rawValue, standings.filter { $0.kinds.contains(kind) }) }
        .filter { $0.supported > 0 }
    case .sex:
      if ofGroups { return [] }
      return [Sex.female, .male, .unspecified].map { sex in
        row(sex.rawValue, standings.filter { $0.sexes.contains(sex) })
      }.filter { $0.supported > 0 }
    case .category:
      if ofGroups { return [] }
      return PersonCategory.interchanged.map { category in
        row(category.rawValue, standings.filter { $0.categories.contains(category) })
      }.filter { $0.supported > 0 }
    }
  }

  private func row(_ key: String, _ standings: [Standing]) -> IndicatorRow {
    IndicatorRow(
      key: key, supported: standings.count, withBaseline: standings.filter(\.hasBaseline).count,
      followedUp: standings.filter(\.isFollowedUp).count, increased: standings.filter(\.isIncreased).count)
  }

  /// The value in force: the latest that has begun, of those of one day the last entered.
  private func value(of settings: [Facts.Dated], on day: Day) -> Int {
    var best: Facts.Dated?
    for setting in settings where setting.from.map({ $0 <= day }) ?? true {
      if best == nil || (setting.from ?? .first) >= (best?.from ?? .first) { best = setting }
    }
    return best?.value ?? 0
  }

  private func holds(_ from: Day?, _ to: Day?, _ day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (to.map { day < $0 } ?? true)
  }
}
