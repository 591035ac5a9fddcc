package import ThaiText

/// What one person is to another. Each has the one that the other is in turn.
package enum RelationKind: String, CaseIterable, Sendable {
  case spouse, betrothed
  case parent, child
  case sibling
  /// Another relative by blood, of a degree that is told.
  case relative
  /// A relative by marriage, of a degree that is told.
  case inLaw = "in_law"
  case guardian, ward
  /// Acts for the other, and who is acted for.
  case agent, principal
  case guarantor, guaranteed
  case creditor, debtor
  case employer, employee
  case carer
  case caredFor = "cared_for"

  /// What the other person is to this one.
  package var inverse: RelationKind {
    switch self {
    case .spouse, .betrothed, .sibling, .relative, .inLaw: self
    case .parent: .child
    case .child: .parent
    case .guardian: .ward
    case .ward: .guardian
    case .agent: .principal
    case .principal: .agent
    case .guarantor: .guaranteed
    case .guaranteed: .guarantor
    case .creditor: .debtor
    case .debtor: .creditor
    case .employer: .employee
    case .employee: .employer
    case .carer: .caredFor
    case .caredFor: .carer
    }
  }

  /// Of the two names of one relation, the one under which it is stored.
  package var isStored: Bool {
    switch self {
    case .spouse, .betrothed, .sibling, .relative, .inLaw, .parent, .guardian, .agent, .guarantor, .creditor,
      .employer, .carer:
      true
    case .child, .ward, .principal, .guaranteed, .debtor, .employee, .caredFor: false
    }
  }

  /// Whether a degree is told with it.
  package var hasDegree: Bool { self == .relative || self == .inLaw }

  package static let degrees = 1...6
}

/// A relation as it is told of one person: the other is that to him or her.
package struct Relation: Hashable, Sendable, Identifiable {
  package struct Details: Hashable, Sendable {
    package var other: ID<Person>
    /// What the other is to the person.
    package var kind: RelationKind
    package var degree: Int?
    package var from: Day?
    /// The first day on which it holds no longer.
    package var to: Day?
    package var note: String?

    package init(
      other: ID<Person>, kind: RelationKind, degree: Int? = nil, from: Day? = nil, to: Day? = nil, note: String? = nil
    ) {
      self.other = other
      self.kind = kind
      self.degree = degree
      self.from = from
      self.to = to
      self.note = note
    }
  }

  package let id: ID<Relation>
  package var details: Details

  package init(id: ID<Relation>, details: Details) {
    self.id = id
    self.details = details
  }

  package func holds(on day: Day) -> Bool {
    (details.from.map { $0 <= day } ?? true) && (details.to.map { $0 > day } ?? true)
  }
}
