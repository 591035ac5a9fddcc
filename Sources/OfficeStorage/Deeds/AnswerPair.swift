package import OfficeCore

extension Office {
  /// Keeps what somebody says of two records that look alike: two different people, or to be looked at later. It is
  /// remembered for ever; two who were said to be different do not come back.
  ///
  /// Throws `RuleViolation.notPermitted` unless both may be edited, `.reasonMissing` for "different" without a reason.
  package func answer(_ answer: PairAnswer, _ one: ID<Person>, _ other: ID<Person>, reason: String) throws {
    guard answer != .different || !reason.isEmpty else { throw RuleViolation.reasonMissing }
    // That two are the same is said by merging them.
    guard answer != .same, one != other else { throw StoreError.noSuchRecord }
    try deed { session, journal in
      for person in [one, other] {
        try Visibility.require(.editRegister, zone: try PersonRecord.zone(of: person, in: session), actor)
      }
      let before = try session.first(
        """
        SELECT answer FROM person_pair WHERE low_id = \(min(one, other)) AND high_id = \(max(one, other))
        """
      ) { $0.optionalText(0) }
      try DuplicatePairs.answer(answer, one.raw, other.raw, reason, journal, in: session)
      for (person, mate) in [(one, other), (other, one)] {
        try journal.append(
          "answer_pair", .person, person.raw,
          [
            FieldChange("compared_with", after: String(mate.raw)),
            FieldChange("pair_answer", before: before ?? nil, after: answer.rawValue),
          ], reason: reason.isEmpty ? nil : reason)
      }
    }
  }

  /// Looks for those who look alike among the people who were touched since the last time, a part at a time: what is done
  /// stays done when `progress` throws, and the next call goes on from there. Of people whom the user may not edit nobody
  /// is looked at.
  ///
  /// - Parameter progress: Hears how many are done, of how many.
  package func findDuplicates(progress: (Int, Int) throws -> Void = { _, _ in }) throws {
    try Visibility.require(.editRegister, actor)
    let total = try engine.read { try $0.number("SELECT count(*) FROM (\(duePeople))") }
    var done = 0
    while true {
      try progress(min(done, total), total)
      let count = try engine.write(patience: patience) { session in
        try DuplicateKeys.settle(in: session)
        let ids = try session.all(
          "\(duePeople) AND d.has_keys = 1 ORDER BY d.person_id LIMIT \(Self.peopleAtATime)"
        ) { $0.int64(0) }
        if !ids.isEmpty { try DuplicatePairs.look(for: ids, in: session) }
        return ids.count
      }
      guard count > 0 else { return }
      done += count
    }
  }

  private static let peopleAtATime = 512
}
