import OfficeCore
import OfficeSample
import OfficeStorage
import ThaiText

/// Makes a demo office: what its papers say by import, its logins, frame and newest proposals by the deeds.
struct DemoOffice {
  var people: Int
  var seed: UInt64
  /// Whoever runs the program gets a login too, so that a demo office that is kept can be opened like any other.
  var isKept: Bool

  /// So many people are registered twice, for the review of duplicates.
  private static let twins = 18
  private static let lookedThrough = 20_000

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
    try record(sample, in: office.acting(as: DemoWords.clerk))
    try submit(sample.newProposals, to: office.acting(as: DemoWords.clerk))
    try complete(sample.completed(), in: office.acting(as: DemoWords.clerk))
    try reachOut(office, seed: seed)
    try keepPersonalData(in: office.acting(as: DemoWords.clerk))
    // A register of everyday size is looked through at once, so that its duplicates wait for review.
    if people <= Self.lookedThrough { try office.findDuplicates() }
    return office
  }

  /// Some to whom the notice was shown, who consented, and who asked something of the office: one request is overdue.
  private func keepPersonalData(in office: Office) throws {
    let people = try office.people(limit: 24).people.map(\.id)
    let today = office.today
    for (index, person) in people.enumerated() {
      let day = today.adding(days: -index)
      try office.recordNotice(to: person, way: index % 5 == 0 ? .spoken : .form, on: day)
      guard index % 3 == 0 else { continue }
      let step = Consent.Step(day: day, way: .paper, evidence: DemoWords.evidence(index + 1))
      try office.giveConsent(of: person, to: index % 2 == 0 ? .photograph : .publicity, step)
    }
    for (person, ask) in zip(people.dropFirst(3), [(DataRequestKind.access, 41), (.portability, 26), (.access, 6)]) {
      try office.receiveRequest(of: person, ask.0, on: today.adding(days: -ask.1), detail: "")
    }
    if let answered = try office.dataRequests().first(where: { $0.request.kind == .portability }) {
      let answer = DataRequest.Answer(decision: .granted, reason: "", day: today.adding(days: -20))
      try office.answerRequest(answered.request.id, answer)
    }
  }

  /// What the clerk keeps of groups, organisations and networks by the deeds.
  private func record(_ sample: SampleOffice, in office: Office) throws {
    let groups = Dictionary(try office.groups().map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
    for life in sample.lives {
      guard let id = groups[life.code] else { continue }
      var file = try office.group(id)
      file.group.details.profile = life.profile
      for index in file.members.indices where file.members[index].to == nil {
        let role = file.members[index].role
        guard role != .member else { continue }
        file.members[index].termUntil = life.termUntil
        file.members[index].isSignatory = [.chair, .secretary, .treasurer].contains(role)
      }
      try office.save(id, file.group.details, members: file.members, version: file.group.version)
      for event in life.events { try office.record(event, of: id) }
      if life.profile.evidence[.rules] != nil {
        try office.attach(
          Attachment(kind: .rules, paperNumber: life.code, place: DemoWords.cabinet), scan: nil, to: .group, id.raw)
      }
      if let dissolution = life.dissolution { try office.dissolve(id, dissolution) }
    }
    let communities = Dictionary(
      try office.communities().map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
    for organisation in sample.organisations {
      var details = organisation.details
      details.community = communities[organisation.community]
      try office.register(details)
    }
    for network in sample.networks { try office.register(network) }
  }

  /// Completes records as an officer would at the counter.
  private func complete(_ people: [SamplePerson], in office: Office) throws {
    for sample in people {
      guard case .person(let id) = try office.holder(of: sample.nationalID) else { throw StoreError.noSuchRecord }
      let person = try office.person(id)
      var details = person.details
      details.nickname = sample.nickname
      details.occupation = sample.occupation
      details.skills = sample.skills
      details.training = sample.training
      if let phone = sample.furtherPhone { details.phones.append(phone) }
      try office.save(id, details, version: person.version)
      for kin in sample.kin {
        guard case .person(let other) = try office.holder(of: kin.other) else { throw StoreError.noSuchRecord }
        try office.relate(id, Relation.Details(other: other, kind: kin.kind))
      }
      if let departure = sample.departure { try office.depart(id, departure) }
    }
  }

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
