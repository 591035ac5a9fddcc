package import ThaiText

/// The two indicators of the programme's outcomes (§6).
package enum Indicator: String, CaseIterable, Sendable {
  /// The share of supported families (households) whose income has increased.
  case householdIncomeIncreased = "household_income_increased"
  /// The share of supported groups whose business management has improved.
  case groupManagementImproved = "group_management_improved"
}

package enum IndicatorGrouping: String, CaseIterable, Sendable {
  case zone, community, applicant, sex, category
}

/// The counts of one line of an indicator, and the shares that follow from them.
package struct IndicatorRow: Hashable, Sendable {
  /// The code of the line (`total`, a zone, a community code, `none` …).
  package var key: String
  package var supported: Int
  package var withBaseline: Int
  package var followedUp: Int
  package var increased: Int

  package init(key: String, supported: Int = 0, withBaseline: Int = 0, followedUp: Int = 0, increased: Int = 0) {
    self.key = key
    self.supported = supported
    self.withBaseline = withBaseline
    self.followedUp = followedUp
    self.increased = increased
  }

  /// Increased of those followed up.
  package var percentOfFollowedUp: Percent? { Percent(increased, of: followedUp) }
  /// Increased of all supported; equals `boundLow`.
  package var percentOfSupported: Percent? { Percent(increased, of: supported) }
  /// Each one not followed up counted as not increased.
  package var boundLow: Percent? { percentOfSupported }
  /// Each one not followed up counted as increased.
  package var boundHigh: Percent? { Percent(increased + supported - followedUp, of: supported) }
  /// Followed up of all supported (อัตราการติดตามได้).
  package var coverage: Percent? { Percent(followedUp, of: supported) }
}

/// A percentage with one decimal, halves away from zero.
package struct Percent: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let tenths: Int

  /// Nil when there is nothing to divide by.
  package init?(_ part: Int, of whole: Int) {
    guard whole > 0 else { return nil }
    tenths = (2 * part * 1000 + whole) / (2 * whole)
  }

  package var description: String { "\(tenths / 10).\(tenths % 10)" }
  package static func < (left: Percent, right: Percent) -> Bool { left.tenths < right.tenths }
}

/// Both indicators of one fiscal year, as of a day.
package struct IndicatorReport: Hashable, Sendable {
  package struct Part: Hashable, Sendable {
    package var indicator: Indicator
    package var total: IndicatorRow
    package var rows: [IndicatorRow]

    package init(indicator: Indicator, total: IndicatorRow, rows: [IndicatorRow]) {
      self.indicator = indicator
      self.total = total
      self.rows = rows
    }
  }

  package var fiscalYear: Int
  package var asOf: Day
  package var grouping: IndicatorGrouping?
  package var households: Part
  package var groups: Part
  /// Names of the communities that occur as keys, for labels.
  package var communityNames: [String: String]

  package init(
    fiscalYear: Int, asOf: Day, grouping: IndicatorGrouping?, households: Part, groups: Part,
    communityNames: [String: String] = [:]
  ) {
    self.fiscalYear = fiscalYear
    self.asOf = asOf
    self.grouping = grouping
    self.households = households
    self.groups = groups
    self.communityNames = communityNames
  }
}
