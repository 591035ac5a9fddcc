import OfficeCore
import Testing
import ThaiText

@Suite struct `Outreach, rounds and coverage` {
  private static func day(_ iso: String) -> Day { Day(iso: iso) ?? .first }
  private static let today = day("2026-11-23")

  private static let whole = [
    "day": "20/11/2569", "zone": "3", "channel": "meeting", "topic": "ชี้แจง", "communities": "7,9", "women": "30",
    "men": "๑๒", "came.elderly": "42",
  ]

  @Test func `a whole form becomes an outreach and back`() throws {
    let details = try OutreachDraft.read(Self.whole, today: Self.today).get()
    #expect(details.came.total == 42)
    #expect(details.came.categories == [.elderly: 42])
    #expect(details.communities == [ID(7), ID(9)])
    #expect(details.fiscalYear == 2570)
    #expect(try OutreachDraft.read(OutreachDraft.values(of: details), today: Self.today).get() == details)
  }

  @Test(arguments: [
    (["day": "31/2/2569"], "day"), (["zone": ""], "zone"), (["zone": "5"], "zone"), (["channel": "radio"], "channel"),
    (["topic": " "], "topic"), (["communities": ""], "communities"), (["women": "many"], "women"),
    (["men": "100000"], "men"), (["came.elderly": "43"], "came.elderly"), (["came.other": "x"], "came.other"),
  ])
  func `what is wrong is said of its field alone`(change: [String: String], field: String) {
    let values = Self.whole.merging(change) { $1 }
    guard case .failure(let problems) = OutreachDraft.read(values, today: Self.today) else {
      Issue.record("it was taken")
      return
    }
    #expect(problems.all.map(\.field) == [field])
  }

  private static let rounds = [
    CallRound(id: ID(1), fiscalYear: 2570, number: 1, opens: day("2026-10-01"), closes: day("2026-10-31")),
    CallRound(id: ID(2), fiscalYear: 2570, number: 2, opens: day("2026-11-15"), closes: day("2026-12-15")),
  ]

  @Test(
    arguments: [
      ("2026-10-01", nil, 1), ("2026-10-31", nil, 1), ("2026-11-20", nil, 2), ("2026-12-15", nil, 2),
      ("2026-10-10", 1, 1), ("2026-11-20", 2, 2),
    ] as [(String, Int64?, Int64)])
  func `a proposal falls into the round that is open, or the one chosen`(day: String, chosen: Int64?, round: Int64)
    throws
  {
    let found = try RoundRule.round(of: Self.day(day), chosen: chosen.map { ID($0) }, among: Self.rounds, reason: nil)
    #expect(found == ID(round))
  }

