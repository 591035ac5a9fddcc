internal import OfficeCore
package import OfficeStorage
internal import ThaiText

extension Dashboard {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let year, let grouping):
      let report = try office.indicators(fiscalYear: year, by: grouping)
      let day = min(office.today, Day.fiscalYearRange(year).upperBound)
      var targets: [Indicator: Int] = [:]
      for (indicator, key) in [
        (Indicator.householdIncomeIncreased, SettingKey.householdTarget), (.groupManagementImproved, .groupTarget),
      ] {
        targets[indicator] = try office.setting(key, on: day)?.number
      }
      return .loaded(report, targets: targets, years: try office.fiscalYears())
    case .loadCourse(let year):
      let quarters = try office.indicatorTrend(fiscalYear: year, until: office.today).map {
        Quarter(
          number: $0.quarter, end: $0.report.asOf, households: $0.report.households.total,
          groups: $0.report.groups.total)
      }
      return .courseLoaded(year, Course(funnel: try office.funnel(fiscalYear: year), quarters: quarters))
    }
  }
}
