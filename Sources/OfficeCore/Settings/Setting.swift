package import ThaiText

/// The settings of the office: whatever is law, amount, name, threshold or weight has a date and a source.
package enum SettingKey: String, CaseIterable, Sendable {
  case officeName = "office_name"
  case divisionName = "division_name"
  case programmeName = "programme_name"
  case householdTarget = "kpi_household_target"
  case groupTarget = "kpi_group_target"
  case baselineGraceDays = "baseline_grace_days"
  case minimumRisePercent = "minimum_rise_percent"
  case incomeJumpFactor = "income_jump_factor"
  case passScore = "screening_pass_score"
  case weightReadiness = "weight_readiness"
  case weightFeasibility = "weight_feasibility"
  case weightBeneficiaries = "weight_beneficiaries"
  case weightSustainability = "weight_sustainability"
  case weightAlignment = "weight_alignment"
  /// Whether rows and fields may be sent to the clipboard of the user's terminal.
  case clipboardCopy = "clipboard_copy"
  /// Whether long texts may be written in an editor of the user's, which also gives a shell.
  case externalEditor = "external_editor"
  /// After how long without a key the screen is locked; 0 is never.
  case idleLockMinutes = "idle_lock_minutes"
  /// The kinds of occupation that groups are put under, separated by `;`.
  case groupKinds = "group_kinds"
  /// After how many months without a meeting, accounts or a visit a group is watched; 0 asks for nothing.
  case groupMeetingMonths = "group_meeting_months"
  case groupAccountsMonths = "group_accounts_months"
  case groupVisitMonths = "group_visit_months"
  /// After how many months without any sign of work a group counts as dormant; 0 is never.
  case groupDormantMonths = "group_dormant_months"
  /// How many days before its end an officer's term is told.
  case groupTermNoticeDays = "group_term_notice_days"
  /// How many may sign for a group's account, and how many must sign together.
  case groupSignatories = "group_signatories"
  case groupSignersNeeded = "group_signers_needed"
  /// The folder into which scans are dropped, by sftp or from a scanner.
  case scanDropFolder = "scan_drop_folder"
  /// Whether the list of people shows nobody until somebody is searched for, or a reason is given.
  case peopleSearchFirst = "people_search_first"

  /// The version of the notice at collection (PDPA s.23), with what it says of purpose, recipients and contact.
  case noticeEdition = "notice_edition"
  case noticePurpose = "notice_purpose"
  case noticeRecipients = "notice_recipients"
  case noticeContact = "notice_contact"
  /// Days to answer a data subject's request (PDPA s.30).
  case requestDays = "request_days"
  case retentionSupportedYears = "retention_supported_years"
  case retentionAppliedYears = "retention_applied_years"
  case retentionRegisteredYears = "retention_registered_years"
  /// So many people looked at within ten minutes are remarked on; 0 is never.
  case unusualViews = "unusual_views"
  /// Printed counts below this are not told; 0 tells all.
  case smallCell = "small_cell"

  /// Whether offices were made before there was such a setting.
  package var cameLater: Bool {
    switch self {
    case .clipboardCopy, .externalEditor, .idleLockMinutes, .groupKinds, .groupMeetingMonths, .groupAccountsMonths,
      .groupVisitMonths, .groupDormantMonths, .groupTermNoticeDays, .groupSignatories, .groupSignersNeeded,
      .scanDropFolder, .noticeEdition, .noticePurpose, .noticeRecipients, .noticeContact, .requestDays,
      .retentionSupportedYears, .retentionAppliedYears, .retentionRegisteredYears, .unusualViews, .smallCell,
      .peopleSearchFirst:
      true
    default: false
    }
  }

  package enum Kind: Hashable, Sendable {
    case text
    case number(ClosedRange<Int>)
  }

  package var kind: Kind {
    switch self {
    case .officeName, .divisionName, .programmeName, .groupKinds, .scanDropFolder, .noticeEdition, .noticePurpose,
      .noticeRecipients, .noticeContact:
      .text
    case .groupMeetingMonths, .groupAccountsMonths, .groupVisitMonths, .groupDormantMonths: .number(0...120)
    case .groupTermNoticeDays: .number(0...365)
    case .groupSignatories, .groupSignersNeeded: .number(0...10)
    case .householdTarget, .groupTarget, .passScore, .weightReadiness, .weightFeasibility, .weightBeneficiaries,
      .weightSustainability, .weightAlignment:
      .number(0...100)
    case .baselineGraceDays: .number(0...730)
    case .minimumRisePercent: .number(0...1000)
    case .incomeJumpFactor: .number(2...1000)
    case .clipboardCopy, .externalEditor, .peopleSearchFirst: .number(0...1)
    case .idleLockMinutes: .number(0...480)
    case .requestDays: .number(1...365)
    case .retentionSupportedYears, .retentionAppliedYears, .retentionRegisteredYears: .number(1...100)
    case .unusualViews: .number(0...10_000)
    case .smallCell: .number(0...100)
    }
  }

  /// May stand without a value: "not set".
  package var mayBeUnset: Bool { self == .householdTarget || self == .groupTarget || self == .scanDropFolder }
}

/// One value of a setting, from a day on, with its source and who confirmed it.
package struct Setting: Hashable, Sendable {
  package var key: SettingKey
  /// Nil is "not set".
  package var value: String?
  /// Nil: from the beginning.
  package var from: Day?
  /// The law, rule or memo that it comes from.
  package var source: String
  package var confirmedBy: String?
  package var confirmedOn: Day?

  package init(
    key: SettingKey, value: String?, from: Day? = nil, source: String, confirmedBy: String? = nil,
    confirmedOn: Day? = nil
  ) {
    self.key = key
    self.value = value
    self.from = from
    self.source = source
    self.confirmedBy = confirmedBy
    self.confirmedOn = confirmedOn
  }

  package var number: Int? { value.flatMap { Int($0) } }

  /// A value that is a list, separated by `;`.
  package var list: [String] {
    (value ?? "").split(separator: ";").map { ThaiForm.canonical(String($0)) }.filter { !$0.isEmpty }
  }
}
