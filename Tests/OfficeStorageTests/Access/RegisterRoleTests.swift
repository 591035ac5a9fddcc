import OfficeCore
import OfficeStorage
import Testing
import ThaiText

/// Organisations, networks, papers, outreach, the interested, requests between zones, rounds and imports: who may what.
@Suite struct `What each role may ask and do of the register's other records` {
  /// One of each record, of zone 1 where it has a zone, and one of zone 2.
  struct Desk {
    let bench: Bench
    let organisation: ID<Organisation>
    let otherOrganisation: ID<Organisation>
    let network: ID<GroupNetwork>
    let paper: Int64
    let outreach: ID<Outreach>
    let otherOutreach: ID<Outreach>
    let interest: ID<Interest>
    let otherInterest: ID<Interest>
    let round: ID<CallRound>
    let batch: Int64
    let search = ListView(name: "สูงวัย", words: "อายุ>60")

    var office: Office { bench.office }

    init() throws {
      bench = try Bench()
      let office = bench.office
      organisation = try office.register(Self.club("ชมรมหนึ่ง", try office.communityID("101")))
      otherOrganisation = try office.register(Self.club("ชมรมสอง", try office.communityID("201")))
      network = try office.register(Self.net("เครือข่ายหนึ่ง"))
      paper = try office.attach(Attachment(kind: .rules, paperNumber: "1"), scan: nil, to: .group, bench.group.raw)
      outreach = try office.record(OutreachDeedTests.details(office))
      otherOutreach = try office.record(OutreachDeedTests.details(office, ["201"], zone: 2))
      interest = try office.noteInterest(try Self.interested(office, "101"))
      otherInterest = try office.noteInterest(try Self.interested(office, "201"))
      round = try office.openRound(fiscalYear: 2570, Self.terms)
      try office.take(.communities, ["code,zone,name", "402,4,ใหม่"])
      batch = try #require(try office.imports().first).id
      try office.share(search, of: "people")
    }

    static func club(_ name: String, _ community: ID<Community>?) -> OrganisationDetails {
      OrganisationDetails(name: name, kind: .elderlyClub, community: community)
    }

    static func net(_ name: String) -> GroupNetworkDetails { GroupNetworkDetails(name: name) }

    static let terms = RoundTerms(name: "รอบ", opens: Trial.day("2026-10-01"), closes: Trial.day("2026-12-31"))

    static func interested(_ office: Office, _ code: String?) throws -> InterestDetails {
      let community = try code.map { try office.communityID($0) }
      return InterestDetails(
        day: Trial.day("2026-11-20"), outreach: nil,
        who: .named(.init(name: PersonName(title: "", first: "มาลัย", last: "ดี"), community: community)),
        want: .training, topic: "")
    }

    func acting(_ role: OfficeRole, zones: Set<Int> = []) throws -> Office {
      let login = role == .administrator ? "admin" : role.rawValue
      if role != .administrator { try office.changeUser(login: login, name: nil, role: nil, zones: zones) }
      return try office.acting(as: login)
    }
  }

