package import ThaiText

/// Somebody who is interested: a line of a meeting's list, or a person of the register.
package struct Interest: Hashable, Sendable, Identifiable {
  package let id: ID<Interest>
  package var details: InterestDetails
  package var version: Int

  package init(id: ID<Interest>, details: InterestDetails, version: Int) {
    self.id = id
    self.details = details
    self.version = version
  }
}

package struct InterestDetails: Hashable, Sendable {
  package enum Who: Hashable, Sendable {
    /// Not in the register: what the list says of them.
    case named(Name)
    case person(ID<Person>)
  }

  /// What a line of a list says of somebody: enough to call on them, and to register them in one key.
  package struct Name: Hashable, Sendable {
    package var name: PersonName
    package var phone: String?
    package var community: ID<Community>?

    package init(name: PersonName, phone: String? = nil, community: ID<Community>? = nil) {
      self.name = name
      self.phone = phone
      self.community = community
    }
  }

  package var day: Day
  /// The meeting where it was said; nil at the counter.
  package var outreach: ID<Outreach>?
  package var who: Who
  package var want: InterestKind
  /// The occupation or training wanted, in the person's own words.
  package var topic: String

  package init(day: Day, outreach: ID<Outreach>?, who: Who, want: InterestKind, topic: String) {
    self.day = day
    self.outreach = outreach
    self.who = who
    self.want = want
    self.topic = topic
  }
}

/// What somebody wants of the programme.
package enum InterestKind: String, CaseIterable, Sendable {
  case training
  case newOccupation = "new_occupation"
  case group
  case materials
}

/// What is still to be asked of somebody who was registered in haste.
package enum MissingFact: String, CaseIterable, Sendable {
  case nationalID = "national_id"
  case sex
  case birth = "birth_date"
  case houseNumber = "house_no"
  case community

  /// What a registration lacks, in the order of the person's form.
  package static func missing(in details: PersonDetails) -> [MissingFact] {
    allCases.filter { fact in
      switch fact {
      case .nationalID: details.nationalID == nil
      case .sex: details.sex == .unspecified
      case .birth: details.birth == nil
      case .houseNumber: (details.address.houseNumber ?? "").isEmpty
      case .community: details.community == nil
      }
    }
  }
}
