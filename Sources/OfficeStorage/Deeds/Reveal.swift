package import OfficeCore
internal import ThaiText

extension Office {
  /// Uncovers one masked field of one person, for a reason that the journal keeps. Nil where nothing is recorded.
  ///
  /// Refused to roles that may never (`notPermitted`), and outside the user's zones. Who sees the field anyway reveals
  /// nothing: `nothingChanged`.
  package func reveal(_ field: PersonalField, of id: ID<Person>, reason: String) throws -> String? {
    try deed { session, journal in
      guard let person = try PersonRecord.find(id, in: session) else { throw StoreError.noSuchRecord }
      switch Mask.sight(of: field, zone: try PersonRecord.zone(of: id, in: session), actor) {
      case .full: throw RuleViolation.nothingChanged
      case .closed: throw RuleViolation.notPermitted(.revealPersonalData)
      case .masked: break
      }
      let reason = ThaiForm.canonical(reason)
      guard !reason.isEmpty else { throw RuleViolation.reasonMissing }
      try journal.append("reveal", .person, id.raw, [FieldChange("field", after: field.rawValue)], reason: reason)
      return PersonFact.text(field, of: person.details, .full)
    }
  }
}
