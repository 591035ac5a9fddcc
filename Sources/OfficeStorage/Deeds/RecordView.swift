internal import OfficeCore

extension Office {
  /// Journals that a record was opened: once for each opening, whether or not anything is changed then. Whoever may not
  /// see the record is refused as by the question for it (`RuleViolation.notPermitted`).
  package func recordView(of subject: Subject, _ id: Int64) throws {
    try deed { session, journal in
      try requireSight(of: subject, id, in: session)
      try journal.append("view", subject, id)
    }
  }

  /// Journals that the user looks through all people without searching for anybody, and why. Throws
  /// `RuleViolation.reasonMissing` without a reason.
  package func recordBrowsing(reason: String) throws {
    try Visibility.require(.seeRegister, actor)
    guard !reason.isEmpty else { throw RuleViolation.reasonMissing }
    try deed { _, journal in
      try journal.append("view", .office, 1, [FieldChange("list", after: "people")], reason: reason)
    }
  }
}
