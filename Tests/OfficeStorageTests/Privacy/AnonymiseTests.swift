import Foundation
import OfficeCore
import Synchronization
import Testing
import ThaiText

@testable import OfficeStorage

/// A clock that a test sets forward.
private final class MovingClock: Sendable {
  private let moment = Mutex(Trial.now)

  func set(_ day: String) { moment.withLock { $0 = Moment(utc: day + "T03:00:00Z") ?? $0 } }
  var now: Moment { moment.withLock { $0 } }
}

/// An office of 2026 in which Malee was supported and Pranee only registered; the clock moves to 2040.
@Suite struct `Removing identity when the period is over` {
  private let clock: MovingClock
  private let office: Office
  private let malee: ID<Person>
  private let pranee: ID<Person>
  private let proposal: ID<Proposal>

  init() throws {
    let clock = MovingClock()
    self.clock = clock
    let office = try Office.inMemory(founding: Trial.founding(), clock: { clock.now })
    self.office = office
    for role in [OfficeRole.clerk, .secretary, .auditor] {
      try office.addUser(login: role.rawValue, name: role.rawValue, role: role, zones: [])
    }
    func details(_ number: Int, _ name: String, _ code: String, _ household: String) throws -> PersonDetails {
      var details = try Bench.person(number, name, in: code, of: office, household: household, isHead: true)
      details.phone = "08\(number)9998888"
      details.birth = Birth(day: Trial.day("196\(number)-07-08"))
      details.address = Address(houseNumber: "77\(number)/9", soi: "ซอยลับ\(number)")
      details.declaredIncome = Money(baht: 3_000)
      details.categories = [.elderly]
      return details
    }
    let malee = try office.register(details(2, "มาลีรัตน์", "101", "H1"))
    self.malee = malee
    pranee = try office.register(details(3, "ปราณีต", "201", "H2"))
    try office.save(Bench.umbrella(year: 2570, baht: 100_000))
    let clerk = try office.acting(as: "clerk")
    proposal = try clerk.submit(
      ProposalDetails(
        fiscalYear: 2570, applicant: .person(malee), title: "ทอผ้า", objectives: [.learning], support: [.training],
        amountRequested: Money(baht: 1_000),
        lines: [
          ProposalLine(
            kind: .training, item: "วิทยากร", quantityInHundredths: 100, unit: "ครั้ง", unitPrice: Money(baht: 1_000))
        ], beneficiaries: [malee], papers: Set(ProposalPaper.allCases), submittedOn: Trial.day("2026-11-02"))
    ).id
    try office.acting(as: "secretary").record(Bench.recommend, on: proposal)
    try clerk.record(Bench.signature(), on: [proposal])
    let household = try #require(try office.household(code: "H1")).id
    try clerk.record([
      FollowUpEntry(
        household: household, fiscalYear: 2570, round: .baseline, day: Trial.day("2026-11-20"),
        finding: .income(Money(baht: 3_000), comment: "พูดถึงมาลีรัตน์"))
    ])
    try clerk.recordNotice(to: malee, way: .form, on: office.today)
    try clerk.giveConsent(
      of: malee, to: .photograph, Consent.Step(day: office.today, way: .spoken, evidence: "พยาน มาลีรัตน์"))
  }

  private func due() throws -> [ID<Person>] { try office.retentionDue().map(\.id) }

  @Test func `what falls due goes by the kind of record, its last day and the setting`() throws {
    #expect(try due() == [])
    clock.set("2031-11-22")
    #expect(try due() == [])
    // Registered and no more: five years.
    clock.set("2031-11-23")
    let line = try #require(try office.retentionDue().first)
    #expect(line.id == pranee && line.kind == .registered && line.last == Trial.day("2026-11-23"))
    #expect(line.due == Trial.day("2031-11-23") && line.holds == [])
    clock.set("2036-11-23")
    #expect(try office.retentionDue().map(\.kind) == [.registered, .supported])
    #expect(try office.retentionDue().last?.holds == [.openProposal])
    try office.change(Setting(key: .retentionRegisteredYears, value: "20", from: office.today, source: "ประกาศ"))
    #expect(try due() == [malee])
  }

