import OfficeCore
import OfficeSample
import OfficeStorage

/// Makes a demo office: what its papers say by import, its logins, frame and newest proposals by the deeds.
struct DemoOffice {
  var people: Int
  var seed: UInt64
  /// Whoever runs the program gets a login too, so that a demo office that is kept can be opened like any other.
  var isKept: Bool

  /// So many people are registered twice, for the review of duplicates.
  private static let twins = 18

  func build(at path: String, progress: (Int) -> Void) throws -> Office {
    let office = try Office.create(
      at: path,
      founding: Office.Founding(
        communities: [], login: DemoWords.administrator, name: DemoWords.administratorName, isDemo: true),
      terminal: Account.terminal, clock: Account.clock)
    let sample = SampleOffice(people: people, seed: seed, today: office.today)
    var rows = 0
    try sample.importRows { batch in
      rows += try office.importRows(batch, options: ImportOptions(source: DemoWords.source)).imported
      progress(rows)
    }
    let twins = sample.twins(Self.twins).enumerated().map { line, twin in
      var row = twin.row
      row.line = line + 2
      return row
    }
    _ = try office.importRows(.people(twins), options: ImportOptions(source: DemoWords.source))
    for user in DemoWords.users {
      try office.addUser(login: user.login, name: user.name, role: user.role, zones: user.zones)
    }
    if isKept, try office.users().allSatisfy({ $0.login != Account.login }) {
      try office.addUser(login: Account.login, name: Account.name, role: .administrator, zones: [])
    }
    for umbrella in sample.umbrellaProjects { try office.save(umbrella) }
    for (year, transfer) in sample.transfers { try office.record(transfer, fiscalYear: year) }
    for round in sample.rounds {
      try office.openRound(fiscalYear: round.fiscalYear, opens: round.opens, closes: round.closes)
    }
    try submit(sample.newProposals, to: office.acting(as: DemoWords.clerk))
    // A register of everyday size is looked through at once, so that its duplicates wait for review.
    if people <= Self.lookedThrough { try office.findDuplicates() }
    return office
  }

  private static let lookedThrough = 20_000

  private func submit(_ proposals: [SampleProposal], to office: Office) throws {
    let groups = Dictionary(
      try office.groups(limit: Int.max).map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
    for proposal in proposals {
      var organisation: String?
      let applicant: Applicant
      switch proposal.applicant {
      case .group(let code):
        guard let group = groups[code] else { throw StoreError.noSuchRecord }
        applicant = .group(group)
      case .person(let number):
        guard case .person(let person) = try office.holder(of: number) else { throw StoreError.noSuchRecord }
        applicant = .person(person)
      case .organisation(let name):
        organisation = name
        applicant = .organisation(ID(0))
      }
      let round = try office.frame(of: proposal.fiscalYear).rounds.first {
        $0.opens <= proposal.submittedOn && proposal.submittedOn <= $0.closes
      }
      let beneficiaries = try proposal.beneficiaries.compactMap { number -> ID<Person>? in
        if case .person(let person) = try office.holder(of: number) { person } else { nil }
      }
      _ = try office.submit(
        ProposalDetails(
          fiscalYear: proposal.fiscalYear, round: round?.id, applicant: applicant, title: proposal.title,
          objectives: proposal.objectives, support: proposal.support, amountRequested: proposal.amountRequested,
          lines: proposal.lines, beneficiaries: beneficiaries, papers: proposal.papers,
          submittedOn: proposal.submittedOn), newOrganisation: organisation)
    }
  }
}
