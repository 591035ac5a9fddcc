package import ThaiText

/// An occupational group (กลุ่มอาชีพ) of a community.
package struct OccupationalGroup: Hashable, Sendable, Identifiable {
  package let id: ID<OccupationalGroup>
  package var details: GroupDetails
  package var dissolution: GroupDissolution?
  package var version: Int

  package init(
    id: ID<OccupationalGroup>, details: GroupDetails, dissolution: GroupDissolution? = nil, version: Int
  ) {
    self.id = id
    self.details = details
    self.dissolution = dissolution
    self.version = version
  }
}

package struct GroupDetails: Hashable, Sendable {
  package var code: String
  package var name: String
  package var community: ID<Community>
  package var occupation: String
  package var founded: Day?
  /// The four facts that are counted of groups; nil is "not known".
  package var hasRules: Bool?
  package var hasAccounts: Bool?
  package var hasGeneralMeeting: Bool?
  package var hasOffice: Bool?
  /// As reported; it holds until meetings, accounts and visits are recorded (`GroupActivity`).
  package var status: GroupStatus
  package var profile: GroupProfile

  package init(
    code: String, name: String, community: ID<Community>, occupation: String, founded: Day? = nil,
    hasRules: Bool? = nil, hasAccounts: Bool? = nil, hasGeneralMeeting: Bool? = nil, hasOffice: Bool? = nil,
    status: GroupStatus = .active, profile: GroupProfile = GroupProfile()
  ) {
    self.code = code
    self.name = name
    self.community = community
    self.occupation = occupation
    self.founded = founded
    self.hasRules = hasRules
    self.hasAccounts = hasAccounts
    self.hasGeneralMeeting = hasGeneralMeeting
    self.hasOffice = hasOffice
    self.status = status
    self.profile = profile
  }

  /// Whether the group has this; nil is "not known".
  package subscript(fact: GroupFact) -> Bool? {
    switch fact {
    case .rules: hasRules
    case .accounts: hasAccounts
    case .generalMeeting: hasGeneralMeeting
    case .office: hasOffice
    }
  }
}

package enum GroupStatus: String, CaseIterable, Sendable {
  case active, watch, dormant, dissolved
}

package enum GroupRole: String, CaseIterable, Sendable {
  case chair
  case viceChair = "vice_chair"
  case secretary, treasurer, committee
  case publicRelations = "public_relations"
  case adviser, member
}
