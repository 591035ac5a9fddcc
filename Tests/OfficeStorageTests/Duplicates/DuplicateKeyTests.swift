import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

/// People are compared by what the records say now, whoever wrote it.
@Suite struct `Who looks alike, whoever writes` {
  private let twins: TwinBench
  private var office: Office { twins.office }

  init() throws { twins = try TwinBench() }

  private func open(_ office: Office) throws -> [Set<ID<Person>>] {
    try office.findDuplicates()
    return try office.duplicates().pairs.map { [$0.first.id, $0.second.id] }
  }

  private func save(_ id: ID<Person>, _ change: (inout PersonDetails) -> Void) throws {
    var person = try office.person(id)
    change(&person.details)
    try office.save(id, person.details, version: person.version)
  }

  @Test func `the form: a further telephone, the surname of before, the birthday`() throws {
    let other = try office.register(Bench.person(31, "อารี", in: "301", of: office, household: "A1", isHead: true))
    try save(other) { $0.name.last = "โคตรพรม" }
    try save(twins.bench.pranee) { $0.name.first = "อารี" }
    #expect(try !open(office).contains([other, twins.bench.pranee]))
    // Each has a number of its own until the card is seen to be lost.
    for id in [other, twins.bench.pranee] {
      try save(id) {
        $0.nationalID = nil
        $0.noIDReason = "บัตรหาย"
      }
    }
    try save(other) { $0.phones = [PersonPhone("043111222"), PersonPhone("0899998888", kind: .relative)] }
    try save(twins.bench.pranee) { $0.phones = [PersonPhone("0899998888")] }
    #expect(try !open(office).contains([other, twins.bench.pranee]))
    try save(other) { $0.formerSurname = "ใจดี" }
    #expect(try open(office).contains([other, twins.bench.pranee]))
    try save(other) { $0.phones = [PersonPhone("043111222")] }
    #expect(try !open(office).contains([other, twins.bench.pranee]))
    #expect(try twins.errors() == [])
  }

  @Test func `the walk-in desk, an import, and an import taken back`() throws {
    let reading = WalkInDraft.Reading(
      who: InterestDetails.Name(
        name: PersonName(title: "", first: "สมชาย", last: "ใจดี"), phone: "0877776666",
        community: try office.communityID("101")), noIDReason: "ไม่ได้นำบัตรมา")
    try save(twins.bench.somchai) { $0.phones = [PersonPhone("0877776666")] }
    let walkIn = try office.registerWalkIn(reading)
    #expect(try office.duplicates().pairs.contains { [$0.first.id, $0.second.id] == [twins.bench.somchai, walkIn] })
    try office.take(
      .people,
      ["national_id,no_id_reason,first_name,last_name,phone,community", ",บัตรหาย,ปรานี,ใจดี,0866665555,201"])
    let imported = try #require(try office.people(matching: "ปรานี").people.first).id
    try save(twins.bench.pranee) { $0.phones = [PersonPhone("0866665555")] }
    #expect(try open(office).contains([twins.bench.pranee, imported]))
    let batch = try #require(try office.imports().first).id
    // What nobody has spoken of stands in nobody's way.
    try office.undoImport(batch)
    #expect(try !open(office).contains([twins.bench.pranee, imported]))
    #expect(try twins.errors() == [])
  }

  @Test func `an import of which somebody has spoken, or is merged, stays`() throws {
    let lines = ["national_id,no_id_reason,first_name,last_name,phone,community", ",บัตรหาย,ปราณี,ใจดี,0866665555,201"]
    try save(twins.bench.pranee) { $0.phones = [PersonPhone("0866665555")] }
    for isMerged in [false, true] {
      try office.take(.people, lines)
      let newest = try #require(
        try office.people(matching: "ปราณี").people.map(\.id).max())
      let batch = try #require(try office.imports().first).id
      if isMerged {
        try office.merge(twins.merging(twins.bench.pranee, newest, taking: []))
      } else {
        try office.answer(.different, newest, twins.bench.pranee, reason: "คนละบ้าน")
      }
      let before = try office.fingerprint()
      do {
        try office.undoImport(batch)
        Issue.record("taken back")
      } catch RuleViolation.cannotUndoImport(let why) {
        if case .undoneAlready = why { Issue.record("\(why)") }
      }
      #expect(try office.changes(since: before) == [])
      guard isMerged else {
        // Out of the way of the second file, which says the same.
        try save(newest) { $0.name.first = "ปรานอม" }
        continue
      }
      #expect(try twins.errors() == [])
    }
  }

  @Test func `many at once are looked for when the review asks, and then are done`() throws {
    let rows = (1...40).map { ",บัตรหาย,คนที่\($0),ใจดี,08\(10_000_000 + $0),101" }
    try office.take(.people, ["national_id,no_id_reason,first_name,last_name,phone,community"] + rows)
    #expect(try office.duplicates().due >= 40)
    try office.findDuplicates()
    #expect(try office.duplicates().due == 0)
    #expect(try twins.errors() == [])
  }

  @Test func `a pair is found whichever of the two is looked at first, and once`() throws {
    let (one, two) = (twins.malee, twins.twin)
    for id in [one, two] {
      try save(id) {
        $0.phones = [PersonPhone("0855554444")]
        $0.birth = Birth(stored: "1980-03-04")
      }
    }
    try save(one) {
      $0.nationalID = nil
      $0.noIDReason = "บัตรหาย"
    }
    for id in [two, one, two] {
      try save(id) { $0.address.houseNumber = "9/\(id.raw)" }
      #expect(try open(office).count { $0 == [one, two] } == 1)
    }
  }
}

