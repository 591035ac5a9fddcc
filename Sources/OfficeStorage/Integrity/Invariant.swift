/// What must hold, or should hold, of an office file. Each has a name that does not change, so that reports can be compared.
package enum Invariant: String, CaseIterable, Sendable {
  // The file
  case fileStructure = "file_structure"
  case references
  case storedCodes = "stored_codes"
  case storedDays = "stored_days"
  case noNegativeAmounts = "no_negative_amounts"
  // The journal
  case journalChain = "journal_chain"
  case journalRecords = "journal_records"
  case journalVersions = "journal_versions"
  case journalValues = "journal_values"
  case journaledOrigin = "journaled_origin"
  case clockForward = "clock_forward"
  // The register
  case oneResidence = "one_residence"
  case residenceDays = "residence_days"
  case nationalIDs = "national_ids"
  case householdNumbers = "household_numbers"
  case searchKeys = "search_keys"
  case searchIndex = "search_index"
  case duplicateKeys = "duplicate_keys"
  case merges
  case oneHead = "one_head"
  case householdHeads = "household_heads"
  case onePost = "one_post"
  case sameGroupNames = "same_group_names"
  case communityZones = "community_zones"
  case communityChanges = "community_changes"
  case closedCommunities = "closed_communities"
  case departures
  case relationOnce = "relation_once"
  case oneSpouse = "one_spouse"
  case categoryDays = "category_days"
  case canonicalText = "canonical_text"
  case groupLog = "group_log"
  case groupLogJournaled = "group_log_journaled"
  case attachments
  case scans
  // The programme
  case caseDates = "case_dates"
  case proposalStates = "proposal_states"
  case decisionDays = "decision_days"
  case corrections
  case budget
  case proposalNumbers = "proposal_numbers"
  case beneficiaryOnce = "beneficiary_once"
  case frameBeforeCommittee = "frame_before_committee"
  case oldPaperDates = "old_paper_dates"
  case noFuture = "no_future"
  case withinRequest = "within_request"
  case linesAddUp = "lines_add_up"
  case numberGaps = "number_gaps"
  case supportHasPeople = "support_has_people"
  // Follow-up
  case followUpOfSupported = "follow_up_of_supported"
  case baselineInTime = "baseline_in_time"
  // Outreach
  case outreachNumbers = "outreach_numbers"
  case outreachPlaces = "outreach_places"
  case outreachCounts = "outreach_counts"
  case walkIns = "walk_ins"
  case outreachOrigin = "outreach_origin"
  case roundTerms = "round_terms"
  case roundDays = "round_days"
  case figures
  // Personal data
  case consents
  case dataRequests = "data_requests"
  case anonymised
  // Keeping the office
  case settingsInForce = "settings_in_force"
  case settingSources = "setting_sources"
  case administrator
  // Finding and bulk
  case sharedSearches = "shared_searches"
  case registrationDays = "registration_days"
  case importBatches = "import_batches"

  package enum Severity: Sendable {
    /// The file contradicts itself or a rule that every deed keeps: something else than the program has changed it, or the
    /// program is at fault.
    case error
    /// The program allows it, old papers may hold it, and an auditor will ask about it.
    case warning
  }

  package var severity: Severity {
    switch self {
    case .fileStructure, .references, .storedCodes, .storedDays, .noNegativeAmounts, .journalChain, .journalRecords,
      .journalVersions, .journalValues, .journaledOrigin, .oneResidence, .residenceDays, .nationalIDs,
      .householdNumbers, .departures, .relationOnce, .categoryDays, .searchKeys, .searchIndex, .duplicateKeys, .merges,
      .communityChanges, .figures, .caseDates, .proposalStates,
      .decisionDays, .corrections,
      .budget,
      .proposalNumbers, .beneficiaryOnce, .groupLog, .groupLogJournaled, .attachments, .scans, .settingsInForce,
      .administrator, .outreachNumbers, .outreachPlaces, .outreachCounts, .walkIns, .outreachOrigin, .roundTerms,
      .sharedSearches, .registrationDays, .importBatches,
      .consents, .dataRequests, .anonymised:
      .error
    case .clockForward, .oneHead, .householdHeads, .onePost, .sameGroupNames, .oneSpouse, .closedCommunities,
      .communityZones,
      .canonicalText,
      .frameBeforeCommittee,
      .oldPaperDates,
      .noFuture, .withinRequest, .linesAddUp, .numberGaps, .supportHasPeople, .followUpOfSupported, .baselineInTime,
      .settingSources, .roundDays:
      .warning
    }
  }
}
