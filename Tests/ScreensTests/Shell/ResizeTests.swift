import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// The window may change its size at any moment, in every place and over everything that lies on it.
@Suite struct ResizeTests {
  private static let sizes = [(0, 0), (1, 1), (20, 5), (39, 12), (40, 11), (40, 12), (60, 18), (132, 43), (80, 24)]

  private static func routes(_ office: Office) throws -> [Route] {
    let proposal = try #require(try office.proposals(.all(fiscalYear: 2569)).first)
    let waiting = try #require(try office.proposals(.queue).first)
    let person = try #require(try office.people(limit: 1).people.first)
    let group = try #require(try office.groups(limit: 1).first)
    let outreach = try #require(try office.outreaches(fiscalYear: 2570).first).id
    let round = try #require(try office.rounds(fiscalYear: 2570).first).id
    return [
      .home, .communities, .people(community: nil), .pickPerson(seed: ""), .person(nil), .person(person.id),
      .personPage(person.id), .personEntry(.relation(of: person.id, nil)),
      .groups(community: nil), .pickGroup(seed: ""), .group(nil), .group(group.id),
      .frame(fiscalYear: 2569), .proposals(.all(fiscalYear: 2569)), .proposal(proposal.id), .intake(nil),
      .intake(waiting.id), .queue, .screening(waiting.id), .mayor, .followUps(fiscalYear: 2569),
      .followUpGrid(fiscalYear: 2569, .m6), .assessments(fiscalYear: 2569), .dashboard(fiscalYear: 2569),
      .standings(StandingsQuery(fiscalYear: 2569, of: .households(.supported))), .settings, .setting(.officeName),
      .history(.person, person.id.raw, name: Phrase(verbatim: "x")), .paper(.mayorList),
      .outreaches(fiscalYear: 2570), .outreach(outreach), .outreachForm(nil), .interests(outreach: nil),
      .walkIn(outreach: outreach), .incomplete, .zoneRequests, .round(round), .coverage(fiscalYear: 2570),
      .fairness(fiscalYear: 2570), .paper(.zoneReport(zone: 3, month: office.today.adding(days: 1 - office.today.day))),
    ]
  }

  private static let keys = [
    "<down>", "<down>", "<up>", "<right>", "<left>", "<pgdn>", "<end>", "<tab>", "<enter>", "<f1>", "<f2>", "<f3>",
    "<f4>", "<f6>", "<f7>", "<f12>", "<ins>", "<space>", "<esc>", "ก", "น้ำ", "7", "<bs>", "/",
  ]

  @Test func `no size at any step of a walk through every place stops the program or loses what is there`() throws {
    let office = try TestOffice.sample(people: 200)
    var seed: UInt64 = 2570
    for route in try Self.routes(office) {
      let journey = Journey(office, start: route)
      for step in 0..<14 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let key = Self.keys[Int(seed >> 33) % Self.keys.count]
        try journey.type(key)
        guard !journey.shell.isOver else { break }
        let before = journey.canvas
        for (columns, rows) in Self.sizes {
          journey.resize(columns, rows)
          #expect(journey.canvas.size == Size(columns: columns, rows: rows))
        }
        #expect(journey.canvas == before, "\(route), step \(step): \(key)")
      }
    }
  }
}
