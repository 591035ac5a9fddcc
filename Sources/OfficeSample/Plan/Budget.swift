internal import OfficeCore
internal import ThaiText

/// The umbrella projects and transfers that cover what was approved.
struct Budget {
  var umbrella: [UmbrellaProject.Details] = []
  var transfers: [(fiscalYear: Int, BudgetTransfer)] = []

  /// `spent` is what was approved and recommended in each of the years, `asked` what waits in the last one, in baht.
  init(years: [FiscalCalendar], spent: [Int], asked: Int, today: Day) {
    var before = 0
    for (place, calendar) in years.enumerated() {
      let isLast = place == years.count - 1
      let moved = Self.moved(calendar, place: place, spent: spent[place], today: today)
      let transferred = moved.reduce(0) { $0 + Int($1.amount.satang / 100) }
      // A finished year is nearly used up; the current one is like the last, and holds nine tenths of what is asked.
      let wanted = isLast ? max(before, spent[place] + asked * 9 / 10) : spent[place] * 104 / 100
      let amount = max(300_000, (max(wanted, spent[place]) - transferred + 49_999) / 50_000 * 50_000)
      before = amount + transferred
      umbrella.append(
        UmbrellaProject.Details(
          fiscalYear: calendar.year, name: OfficeWords.umbrella + String(calendar.year),
          memoNumber: OfficeWords.memo + "/" + String(211 + place * 37),
          approvedOn: min(Self.workday(from: calendar.first), today),
          signer: OfficeWords.mayor, budgetLine: OfficeWords.budgetLine(page: 112 + place * 3),
          amount: Money(baht: Int64(amount))))
      transfers += moved.map { (calendar.year, $0) }
    }
  }

  /// A transfer into the first year and one out of the second, as happens when budgets are evened out.
  private static func moved(_ calendar: FiscalCalendar, place: Int, spent: Int, today: Day) -> [BudgetTransfer] {
    let amount = max(50_000, spent / 20 / 10_000 * 10_000)
    let transfer: BudgetTransfer
    switch place {
    case 0:
      transfer = BudgetTransfer(
        day: calendar.first.adding(months: 8).workday, amount: Money(baht: Int64(amount)),
        memoNumber: OfficeWords.memo + "/864", reason: OfficeWords.transferIn)
    case 1:
      transfer = BudgetTransfer(
        day: calendar.last.adding(days: -20).workday, amount: Money(baht: -Int64(amount)),
        memoNumber: OfficeWords.memo + "/1190", reason: OfficeWords.transferOut)
    default: return []
    }
    return transfer.day <= today ? [transfer] : []
  }

  private static func workday(from day: Day) -> Day {
    var day = day
    while day.workday != day { day = day.adding(days: 1) }
    return day
  }
}
