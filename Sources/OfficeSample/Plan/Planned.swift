internal import OfficeCore
internal import ThaiText

/// Someone as a member, an applicant or a beneficiary: the number, and the household the number lives in.
struct Known: Hashable, Sendable {
  var number: Int64
  var household: Int

  init(_ resident: Resident) {
    number = resident.number ?? 0
    household = resident.household
  }

  var nationalID: NationalID? { Resident.nationalID(number) }
}

struct PlannedGroup: Sendable {
  struct Member: Sendable {
    var who: Known
    var role: GroupRole
    var from: Day
    var to: Day?
  }

  var code: String
  var name: String
  var place: Int
  var trade: Int
  var founded: Day
  var hasRules: Bool
  var hasAccounts: Bool
  var hasGeneralMeeting: Bool
  var hasOffice: Bool
  var status: GroupStatus
  var members: [Member]
}

struct PlannedProposal: Sendable {
  enum Applicant: Sendable {
    case group(Int)
    case person(Known)
    case organisation(String)
  }

  var number: ProposalNumber
  var fiscalYear: Int
  var applicant: Applicant
  var title: String
  var receiptNumber: String
  var objectives: Set<Objective>
  /// Baht.
  var requested: Int
  var submitted: Day
  var status: ProposalStatus
  var decided: Day?
  /// Baht.
  var approved: Int?
  var beneficiaries: [Known]
}