  @Test(arguments: OfficeRole.allCases)
  func `questions are answered to the roles that hold their permission, and to no others`(role: OfficeRole) throws {
    let desk = try Desk()
    let actor = try desk.acting(role)
    let month = Trial.day("2026-11-01")
    let questions: [(Permission, () throws -> Void)] = [
      (.seeRegister, { _ = try actor.organisations() }),
      (.seeRegister, { _ = try actor.organisation(desk.organisation) }),
      (.seeRegister, { _ = try actor.networks() }), (.seeRegister, { _ = try actor.network(desk.network) }),
      (.seeRegister, { _ = try actor.attachments(of: .group, desk.bench.group.raw) }),
      (.seeRegister, { _ = try actor.outreaches(fiscalYear: 2570) }),
      (.seeRegister, { _ = try actor.outreach(desk.outreach) }), (.seeRegister, { _ = try actor.interests() }),
      (.seePersonalData, { _ = try actor.interest(desk.interest) }),
      (.seeRegister, { _ = try actor.incompleteRegistrations() }),
      (.editRegister, { _ = try actor.zoneRequests() }), (.seeProposals, { _ = try actor.round(desk.round) }),
      (.seeProposals, { _ = try actor.rounds(fiscalYear: 2570) }),
      (.seeFigures, { _ = try actor.coverage(fiscalYear: 2570) }),
      (.seeRegister, { _ = try actor.zoneMonth(1, from: month) }),
      (.importData, { _ = try actor.imports() }), (.importData, { _ = try actor.obstacle(toUndoing: desk.batch) }),
      (.seeRegister, { _ = try actor.history(of: .outreach, desk.outreach.raw) }),
      (.seePersonalData, { _ = try actor.history(of: .interest, desk.interest.raw) }),
      (.seeRegister, { _ = try actor.history(of: .organisation, desk.organisation.raw) }),
      (.seeRegister, { _ = try actor.history(of: .network, desk.network.raw) }),
      (.seeProposals, { _ = try actor.history(of: .round, desk.round.raw) }),
      (.changeSettings, { _ = try actor.history(of: .file, 0) }),
    ]
    for (number, (permission, question)) in questions.enumerated() {
      if role.usual.contains(permission) {
        #expect(throws: Never.self, "\(number)") { try question() }
      } else {
        #expect(throws: RuleViolation.notPermitted(permission), "\(number)") { try question() }
      }
    }
  }

  @Test(arguments: OfficeRole.allCases)
  func `deeds are done by the roles that hold their permission, and by no others`(role: OfficeRole) throws {
    let desk = try Desk()
    let office = desk.office
    let actor = try desk.acting(role)
    var details = try OutreachDeedTests.details(office)
    details.topic = "ใหม่"
    let visit = GroupEvent(
      kind: .visit, day: Trial.day("2026-11-20"), what: "เยี่ยม", by: "นพช.", attended: nil, finding: .active)
    var terms = Desk.terms
    terms.name = "ใหม่"
    let walkIn = WalkInDraft.Reading(
      who: .init(name: PersonName(title: "", first: "ผู้มา", last: "ดี"), community: try office.communityID("101")),
      noIDReason: "ไม่ได้นำบัตรมา", topic: "")
    let deeds: [(Permission, () throws -> Void)] = [
      (.editRegister, { try actor.register(Desk.club("ใหม่", try office.communityID("101"))) }),
      (.editRegister, { try actor.save(desk.organisation, Desk.club("เปลี่ยน", nil), version: 1) }),
      (.editRegister, { try actor.register(Desk.net("ใหม่")) }),
      (.editRegister, { try actor.save(desk.network, Desk.net("เปลี่ยน"), version: 1) }),
      (.editRegister, { try actor.record(visit, of: desk.bench.group) }),
      (
        .editRegister,
        { try actor.attach(Attachment(kind: .rules, paperNumber: "2"), scan: nil, to: .group, desk.bench.group.raw) }
      ),
      (.editRegister, { try actor.detach(desk.paper, reason: "แนบผิด") }),
      (.editRegister, { try actor.record(details) }),
      (.editRegister, { try actor.save(desk.outreach, details, version: 1) }),
      (.editRegister, { try actor.noteInterest(Desk.interested(office, "101")) }),
      (.editRegister, { try actor.preRegister([desk.interest], noIDReason: "ยังไม่ได้ตรวจบัตร") }),
      (.editRegister, { try actor.registerWalkIn(walkIn) }),
      (.keepYearFrame, { try actor.openRound(fiscalYear: 2570, Desk.terms) }),
      (.keepYearFrame, { try actor.save(desk.round, terms, version: 1) }),
      (.importData, { try actor.undoImport(desk.batch) }),
      (.importData, { try actor.recordErrorsFile("x.errors.csv") }),
      (.changeSettings, { try actor.share(ListView(name: "ใหม่", words: "เขต:1"), of: "people") }),
      (.changeSettings, { try actor.withdrawSearch("สูงวัย", of: "people") }),
      (.exportData, { try actor.recordExport(of: "groups", line: "", rows: 1, isPersonal: false) }),
      (.seeRegister, { try actor.recordBrowsing(reason: "ตรวจทะเบียน") }),
    ]
    for (permission, deed) in deeds {
      if role.usual.contains(permission) {
        #expect(throws: Never.self) { try deed() }
      } else {
        try refused(RuleViolation.notPermitted(permission), office, deed)
      }
    }
  }