  @Test func `a legal duty holds the record`() throws {
    clock.set("2040-01-01")
    try refused(RuleViolation.heldByLaw(.openProposal), office) { _ = try office.prepareAnonymising([malee]) }
    try office.complete(proposal)
    #expect(try office.retentionDue().first { $0.id == malee }?.holds == [])
    try office.register(
      GroupDetails(code: "G1", name: "ทอผ้า", community: try office.communityID("101"), occupation: "ทอผ้า"),
      members: [GroupMember(person: malee, name: "", role: .chair)])
    try refused(RuleViolation.heldByLaw(.activeGroup), office) { _ = try office.prepareAnonymising([malee, pranee]) }
    _ = try office.receiveRequest(of: pranee, .access, on: office.today, detail: "")
    try refused(RuleViolation.heldByLaw(.openRequest), office) { _ = try office.prepareAnonymising([pranee]) }
    let request = try #require(try office.dataRequests().first).request.id
    try office.answerRequest(request, DataRequest.Answer(decision: .granted, reason: "", day: office.today))
    let list = try office.prepareAnonymising([pranee])
    // Held since it was prepared: nobody of the list goes.
    _ = try office.receiveRequest(of: pranee, .restrict, on: office.today, detail: "")
    try refused(RuleViolation.heldByLaw(.openRequest), office) { try office.anonymise(list) }
    let restrict = try #require(try office.dataRequests().first { $0.request.kind == .restrict }).request.id
    try office.answerRequest(restrict, DataRequest.Answer(decision: .granted, reason: "", day: office.today))
    try refused(RuleViolation.heldByLaw(.restricted), office) { try office.anonymise(list) }
  }

  @Test func `an erasure that was granted is due at once`() throws {
    #expect(try due() == [])
    _ = try office.receiveRequest(of: pranee, .erase, on: office.today, detail: "")
    let request = try #require(try office.dataRequests().first).request.id
    try office.answerRequest(request, DataRequest.Answer(decision: .granted, reason: "", day: office.today))
    #expect(try due() == [pranee])
    try office.anonymise(try office.prepareAnonymising([pranee]))
    #expect(try office.person(pranee).details.nationalID == nil)
  }

  @Test func `the list is prepared by one deed and done by another, once`() throws {
    try refused(RuleViolation.notDue(Trial.day("2031-11-23")), office) { _ = try office.prepareAnonymising([pranee]) }
    clock.set("2032-01-01")
    try refused(RuleViolation.nobodyChosen, office) { _ = try office.prepareAnonymising([]) }
    for login in ["clerk", "secretary", "auditor"] {
      let actor = try office.acting(as: login)
      try refused(RuleViolation.notPermitted(.anonymise), office) { _ = try actor.prepareAnonymising([pranee]) }
    }
    let list = try journaled(office) { try office.prepareAnonymising([pranee]) }
    #expect(try office.preparedList()?.people == 1)
    #expect(try office.retentionDue().first?.isListed == true)
    // Nothing has gone yet.
    #expect(try office.person(pranee).details.name.first == "ปราณีต")
    try refused(RuleViolation.listPrepared, office) { _ = try office.prepareAnonymising([pranee]) }
    for login in ["clerk", "secretary", "auditor"] {
      let actor = try office.acting(as: login)
      try refused(RuleViolation.notPermitted(.anonymise), office) { try actor.anonymise(list) }
      try refused(RuleViolation.notPermitted(.anonymise), office) { try actor.giveUpAnonymising(list) }
    }
    try journaled(office) { try office.giveUpAnonymising(list) }
    try refused(RuleViolation.listClosed, office) { try office.anonymise(list) }
    let second = try office.prepareAnonymising([pranee])
    try journaled(office, 2) { try office.anonymise(second) }
    try refused(RuleViolation.listClosed, office) { try office.anonymise(second) }
    try refused(RuleViolation.anonymised, office) { _ = try office.prepareAnonymising([pranee]) }
    #expect(try due() == [])
  }

