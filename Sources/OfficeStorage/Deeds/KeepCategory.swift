package import OfficeCore
internal import ThaiText

extension Office {
  /// Records a category of a person with what shows it, or puts one right or ends it: `old` is the entry as it was read.
  package func keep(_ entry: CategoryEntry, of person: ID<Person>, replacing old: CategoryEntry? = nil) throws {
    try deed { session, journal in
      try requirePerson(person, may: .editRegister, in: session)
      let zone = try PersonRecord.zone(of: person, in: session)
      if entry.category.isSensitive { try Visibility.require(.seeSensitiveCategories, zone: zone, actor) }
      for day in [entry.from, entry.to].compactMap({ $0 }) where day > today { throw RuleViolation.inFuture(day) }
      if old == nil, let from = entry.from { try requireRegistered([person], on: from, in: session) }
      let all = try CategoryRecord.all(of: person, in: session)
      if let old { guard all.contains(old), old.category == entry.category else { throw StoreError.noSuchRecord } }
      if let obstacle = entry.obstacle(among: all.filter { $0 != old }) { throw obstacle }
      let changes = FieldChange.between(old?.journalFields, entry.journalFields)
      guard !changes.isEmpty else { throw RuleViolation.nothingChanged }
      if let old {
        try CategoryRecord.update(old, to: entry, of: person, in: session)
      } else {
        try CategoryRecord.insert(entry, of: person, in: session)
      }
      let named = old == nil ? [] : [FieldChange("category", after: entry.category.rawValue)]
      try journal.append("keep_category", .person, person.raw, named + changes)
    }
  }
}
