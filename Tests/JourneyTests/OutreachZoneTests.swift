import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// What an officer of zone 3 sees of outreach is the same whether or not other zones have anything: every screen, every paper
/// and every question, over offices made from numbers.
@Suite struct OutreachZoneTests {
  /// One thing that happens in a zone.
  private enum Act {
    case resident(name: Int), outreach(day: Int, channel: Int, came: Int), interest(name: Int, registered: Bool)
    case walkIn(name: Int), proposal(name: Int, baht: Int)
  }

  private struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state >> 29) ^ state
    }
  }

  private static func acts(_ seed: UInt64) -> [(zone: Int, Act)] {
    var numbers = Numbers(state: seed &* 77 &+ 5)
    func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &numbers) }
    return (0..<60).map { number in
      let act: Act =
        switch below(5) {
        case 0: .resident(name: number)
        case 1: .outreach(day: below(400), channel: below(6), came: below(60))
        case 2: .interest(name: number, registered: below(2) == 0)
        case 3: .walkIn(name: number)
        default: .proposal(name: number, baht: 1_000 + below(50) * 1_000)
        }
      return (1 + below(4), act)
    }
  }

  /// The same things happen in an office, those of some zones alone.
  static func office(_ seed: UInt64, zones: Set<Int>) throws -> Office {
    let office = try TestOffice.empty()
    for zone in 1...4 {
      try office.addUser(login: "officer\(zone)", name: "เจ้าหน้าที่เขต \(zone)", role: .fieldOfficer, zones: [zone])
    }
    let year = try #require(Day(iso: "2026-10-01"))
    let round = try office.openRound(
      fiscalYear: 2570,
      RoundTerms(
        name: "รอบแรก", opens: year, closes: year.adding(days: 90),
        quotas: Dictionary(uniqueKeysWithValues: (1...4).map { ($0, RoundQuota(proposals: 3)) })))
    let communities = try office.communities()
    var last: [Int: ID<Outreach>] = [:]
    for (number, (zone, act)) in acts(seed).enumerated() where zones.contains(zone) {
      let actor = try office.acting(as: "officer\(zone)")
      let own = communities.filter { $0.zone == zone }
      let community = own[number % own.count]
      // Some are called as people of other zones are, or nearly as a community is.
      func name(_ number: Int) -> PersonName {
        let alike = ["สมชาย", "โนนทาน", "หนองใหย่"]
        return PersonName(
          title: "นาง", first: number % 3 == 0 ? alike[number / 3 % 3] : "ชื่อ\(zone)ก\(number)", last: "เขต\(zone)")
      }
      func who(_ number: Int) -> InterestDetails.Name {
        .init(name: name(number), phone: "08100\(10_000 + number)", community: community.id)
      }
      switch act {
      case .resident(let number):
        try actor.register(
          PersonDetails(
            noIDReason: "ไม่ได้นำบัตรมา", name: name(number), community: community.id,
            categories: number % 2 == 0 ? [.elderly] : [], household: "Z\(zone)-\(number / 3)"))
      case .outreach(let day, let channel, let came):
        last[zone] = try actor.record(
          OutreachDetails(
            day: office.today.adding(days: -day), zone: zone, communities: [community.id],
            channel: OutreachChannel.allCases[channel], topic: "เขต\(zone) ครั้ง \(number)",
            came: Attendance(women: came, categories: [.elderly: came / 2])))
      case .interest(let number, let registered):
        let id = try actor.noteInterest(
          InterestDetails(
            day: office.today.adding(days: -number), outreach: last[zone], who: .named(who(number)), want: .training,
            topic: "เขต\(zone)"))
        if registered { try actor.preRegister([id], noIDReason: "ยังไม่ได้ตรวจบัตร") }
      case .walkIn(let number):
        try actor.registerWalkIn(
          WalkInDraft.Reading(who: who(number), noIDReason: "ไม่ได้นำบัตรมา", topic: "ขนม"), at: last[zone])
      case .proposal(let number, let baht):
        let person = try actor.register(
          PersonDetails(noIDReason: "ไม่ได้นำบัตรมา", name: name(100 + number), community: community.id))
        _ = try office.submit(
          ProposalDetails(
            fiscalYear: 2570, round: round, applicant: .person(person), title: "เขต\(zone)", objectives: [.learning],
            amountRequested: Money(baht: Int64(baht)), beneficiaries: [person],
            papers: Set(ProposalPaper.allCases), submittedOn: office.today))
      }
    }
    return office
  }

  private static let month = Day(iso: "2026-11-01") ?? .first

  private static var routes: [Route] {
    [
      .home, .outreaches(fiscalYear: 2570), .outreaches(fiscalYear: 2569), .interests(outreach: nil), .incomplete,
      .zoneRequests, .coverage(fiscalYear: 2570), .coverage(fiscalYear: 2569), .fairness(fiscalYear: 2570),
      .round(ID(1)), .walkIn(outreach: nil), .outreachForm(nil), .paper(.zoneReport(zone: 3, month: month)),
      .paper(.zoneReport(zone: 3, month: month.adding(months: -1))), .paper(.zoneReport(zone: 1, month: month)),
    ]
  }

  /// Numbers of proposals and codes of households run through the whole city: they alone tell how many there are.
  static func unnumbered(_ lines: [String]) -> [String] {
    lines.map { $0.replacing(/[0-9]{3}\/25[0-9]{2}/, with: "###/####").replacing(/R[0-9]{6}/, with: "R######") }
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `an officer's screens do not change with what other zones have`(seed: UInt64) throws {
    let alone = try Self.office(seed, zones: [3]).acting(as: "officer3")
    let among = try Self.office(seed, zones: [1, 2, 3, 4]).acting(as: "officer3")
    for route in Self.routes {
      for keys in ["", "t", "/เขต"] {
        let (one, other) = (Journey(alone, rows: 40, start: route), Journey(among, rows: 40, start: route))
        try one.type(keys)
        try other.type(keys)
        #expect(Self.unnumbered(one.lines) == Self.unnumbered(other.lines), "seed \(seed) \(route) \(keys)")
      }
    }
    #expect(try alone.coverage(fiscalYear: 2570).fairness == among.coverage(fiscalYear: 2570).fairness)
    #expect(try alone.coverage(fiscalYear: 2570).categories == among.coverage(fiscalYear: 2570).categories)
    // The whole city does see more: the comparison could fail.
    let whole = try among.acting(as: "admin")
    #expect(try whole.interests().count > among.interests().count)
    #expect(try whole.coverage(fiscalYear: 2570).fairness.zones.count == 4)
  }
}