/// Who else lives in other zones changes nothing of what one zone is shown.
@Suite struct `Duplicates of one zone` {
  /// The same people of zone 1; with the others, look-alikes of them live in every other zone and in none.
  private func office(withOthers: Bool) throws -> Office {
    let office = try Trial.office()
    try office.addUser(login: "limited", name: "เขตหนึ่ง", role: .administrator, zones: [1])
    func register(_ first: String, _ code: String?, phone: String?, number: NationalID? = nil) throws {
      try office.register(
        PersonDetails(
          nationalID: number, noIDReason: number == nil ? "บัตรหาย" : nil,
          name: PersonName(title: "", first: first, last: "ใจดี"), birth: Birth(stored: "1980-03-04"), phone: phone,
          community: try code.map { try office.communityID($0) }))
    }
    try register("มาลี", "101", phone: "0811111111")
    try register("มะลิ", "102", phone: "0811111111")
    if withOthers {
      for code in ["201", "301", "401", nil] {
        for _ in 0..<3 { try register("มาลี", code, phone: "0811111111") }
      }
      try register("มาลี", "401", phone: "0811111111", number: Trial.nationalID(7))
    }
    try office.findDuplicates()
    return office
  }

  private struct Shown: Equatable {
    var pairs: [DuplicatePair]
    var due: Int
    var alike: [[LikePerson]]
  }

  private func shown(_ office: Office) throws -> Shown {
    let limited = try office.acting(as: "limited")
    try limited.findDuplicates()
    let list = try limited.duplicates()
    let typed = [
      PersonTraits(given: "มาลี", family: "ใจดี", birth: Birth(stored: "1980-03-04"), phones: ["0811111111"]),
      // Nearly the number of somebody in zone 4, and all else the same.
      PersonTraits(
        number: NationalID.neighbours(of: try Trial.nationalID(7).digits)[0].digits, given: "มาลี", family: "ใจดี",
        birth: Birth(stored: "1980-03-04"), phones: ["0811111111"]),
    ]
    return Shown(pairs: list.pairs, due: list.due, alike: try typed.map { try limited.alike($0) })
  }

  @Test func `the review, the count of what is due and the warning are the same with and without the others`() throws {
    let (alone, among) = (try office(withOthers: false), try office(withOthers: true))
    let (first, second) = (try shown(alone), try shown(among))
    #expect(first.pairs.count == 1 && first.alike[0].count == 2)
    #expect(first == second)
    #expect(try among.duplicates().pairs.count > 20)
  }

  @Test func `that the very number is known elsewhere is told, and no more`() throws {
    let limited = try office(withOthers: true).acting(as: "limited")
    let typed = PersonTraits(number: try Trial.nationalID(7).digits, given: "ก", family: "ข")
    #expect(try limited.alike(typed) == [.elsewhere])
  }

  @Test func `two of whom one is not seen are neither compared nor answered nor merged`() throws {
    let office = try office(withOthers: true)
    let limited = try office.acting(as: "limited")
    let own = try #require(try limited.people(matching: "มาลี").people.first).id
    let other = try #require(try office.people(matching: "มาลี").people.first { $0.zone == 2 }).id
    #expect(throws: RuleViolation.notPermitted(.seePersonalData)) { try limited.comparison(own, other) }
    try refused(RuleViolation.notPermitted(.editRegister), office) {
      try limited.answer(.different, own, other, reason: "คนละคน")
    }
    try refused(RuleViolation.notPermitted(.editRegister), office) {
      try limited.merge(
        PersonMerging(
          survivor: own, survivorVersion: 1, merged: other, mergedVersion: 1, taking: [], reason: "ลอง"))
    }
  }

  @Test(arguments: OfficeRole.allCases)
  func `who may not edit the register neither answers nor merges`(role: OfficeRole) throws {
    let twins = try TwinBench()
    guard role != .administrator, !role.usual.contains(.editRegister) else { return }
    let user = try twins.office.acting(as: role.rawValue)
    let merging = try twins.merging()
    for deed in [
      { try user.merge(merging) }, { try user.answer(.different, twins.malee, twins.twin, reason: "คนละคน") },
      { try user.answer(.later, twins.malee, twins.twin, reason: "") }, { try user.findDuplicates() },
    ] { try refused(RuleViolation.notPermitted(.editRegister), twins.office) { try deed() } }
  }
}
