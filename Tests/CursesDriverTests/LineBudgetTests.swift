import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing

/// What keys cost on the line, in bytes, measured at the driver, with the question after each frame.
@Suite(.serialized) struct LineBudgetTests {
  struct Place: Sendable, CustomStringConvertible {
    let name: String
    let route: Route
    /// Keys before the measured ones.
    var before = ""

    var description: String { name }
  }

  static func places(_ office: Office) throws -> [Place] {
    let proposals = try office.proposals(.all(fiscalYear: 2569))
    let queue = try office.proposals(.queue)
    let proposal = try #require(proposals.first)
    let waiting = try #require(queue.first)
    let people = try office.people(matching: "", community: nil, limit: 3)
    let person = try #require(people.first)
    return [
      Place(name: "home", route: .home),
      Place(name: "people", route: .people(community: nil)),
      Place(name: "communities", route: .communities),
      Place(name: "groups", route: .groups(community: nil)),
      Place(name: "queue", route: .queue),
      Place(name: "proposals", route: .proposals(.all(fiscalYear: 2569))),
      Place(name: "proposal", route: .proposal(proposal.id)),
      Place(name: "screening", route: .screening(waiting.id)),
      Place(name: "mayor", route: .mayor),
      Place(name: "frame", route: .frame(fiscalYear: 2569)),
      Place(name: "follow-ups", route: .followUps(fiscalYear: 2569)),
      Place(name: "follow-up grid", route: .followUpGrid(fiscalYear: 2569, .m3)),
      Place(name: "assessments", route: .assessments(fiscalYear: 2569)),
      Place(name: "dashboard", route: .dashboard(fiscalYear: 2569)),
      Place(name: "standings", route: .standings(StandingsQuery(fiscalYear: 2569, of: .households(.supported)))),
      Place(name: "person form", route: .person(nil)),
      Place(name: "person", route: .person(person.id)),
      Place(name: "intake", route: .intake(nil)),
      Place(name: "settings", route: .settings),
    ]
  }

  @Test func `measure`() throws {
    let office = try TestOffice.sample()
    for isLean in [false, true] {
      for place in try Self.places(office) {
        let journey = Journey(office, start: place.route, isLean: isLean)
        var bytes = try TerminalBytes()
        let full = bytes.sent(journey.canvas).count
        let downs = bytes.costs(of: .down, times: 30, in: journey)
        let ups = bytes.costs(of: .up, times: 12, in: journey)
        let rights = bytes.costs(of: .right, times: 4, in: journey)
        let page = bytes.costs(of: .pageDown, times: 3, in: journey)
        print(isLean ? "LEAN" : "norm", place.name, "full", full, "down", downs, "up", ups, "right", rights, "page", page)
      }
    }
  }
}
