package import ThaiText

/// What a data subject may ask for (PDPA B.E. 2562 s.30–36).
package enum DataRequestKind: String, CaseIterable, Sendable {
  /// Access or a copy, s.30.
  case access
  /// To receive or to send on in a machine's form, s.31.
  case portability
  /// s.32
  case object
  /// Erasure, destruction or anonymising, s.33.
  case erase
  /// s.34
  case restrict
  /// s.35–36
  case rectify
}

package enum DataRequestDecision: String, CaseIterable, Sendable {
  case granted, partly, refused
}

/// A request of a data subject, from its receipt to its answer.
package struct DataRequest: Hashable, Sendable, Identifiable {
  package struct Answer: Hashable, Sendable {
    package var decision: DataRequestDecision
    package var reason: String
    package var day: Day

    package init(decision: DataRequestDecision, reason: String, day: Day) {
      self.decision = decision
      self.reason = reason
      self.day = day
    }
  }

  package var id: ID<DataRequest>
  /// `7/2569`: running within the calendar year, as the office counts its letters.
  package var number: String
  package var person: ID<Person>
  package var kind: DataRequestKind
  package var receivedOn: Day
  /// The last day to answer, by the setting in force when it came.
  package var dueOn: Day
  package var detail: String
  package var answer: Answer?

  package init(
    id: ID<DataRequest>, number: String, person: ID<Person>, kind: DataRequestKind, receivedOn: Day, dueOn: Day,
    detail: String, answer: Answer? = nil
  ) {
    self.id = id
    self.number = number
    self.person = person
    self.kind = kind
    self.receivedOn = receivedOn
    self.dueOn = dueOn
    self.detail = detail
    self.answer = answer
  }

  package enum Clock: Hashable, Sendable {
    case answered(late: Int)
    /// Days that are left, today counted as 0 on the last day.
    case running(left: Int)
    case overdue(by: Int)
  }

  package func clock(on today: Day) -> Clock {
    if let answer { return .answered(late: max(0, dueOn.days(to: answer.day))) }
    let left = today.days(to: dueOn)
    return left >= 0 ? .running(left: left) : .overdue(by: -left)
  }

  /// Every day counts, holidays too: s.30 gives thirty days from the receipt.
  package static func due(_ receivedOn: Day, days: Int) -> Day { receivedOn.adding(days: days) }

  package static func number(_ running: Int, receivedOn: Day) -> String { "\(running)/\(receivedOn.year + 543)" }

  /// A refusal, and a grant in part, needs its reason (s.30, s.39(7)).
  package func check(_ answer: Answer, today: Day) throws(RuleViolation) {
    guard self.answer == nil else { throw .requestAnswered(number) }
    guard answer.day <= today else { throw .inFuture(answer.day) }
    guard receivedOn <= answer.day else { throw .before(answer.day, .request, receivedOn) }
    guard answer.decision == .granted || !answer.reason.isEmpty else { throw .reasonMissing }
  }
}
