package import ThaiText

/// What happens in a group and tells how it does.
package enum GroupEventKind: String, CaseIterable, Sendable {
  case meeting
  case generalMeeting = "general_meeting"
  /// The books were kept, closed or shown.
  case accounts
  /// The office visited the group.
  case visit
}

/// What a visit found.
package enum VisitFinding: String, CaseIterable, Sendable {
  case active, stopped
  case nobodyMet = "nobody_met"
}

/// One dated fact of a group's log.
package struct GroupEvent: Hashable, Sendable {
  package var kind: GroupEventKind
  package var day: Day
  package var what: String
  /// Who held, kept or visited.
  package var by: String
  /// How many came.
  package var attended: Int?
  /// Of a visit.
  package var finding: VisitFinding?

  package init(
    kind: GroupEventKind, day: Day, what: String, by: String, attended: Int? = nil, finding: VisitFinding? = nil
  ) {
    self.kind = kind
    self.day = day
    self.what = what
    self.by = by
    self.attended = attended
    self.finding = finding
  }

  /// Refuses a fact of a day that has not come, of before the group was, or of after it was dissolved.
  package func check(founded: Day?, dissolution: GroupDissolution?, today: Day) throws(RuleViolation) {
    if day > today { throw .inFuture(day) }
    if let founded, day < founded { throw .before(day, .founding, founded) }
    if let dissolution, day > dissolution.day { throw .groupDissolved(dissolution.day) }
  }
}

extension GroupDissolution {
  /// Refuses a dissolution without reason, of a day that has not come, of before the group was, or before what is
  /// recorded of it.
  package func check(founded: Day?, last: Day?, today: Day) throws(RuleViolation) {
    if reason.isEmpty { throw .reasonMissing }
    if day > today { throw .inFuture(day) }
    if let founded, day < founded { throw .before(day, .founding, founded) }
    if let last, day < last { throw .before(day, .lastActivity, last) }
  }
}

/// After how many months without something a group is watched or counted as dormant; 0 asks for nothing. Settings in
/// force on the day that is asked about.
package struct GroupThresholds: Hashable, Sendable {
  package var meetingMonths: Int
  package var accountsMonths: Int
  package var visitMonths: Int
  package var dormantMonths: Int

  package init(meetingMonths: Int, accountsMonths: Int, visitMonths: Int, dormantMonths: Int) {
    self.meetingMonths = meetingMonths
    self.accountsMonths = accountsMonths
    self.visitMonths = visitMonths
    self.dormantMonths = dormantMonths
  }
}

/// The days by which a group's status is computed: those of its log up to the day that is asked about.
package struct GroupActivity: Hashable, Sendable {
  /// The first fact that was recorded: what never was is counted from there.
  package var first: Day?
  package var lastMeeting: Day?
  package var lastAccounts: Day?
  package var lastVisit: Day?
  /// The latest visit that found the group at work.
  package var lastSeenActive: Day?
  /// The latest visit that found that it had stopped.
  package var lastSeenStopped: Day?

  package init() {}

  package init(_ events: [GroupEvent], until day: Day) {
    for event in events where event.day <= day { add(event.kind, event.finding, event.day) }
  }

  package mutating func add(_ kind: GroupEventKind, _ finding: VisitFinding?, _ day: Day) {
    func later(_ known: Day?) -> Day { known.map { max($0, day) } ?? day }
    first = first.map { min($0, day) } ?? day
    switch kind {
    case .meeting, .generalMeeting: lastMeeting = later(lastMeeting)
    case .accounts: lastAccounts = later(lastAccounts)
    case .visit:
      lastVisit = later(lastVisit)
      if finding == .active { lastSeenActive = later(lastSeenActive) }
      if finding == .stopped { lastSeenStopped = later(lastSeenStopped) }
    }
  }

  package var last: Day? { [lastMeeting, lastAccounts, lastVisit].compactMap { $0 }.max() }

  /// The latest day on which the group was surely at work.
  package var lastSign: Day? { [lastMeeting, lastAccounts, lastSeenActive].compactMap { $0 }.max() }

  /// How the group does on a day.
  package func state(
    reported: GroupStatus, dissolution: GroupDissolution?, thresholds: GroupThresholds, today: Day
  ) -> GroupState {
    if let dissolution, dissolution.day <= today { return GroupState(.dissolved, [.dissolved(dissolution.day)]) }
    guard let first else { return GroupState(reported, [], isReported: true) }
    if let stopped = lastSeenStopped, lastSign.map({ $0 <= stopped }) ?? true {
      return GroupState(.dormant, [.foundStopped(stopped)])
    }
    func isOver(_ months: Int, since day: Day) -> Bool { months > 0 && day.adding(months: months) <= today }
    if isOver(thresholds.dormantMonths, since: lastSign ?? first) {
      return GroupState(.dormant, [.silent(since: lastSign ?? first)])
    }
    var reasons: [GroupState.Reason] = []
    if isOver(thresholds.meetingMonths, since: lastMeeting ?? first) { reasons.append(.noMeeting(last: lastMeeting)) }
    if isOver(thresholds.accountsMonths, since: lastAccounts ?? first) {
      reasons.append(.noAccounts(last: lastAccounts))
    }
    if isOver(thresholds.visitMonths, since: lastVisit ?? first) { reasons.append(.noVisit(last: lastVisit)) }
    return GroupState(reasons.isEmpty ? .active : .watch, reasons)
  }
}

/// A group's status on a day, and why.
package struct GroupState: Hashable, Sendable {
  package enum Reason: Hashable, Sendable {
    case dissolved(Day)
    case foundStopped(Day)
    /// No sign of work since this day.
    case silent(since: Day)
    case noMeeting(last: Day?)
    case noAccounts(last: Day?)
    case noVisit(last: Day?)
  }

  package var status: GroupStatus
  package var reasons: [Reason]
  /// Nothing is recorded that it could be computed from: it stands as it was reported.
  package var isReported: Bool

  package init(_ status: GroupStatus, _ reasons: [Reason], isReported: Bool = false) {
    self.status = status
    self.reasons = reasons
    self.isReported = isReported
  }
}
