package import ThaiText

/// Why a person left the register (จำหน่ายออกจากทะเบียน).
package enum DepartureReason: String, CaseIterable, Sendable {
  case died
  case movedAway = "moved_away"
  /// The same person stands in the register under another record.
  case duplicate
  /// Was never to be registered.
  case mistake
  /// Asked to be no longer kept among those whom the office calls.
  case ownWish = "own_wish"
  case other
}

/// A time in which a person is out of the register: out of its lists and of new choices, and still in its history,
/// figures and papers.
package struct Departure: Hashable, Sendable {
  package var reason: DepartureReason
  package var note: String?
  package var from: Day
  /// The day on which the person was taken in again; nil while it lasts.
  package var to: Day?

  package init(_ reason: DepartureReason, note: String? = nil, from: Day, to: Day? = nil) {
    self.reason = reason
    self.note = note
    self.from = from
    self.to = to
  }

  package func holds(on day: Day) -> Bool { from <= day && (to.map { $0 > day } ?? true) }

  /// Whether a new relation of this kind to who left makes no sense. Kin stays kin and a debt stays a debt when somebody
  /// moves away; with a death all ends but kinship, and a record that was never to be has none.
  package func ends(_ kind: RelationKind) -> Bool {
    switch reason {
    case .duplicate, .mistake: true
    case .died:
      switch kind {
      case .parent, .child, .sibling, .relative, .inLaw: false
      default: true
      }
    case .movedAway, .ownWish, .other: false
    }
  }
}
