import Foundation
import OfficeCore
import Synchronization
import TestSupport
import Testing
import ThaiText

@testable import OfficeStorage

/// A clock that a test sets forward.
final class MovingClock: Sendable {
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

  /// A table that comes to refer to people fails here by its name, until `Anonymising.fates` says what becomes of it.
  @Test func `every column that refers to people is known to the removal`() throws {
    let found = try office.engine.read { session in
      Set(try Dialect.references(to: "person", in: session).map { "\($0.table).\($0.column)" })
    }
    let known = Set(Anonymising.fates.keys)
    #expect(found.subtracting(known) == [], "not thought of in Anonymising.fates")
    #expect(known.subtracting(found) == [], "no longer in the schema")
  }

  /// The mark stands in every text of every row that is the person's, whatever the column: nothing but what `told` names may
  /// keep it. A column that comes later fails here by its name.
  @Test func `no text of any row about a person outlives the removal`() throws {
    let mark = "ร่องรอยลับ"
    let other = try office.register(Bench.person(9, "ญาติ", in: "101", of: office))
    let clerk = try office.acting(as: "clerk")
    var person = try office.person(pranee)
    person.details.phones = [PersonPhone("0831112222", whose: mark), PersonPhone("0831113333", whose: mark)]
    person.details.nickname = mark
    person.details.formerSurname = mark
    person.details.occupation = mark
    person.details.skills = mark
    person.details.trainingOther = mark
    person.details.address.road = mark
    try office.save(pranee, person.details, version: person.version)
    try office.keep(
      CategoryEntry(.disabled, disabilities: [.mind], evidence: mark), of: pranee, replacing: nil)
    try office.relate(pranee, Relation.Details(other: other, kind: .sibling, note: mark))
    let tie = try #require(try office.personFile(other).kin.first).relation
    try office.change(tie.id, of: other, to: Relation.Details(other: pranee, kind: .sibling, note: mark + "2"))
    try office.relate(other, Relation.Details(other: malee, kind: .carer, note: "ผูกกับคนอื่น"))
    let household = try #require(try office.household(code: "H2")).id
    try office.correct(household, registerCode: "40990001111", reason: mark)
    for (subject, id) in [(Subject.person, pranee.raw), (.household, household.raw)] {
      try office.attach(
        Attachment(kind: .idCard, title: mark, paperNumber: mark, place: mark), scan: nil, to: subject, id)
    }
    let struck = try #require(try office.attachments(of: .person, pranee.raw).first).id
    try office.detach(struck, reason: mark)
    try clerk.noteInterest(
      InterestDetails(day: office.today, outreach: nil, who: .person(pranee), want: .training, topic: mark))
    try office.addUser(login: "far", name: "far", role: .fieldOfficer, zones: [4])
    try office.acting(as: "far").askOtherZone(about: Trial.nationalID(3), reason: mark)
    let asked = try #require(try clerk.zoneRequests().first).id
    try clerk.answer(asked, .stays, note: mark)
    try office.depart(pranee, Departure(.movedAway, note: mark, from: office.today))
    try clerk.giveConsent(
      of: pranee, to: .publicity, Consent.Step(day: office.today, way: .paper, evidence: mark))
    let consent = try #require(try clerk.privacy(of: pranee).consents.first).id
    try clerk.withdrawConsent(consent, of: pranee, Consent.Step(day: office.today, way: .paper, evidence: mark))
    try clerk.receiveRequest(of: pranee, .rectify, on: office.today, detail: mark)
    let request = try #require(try clerk.dataRequests().first).request.id
    try clerk.answerRequest(request, DataRequest.Answer(decision: .refused, reason: mark, day: office.today))
    // An import changes the record: what it was is noted, so that the import can be taken back.
    var row = PersonRow(line: 2, nationalID: try Trial.nationalID(3), firstName: "ปราณีต", lastName: "ใจดี")
    row.road = .value("ถนนใหม่")
    try office.take(.people([row]), update: true)
    let batch = try #require(try office.imports().first).id
    for (screen, subject) in [
      ("person", "\(pranee.raw)"), ("person_entry", "relation.\(pranee.raw)."), ("privacy", "give \(pranee.raw)"),
      ("attachment", "person \(pranee.raw)"),
    ] {
      try office.keep(DraftContent(screen: screen, subject: subject, fields: ["x": mark], focus: "", cursor: 0))
    }
    try office.keep(
      DraftContent(
        screen: "person_entry", subject: "relation.\(other.raw).", fields: ["x": "ของคนอื่น"], focus: "",
        cursor: 0))
    #expect(try office.fingerprint().filter { $0.contains(scalars: mark) }.count > 20)

    clock.set("2040-01-01")
    try office.anonymise(try office.prepareAnonymising([pranee]))
    #expect(try office.fingerprint().filter { $0.contains(scalars: mark) } == [])
    let traces = ["ปราณีต", "0831112222", "0831113333", "40990001111", try Trial.nationalID(3).digits, "1963-07-08"]
    for trace in traces { #expect(try office.fingerprint().filter { $0.contains(scalars: trace) } == [], "\(trace)") }
    // Of others nothing goes.
    #expect(try office.personFile(other).kin.map(\.name) == ["มาลีรัตน์ ใจดี"])
    #expect(try office.history(of: .person, other.raw).contains { $0.deed == "relate" && !$0.isErased })
    #expect(try office.drafts().map(\.content.subject) == ["relation.\(other.raw)."])
    #expect(
      try office.obstacle(toUndoing: batch).map { if case .changedSince = $0 { true } else { false } } == true)
    let report = try office.checkIntegrity(IntegrityOptions(isFull: true))
    #expect(report.findings.filter { $0.invariant.severity == .error } == [])
  }

