package import ThaiText

/// The raw text of the forms about a person's data, and how it becomes a deed or a list of what is wrong.
package enum PrivacyDraft {
  /// The forms' fields; also the names under which the values are kept.
  package enum Field: String, CaseIterable, Sendable {
    case way, purpose, consent, evidence, day, kind, detail, decision, reason
  }

  package enum Task: Hashable, Sendable {
    case notice, give
    case withdraw(ID<Consent>)
    case request
    case answer(ID<DataRequest>)

    package var fields: [Field] {
      switch self {
      case .notice: [.way, .day]
      case .give: [.purpose, .way, .evidence, .day]
      case .withdraw: [.way, .evidence, .day]
      case .request: [.kind, .detail, .day]
      case .answer: [.decision, .reason, .day]
      }
    }
  }

  /// What a form holds once it is checked.
  package enum Reading: Hashable, Sendable {
    case notice(NoticeWay, Day)
    case give(ConsentPurpose, Consent.Step)
    case withdraw(ID<Consent>, Consent.Step)
    case request(DataRequestKind, Day, detail: String)
    case answer(ID<DataRequest>, DataRequest.Answer)
  }

  package static func read(_ task: Task, _ values: [String: String], today: Day) -> Result<Reading, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let reading = reading(task, &reader)
    guard reader.problems.isEmpty, let reading else { return .failure(DraftProblems(reader.problems)) }
    return .success(reading)
  }

  private static func reading(_ task: Task, _ reader: inout DraftReader<Field>) -> Reading? {
    switch task {
    case .notice:
      let way: NoticeWay? = reader.code(.way)
      let day = reader.day(.day)
      guard let way, let day else { return nil }
      return .notice(way, day)
    case .give:
      let purpose: ConsentPurpose? = reader.code(.purpose)
      let step = step(&reader)
      guard let purpose, let step else { return nil }
      return .give(purpose, step)
    case .withdraw(let id): return step(&reader).map { .withdraw(id, $0) }
    case .request:
      let kind: DataRequestKind? = reader.code(.kind)
      let detail = reader.text(.detail)
      // What is to be put right, and how, the office cannot guess.
      if kind == .rectify, detail.isEmpty { reader.note(.detail, .missing) }
      let day = reader.day(.day)
      guard let kind, let day else { return nil }
      return .request(kind, day, detail: detail)
    case .answer(let id):
      let decision: DataRequestDecision? = reader.code(.decision)
      let reason = reader.text(.reason)
      if let decision, decision != .granted, reason.isEmpty { reader.note(.reason, .missing) }
      let day = reader.day(.day)
      guard let decision, let day else { return nil }
      return .answer(id, DataRequest.Answer(decision: decision, reason: reason, day: day))
    }
  }

  private static func step(_ reader: inout DraftReader<Field>) -> Consent.Step? {
    let way: ConsentWay? = reader.code(.way)
    let evidence = reader.required(.evidence)
    let day = reader.day(.day)
    guard let way, let day else { return nil }
    return Consent.Step(day: day, way: way, evidence: evidence)
  }
}
