package import ThaiText

/// How a supported household or group stands: what counts as its baseline and as its latest follow-up, and whether it has
/// improved (programme §6).
package struct Standing: Hashable, Sendable {
  /// How far it has come; each level holds the ones before it.
  package enum Level: Int, CaseIterable, Comparable, Sendable {
    case supported = 1
    case withBaseline, followedUp, increased

    package static func < (one: Level, other: Level) -> Bool { one.rawValue < other.rawValue }
  }

  /// An income (satang a month) or a management score (hundredths), and when it was taken.
  package struct Measurement: Hashable, Sendable {
    package var day: Day
    package var value: Int64
    /// The round of an income; nil for a score, which may be either.
    package var round: IncomeRound?

    package init(day: Day, value: Int64, round: IncomeRound? = nil) {
      self.day = day
      self.value = value
      self.round = round
    }
  }

  /// The settings in force on the first day of the support.
  package struct Terms: Hashable, Sendable {
    /// A baseline counts if taken at most so many days after the first decision.
    package var graceDays: Int
    /// An income has increased if it rose by more than so many percent.
    package var minimumRise: Int

    package init(graceDays: Int, minimumRise: Int) {
      self.graceDays = graceDays
      self.minimumRise = minimumRise
    }
  }

  /// The day of the first decision of the year that supports it.
  package var firstDay: Day
  package var baseline: Measurement?
  package var latest: Measurement?
  package var level: Level

  package init(firstDay: Day, baseline: Measurement?, latest: Measurement?, level: Level) {
    self.firstDay = firstDay
    self.baseline = baseline
    self.latest = latest
    self.level = level
  }

  /// A household: its baseline is the latest income of that round within the days of grace, its follow-up the latest
  /// income of any other round after both the baseline and the first decision.
  package static func household(firstDay: Day, incomes: [Measurement], terms: Terms, asOf: Day) -> Standing {
    let limit = min(asOf, firstDay.adding(days: terms.graceDays))
    let baseline = incomes.filter { $0.round == .baseline && $0.day <= limit }.max { $0.day < $1.day }
    let after = max(baseline?.day ?? firstDay, firstDay)
    let later = incomes.filter { $0.round != .baseline && $0.day > after && $0.day <= asOf }
    let latest = later.max { ($0.day, $0.round?.months ?? 0) < ($1.day, $1.round?.months ?? 0) }
    return Standing(firstDay, baseline, latest) { $1.value * 100 > $0.value * Int64(100 + terms.minimumRise) }
  }

  /// A group: its baseline is the latest score within the days of grace, its follow-up the latest score after that.
  package static func group(firstDay: Day, scores: [Measurement], terms: Terms, asOf: Day) -> Standing {
    let limit = min(asOf, firstDay.adding(days: terms.graceDays))
    let baseline = scores.filter { $0.day <= limit }.max { $0.day < $1.day }
    let later = scores.filter { $0.day > baseline?.day ?? .last && $0.day <= asOf }
    return Standing(firstDay, baseline, later.max { $0.day < $1.day }) { $1.value > $0.value }
  }

  /// Without a baseline nothing can be followed up.
  private init(
    _ firstDay: Day, _ baseline: Measurement?, _ latest: Measurement?, hasIncreased: (Measurement, Measurement) -> Bool
  ) {
    self.firstDay = firstDay
    self.baseline = baseline
    self.latest = baseline == nil ? nil : latest
    switch (baseline, self.latest) {
    case (let baseline?, let latest?): level = hasIncreased(baseline, latest) ? .increased : .followedUp
    case (_?, nil): level = .withBaseline
    case (nil, _): level = .supported
    }
  }
}