  @Test func `identity is gone from every table, figures are equal, the chain and every invariant hold`() throws {
    try office.complete(proposal)
    try office.keep(
      DraftContent(screen: "person", subject: "\(malee.raw)", fields: ["first_name": "มาลีรัตน์"], focus: "", cursor: 0))
    clock.set("2040-01-01")
    let figures = try [2570, 2571].map { try office.indicators(fiscalYear: $0, by: .zone) }
    let naive = try counts()
    let number = try Trial.nationalID(2).digits
    #expect(try office.people(matching: "มาลีรัตน์").people.count == 1)
    try office.anonymise(try office.prepareAnonymising([malee, pranee]))
    #expect(try [2570, 2571].map { try office.indicators(fiscalYear: $0, by: .zone) } == figures)
    #expect(try counts() == naive)
    for words in ["มาลีรัตน์", number, "0829998888", "772/9", "ปราณีต"] {
      #expect(try office.people(matching: words).people == [], "\(words)")
    }
    // Whatever table a trace stood in.
    let traces = try office.fingerprint().filter { row in
      [
        "มาลีรัตน์", number, "0829998888", "772/9", "ซอยลับ2", "1962-07-08", "ปราณีต", try? Trial.nationalID(3).digits,
      ].compactMap { $0 }.contains { row.contains($0) }
    }
    #expect(traces == [])
    #expect(try office.drafts() == [])
    let rest = try office.person(malee).details
    #expect(
      rest.birth == Birth(year: 1962) && rest.categories == [.elderly] && rest.declaredIncome == Money(baht: 3_000))
    #expect(rest.address == Address() && rest.phone == nil)
    let journal = try office.checkJournal()
    #expect(journal.isIntact && journal.erased > 0)
    let report = try office.checkIntegrity(IntegrityOptions(isFull: true))
    #expect(report.findings.filter { $0.invariant.severity == .error } == [])
    #expect(try office.history(of: .person, malee.raw).filter { !$0.isErased }.map(\.deed) == ["anonymise"])
    // Nobody gives a name back.
    var again = rest
    again.name.first = "มาลีรัตน์"
    let version = try office.person(malee).version
    try refused(RuleViolation.anonymised, office) { try office.save(malee, again, version: version) }
    try refused(RuleViolation.anonymised, office) { try office.recordNotice(to: malee, way: .form, on: office.today) }
    #expect(try office.publicNames(of: [malee, pranee]) == [])
  }

  /// Counted by the rows themselves.
  private func counts() throws -> [Int] {
    try office.engine.read { session in
      try [
        "SELECT count(*) FROM person", "SELECT count(*) FROM residence", "SELECT count(*) FROM person_category",
        "SELECT count(*) FROM beneficiary", "SELECT coalesce(sum(amount), 0) FROM income",
        "SELECT count(*) FROM proposal",
        "SELECT coalesce(sum(declared_income), 0) FROM person",
        "SELECT coalesce(sum(CAST(substr(birth, 1, 4) AS INTEGER)), 0) FROM person",
      ].map { try session.number(SQL(stringLiteral: $0)) }
    }
  }

  /// A table that comes to hold something of people is to be thought of here and in `Anonymising`.
  @Test func `every table that refers to people is known to the removal`() throws {
    let known: Set<String> = [
      // Keep no text of a person's identity.
      "residence", "person_category", "group_member", "proposal", "beneficiary", "privacy_notice", "disclosure",
      "anonymising_entry", "anonymised",
      // Emptied by `Anonymising.remove`.
      "consent", "data_request", "interest", "walk_in", "zone_request",
    ]
    let found = try office.engine.read { try Dialect.references(to: "person", in: $0).map(\.table) }
    #expect(Set(found) == known)
  }
}