  @Test func `records that were merged into the person's lose their identity too, and stay merged`() throws {
    let twin = try office.register(Bench.person(7, "ปราณีด", in: "201", of: office))
    let versions = (try office.person(pranee).version, try office.person(twin).version)
    try office.merge(
      PersonMerging(
        survivor: pranee, survivorVersion: versions.0, merged: twin, mergedVersion: versions.1, taking: [],
        reason: "คนเดียวกัน"))
    let traces = ["ปราณีต", "ปราณีด", try Trial.nationalID(7).digits]
    for trace in traces { #expect(try office.fingerprint().contains { $0.contains(scalars: trace) }, "\(trace)") }
    clock.set("2040-01-01")
    try office.anonymise(try office.prepareAnonymising([pranee]))
    for trace in traces { #expect(try office.fingerprint().filter { $0.contains(scalars: trace) } == [], "\(trace)") }
    let history = try office.history(of: .person, pranee.raw)
    let merge = try #require(history.first { $0.deed == "merge" })
    let last = try #require(history.map(\.id).max())
    #expect(throws: RuleViolation.self) { try office.undo(merge.id, of: .person, pranee.raw, seen: last) }
    #expect(try office.person(twin).id == pranee)
    let report = try office.checkIntegrity(IntegrityOptions(isFull: true))
    #expect(report.findings.filter { $0.invariant.severity == .error } == [])
  }

  /// The image of a paper goes from its folder, unless another record has the same.
  @Test func `scans of the person's papers are destroyed, those that others have too stay`() throws {
    let folder = try Trial.folder()
    let clock = MovingClock()
    let office = try Office.create(at: folder.office, founding: Trial.founding(), clock: { clock.now })
    let person = try office.register(Bench.person(3, "ปราณีต", in: "201", of: office))
    let other = try office.register(Bench.person(4, "อื่น", in: "201", of: office))
    let drop = try Trial.folder()
    try office.change(Setting(key: .scanDropFolder, value: drop.path, source: "ทดสอบ"))
    for (name, text, owners) in [("a.pdf", "หนึ่ง", [person]), ("b.pdf", "สอง", [person, other])] {
      for owner in owners {
        try Data(text.utf8).write(to: URL(fileURLWithPath: drop.path + "/" + name))
        try office.attach(Attachment(kind: .idCard, title: name), scan: name, to: .person, owner.raw)
      }
    }
    let scans = folder.office + ".scans"
    #expect(try FileManager.default.contentsOfDirectory(atPath: scans).count == 2)
    clock.set("2040-01-01")
    try office.anonymise(try office.prepareAnonymising([person]))
    #expect(try FileManager.default.contentsOfDirectory(atPath: scans).count == 1)
    #expect(try office.attachments(of: .person, other.raw).compactMap(\.attachment.scan?.name) == ["b.pdf"])
    let report = try office.checkIntegrity(IntegrityOptions(isFull: true))
    #expect(report.findings.filter { $0.invariant.severity == .error } == [])
    try FileManager.default.removeItem(atPath: scans)
  }
}
