import OfficeCore
import Testing
import ThaiText

/// How a group's status follows from its log.
@Suite struct GroupActivityTests {
  private static func day(_ iso: String) -> Day { Day(iso: iso) ?? .first }
  private static let today = day("2026-11-23")
  private static let thresholds = GroupThresholds(
    meetingMonths: 6, accountsMonths: 12, visitMonths: 12, dormantMonths: 18)

  private static func event(_ kind: GroupEventKind, _ iso: String, _ finding: VisitFinding? = nil) -> GroupEvent {
    GroupEvent(kind: kind, day: day(iso), what: "-", by: "-", finding: finding ?? (kind == .visit ? .active : nil))
  }

  private static func state(
    _ events: [GroupEvent], reported: GroupStatus = .active, dissolved: String? = nil,
    thresholds: GroupThresholds = thresholds
  ) -> GroupState {
    GroupActivity(events, until: today).state(
      reported: reported, dissolution: dissolved.map { GroupDissolution(day: day($0), reason: "-") },
      thresholds: thresholds, today: today)
  }

  @Test(arguments: GroupStatus.allCases)
  func `what was reported holds until a fact is recorded`(_ reported: GroupStatus) {
    #expect(Self.state([], reported: reported) == GroupState(reported, [], isReported: true))
    let seen = Self.state([Self.event(.visit, "2026-11-01")], reported: reported)
    #expect(seen.status == .active && !seen.isReported)
  }

  static let table: [([GroupEvent], GroupStatus, [GroupState.Reason])] = [
    // A fact of today: what is missing is counted from it.
    ([event(.meeting, "2026-11-23")], .active, []),
    // One day before six months are over, and on the day.
    ([event(.meeting, "2026-05-24")], .active, []),
    ([event(.meeting, "2026-05-23")], .watch, [.noMeeting(last: day("2026-05-23"))]),
    // A general meeting is a meeting.
    ([event(.general, "2026-06-01")], .active, []),
    // Meetings alone, for more than a year.
    (
      [event(.meeting, "2025-11-01"), event(.meeting, "2026-11-01")], .watch,
      [.noAccounts(last: nil), .noVisit(last: nil)]
    ),
    // All is kept but the books.
    (
      [event(.accounts, "2025-10-01"), event(.meeting, "2026-10-01"), event(.visit, "2026-10-01")], .watch,
      [.noAccounts(last: day("2025-10-01"))]
    ),
    // Eighteen months of silence.
    (
      [event(.meeting, "2025-05-24")], .watch,
      [
        .noMeeting(last: day("2025-05-24")), .noAccounts(last: nil), .noVisit(last: nil),
      ]
    ),
    ([event(.meeting, "2025-05-23")], .dormant, [.silent(since: day("2025-05-23"))]),
    // Nobody met at a visit is no sign of work.
    (
      [event(.meeting, "2025-01-01"), event(.visit, "2026-11-01", .nobodyMet)], .dormant,
      [.silent(since: day("2025-01-01"))]
    ),
    ([event(.visit, "2025-01-01", .nobodyMet)], .dormant, [.silent(since: day("2025-01-01"))]),
    // A visit found it stopped; a later meeting shows otherwise.
    (
      [event(.meeting, "2026-10-01"), event(.visit, "2026-11-01", .stopped)], .dormant,
      [.foundStopped(day("2026-11-01"))]
    ),
    ([event(.visit, "2026-10-01", .stopped), event(.meeting, "2026-11-01")], .active, []),
  ]

  @Test(arguments: table.indices)
  func `the log says how the group does`(_ index: Int) {
    let (events, status, reasons) = Self.table[index]
    #expect(Self.state(events, reported: .watch) == GroupState(status, reasons))
  }

  @Test func `a fact of tomorrow counts for nothing`() {
    #expect(Self.state([Self.event(.meeting, "2026-11-24")], reported: .watch).isReported)
  }

  @Test func `a threshold of nought asks for nothing`() {
    let none = GroupThresholds(meetingMonths: 0, accountsMonths: 0, visitMonths: 0, dormantMonths: 0)
    #expect(Self.state([Self.event(.meeting, "2001-01-01")], thresholds: none) == GroupState(.active, []))
  }

  @Test func `a dissolution goes before everything from its day on`() {
    let events = [Self.event(.meeting, "2026-11-01")]
    #expect(Self.state(events, dissolved: "2026-11-23") == GroupState(.dissolved, [.dissolved(Self.today)]))
    #expect(Self.state(events, dissolved: "2026-11-24").status == .active)
  }

  @Test func `a fact lies between the founding, the dissolution and today`() {
    let founded = Self.day("2020-01-01")
    let gone = GroupDissolution(day: Self.day("2026-06-01"), reason: "-")
    func check(_ iso: String, _ dissolution: GroupDissolution? = nil) throws(RuleViolation) {
      try Self.event(.meeting, iso).check(founded: founded, dissolution: dissolution, today: Self.today)
    }
    #expect(throws: Never.self) { try check("2020-01-01") }
    #expect(throws: Never.self) { try check("2026-06-01", gone) }
    #expect(throws: RuleViolation.before(Self.day("2019-12-31"), .founding, founded)) { try check("2019-12-31") }
    #expect(throws: RuleViolation.inFuture(Self.day("2026-11-24"))) { try check("2026-11-24") }
    #expect(throws: RuleViolation.groupDissolved(gone.day)) { try check("2026-06-02", gone) }
  }

  @Test func `a dissolution has a reason and a day that fits`() {
    let (founded, last) = (Self.day("2020-01-01"), Self.day("2026-10-01"))
    func check(_ iso: String, _ reason: String = "สมาชิกย้าย") throws(RuleViolation) {
      try GroupDissolution(day: Self.day(iso), reason: reason).check(founded: founded, last: last, today: Self.today)
    }
    #expect(throws: Never.self) { try check("2026-10-01") }
    #expect(throws: RuleViolation.reasonMissing) { try check("2026-10-01", "") }
    #expect(throws: RuleViolation.inFuture(Self.day("2026-11-24"))) { try check("2026-11-24") }
    #expect(throws: RuleViolation.before(Self.day("2019-01-01"), .founding, founded)) { try check("2019-01-01") }
    #expect(throws: RuleViolation.before(Self.day("2026-09-30"), .lastActivity, last)) { try check("2026-09-30") }
  }
}

extension GroupEventKind {
  fileprivate static var general: Self { .generalMeeting }
}
