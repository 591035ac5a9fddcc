import OfficeCore
import OfficeStorage
import Testing
import ThaiText

/// An office with the same things in every zone and outside all, so that whatever leaks is seen.
@Suite struct `What a user of one zone is shown` {
  private let office: Office
  /// May do everything, in zone 3.
  private let limited: Office

  init() throws {
    office = try Trial.office()
    try office.addUser(login: "limited", name: "เขตสาม", role: .administrator, zones: [3])
    limited = try office.acting(as: "limited")
    for (zone, code) in [(1, "101"), (2, "201"), (3, "301"), (4, "401")] {
      try Self.fill(office, zone, code)
    }
    try Self.fill(office, 9, nil)
    try office.take(
      .proposals,
      [
        "number,fiscal_year,applicant_kind,applicant,title,amount_requested,status,decided_on",
        "900/2570,2570,organisation,ชมรมกลาง,เขตกลาง,5,approved,2026-11-01",
      ])
  }

  private static func fill(_ office: Office, _ zone: Int, _ code: String?) throws {
    let number = try Trial.nationalID(zone).digits
    try office.take(
      .people,
      [
        "national_id,first_name,last_name,community,household,phone",
        "\(number),เขต\(zone),ก,\(code ?? ""),H\(zone),08\(zone)",
      ])
    var applicant = "person,\(number)"
    if let code {
      try office.take(.groups, ["code,name,community,occupation", "G\(zone),เขต\(zone),\(code),ก"])
      try office.take(.members, ["group,national_id", "G\(zone),\(number)"])
      try office.take(.assessments, ["group,fiscal_year,assessed_on,score", "G\(zone),2570,2026-10-05,50"])
      applicant = "group,G\(zone)"
    }
    let header = "number,fiscal_year,applicant_kind,applicant,title,amount_requested,submitted_on,status,decided_on"
    try office.take(
      .proposals,
      [
        header, "\(zone)0/2570,2570,\(applicant),เขต\(zone),5,2026-10-05,approved,2026-10-10",
        "\(zone)1/2570,2570,\(applicant),เขต\(zone),5,2026-10-05,submitted,",
        "\(zone)2/2570,2570,\(applicant),เขต\(zone),5,2026-10-05,recommended,",
      ])
    try office.take(.beneficiaries, ["proposal,national_id", "\(zone)0/2570,\(number)"])
    try office.take(.incomes, ["household,round,recorded_on,income_month", "H\(zone),baseline,2026-10-01,5000"])
  }

  @Test func `lists and searches hold that zone's records alone`() throws {
    #expect(try office.people().people.count == 5)
    #expect(try limited.people().people.map(\.name.first) == ["เขต3"])
    #expect(try limited.people().total == 1)
    #expect(try limited.people(matching: "เขต").people.map(\.zone) == [3])
    #expect(try limited.people(matching: "เขต1").people == [])
    #expect(try limited.people(matching: Trial.nationalID(1).digits).people == [])
    #expect(try limited.people(matching: "081").people == [])
    #expect(try limited.groups().map(\.code) == ["G3"])
    #expect(try limited.groups(matching: "เขต1").isEmpty)
    #expect(try limited.communitySummaries().map(\.community.code) == ["301"])
    for filter in [ProposalFilter.all(fiscalYear: 2570), .queue, .awaitingMayor, .supported(fiscalYear: 2570)] {
      #expect(try office.proposals(filter).count > 1)
      #expect(Set(try limited.proposals(filter).map(\.zone)) == [3])
    }
    #expect(try limited.proposals(.all(fiscalYear: 2570), matching: "เขต1").isEmpty)
  }

  @Test func `what is due, the funnel and the home page count that zone alone`() throws {
    #expect(Set(try limited.followUpsDue(fiscalYear: 2570).map(\.zone)).isSubset(of: [3]))
    #expect(Set(try limited.assessmentsDue(fiscalYear: 2570).map(\.zone)).isSubset(of: [3]))
    for (asking, year) in [(limited, 2570), (limited, 2569), (office, 2570), (office, 2569)] {
      #expect(try asking.followUpsDueCount(fiscalYear: year) == asking.followUpsDue(fiscalYear: year).count)
    }
    let home = try limited.homeSummary()
    #expect(home.toScreen == 1)
    #expect(home.awaitingMayor == 1)
    #expect(try office.homeSummary().toScreen == 5)
    let (mine, all) = (try limited.funnel(fiscalYear: 2570), try office.funnel(fiscalYear: 2570))
    #expect(mine != all)
  }

  @Test func `records of other zones are not opened, by whatever way`() throws {
    for zone in [1, 2, 4, 9] {
      let person = try office.id(of: Trial.nationalID(zone))
      #expect(throws: RuleViolation.notPermitted(.seePersonalData)) { try limited.person(person) }
      #expect(throws: RuleViolation.notPermitted(.seePersonalData)) { try limited.history(of: .person, person.raw) }
      #expect(try limited.household(code: "H\(zone)") == nil)
      let household = try #require(try office.household(code: "H\(zone)")).id
      #expect(throws: RuleViolation.notPermitted(.seeRegister)) { try limited.household(household) }
      let proposal = try #require(try office.proposals(.queue).first { $0.title == "เขต\(zone)" }).id
      #expect(throws: RuleViolation.notPermitted(.seeProposals)) { try limited.proposal(proposal) }
      #expect(throws: RuleViolation.notPermitted(.takeInProposals)) { try limited.withdraw(proposal, reason: "ก") }
      if zone < 9 {
        let group = try office.groupID("G\(zone)")
        #expect(throws: RuleViolation.notPermitted(.seeRegister)) { try limited.group(group) }
        #expect(throws: RuleViolation.notPermitted(.seeRegister)) { try limited.assessments(of: group) }
      }
      #expect(try limited.holder(of: Trial.nationalID(zone)) == .someoneElsewhere)
    }
    #expect(try limited.person(office.id(of: Trial.nationalID(3))).details.name.first == "เขต3")
  }

  @Test func `figures count that zone alone, for every grouping`() throws {
    for grouping in IndicatorGrouping.allCases {
      let report = try limited.indicators(fiscalYear: 2570, by: grouping)
      #expect(report.households.total.supported == 1)
      #expect(report.groups.total.supported == 1)
      #expect(report.households.rows.allSatisfy { $0.supported <= 1 })
      if grouping == .zone {
        #expect(report.households.rows.map(\.key) == ["1", "2", "3", "4"])
        #expect(report.households.rows.map(\.supported) == [0, 0, 1, 0])
      }
    }
    #expect(try office.indicators(fiscalYear: 2570, by: .zone).households.rows.map(\.supported) == [1, 1, 1, 1, 1])
  }

  @Test(arguments: [ImportKind.people, .groups, .members, .proposals, .beneficiaries, .incomes, .assessments])
  func `an export holds that zone alone`(kind: ImportKind) throws {
    let text = String(decoding: try limited.file(kind), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).dropFirst()
    #expect(lines.count == (kind == .proposals ? 3 : 1))
    for zone in [1, 2, 4, 9] {
      let number = try Trial.nationalID(zone).digits
      let foreign = ["เขต\(zone)", "H\(zone)", "G\(zone)", number, "\(zone)0/2570"]
      #expect(!lines.contains { line in foreign.contains { line.contains($0) } }, "\(zone)")
    }
  }
}
