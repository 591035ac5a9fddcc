import OfficeCore
import Testing

@testable import OfficeStorage

/// How fast the journal is checked, and how old a backup is said to be.
@Suite struct `The check every night` {
  @Test func `no age is negative after the clock was set back`() {
    let now = Moment(utc: "2026-11-23T03:00:00Z") ?? Trial.now
    let later = Moment(secondsSinceEpoch: now.secondsSinceEpoch + 90_000)
    let age = BackupAge(of: later, now: now)
    #expect(age.days == 0 && !age.isOverdue)
    #expect(BackupAge(of: now, now: Moment(secondsSinceEpoch: now.secondsSinceEpoch + 25 * 3600)).isOverdue == false)
    #expect(BackupAge(of: now, now: Moment(secondsSinceEpoch: now.secondsSinceEpoch + 27 * 3600)).isOverdue)
  }

  @Test func `the journal is read fast enough to be checked every night`() throws {
    let office = try Trial.office()
    let entries = 20_000
    try office.engine.write { session in
      let journal = Journal(session: session, login: "admin", terminal: "test", at: Trial.now)
      for number in 0..<entries {
        try journal.append("view", .person, Int64(number), [FieldChange("field", after: "value")])
      }
    }
    let start = ContinuousClock.now
    let check = try office.checkJournal()
    let rate = Double(check.entries) / ((ContinuousClock.now - start) / .seconds(1))
    #expect(check.isIntact && check.entries > entries)
    // Without optimisation the figure is a fraction of the real one; this holds off a fall by an order of magnitude.
    #expect(rate > 5_000, "\(Int(rate)) entries a second")
    print("journal: \(Int(rate)) entries a second, without optimisation")
  }
}
