package import ThaiText

/// Welfare categories of a person (ผู้ด้อยโอกาส); several may hold. There is none for a disease that the law protects:
/// only what a person is entitled to is recorded (Personal Data Protection Act, section 26).
package enum PersonCategory: String, CaseIterable, Sendable {
  case elderly, disabled, carer
  case lowIncome = "low_income"
  case welfareCard = "welfare_card"
  case unemployed
  case laidOff = "laid_off"
  case singleParent = "single_parent"
  case homeless
  case exOffender = "ex_offender"
  case other
  /// Ill for long, or bedridden.
  case ill
  /// Has a right to an allowance or benefit; which illness or state gives it is not recorded.
  case entitled
  case beggar
  /// Completed a treatment for drug use.
  case rehabilitated
  case outOfSchool = "out_of_school"
  case destitute
  /// Met with a disaster.
  case disaster
  /// The person does not wish to say; holds alone.
  case undisclosed

  /// The categories of the interchange files, in their order.
  package static let interchanged: [PersonCategory] = [
    .elderly, .disabled, .carer, .lowIncome, .welfareCard, .unemployed, .laidOff, .singleParent, .homeless,
    .exOffender, .other,
  ]

  /// What files and figures call the category; nil for one that they do not count.
  package var interchange: PersonCategory? {
    switch self {
    case .elderly, .disabled, .carer, .lowIncome, .welfareCard, .unemployed, .laidOff, .singleParent, .homeless,
      .exOffender, .other:
      self
    case .destitute: .lowIncome
    case .ill, .entitled, .beggar, .rehabilitated, .outOfSchool, .disaster: .other
    case .undisclosed: nil
    }
  }

  /// Health and criminal record: seen only by whoever may see sensitive categories (section 26).
  package var isSensitive: Bool {
    switch self {
    case .disabled, .ill, .entitled, .exOffender, .rehabilitated: true
    case .elderly, .carer, .lowIncome, .welfareCard, .unemployed, .laidOff, .singleParent, .homeless, .beggar,
      .outOfSchool, .destitute, .disaster, .other, .undisclosed:
      false
    }
  }
}

extension Set<PersonCategory> {
  /// What files and figures call these.
  package var interchanged: Set<PersonCategory> { Set(compactMap(\.interchange)) }

  /// The categories after a file has told its own: what the file's words stand for stays as it is recorded.
  package func told(_ file: Set<PersonCategory>) -> Set<PersonCategory> {
    guard interchanged != file else { return self }
    let kept = filter { category in category.interchange.map(file.contains) ?? file.isEmpty }
    return kept.union(file.subtracting(Set(kept).interchanged))
  }
}

/// The seven types of disability (Ministry of Social Development and Human Security).
package enum Disability: String, CaseIterable, Sendable {
  case sight, hearing, movement, mind, intellect, learning, autism
}

/// One category of a person with what shows it and when it holds.
package struct CategoryEntry: Hashable, Sendable {
  package var category: PersonCategory
  /// Of the category `disabled` alone.
  package var disabilities: Set<Disability>
  /// The card, letter or register that shows it.
  package var evidence: String?
  /// Nil: holds on every earlier day.
  package var from: Day?
  /// The first day on which it holds no longer.
  package var to: Day?

  package init(
    _ category: PersonCategory, disabilities: Set<Disability> = [], evidence: String? = nil, from: Day? = nil,
    to: Day? = nil
  ) {
    self.category = category
    self.disabilities = disabilities
    self.evidence = evidence
    self.from = from
    self.to = to
  }

  package func holds(on day: Day) -> Bool { (from.map { $0 <= day } ?? true) && (to.map { $0 > day } ?? true) }
}

extension CategoryEntry {
  /// Why the entry cannot stand beside the others of the person: two of one category would hold on one day, or "does not
  /// wish to say" beside another.
  package func obstacle(among others: [CategoryEntry]) -> RuleViolation? {
    let overlapping = others.filter { other in
      (to.flatMap { to in other.from.map { $0 < to } } ?? true)
        && (from.flatMap { from in other.to.map { from < $0 } } ?? true)
    }
    if overlapping.contains(where: { $0.category == category }) { return .alreadyHeld(category) }
    let rival = overlapping.first {
      ($0.category == .undisclosed) != (category == .undisclosed) && $0.to == nil && to == nil
    }
    return rival.map { .alreadyHeld($0.category) }
  }
}
