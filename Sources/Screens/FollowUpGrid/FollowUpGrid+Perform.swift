internal import OfficeCore
package import OfficeStorage

extension FollowUpGrid {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let year, let round, let subject):
      let due = try office.followUpsDue(fiscalYear: year, round: round)
      let factor = try office.setting(.incomeJumpFactor, on: office.today)?.number ?? 0
      return .loaded(
        due, jumpFactor: factor, try subject.flatMap { try office.draft(screen: screen, subject: $0) })
    case .record(let entries):
      try office.record(entries)
      let incomes = entries.filter(\.isIncome).count
      return .saved(incomes: incomes, notReached: entries.count - incomes)
    }
  }
}

extension FollowUpEntry {
  var isIncome: Bool { if case .income = finding { true } else { false } }
}
