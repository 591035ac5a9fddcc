import OfficeCore
import OfficeStorage
import TerminalUI
import TestSupport
import Testing
import ThaiText

@testable import Screens

/// The line of the query language over a list.
@Suite struct QueryLineTests {
  private static let sample = Result { try TestOffice.sample() }

  private func people(_ line: String) throws -> PeopleQuery {
    let office = try Self.sample.get()
    var state = PeopleList.start(
      community: nil, seed: "", isPicking: false, today: office.today, actor: office.actor
    ).0
    state.communities = try office.communities()
    state.list.take(ListView(words: line), PeopleFacts.shape(state))
    #expect(state.list.problem == nil, "\(line)")
    return state.query
  }

  /// All people that a line finds, and all that hold a fact by plain Swift.
  private func found(_ line: String) throws -> Set<Int64> {
    Set(try Self.sample.get().peopleIDs(try people(line), limit: .max).map { $0.map(\.raw) } ?? [])
  }

  private func whole() throws -> [Int64: Person] {
    let office = try Self.sample.get()
    let ids = try office.peopleIDs(PeopleQuery(), limit: .max) ?? []
    return Dictionary(uniqueKeysWithValues: try ids.map { ($0.raw, try office.person($0)) })
  }

  @Test func `what a line finds is what its conditions say, counted one by one`() throws {
    let office = try Self.sample.get()
    let all = try whole()
    let zones = Dictionary(uniqueKeysWithValues: try office.communities().map { ($0.id, $0.zone) })
    func zone(_ person: Person) -> Int? { person.details.community.flatMap { zones[$0] } }
    func age(_ person: Person) -> Int? { person.details.birth.map { $0.age(on: office.today) } }
    let cases: [(String, (Person) -> Bool)] = [
      ("เขต:3", { zone($0) == 3 }), ("เขต:1,4", { [1, 4].contains(zone($0)) }), ("-เขต:3", { zone($0) != 3 }),
      ("อายุ>60", { (age($0) ?? 0) > 60 }),
      ("อายุ:18-30,70-80", { age($0).map { 18...30 ~= $0 || 70...80 ~= $0 } ?? false }),
      ("-อายุ>60", { !((age($0) ?? 0) > 60) }), ("อายุ<=20", { age($0).map { $0 <= 20 } ?? false }),
      ("เพศ:หญิง", { $0.details.sex == .female }), ("ไม่มีเลข", { $0.details.nationalID == nil }),
      ("-ไม่มีเลข", { $0.details.nationalID != nil }), ("หัวหน้า เขต:2", { $0.details.isHead && zone($0) == 2 }),
      ("ประเภท:ผู้สูงอายุ -หัวหน้า", { $0.details.categories.contains(.elderly) && !$0.details.isHead }),
      ("เขต:1 เขต:2", { _ in false }),
      ("zone:2 sex:male age>=40", { zone($0) == 2 && $0.details.sex == .male && (age($0) ?? 0) >= 40 }),
      ("เกิด>=1/1/2530", { $0.details.birth.map { $0.firstPossibleDay.iso >= "1987-01-01" } ?? false }),
    ]
    for (line, holds) in cases {
      let wanted = Set(all.filter { holds($0.value) }.keys)
      #expect(try found(line) == wanted, "\(line)")
      if line != "เขต:1 เขต:2" { #expect(!wanted.isEmpty && wanted.count < all.count, "\(line) tells nothing") }
    }
  }

  @Test func `the day of registration is kept from now on, by hand and by import`() throws {
    let today = try Self.sample.get().today
    #expect(try found("ขึ้นทะเบียน:\(BuddhistDate.numeric(today))").count == (try found("").count))
    #expect(try found("ขึ้นทะเบียน>\(BuddhistDate.numeric(today))").isEmpty)
    #expect(try found("ขึ้นทะเบียน<\(BuddhistDate.numeric(today))").isEmpty)
  }

  @Test func `the filter menu and the typed line are two faces of one state`() throws {
    let journey = try Journey(Self.sample.get(), start: .people(community: nil))
    try journey.type("/เขต:3 -หัวหน้า<tab>f")
    #expect(journey.lines.contains { $0.contains(scalars: "เขต 3") && $0.contains(scalars: "✓") }, "\(journey.screen)")
    // Zone 4 is chosen besides; what was typed beside the facts stays.
    try journey.type("<down><down><down><space><enter>")
    #expect(journey.sees("เขต:3,4 -หัวหน้า"), "\(journey.screen)")
    #expect(journey.sees("\(try found("เขต:3,4 -หัวหน้า").count) คน"), "\(journey.screen)")
    try journey.type("/<bs><bs><bs><bs><bs><bs><bs><bs><bs><bs>")
    #expect(journey.sees("\(try found("เขต:3,4").count) คน"), "\(journey.screen)")
  }

  @Test func `what cannot be read is said under the line, the words and the rows stay`() throws {
    let journey = try Journey(Self.sample.get(), start: .people(community: nil))
    try journey.type("/เขต:3")
    let count = "\(try found("เขต:3").count) คน"
    #expect(journey.sees(count))
    try journey.type(" ").paste("อายุ>แก่")
    #expect(journey.sees("“อายุ” เป็นตัวเลข"), "\(journey.screen)")
    #expect(journey.sees("เขต:3 อายุ>แก่"))
    #expect(journey.sees(count))
    try expectSnapshots(journey, "list-query-problem")
    try journey.type("<c-u>").paste("สถานะ:x")
    #expect(journey.sees("ไม่มีช่อง “สถานะ”"), "\(journey.screen)")
  }

  @Test func `a line in the wrong keyboard layout is noticed and mended with one key`() throws {
    let journey = try Journey(Self.sample.get(), start: .people(community: nil))
    let typed = Kedmanee.rescuedToLatin("สมชาย")
    try journey.type("/")
    try journey.type(typed)
    #expect(journey.sees("เปลี่ยนเป็น “สมชาย”"), "\(journey.screen)")
    try expectSnapshots(journey, "list-wrong-layout")
    try journey.type("<a-k>")
    #expect(journey.sees("ค้นหา: สมชาย"), "\(journey.screen)")
    #expect(!journey.sees("เปลี่ยนเป็น"))
  }

  @Test func `a shared search is found by everyone, and only who may shares and withdraws`() throws {
    let office = try TestOffice.sample(people: 200)
    let journey = Journey(office, start: .people(community: nil))
    try journey.type("/เขต:3 อายุ>60<tab>w")
    #expect(journey.sees("ให้ทุกคนใช้มุมมองนี้"), "\(journey.screen)")
    try journey.type("ให้ทุกคน<enter>สูงวัยเขต 3<enter><enter>")
    #expect(journey.sees("ทุกคนใช้มุมมอง สูงวัยเขต 3 ได้แล้ว"), "\(journey.screen)")
    let shared = try #require(try office.sharedSearches(of: "people").first)
    #expect(shared.view.words == "เขต:3 อายุ>60")
    #expect(shared.sharedBy == office.actor.user.login)
    try office.addUser(login: "officer", name: "เขต สาม", role: .fieldOfficer, zones: [3])
    let other = try office.acting(as: "officer")
    let theirs = Journey(other, start: .people(community: nil))
    try theirs.type("w")
    #expect(theirs.sees("สูงวัยเขต 3 (ทุกคน)"), "\(theirs.screen)")
    #expect(!theirs.sees("ให้ทุกคนใช้มุมมองนี้"))
    try theirs.type("<enter>")
    #expect(theirs.sees("เขต:3 อายุ>60"), "\(theirs.screen)")
    #expect(throws: RuleViolation.notPermitted(.changeSettings)) { try other.share(shared.view, of: "people") }
    #expect(throws: RuleViolation.notPermitted(.changeSettings)) {
      try other.withdrawSearch("สูงวัยเขต 3", of: "people")
    }
    #expect(try office.sharedSearches(of: "people") == [shared])
    #expect(
      try QueryExport.records(.people, "สูงวัยเขต 3", in: office).sorted()
        == QueryExport.records(.people, "zone:3 age>60", in: office).sorted())
    try office.withdrawSearch("สูงวัยเขต 3", of: "people")
    #expect(try office.sharedSearches(of: "people").isEmpty)
  }

  @Test func `a query exports groups, proposals and communities as their lists find them`() throws {
    let office = try SharedSample.office.get()
    let groups = try office.groups()
    #expect(
      Set(try QueryExport.records(.groups, "zone:2 members>=5", in: office))
        == Set(groups.filter { $0.zone == 2 && $0.members >= 5 }.map(\.id.raw)))
    let proposals = try office.fiscalYears().flatMap { try office.proposals(.all(fiscalYear: $0)) }
    let asked = proposals.filter { $0.amountRequested >= Money(baht: 40_000) }.map(\.id.raw)
    #expect(!asked.isEmpty && asked.count < proposals.count)
    #expect(Set(try QueryExport.records(.proposals, "ขอ>=40,000", in: office)) == Set(asked))
    #expect(
      Set(try QueryExport.records(.communities, "เขต:1 ไม่มีกลุ่ม", in: office))
        == Set(try office.communitySummaries().filter { $0.community.zone == 1 && $0.groups == 0 }.map(\.id.raw)))
    #expect(throws: QueryProblem(.unknownField("เขค"), at: 1)) {
      try QueryExport.records(.groups, "เขค:1", in: office)
    }
  }
}