  @Test func `an officer of zone 1 sees and changes what is of zone 1, and nothing of zone 2 or of the whole city`()
    throws
  {
    let desk = try Desk()
    let office = desk.office
    let officer = try desk.acting(.fieldOfficer, zones: [1])
    #expect(try officer.organisations().map(\.name) == ["ชมรมหนึ่ง"])
    #expect(try officer.outreaches(fiscalYear: 2570).map(\.id) == [desk.outreach])
    #expect(try officer.interests().map(\.id) == [desk.interest])
    #expect(throws: Never.self) { try officer.outreach(desk.outreach) }
    #expect(throws: Never.self) { try officer.interest(desk.interest) }
    let hidden: [(Permission, () throws -> Void)] = [
      (.seeRegister, { _ = try officer.organisation(desk.otherOrganisation) }),
      (.seeRegister, { _ = try officer.outreach(desk.otherOutreach) }),
      (.seePersonalData, { _ = try officer.interest(desk.otherInterest) }),
      (.seeRegister, { _ = try officer.history(of: .outreach, desk.otherOutreach.raw) }),
      (.seePersonalData, { _ = try officer.history(of: .interest, desk.otherInterest.raw) }),
      (.seeRegister, { _ = try officer.history(of: .organisation, desk.otherOrganisation.raw) }),
      (.seeRegister, { _ = try officer.history(of: .network, desk.network.raw) }),
      (.seeFigures, { _ = try officer.zoneMonth(2, from: Trial.day("2026-11-01")) }),
    ]
    for (number, (permission, question)) in hidden.enumerated() {
      #expect(throws: RuleViolation.notPermitted(permission), "\(number)") { try question() }
    }
    let elsewhere = try OutreachDeedTests.details(office, ["201"], zone: 2)
    let deeds: [() throws -> Void] = [
      { try officer.register(Desk.club("ใหม่", try office.communityID("201"))) },
      { try officer.save(desk.otherOrganisation, Desk.club("เปลี่ยน", nil), version: 1) },
      { try officer.register(Desk.net("ใหม่")) }, { try officer.save(desk.network, Desk.net("เปลี่ยน"), version: 1) },
      { try officer.record(elsewhere) }, { try officer.save(desk.otherOutreach, elsewhere, version: 1) },
      { try officer.noteInterest(Desk.interested(office, "201")) },
      { try officer.preRegister([desk.otherInterest], noIDReason: "x") },
    ]
    for deed in deeds { try refused(RuleViolation.notPermitted(.editRegister), office, deed) }
    // Of an import rows of every zone may come: a user of zones takes none back and is told of none.
    let clerk = try desk.acting(.clerk, zones: [1])
    #expect(throws: RuleViolation.notPermitted(.importData)) { _ = try clerk.imports() }
    try refused(RuleViolation.notPermitted(.importData), office) { try clerk.undoImport(desk.batch) }
    // What the whole city is told of a round is the office's; what zones took of it is theirs.
    #expect(try officer.round(desk.round).uses.allSatisfy { $0.zone == 1 })
  }

  @Test func `a zone is asked about its own people alone`() throws {
    let desk = try Desk()
    let officer = try desk.acting(.fieldOfficer, zones: [1])
    let request = try officer.askOtherZone(about: Trial.nationalID(3), reason: "มาประชุม")
    try desk.office.addUser(login: "two", name: "เขตสอง", role: .fieldOfficer, zones: [2])
    try desk.office.addUser(login: "four", name: "เขตสี่", role: .fieldOfficer, zones: [4])
    let four = try desk.office.acting(as: "four")
    #expect(try four.zoneRequests().isEmpty)
    try refused(RuleViolation.notPermitted(.editRegister), desk.office) { try four.answer(request, .stays, note: "") }
    #expect(throws: Never.self) { try desk.office.acting(as: "two").answer(request, .stays, note: "") }
  }
}
