package import ThaiText

/// The raw text of the forms of a fiscal year's frame: umbrella project, transfer, round.
package enum YearFrameDraft {
  /// The forms' fields; also the names under which the values are kept.
  package enum Field: String, CaseIterable, Sendable {
    case name
    case memoNumber = "memo_number"
    case approvedOn = "approved_on"
    case signer
    case budgetLine = "budget_line"
    case amount, day, reason, opens, closes
  }

  /// What a form holds once it is checked.
  package enum Reading: Hashable, Sendable {
    case umbrella(UmbrellaProject.Details)
    case transfer(BudgetTransfer)
    case round(opens: Day, closes: Day)
  }

  package static func umbrella(_ values: [String: String], fiscalYear: Int, today: Day) -> Result<
    Reading, DraftProblems
  > {
    var reader = DraftReader(values, today: today, Field.self)
    let name = reader.required(.name)
    let memo = reader.required(.memoNumber)
    let approvedOn = reader.day(.approvedOn)
    let signer = reader.required(.signer)
    let amount = reader.money(.amount)
    guard reader.problems.isEmpty, let approvedOn, let amount else { return .failure(DraftProblems(reader.problems)) }
    return .success(
      .umbrella(
        UmbrellaProject.Details(
          fiscalYear: fiscalYear, name: name, memoNumber: memo, approvedOn: approvedOn, signer: signer,
          budgetLine: reader.text(.budgetLine), amount: amount)))
  }

  /// A transfer out of the project has its amount below zero.
  package static func transfer(_ values: [String: String], today: Day) -> Result<Reading, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let day = reader.day(.day)
    let amount = reader.money(.amount, mayBeNegative: true)
    let memo = reader.required(.memoNumber)
    let reason = reader.required(.reason)
    guard reader.problems.isEmpty, let day, let amount else { return .failure(DraftProblems(reader.problems)) }
    return .success(.transfer(BudgetTransfer(day: day, amount: amount, memoNumber: memo, reason: reason)))
  }

  package static func round(_ values: [String: String], today: Day) -> Result<Reading, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let opens = reader.day(.opens)
    let closes = reader.day(.closes)
    if let opens, let closes, closes < opens { reader.note(.closes, .closedBeforeOpened) }
    guard reader.problems.isEmpty, let opens, let closes else { return .failure(DraftProblems(reader.problems)) }
    return .success(.round(opens: opens, closes: closes))
  }

  /// The raw values of an umbrella project, for the form.
  package static func values(of details: UmbrellaProject.Details) -> [String: String] {
    let pairs: [(Field, String)] = [
      (.name, details.name), (.memoNumber, details.memoNumber), (.approvedOn, BuddhistDate.numeric(details.approvedOn)),
      (.signer, details.signer), (.budgetLine, details.budgetLine), (.amount, details.amount.display),
    ]
    return Dictionary(uniqueKeysWithValues: pairs.map { ($0.0.rawValue, $0.1) }).filter { !$0.value.isEmpty }
  }
}
