package import ThaiText

/// What an organisation is.
package enum OrganisationKind: String, CaseIterable, Sendable {
  case communityCommittee = "community_committee"
  case elderlyClub = "elderly_club"
  case womensGroup = "womens_group"
  case healthVolunteers = "health_volunteers"
  case savings
  case communityEnterprise = "community_enterprise"
  case foundation, school, temple, other
}

/// An organisation (องค์กร), or a community's committee, that applies for itself.
package struct Organisation: Hashable, Sendable, Identifiable {
  package let id: ID<Organisation>
  package var details: OrganisationDetails
  package var version: Int

  package init(id: ID<Organisation>, details: OrganisationDetails, version: Int) {
    self.id = id
    self.details = details
    self.version = version
  }

  package var name: String { details.name }
}

package struct OrganisationDetails: Hashable, Sendable {
  package var name: String
  package var kind: OrganisationKind?
  /// Nil: of the whole city, or not known.
  package var community: ID<Community>?
  /// The law or order by which it exists.
  package var legalBasis: String
  /// Its number in the register of that law.
  package var number: String
  package var contact: String
  /// Several, separated by commas.
  package var phones: String
  package var officers: [OrganisationOfficer]

  package init(
    name: String, kind: OrganisationKind? = nil, community: ID<Community>? = nil, legalBasis: String = "",
    number: String = "", contact: String = "", phones: String = "", officers: [OrganisationOfficer] = []
  ) {
    self.name = name
    self.kind = kind
    self.community = community
    self.legalBasis = legalBasis
    self.number = number
    self.contact = contact
    self.phones = phones
    self.officers = officers
  }
}

/// Who acts for an organisation; mostly nobody of the register.
package struct OrganisationOfficer: Hashable, Sendable {
  package var name: String
  package var post: String
  package var phone: String
  package var from: Day?
  package var to: Day?

  package init(name: String, post: String, phone: String = "", from: Day? = nil, to: Day? = nil) {
    self.name = name
    self.post = post
    self.phone = phone
    self.from = from
    self.to = to
  }
}

/// A network (เครือข่าย): several groups under one name.
package struct GroupNetwork: Hashable, Sendable, Identifiable {
  package let id: ID<GroupNetwork>
  package var details: GroupNetworkDetails
  package var version: Int

  package init(id: ID<GroupNetwork>, details: GroupNetworkDetails, version: Int) {
    self.id = id
    self.details = details
    self.version = version
  }
}

package struct GroupNetworkDetails: Hashable, Sendable {
  package var name: String
  package var coordinator: String
  package var phone: String
  package var founded: Day?
  package var note: String
  package var groups: [NetworkGroup]

  package init(
    name: String, coordinator: String = "", phone: String = "", founded: Day? = nil, note: String = "",
    groups: [NetworkGroup] = []
  ) {
    self.name = name
    self.coordinator = coordinator
    self.phone = phone
    self.founded = founded
    self.note = note
    self.groups = groups
  }
}

/// A group in a network, told by its code.
package struct NetworkGroup: Hashable, Sendable {
  package var code: String
  package var from: Day?
  package var to: Day?

  package init(code: String, from: Day? = nil, to: Day? = nil) {
    self.code = code
    self.from = from
    self.to = to
  }
}
