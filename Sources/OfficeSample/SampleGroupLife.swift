package import OfficeCore
package import ThaiText

/// What the office knows of a group besides its file: profile, terms of its officers, log, and its end.
package struct SampleGroupLife: Sendable {
  package var code: String
  package var profile: GroupProfile
  /// The last day of the officers' term.
  package var termUntil: Day
  package var events: [GroupEvent]
  package var dissolution: GroupDissolution?
}

/// An organisation, or a community's committee, with the code of its community.
package struct SampleOrganisation: Sendable {
  package var community: String
  package var details: OrganisationDetails
}
