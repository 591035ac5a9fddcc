import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct ProgrammeOnSampleTests {
  @Test func `a sample office opens on every screen of the programme, at every size`() throws {
    let office = try TestOffice.sample()
    let all = try office.proposals(.all(fiscalYear: 2570)) + office.proposals(.all(fiscalYear: 2569))
    let first = try #require(all.first)
    let routes: [Route] = [
      .queue, .mayor, .proposals(.all(fiscalYear: 2569)), .proposal(first.id), .screening(first.id), .intake(first.id),
      .intake(nil), .frame(fiscalYear: 2569), .paper(.receipt(first.id)), .paper(.mayorList),
    ]
    for route in routes {
      for (columns, rows) in [(0, 0), (20, 5), (40, 12), (80, 24), (140, 50)] {
        for language in [Language.thai, .english] {
          let journey = Journey(office, columns: columns, rows: rows, language: language, start: route)
          #expect(journey.canvas.size == Size(columns: columns, rows: rows))
          #expect(!journey.sees("ไม่สำเร็จ"), "\(route)")
        }
      }
    }
  }

  @Test func `the figures of a year's frame are the sums of the lists that they open`() throws {
    let office = try TestOffice.sample()
    for year in [2568, 2569, 2570] {
      let budget = try office.frame(of: year).budget
      let approved = try office.proposals(.approvedOfBudget(fiscalYear: year))
      #expect(approved.reduce(Money.zero) { $0 + ($1.amountApproved ?? $1.amountRequested) } == budget.approved)
      let held = try office.proposals(.recommendedOfBudget(fiscalYear: year))
      #expect(held.reduce(Money.zero) { $0 + ($1.amountRecommended ?? $1.amountRequested) } == budget.recommended)
    }
  }
}
