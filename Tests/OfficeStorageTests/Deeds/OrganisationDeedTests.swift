import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

@Suite struct `Organisations and networks` {
  private func details(_ name: String, in code: String?, of bench: Bench) throws -> OrganisationDetails {
    OrganisationDetails(
      name: name, kind: .communityCommittee, community: try code.map { try bench.office.communityID($0) },
      legalBasis: "ประกาศเทศบาล", number: "7/2560", contact: "นางแดง", phones: "043-1, 081-2",
      officers: [OrganisationOfficer(name: "นางแดง", post: "ประธาน", from: Trial.day("2025-01-01"))])
  }

  @Test func `an organisation is registered, found by any part, changed and taken back`() throws {
    let bench = try Bench()
    let first = try details("คณะกรรมการโนนชัย 1", in: "101", of: bench)
    let id = try journaled(bench.office) { try bench.officer.register(first) }
    #expect(try bench.office.organisation(id).details == first)
    for words in ["โนนชัย", "กรรมการ 101", "นางแดง", "7/2560"] {
      #expect(try bench.office.organisations(matching: words).map(\.id) == [id], "\(words)")
    }
    var changed = first
    changed.officers.append(OrganisationOfficer(name: "นายดำ", post: "เหรัญญิก", phone: "089"))
    changed.kind = .other
    changed.community = nil
    try journaled(bench.office) { try bench.clerk.save(id, changed, version: 1) }
    try refused(EditConflict(by: "ชื่อของ clerk", at: bench.office.now.utc), bench.office) {
      try bench.clerk.save(id, first, version: 1)
    }
    let entry = try #require(try bench.office.history(of: .organisation, id.raw).first)
    try bench.clerk.undo(entry.id, of: .organisation, id.raw, seen: entry.id)
    #expect(try bench.office.organisation(id).details == first)
    #expect(try bench.office.checkIntegrity(IntegrityOptions(isFull: true)).errors == 0)
  }

  @Test func `a name is its own, and an applicant of that name is the organisation`() throws {
    let bench = try Bench()
    let id = try bench.clerk.register(try details("ชมรมผู้สูงอายุ", in: "201", of: bench))
    try refused(RuleViolation.duplicateName("ชมรมผู้สูงอายุ"), bench.office) {
      try bench.clerk.register(try details("ชมรมผู้สูงอายุ", in: nil, of: bench))
    }
    var proposal = bench.details(baht: 1_000)
    proposal.applicant = .organisation(ID(0))
    proposal.beneficiaries = []
    let submitted = try bench.clerk.submit(proposal, newOrganisation: "ชมรมผู้สูงอายุ")
    #expect(submitted.details.applicant == .organisation(id))
    #expect(try bench.office.organisations().map(\.proposals) == [1])
    // Its proposals lie in the zone of its community.
    try bench.office.addUser(login: "two", name: "สอง", role: .clerk, zones: [2])
    try bench.office.addUser(login: "three", name: "สาม", role: .clerk, zones: [3])
    #expect(try bench.office.acting(as: "two").proposals(.queue).map(\.id) == [submitted.id])
    #expect(try bench.office.acting(as: "three").proposals(.queue) == [])
  }

  @Test func `other zones and roles change no organisation and see none of other zones`() throws {
    let bench = try Bench()
    let city = try bench.clerk.register(try details("มูลนิธิกลาง", in: nil, of: bench))
    let two = try bench.clerk.register(try details("ชมรมศรีฐาน", in: "201", of: bench))
    #expect(try bench.officer.organisations().map(\.id) == [city])
    #expect(throws: RuleViolation.notPermitted(.seeRegister)) { _ = try bench.officer.organisation(two) }
    #expect(throws: RuleViolation.notPermitted(.seeRegister)) {
      _ = try bench.officer.history(of: .organisation, two.raw)
    }
    let mine = try details("ใหม่", in: "101", of: bench)
    for id in [city, two] {
      try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
        try bench.officer.save(id, mine, version: 1)
      }
    }
    for code in ["201", nil] {
      let foreign = try details("ใหม่", in: code, of: bench)
      try refused(RuleViolation.notPermitted(.editRegister), bench.office) { try bench.officer.register(foreign) }
    }
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) { try bench.secretary.register(mine) }
  }

  @Test func `a network holds groups by their codes, dated`() throws {
    let bench = try Bench()
    try bench.office.register(
      GroupDetails(code: "G2", name: "ถัก", community: try bench.office.communityID("201"), occupation: "ถัก"),
      members: [])
    let network = GroupNetworkDetails(
      name: "เครือข่ายผ้า", coordinator: "นางแดง", founded: Trial.day("2024-01-01"),
      groups: [
        NetworkGroup(code: "G1", from: Trial.day("2024-01-01")),
        NetworkGroup(code: "G2", from: Trial.day("2024-01-01"), to: Trial.day("2026-01-01")),
      ])
    let unknown = GroupNetworkDetails(name: "ผิด", groups: [NetworkGroup(code: "G1"), NetworkGroup(code: "G77")])
    try refused(
      FieldProblem(field: "groups.1.code", value: "G77", kind: .unknownGroup), bench.office
    ) { try bench.clerk.register(unknown) }
    let id = try journaled(bench.office) { try bench.clerk.register(network) }
    #expect(try bench.office.network(id).details == network)
    #expect(try bench.office.networks(matching: "ผ้า").map(\.groups) == [1])
    #expect(try bench.office.groupPage(bench.group).networks.map(\.name) == ["เครือข่ายผ้า"])
    try refused(RuleViolation.duplicateName("เครือข่ายผ้า"), bench.office) {
      try bench.clerk.register(GroupNetworkDetails(name: "เครือข่ายผ้า"))
    }
    var changed = network
    changed.groups = []
    try journaled(bench.office) { try bench.clerk.save(id, changed, version: 1) }
    let entry = try #require(try bench.office.history(of: .network, id.raw).first)
    try bench.clerk.undo(entry.id, of: .network, id.raw, seen: entry.id)
    #expect(try bench.office.network(id).details == network)
    #expect(try bench.office.checkIntegrity(IntegrityOptions(isFull: true)).errors == 0)
  }

  @Test func `who works for some zones sees of a network its own groups, and keeps none`() throws {
    let bench = try Bench()
    try bench.office.register(
      GroupDetails(code: "G2", name: "ถัก", community: try bench.office.communityID("201"), occupation: "ถัก"),
      members: [])
    let both = try bench.clerk.register(
      GroupNetworkDetails(name: "สองเขต", groups: [NetworkGroup(code: "G1"), NetworkGroup(code: "G2")]))
    let foreign = try bench.clerk.register(GroupNetworkDetails(name: "เขตสอง", groups: [NetworkGroup(code: "G2")]))
    #expect(try bench.officer.networks().map(\.id) == [both])
    #expect(try bench.officer.networks().map(\.groups) == [1])
    #expect(try bench.officer.network(both).details.groups.map(\.code) == ["G1"])
    #expect(throws: RuleViolation.notPermitted(.seeRegister)) { _ = try bench.officer.network(foreign) }
    #expect(throws: RuleViolation.notPermitted(.seeRegister)) { _ = try bench.officer.history(of: .network, both.raw) }
    let mine = GroupNetworkDetails(name: "ของเขต", groups: [NetworkGroup(code: "G1")])
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) { try bench.officer.register(mine) }
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try bench.officer.save(both, mine, version: 1)
    }
  }
}
