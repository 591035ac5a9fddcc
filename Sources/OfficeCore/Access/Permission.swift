/// One thing that a role may do.
package enum Permission: String, CaseIterable, Sendable {
  case seeRegister = "see_register"
  case editRegister = "edit_register"
  /// National ID, phone and address in full; without it they are masked.
  case seePersonalData = "see_personal_data"
  /// Uncovers a masked field of one record, with a reason, by a deed that the journal keeps.
  case revealPersonalData = "reveal_personal_data"
  /// Health-related and other sensitive categories.
  case seeSensitiveCategories = "see_sensitive_categories"
  case seeProposals = "see_proposals"
  case takeInProposals = "take_in_proposals"
  case screen
  case recordApproval = "record_approval"
  case recordFollowUp = "record_follow_up"
  case seeFigures = "see_figures"
  case keepYearFrame = "keep_year_frame"
  case correctRecords = "correct_records"
  case importData = "import_data"
  case exportData = "export_data"
  case seeJournal = "see_journal"
  /// Takes in and answers what data subjects ask for.
  case keepDataRequests = "keep_data_requests"
  /// Removes the identity of people whose retention period is over.
  case anonymise
  case changeSettings = "change_settings"
  case manageUsers = "manage_users"
}

/// A role of the office. What it may do is data of the office; `usual` is what a new office starts with.
package enum OfficeRole: String, CaseIterable, Sendable {
  case clerk
  case fieldOfficer = "field_officer"
  case secretary
  case committeeMember = "committee_member"
  case approver, auditor, administrator

  package var usual: Set<Permission> {
    switch self {
    case .clerk:
      [
        .seeRegister, .editRegister, .seePersonalData, .seeSensitiveCategories, .seeProposals, .takeInProposals,
        .recordFollowUp, .seeFigures, .importData, .exportData, .correctRecords, .recordApproval,
        .keepDataRequests,
      ]
    case .fieldOfficer:
      [
        .seeRegister, .editRegister, .seePersonalData, .seeSensitiveCategories, .seeProposals, .recordFollowUp,
        .seeFigures,
      ]
    case .secretary:
      [
        .seeRegister, .seeProposals, .takeInProposals, .screen, .recordApproval, .seeFigures, .exportData,
        .correctRecords, .revealPersonalData,
      ]
    case .committeeMember: [.seeProposals, .seeFigures]
    case .approver: [.seeProposals, .seeFigures, .keepYearFrame, .recordApproval]
    case .auditor: [.seeRegister, .seeProposals, .seeFigures, .seeJournal, .revealPersonalData]
    case .administrator: Set(Permission.allCases)
    }
  }
}
