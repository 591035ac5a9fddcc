import OfficeCore

/// A column of the contract. Its raw value is its name in the header and in problems.
enum Column: String, CaseIterable, Sendable {
  case code, zone, name, aliases, opened, closed
  case nationalID = "national_id"
  case noIDReason = "no_id_reason"
  case title
  case firstName = "first_name"
  case lastName = "last_name"
  case fullName = "full_name"
  case sex
  case birthDate = "birth_date"
  case houseNumber = "house_no"
  case moo, soi, road, subdistrict, district, province, postcode, community, phone, household, head
  case incomeMonth = "income_month"
  case categories, occupation, founded
  case hasRules = "has_rules"
  case hasAccounts = "has_accounts"
  case hasGeneralMeeting = "has_general_meeting"
  case hasOffice = "has_office"
  case status, group, role, from, to, number
  case fiscalYear = "fiscal_year"
  case applicantKind = "applicant_kind"
  case applicant
  case receiptNumber = "receipt_no"
  case objectives
  case amountRequested = "amount_requested"
  case submittedOn = "submitted_on"
  case decidedOn = "decided_on"
  case amountApproved = "amount_approved"
  case proposal, round
  case recordedOn = "recorded_on"
  case recordedBy = "recorded_by"
  case assessedOn = "assessed_on"
  case score
  /// The whole address in one column, as lists have it; no column of the contract.
  case address
}

extension ImportKind {
  /// The columns of the kind in the contract's order.
  var columns: [Column] {
    switch self {
    case .communities: [.code, .zone, .name, .aliases, .opened, .closed]
    case .people:
      [
        .nationalID, .noIDReason, .title, .firstName, .lastName, .fullName, .sex, .birthDate, .houseNumber, .moo, .soi,
        .road, .subdistrict, .district, .province, .postcode, .community, .phone, .household, .head, .incomeMonth,
        .categories,
      ]
    case .groups:
      [
        .code, .name, .community, .occupation, .founded, .hasRules, .hasAccounts, .hasGeneralMeeting, .hasOffice,
        .status,
      ]
    case .members: [.group, .nationalID, .role, .from, .to]
    case .proposals:
      [
        .number, .fiscalYear, .applicantKind, .applicant, .title, .receiptNumber, .objectives, .amountRequested,
        .submittedOn, .status, .decidedOn, .amountApproved,
      ]
    case .beneficiaries: [.proposal, .nationalID]
    case .incomes: [.household, .round, .recordedOn, .incomeMonth, .recordedBy]
    case .assessments: [.group, .fiscalYear, .assessedOn, .score]
    }
  }

  /// What a column of a list may be said to be.
  var assignableColumns: [Column] { columns + (self == .people ? [.address] : []) }

  /// The columns that an export writes: `full_name` says again what the parts of the name say.
  var exportedColumns: [Column] { columns.filter { $0 != .fullName } }

  /// The columns without which a file is refused: of each list at least one must be there.
  func requiredColumns(hasNoIDReason: Bool) -> [[Column]] {
    switch self {
    case .communities: [[.code], [.zone], [.name]]
    case .people: (hasNoIDReason ? [] : [[.nationalID, .noIDReason]]) + [[.firstName, .fullName]]
    case .groups: [[.code], [.name], [.community], [.occupation]]
    case .members: [[.group], [.nationalID]]
    case .proposals: [[.number], [.fiscalYear], [.applicantKind], [.applicant], [.title], [.amountRequested]]
    case .beneficiaries: [[.proposal], [.nationalID]]
    case .incomes: [[.household], [.round], [.recordedOn], [.incomeMonth]]
    case .assessments: [[.group], [.fiscalYear], [.assessedOn], [.score]]
    }
  }
}
