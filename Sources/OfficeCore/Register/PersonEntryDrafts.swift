package import ThaiText

/// The raw text of the form of a relation.
package enum RelationDraft {
  package enum Field: String, CaseIterable, Sendable {
    case other = "other_person"
    case kind = "relation"
    case degree, from, to, note
  }

  package static func read(_ values: [String: String], of person: ID<Person>, today: Day) -> Result<
    Relation.Details, DraftProblems
  > {
    var reader = DraftReader(values, today: today, Field.self)
    let other = Int64(reader.required(.other)).map { ID<Person>($0) }
    if other == person { reader.note(.other, .relatedToSelf) }
    let kind: RelationKind? = reader.code(.kind)
    var degree: Int?
    if kind?.hasDegree == true {
      degree = Int(Digits.arabic(reader.required(.degree)))
      if !reader.text(.degree).isEmpty, !(degree.map(RelationKind.degrees.contains) ?? false) {
        reader.note(.degree, .outOfRange(RelationKind.degrees))
      }
    }
    let (from, to) = reader.period(.from, .to, today: today)
    let note = reader.textOrNil(.note)
    guard reader.problems.isEmpty, let other, let kind else { return .failure(DraftProblems(reader.problems)) }
    return .success(Relation.Details(other: other, kind: kind, degree: degree, from: from, to: to, note: note))
  }

  package static func values(of details: Relation.Details) -> [String: String] {
    let pairs: [(Field, String?)] = [
      (.other, String(details.other.raw)), (.kind, details.kind.rawValue), (.degree, details.degree.map(String.init)),
      (.from, details.from.map { BuddhistDate.numeric($0) }), (.to, details.to.map { BuddhistDate.numeric($0) }),
      (.note, details.note),
    ]
    return named(pairs)
  }
}

/// The raw text of the form of a person's category.
package enum CategoryDraft {
  package enum Field: String, CaseIterable, Sendable {
    case category
    case disabilities = "disability"
    case evidence, from, to
  }

  package static func read(_ values: [String: String], today: Day) -> Result<CategoryEntry, DraftProblems> {
    var reader = DraftReader(values, today: today, Field.self)
    let category: PersonCategory? = reader.code(.category)
    let disabilities =
      category == .disabled
      ? Set(reader.text(.disabilities).split(separator: ",").compactMap { Disability(rawValue: String($0)) }) : []
    let evidence = reader.textOrNil(.evidence)
    if evidence.map(ThaiForm.namesProtectedIllness) == true { reader.note(.evidence, .namesProtectedIllness) }
    let (from, to) = reader.period(.from, .to, today: today)
    guard reader.problems.isEmpty, let category else { return .failure(DraftProblems(reader.problems)) }
    return .success(CategoryEntry(category, disabilities: disabilities, evidence: evidence, from: from, to: to))
  }

  package static func values(of entry: CategoryEntry) -> [String: String] {
    let disabilities = Disability.allCases.filter(entry.disabilities.contains).map(\.rawValue).joined(separator: ",")
    let pairs: [(Field, String?)] = [
      (.category, entry.category.rawValue), (.disabilities, disabilities), (.evidence, entry.evidence),
      (.from, entry.from.map { BuddhistDate.numeric($0) }), (.to, entry.to.map { BuddhistDate.numeric($0) }),
    ]
    return named(pairs)
  }
}

/// The raw text of the form by which a person leaves the register or comes back.
package enum DepartureDraft {
  package enum Field: String, CaseIterable, Sendable {
    case reason = "departure_reason"
    case day = "departed_on"
    case headNext = "head_next"
    case note
  }

  package struct Reading: Hashable, Sendable {
    package var departure: Departure
    /// Who heads the household from that day on; nil where nobody follows, or it is not known yet.
    package var headNext: ID<Person>?
  }

  /// What is chosen for the next head while it is not known.
  package static let nobodyYet = "nobody_yet"

  /// `leavesHead`: the person heads a household in which others stay, so that it must be said who follows.
  package static func read(_ values: [String: String], leavesHead: Bool = false, today: Day) -> Result<
    Reading, DraftProblems
  > {
    var reader = DraftReader(values, today: today, Field.self)
    let reason: DepartureReason? = reader.code(.reason)
    let day = reader.day(.day)
    if let day, day > today { reader.note(.day, .dayInFuture) }
    let next = leavesHead ? reader.required(.headNext) : ""
    let note = reason == .other ? reader.required(.note) : reader.text(.note)
    guard reader.problems.isEmpty, let reason, let day else { return .failure(DraftProblems(reader.problems)) }
    return .success(
      Reading(
        departure: Departure(reason, note: note.isEmpty ? nil : note, from: day), headNext: Int64(next).map { ID($0) }))
  }
}

extension DraftReader {
  func textOrNil(_ field: Field) -> String? {
    let typed = text(field)
    return typed.isEmpty ? nil : typed
  }

  /// Two days that may each be left out, in order and not in the future.
  mutating func period(_ from: Field, _ to: Field, today: Day) -> (Day?, Day?) {
    let begin = text(from).isEmpty ? nil : day(from)
    let end = text(to).isEmpty ? nil : day(to)
    for (field, day) in [(from, begin), (to, end)] {
      if let day, day > today { note(field, .dayInFuture) }
    }
    if let begin, let end, end < begin { note(to, .toBeforeFrom) }
    return (begin, end)
  }
}

/// The texts that there are, by the names of their fields.
private func named<Field: RawRepresentable<String>>(_ pairs: [(Field, String?)]) -> [String: String] {
  Dictionary(uniqueKeysWithValues: pairs.compactMap { field, value in value.map { (field.rawValue, $0) } })
    .filter { !$0.value.isEmpty }
}
