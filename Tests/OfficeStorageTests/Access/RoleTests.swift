import OfficeCore
import OfficeStorage
import Testing
import ThaiText

@Suite struct `What each role may ask and do` {
  @Test(arguments: OfficeRole.allCases)
  func `questions are answered to the roles that hold their permission, and to no others`(role: OfficeRole) throws {
    let bench = try Bench()
    let proposal = try bench.submitted()
    let login = role == .administrator ? "admin" : role.rawValue
    try bench.office.changeUser(login: "field_officer", name: nil, role: nil, zones: [])
    let actor = try bench.office.acting(as: login)
    let questions: [(Permission, () throws -> Void)] = [
      (.seeRegister, { _ = try actor.people() }), (.seeRegister, { _ = try actor.groups() }),
      (.seeRegister, { _ = try actor.communitySummaries() }), (.seeRegister, { _ = try actor.group(bench.group) }),
      (.seeRegister, { _ = try actor.holder(of: Trial.nationalID(1)) }),
      (.seePersonalData, { _ = try actor.person(bench.malee) }),
      (.seeProposals, { _ = try actor.proposals(.queue) }), (.seeProposals, { _ = try actor.proposal(proposal) }),
      (.seeProposals, { _ = try actor.frame(of: 2570) }),
      (.recordFollowUp, { _ = try actor.followUpsDue(fiscalYear: 2570) }),
      (.recordFollowUp, { _ = try actor.assessmentsDue(fiscalYear: 2570) }),
      (.seeFigures, { _ = try actor.indicators(fiscalYear: 2570) }),
      (.exportData, { _ = try actor.exportRows(.groups) { _ in } }), (.manageUsers, { _ = try actor.users() }),
    ]
    for (permission, question) in questions {
      if role.usual.contains(permission) {
        #expect(throws: Never.self) { try question() }
      } else {
        #expect(throws: RuleViolation.notPermitted(permission)) { try question() }
      }
    }
    // A file with national IDs wants both: to export, and to see personal data.
    if role.usual.contains(.exportData), !role.usual.contains(.seePersonalData) {
      for kind in [ImportKind.people, .members, .proposals, .beneficiaries] {
        #expect(throws: RuleViolation.notPermitted(.seePersonalData)) { _ = try actor.exportRows(kind) { _ in } }
      }
    }
  }

  @Test(arguments: OfficeRole.allCases)
  func `deeds are done by the roles that hold their permission, and by no others`(role: OfficeRole) throws {
    let bench = try Bench()
    let (queued, waiting) = (try bench.submitted(baht: 1_000), try bench.recommended(baht: 1_000))
    try bench.office.changeUser(login: "field_officer", name: nil, role: nil, zones: [])
    let actor = try bench.office.acting(as: role == .administrator ? "admin" : role.rawValue)
    let household = try #require(try bench.office.household(code: "H1")).id
    let entry = FollowUpEntry(
      household: household, fiscalYear: 2570, round: .m3, day: bench.office.today, finding: .notReached(.moved))
    let deeds: [(Permission, () throws -> Void)] = [
      (.editRegister, { try actor.register(Bench.person(50, "ใหม่", in: "101", of: bench.office)) }),
      (.takeInProposals, { _ = try actor.submit(bench.details(baht: 1_000)) }),
      (.screen, { try actor.record(Bench.recommend, on: queued) }),
      (.recordApproval, { try actor.record(Bench.signature(), on: [waiting]) }),
      (.recordFollowUp, { try actor.record([entry]) }),
      (.keepYearFrame, { try actor.save(Bench.umbrella(year: 2569, baht: 5)) }),
      (.changeSettings, { try actor.change(Setting(key: .passScore, value: "55", source: "มติ")) }),
      (.importData, { _ = try actor.importRows(.communities([])) }),
      (.manageUsers, { try actor.addUser(login: "new", name: "ใหม่", role: .clerk, zones: []) }),
    ]
    for (permission, deed) in deeds {
      if role.usual.contains(permission) {
        #expect(throws: Never.self) { try deed() }
      } else {
        try refused(RuleViolation.notPermitted(permission), bench.office, deed)
      }
    }
  }

  @Test func `numbers and phones are masked for who may not see personal data`() throws {
    let bench = try Bench()
    var details = try bench.office.person(bench.malee).details
    details.phone = "0812345678"
    try bench.clerk.save(bench.malee, details, version: 1)
    let number = try Trial.nationalID(2)
    let clerk = try #require(try bench.clerk.people(matching: "มาลี").people.first)
    #expect([clerk.nationalID, clerk.phone] == [number.grouped, "0812345678"])
    let auditor = try #require(try bench.office.acting(as: "auditor").people(matching: "มาลี").people.first)
    #expect([auditor.nationalID, auditor.phone] == [number.masked, "XXXXXX5678"])
  }
}
