package import ThaiText

/// A cell of an optional column: the file may lack the column and then says nothing about it.
package enum Told<Value: Hashable & Sendable>: Hashable, Sendable {
  /// The file has no such column.
  case nothing
  /// The column's value; nil where the cell is empty.
  case value(Value?)

  /// The value told, or nil.
  package var told: Value? {
    switch self {
    case .nothing: nil
    case .value(let value): value
    }
  }
}

package struct CommunityRow: Hashable, Sendable {
  package var line: Int
  package var code: String
  package var zone: Int
  package var name: String
  package var aliases: Told<[String]>
  package var opened: Told<Day>
  package var closed: Told<Day>

  package init(
    line: Int, code: String, zone: Int, name: String, aliases: Told<[String]> = .nothing, opened: Told<Day> = .nothing,
    closed: Told<Day> = .nothing
  ) {
    self.line = line
    self.code = code
    self.zone = zone
    self.name = name
    self.aliases = aliases
    self.opened = opened
    self.closed = closed
  }
}

package struct PersonRow: Hashable, Sendable {
  package var line: Int
  package var nationalID: NationalID?
  package var noIDReason: Told<String>
  package var title: Told<String>
  package var firstName: String
  package var lastName: String
  package var sex: Told<Sex>
  package var birth: Told<Birth>
  package var houseNumber: Told<String>
  package var moo: Told<String>
  package var soi: Told<String>
  package var road: Told<String>
  package var subdistrict: Told<String>
  package var district: Told<String>
  package var province: Told<String>
  package var postcode: Told<String>
  /// As it stands in the file: a code, a name or an alias.
  package var community: Told<String>
  package var phone: Told<String>
  package var household: Told<String>
  package var isHead: Told<Bool>
  package var incomeMonth: Told<Money>
  package var categories: Told<Set<PersonCategory>>

  package init(line: Int, nationalID: NationalID?, firstName: String, lastName: String) {
    self.line = line
    self.nationalID = nationalID
    self.noIDReason = .nothing
    self.title = .nothing
    self.firstName = firstName
    self.lastName = lastName
    self.sex = .nothing
    self.birth = .nothing
    self.houseNumber = .nothing
    self.moo = .nothing
    self.soi = .nothing
    self.road = .nothing
    self.subdistrict = .nothing
    self.district = .nothing
    self.province = .nothing
    self.postcode = .nothing
    self.community = .nothing
    self.phone = .nothing
    self.household = .nothing
    self.isHead = .nothing
    self.incomeMonth = .nothing
    self.categories = .nothing
  }
}

package struct GroupRow: Hashable, Sendable {
  package var line: Int
  package var code: String
  package var name: String
  package var community: String
  package var occupation: String
  package var founded: Told<Day>
  package var hasRules: Told<Bool>
  package var hasAccounts: Told<Bool>
  package var hasGeneralMeeting: Told<Bool>
  package var hasOffice: Told<Bool>
  package var status: Told<GroupStatus>

  package init(line: Int, code: String, name: String, community: String, occupation: String) {
    self.line = line
    self.code = code
    self.name = name
    self.community = community
    self.occupation = occupation
    self.founded = .nothing
    self.hasRules = .nothing
    self.hasAccounts = .nothing
    self.hasGeneralMeeting = .nothing
    self.hasOffice = .nothing
    self.status = .nothing
  }
}

package struct MemberRow: Hashable, Sendable {
  package var line: Int
  package var group: String
  package var nationalID: NationalID
  package var role: Told<GroupRole>
  package var from: Told<Day>
  package var to: Told<Day>

  package init(
    line: Int, group: String, nationalID: NationalID, role: Told<GroupRole> = .nothing, from: Told<Day> = .nothing,
    to: Told<Day> = .nothing
  ) {
    self.line = line
    self.group = group
    self.nationalID = nationalID
    self.role = role
    self.from = from
    self.to = to
  }
}

package struct ProposalRow: Hashable, Sendable {
  package enum Applicant: Hashable, Sendable {
    /// A group's code.
    case group(String)
    case person(NationalID)
    /// An organisation's name; an unknown one is created.
    case organisation(String)
  }

  package var line: Int
  package var number: ProposalNumber
  package var fiscalYear: Int
  package var applicant: Applicant
  package var title: String
  package var receiptNumber: Told<String>
  package var objectives: Told<Set<Objective>>
  package var amountRequested: Money
  package var submittedOn: Told<Day>
  /// An empty cell is `submitted`.
  package var status: Told<ProposalStatus>
  package var decidedOn: Told<Day>
  package var amountApproved: Told<Money>

  package init(
    line: Int, number: ProposalNumber, fiscalYear: Int, applicant: Applicant, title: String, amountRequested: Money
  ) {
    self.line = line
    self.number = number
    self.fiscalYear = fiscalYear
    self.applicant = applicant
    self.title = title
    self.receiptNumber = .nothing
    self.objectives = .nothing
    self.amountRequested = amountRequested
    self.submittedOn = .nothing
    self.status = .nothing
    self.decidedOn = .nothing
    self.amountApproved = .nothing
  }
}

package struct BeneficiaryRow: Hashable, Sendable {
  package var line: Int
  package var proposal: ProposalNumber
  package var nationalID: NationalID

  package init(line: Int, proposal: ProposalNumber, nationalID: NationalID) {
    self.line = line
    self.proposal = proposal
    self.nationalID = nationalID
  }
}

package struct IncomeRow: Hashable, Sendable {
  package var line: Int
  package var household: String
  package var round: IncomeRound
  package var recordedOn: Day
  package var incomeMonth: Money
  package var recordedBy: Told<String>

  package init(
    line: Int, household: String, round: IncomeRound, recordedOn: Day, incomeMonth: Money,
    recordedBy: Told<String> = .nothing
  ) {
    self.line = line
    self.household = household
    self.round = round
    self.recordedOn = recordedOn
    self.incomeMonth = incomeMonth
    self.recordedBy = recordedBy
  }
}

package struct AssessmentRow: Hashable, Sendable {
  package var line: Int
  package var group: String
  package var fiscalYear: Int
  package var assessedOn: Day
  package var scoreInHundredths: Int

  package init(line: Int, group: String, fiscalYear: Int, assessedOn: Day, scoreInHundredths: Int) {
    self.line = line
    self.group = group
    self.fiscalYear = fiscalYear
    self.assessedOn = assessedOn
    self.scoreInHundredths = scoreInHundredths
  }
}

/// The rows of one file, all of one kind.
package enum ImportRows: Hashable, Sendable {
  case communities([CommunityRow])
  case people([PersonRow])
  case groups([GroupRow])
  case members([MemberRow])
  case proposals([ProposalRow])
  case beneficiaries([BeneficiaryRow])
  case incomes([IncomeRow])
  case assessments([AssessmentRow])

  package var count: Int {
    switch self {
    case .communities(let rows): rows.count
    case .people(let rows): rows.count
    case .groups(let rows): rows.count
    case .members(let rows): rows.count
    case .proposals(let rows): rows.count
    case .beneficiaries(let rows): rows.count
    case .incomes(let rows): rows.count
    case .assessments(let rows): rows.count
    }
  }
}
