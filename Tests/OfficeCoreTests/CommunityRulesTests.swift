import OfficeCore
import Testing
import ThaiText

@Suite struct `Rules of communities` {
  private static let today = Day(iso: "2026-11-23") ?? .first
  private static func community(
    _ id: Int64, _ code: String, _ name: String, closed: String? = nil, aliases: [String] = []
  )
    -> Community
  {
    Community(
      id: ID(id), code: code, zone: code.first.flatMap { Int(String($0)) } ?? 1, name: name, aliases: aliases,
      closed: closed.flatMap { Day(iso: $0) })
  }

  private static let all = [
    community(1, "101", "โนนชัย 1"), community(2, "102", "บ้านโนนชัย 2", aliases: ["โนนสอง"]),
    community(3, "201", "ศรีฐาน", closed: "2020-01-01"),
  ]
  private static let rules = CommunityRules(all, today: today)

  @Test(
    arguments: [
      ("โนนชัย 1", [], "101"), ("ชุมชนโนนชัย1", [], "101"), ("โนนชัย 2", [], "102"), ("ใหม่", ["โนน สอง"], "102"),
      ("ศรีฐาน", [], nil), ("โนนชัย", [], nil), ("โนนชัย 12", [], nil),
    ] as [(String, [String], String?)])
  func `a name answers to one open community`(name: String, aliases: [String], taken: String?) {
    let expected = taken.map { RuleViolation.communityNameTaken($0) }
    #expect(violation { () throws(RuleViolation) in try Self.rules.checkName(name, aliases: aliases) } == expected)
  }

  @Test(
    arguments: [
      (1, [], "103"), (2, [], "202"), (3, [], "301"), (1, ["103"], "104"), (1, ["199"], "1100"),
      (1, ["9", "1x1"], "103"), (1, ["1100"], "1101"),
    ] as [(Int, Set<String>, String)])
  func `the next code of a zone`(zone: Int, taken: Set<String>, code: String) throws {
    #expect(try Self.rules.code(of: NewCommunity(zone: zone, name: "ใหม่"), besides: taken) == code)
  }

  @Test func `a change rests on an announcement and its days are in order`() {
    func check(_ number: String = "1", date: String = "2026-11-01", day: String = "2026-11-02", of index: Int = 0)
      -> RuleViolation?
    {
      let announcement = Announcement(number: number, date: Day(iso: date) ?? .first)
      let change = CommunityChange(.renamed, announcement: announcement, day: Day(iso: day) ?? .first)
      return violation { () throws(RuleViolation) in try Self.rules.check(change, of: Self.all[index]) }
    }
    #expect(check() == nil)
    #expect(check("") == .announcementMissing)
    #expect(check(day: "2026-11-23") == nil)
    #expect(check(day: "2026-11-24") == .inFuture(Self.today.adding(days: 1)))
    #expect(check(of: 2) == .communityClosed("201"))
  }

  @Test func `a name that is given up stays as an alias, once`() {
    var community = Self.all[1]
    #expect(community.aliases(keeping: "โนนชัย 2") == ["โนนสอง", "โนนชัย 2"])
    community.aliases = community.aliases(keeping: "โนนชัย 2")
    #expect(community.aliases(keeping: "บ้านโนนชัย 2") == ["โนนสอง", "โนนชัย 2"])
  }

  private func violation(_ body: () throws(RuleViolation) -> Void) -> RuleViolation? {
    do throws(RuleViolation) { try body() } catch { return error }
    return nil
  }
}
