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
    case .loadChart(let year):
      let quarters = try office.indicatorTrend(fiscalYear: year, until: office.today, by: .zone).map {
        Chart.Quarter(number: $0.quarter, report: $0.report)
      }
      let seen = Visibility.scope(of: .seeFigures, for: office.actor)
      return .chartLoaded(
        year,
        Chart(
          quarters: quarters, communities: try office.communities().filter { seen.contains(zone: $0.zone) },
          hidesFew: Visibility.scope(of: .seeRegister, for: office.actor) == .nothing))
    }
  }
}