  @Test func `between rounds and outside the chosen one it wants a reason`() throws {
    let between = Self.day("2026-11-05")
    #expect(throws: RuleViolation.noRoundOpen(between)) {
      try RoundRule.round(of: between, chosen: nil, among: Self.rounds, reason: nil)
    }
    let closed = RuleViolation.roundNotOpen(
      between, number: 1, opens: Self.day("2026-10-01"), closes: Self.day("2026-10-31"))
    #expect(throws: closed) { try RoundRule.round(of: between, chosen: ID(1), among: Self.rounds, reason: "") }
    #expect(try RoundRule.round(of: between, chosen: nil, among: Self.rounds, reason: "น้ำท่วม") == nil)
    #expect(try RoundRule.round(of: between, chosen: ID(1), among: Self.rounds, reason: "น้ำท่วม") == ID(1))
  }

  @Test func `a year without rounds takes everything`() throws {
    #expect(try RoundRule.round(of: Self.today, chosen: nil, among: [], reason: nil) == nil)
  }

  @Test func `a round's form becomes its terms and back`() throws {
    let values = [
      "name": "รอบแรก", "opens": "1/10/2569", "closes": "30/11/2569", "quota.1.proposals": "5",
      "quota.3.amount": "120,000",
    ]
    let terms = try RoundDraft.read(values, today: Self.today).get()
    #expect(terms.quotas == [1: RoundQuota(proposals: 5), 3: RoundQuota(amount: Money(baht: 120_000))])
    #expect(try RoundDraft.read(RoundDraft.values(of: terms), today: Self.today).get() == terms)
    for (field, value) in [("closes", "30/9/2569"), ("quota.2.proposals", "x"), ("quota.2.amount", "-1")] {
      guard case .failure(let problems) = RoundDraft.read(values.merging([field: value]) { $1 }, today: Self.today)
      else {
        Issue.record("\(field) was taken")
        continue
      }
      #expect(problems.all.map(\.field) == [field])
    }
  }

  @Test func `what is left of a quota may lie below zero, and is nothing where there is no quota`() {
    let use = RoundUse(zone: 1, quota: RoundQuota(proposals: 2), proposals: 3, amount: Money(baht: 9))
    #expect(use.proposalsLeft == -1)
    #expect(use.amountLeft == nil)
  }

  // MARK: - Coverage

  private static func reach(
    _ code: String, _ zone: Int, households: Int = 100, outreaches: Int = 0, last: String? = nil, applied: Int = 0,
    closed: Bool = false
  ) -> CommunityReach {
    CommunityReach(
      community: Community(
        id: ID(Int64(code) ?? 0), code: code, zone: zone, name: code, closed: closed ? day("2026-01-01") : nil),
      people: households * 3, households: households, outreaches: outreaches, lastReached: last.map(day),
      interested: 0, applied: applied)
  }

  @Test(arguments: [
    (0, nil, 0), (0, "2025-01-01", 1), (1, "2026-11-01", 2), (2, "2026-11-01", 3), (9, "2026-11-01", 4),
  ])
  func `a tile's level follows from how often and how lately`(outreaches: Int, last: String?, level: Int) {
    #expect(Self.reach("101", 1, outreaches: outreaches, last: last).level == level)
  }

  @Test func `never reached comes first, then longest ago, then fewest that applied, then most households`() {
    let all = [
      Self.reach("104", 1, last: "2026-11-01"), Self.reach("103", 1, last: "2026-01-01", applied: 5),
      Self.reach("102", 1, last: "2026-01-01", applied: 1), Self.reach("101", 1, households: 10),
      Self.reach("105", 1, households: 20),
    ]
    #expect(all.sorted(by: CommunityReach.needier).map(\.community.code) == ["105", "101", "102", "103", "104"])
  }

  @Test func `the two measures, by hand`() {
    let fairness = Fairness([
      Self.reach("101", 1, households: 200, outreaches: 1, applied: 8),
      Self.reach("102", 1, households: 200, applied: 4),
      Self.reach("201", 2, households: 300, outreaches: 2, applied: 4),
      Self.reach("202", 2, closed: true),
    ])
    #expect(fairness.communities == 3)
    #expect(fairness.share == 667)
    // 12 of 400 is 30.0, 4 of 300 is 13.3: 2.25 times, which is said as 2.3.
    #expect(fairness.zones.map(\.rate) == [300, 133])
    #expect(fairness.most?.zone == 1)
    #expect(fairness.fewest?.zone == 2)
    #expect(fairness.ratio == 23)
  }

  @Test func `one zone alone, and a zone from which nobody applied, have no ratio`() {
    #expect(Fairness([Self.reach("101", 1, applied: 3)]).most == nil)
    let none = Fairness([Self.reach("101", 1, applied: 3), Self.reach("201", 2)])
    #expect(none.fewest?.zone == 2)
    #expect(none.ratio == nil)
    #expect(Fairness([]).share == nil)
  }

  // MARK: - Walk-ins

  @Test func `a name in one piece, a phone and a reason are enough`() throws {
    let read = try WalkInDraft.read(
      ["full_name": "นางสาวมาลี ดีงาม", "phone": "0811111111", "no_id_reason": "ไม่ได้นำบัตรมา"], today: Self.today
    ).get()
    #expect(read.details.name == PersonName(title: "นางสาว", first: "มาลี", last: "ดีงาม"))
    #expect(read.details.noIDReason == "ไม่ได้นำบัตรมา")
    #expect(MissingFact.missing(in: read.details) == [.nationalID, .sex, .birth, .houseNumber, .community])
  }

  @Test(arguments: [
    (["no_id_reason": "x"], ["full_name"]), (["full_name": "มาลี"], ["national_id"]),
    (["full_name": "มาลี", "national_id": "123"], ["national_id"]), ([:], ["full_name", "national_id"]),
  ])
  func `what a walk-in lacks is said`(values: [String: String], fields: [String]) {
    guard case .failure(let problems) = WalkInDraft.read(values, today: Self.today) else {
      Issue.record("it was taken")
      return
    }
    #expect(problems.all.map(\.field) == fields)
  }
}
