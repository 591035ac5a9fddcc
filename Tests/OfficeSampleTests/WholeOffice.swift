import OfficeCore
import OfficeSample
import Testing
import ThaiText

/// All rows of an office, by kind.
struct WholeOffice {
  let office: SampleOffice
  let today: Day
  var batches: [ImportRows] = []
  var communities: [CommunityRow] = []
  var people: [PersonRow] = []
  var groups: [GroupRow] = []
  var members: [MemberRow] = []
  var proposals: [ProposalRow] = []
  var beneficiaries: [BeneficiaryRow] = []
  var incomes: [IncomeRow] = []
  var assessments: [AssessmentRow] = []

  init(people count: Int, seed: UInt64 = 2570, today: Day = .demo, batch: Int = 20_000) {
    self.today = today
    office = SampleOffice(people: count, seed: seed, today: today)
    office.importRows(batch: batch) { rows in
      batches.append(rows)
      switch rows {
      case .communities(let rows): communities += rows
      case .people(let rows): people += rows
      case .groups(let rows): groups += rows
      case .members(let rows): members += rows
      case .proposals(let rows): proposals += rows
      case .beneficiaries(let rows): beneficiaries += rows
      case .incomes(let rows): incomes += rows
      case .assessments(let rows): assessments += rows
      }
    }
  }

  var numbers: Set<NationalID> { Set(people.compactMap(\.nationalID)) }
  var households: [String: [PersonRow]] { Dictionary(grouping: people) { $0.household.told ?? "" } }

  /// Every day that stands in the office, but for the rounds to come.
  var days: [Day] {
    people.compactMap { $0.birth.told?.firstPossibleDay } + groups.compactMap(\.founded.told)
      + members.flatMap { [$0.from.told, $0.to.told] }.compactMap { $0 }
      + proposals.flatMap { [$0.submittedOn.told, $0.decidedOn.told] }.compactMap { $0 }
      + incomes.map(\.recordedOn) + assessments.map(\.assessedOn) + office.newProposals.map(\.submittedOn)
      + office.umbrellaProjects.map(\.approvedOn) + office.transfers.map(\.1.day)
  }
}

extension Day {
  static let demo = day("2026-11-23")

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? .first }

  /// Days on which the year has just begun, ended, or lies between two rounds.
  static let awkward = ["2026-10-01", "2026-10-03", "2026-12-20", "2027-03-31", "2027-09-30", "2028-02-29"].map(day)
}

extension ImportRows {
  var count: Int {
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

  var kind: ImportKind {
    switch self {
    case .communities: .communities
    case .people: .people
    case .groups: .groups
    case .members: .members
    case .proposals: .proposals
    case .beneficiaries: .beneficiaries
    case .incomes: .incomes
    case .assessments: .assessments
    }
  }
}

/// A seed and a size to try.
struct Trial: CustomTestStringConvertible, Sendable {
  var people: Int
  var seed: UInt64
  var today = Day.demo

  /// The office of the trial, made once.
  var whole: WholeOffice {
    Self.offices[testDescription] ?? WholeOffice(people: people, seed: seed, today: today)
  }

  private static let offices = Dictionary(
    all.map { ($0.testDescription, WholeOffice(people: $0.people, seed: $0.seed, today: $0.today)) },
    uniquingKeysWith: { one, _ in one })

  /// The office that the program shows when nothing else is asked.
  static let usual = Trial(people: 6_000, seed: 2570)
  static let large = Trial(people: 30_000, seed: 2570)

  var testDescription: String { "\(people) people, seed \(seed), \(today)" }

  static let all =
    [
      Trial(people: 100, seed: 1), Trial(people: 100, seed: 2570), .usual,
      Trial(people: 6_000, seed: 7), .large,
    ] + Day.awkward.map { Trial(people: 1_500, seed: 11, today: $0) }
}
