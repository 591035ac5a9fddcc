package import ThaiText

/// How the notice at collection (PDPA B.E. 2562 s.23) was shown to a person.
package enum NoticeWay: String, CaseIterable, Sendable {
  case form, spoken, poster, message
}

/// One showing of the notice.
package struct NoticeShown: Hashable, Sendable {
  package var day: Day
  /// The version of the notice that was in force.
  package var edition: String
  package var way: NoticeWay
  package var by: String

  package init(day: Day, edition: String, way: NoticeWay, by: String) {
    self.day = day
    self.edition = edition
    self.way = way
    self.by = by
  }
}

/// What a person may consent to. The register itself rests on the public task (s.24(4)), never on a consent.
package enum ConsentPurpose: String, CaseIterable, Sendable {
  case photograph, publicity
}

/// By what a consent was given or withdrawn. It is as easy to withdraw as to give (s.19).
package enum ConsentWay: String, CaseIterable, Sendable {
  case paper, spoken, phone, message
}

package struct Consent: Hashable, Sendable, Identifiable {
  package struct Step: Hashable, Sendable {
    package var day: Day
    package var way: ConsentWay
    /// Where it can be looked up: a paper's file number, who witnessed it.
    package var evidence: String

    package init(day: Day, way: ConsentWay, evidence: String) {
      self.day = day
      self.way = way
      self.evidence = evidence
    }
  }

  package var id: ID<Consent>
  package var purpose: ConsentPurpose
  package var given: Step
  package var withdrawn: Step?

  package init(id: ID<Consent>, purpose: ConsentPurpose, given: Step, withdrawn: Step? = nil) {
    self.id = id
    self.purpose = purpose
    self.given = given
    self.withdrawn = withdrawn
  }

  /// Whether it holds on a day: from the day it was given to the day before it was withdrawn.
  package func holds(on day: Day) -> Bool { given.day <= day && (withdrawn.map { day < $0.day } ?? true) }
}

package enum ConsentRules {
  /// A purpose has one consent at a time.
  package static func checkGiving(_ purpose: ConsentPurpose, _ step: Consent.Step, before: [Consent], today: Day)
    throws(RuleViolation)
  {
    guard step.day <= today else { throw .inFuture(step.day) }
    guard !step.evidence.isEmpty else { throw .evidenceMissing }
    let same = before.filter { $0.purpose == purpose }
    guard !same.contains(where: { $0.withdrawn == nil }) else { throw .consentStands }
    if let last = same.compactMap({ $0.withdrawn?.day }).max(), step.day < last {
      throw .before(step.day, .withdrawal, last)
    }
  }

  package static func checkWithdrawing(_ consent: Consent, _ step: Consent.Step, today: Day) throws(RuleViolation) {
    guard consent.withdrawn == nil else { throw .consentWithdrawn }
    guard step.day <= today else { throw .inFuture(step.day) }
    guard !step.evidence.isEmpty else { throw .evidenceMissing }
    guard consent.given.day <= step.day else { throw .before(step.day, .consent, consent.given.day) }
  }
}
