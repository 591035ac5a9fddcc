import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing

/// What keys cost on the line, in bytes, measured at the driver, with the question after each frame.
@Suite(.serialized) struct LineBudgetTests {
  struct Place {
    let name: String
    let route: Route
    /// Whether arrows scroll a text there; the others move a cursor.
    var isPage = false
    /// Whether rows of a list are chosen there, under a bar.
    var isList = false
  }

  private static func places(_ office: Office) throws -> [Place] {
    let proposal = try #require(try office.proposals(.all(fiscalYear: 2569)).first)
    let waiting = try #require(try office.proposals(.queue).first)
    let person = try #require(try office.people(limit: 3).people.first)
    return [
      Place(name: "home", route: .home),
      Place(name: "people", route: .people(community: nil), isList: true),
      Place(name: "communities", route: .communities, isList: true),
      Place(name: "groups", route: .groups(community: nil), isList: true),
      Place(name: "queue", route: .queue, isList: true),
      Place(name: "proposals", route: .proposals(.all(fiscalYear: 2569)), isList: true),
      Place(name: "proposal", route: .proposal(proposal.id), isPage: true),
      Place(name: "screening", route: .screening(waiting.id), isPage: true),
      Place(name: "mayor", route: .mayor),
      Place(name: "frame", route: .frame(fiscalYear: 2569)),
      Place(name: "follow-ups", route: .followUps(fiscalYear: 2569), isList: true),
      Place(name: "follow-up grid", route: .followUpGrid(fiscalYear: 2569, .m6)),
      Place(name: "assessments", route: .assessments(fiscalYear: 2569)),
      Place(name: "dashboard", route: .dashboard(fiscalYear: 2569)),
      Place(name: "standings", route: .standings(StandingsQuery(fiscalYear: 2569, of: .households(.supported)))),
      Place(name: "person form", route: .person(nil)),
      Place(name: "person", route: .person(person.id)),
      Place(name: "intake", route: .intake(nil)),
      Place(name: "settings", route: .settings),
    ]
  }

  /// Every text that an arrow key changes on the screen, as bytes.
  private struct Press {
    let bytes: Int
    let changedRows: Int
    let changedText: Int
    /// What changed in rows without the cursor: texts about the chosen row.
    let followingText: Int
  }

  private static func press(_ key: Key, _ journey: Journey, _ bytes: inout TerminalBytes) -> Press {
    let before = journey.canvas
    journey.press(key)
    let after = journey.canvas
    let changed = (0..<after.size.rows).filter { y in
      (0..<after.size.columns).contains { before[$0, y] != after[$0, y] }
    }
    func text(_ rows: [Int]) -> Int { rows.reduce(0) { $0 + after.lines[$1].utf8.count } }
    return Press(
      bytes: bytes.sent(after).count, changedRows: changed.count, changedText: text(changed),
      followingText: text(changed.filter { ![before.cursor.y, after.cursor.y].contains($0) }))
  }

  private static let walk: [Key] =
    Array(repeating: .down, count: 25) + Array(repeating: .up, count: 12) + [.right, .right, .left, .down, .end, .up]

  @Test func `on a lean line an arrow key that scrolls nothing costs at most 60 bytes, in every list and form`() throws
  {
    let office = try TestOffice.sample()
    for place in try Self.places(office) where !place.isPage {
      let journey = Journey(office, start: place.route, isLean: true)
      var bytes = try TerminalBytes()
      _ = bytes.sent(journey.canvas)
      var moves = 0
      for (number, key) in Self.walk.enumerated() {
        let press = Self.press(key, journey, &bytes)
        // A page of a list or form that comes up is no cursor move.
        guard press.changedRows <= 3 else { continue }
        if press.bytes > 0 { moves += 1 }
        #expect(press.bytes <= 60, "\(place.name), \(number): \(key)")
      }
      #expect(moves > 0 || place.name == "mayor", "\(place.name)")
    }
  }

  @Test func `on a normal line a cursor move costs what it changes, and little more`() throws {
    let office = try TestOffice.sample()
    for place in try Self.places(office) where !place.isPage {
      let journey = Journey(office, start: place.route)
      var bytes = try TerminalBytes()
      let full = bytes.sent(journey.canvas).count
      let text = journey.lines.reduce(0) { $0 + $1.utf8.count }
      // Colours and places of some 24 rows.
      #expect(full <= text + 24 * (place.isList ? 60 : 80), "\(place.name)")
      for (number, key) in Self.walk.enumerated() {
        let press = Self.press(key, journey, &bytes)
        #expect(press.bytes <= press.changedText + 60 + 100 * press.changedRows, "\(place.name), \(number): \(key)")
      }
    }
  }

  @Test func `on a normal line a cursor move within the page of a list costs at most 256 bytes`() throws {
    let office = try TestOffice.sample()
    for place in try Self.places(office) where place.isList {
      let journey = Journey(office, start: place.route)
      var bytes = try TerminalBytes()
      _ = bytes.sent(journey.canvas)
      var moves = 0
      for (number, key) in Self.walk.enumerated() {
        let press = Self.press(key, journey, &bytes)
        guard (1...3).contains(press.changedRows) else { continue }
        moves += 1
        // A line below the list about the chosen row is the price of being told; its colours are in the 256.
        #expect(press.bytes <= 256 + press.followingText, "\(place.name), \(number): \(key)")
      }
      #expect(moves > 3, "\(place.name)")
    }
  }

  @Test(arguments: [false, true])
  func `a typed character costs at most 20 bytes`(isLean: Bool) throws {
    let office = try TestOffice.sample()
    let journey = Journey(office, start: .person(nil), isLean: isLean)
    var bytes = try TerminalBytes()
    for _ in 0..<3 { journey.press(.down) }
    _ = bytes.sent(journey.canvas)
    // The first character says the colours of the field.
    #expect(Self.press(.character("ก"), journey, &bytes).bytes <= 40)
    for scalar in "การฝึกน้ำใจที่ดี abc".unicodeScalars {
      let press = Self.press(.character(scalar), journey, &bytes)
      #expect((1...20).contains(press.bytes), "\(scalar.value)")
    }
  }

  @Test func `scrolling a list sends the new row, not the page`() throws {
    let office = try TestOffice.sample()
    for isLean in [false, true] {
      let journey = Journey(office, start: .people(community: nil), isLean: isLean)
      var bytes = try TerminalBytes()
      for _ in 0..<25 { journey.press(.down) }
      let page = bytes.sent(journey.canvas).count
      for _ in 0..<12 {
        journey.press(.down)
        let count = bytes.sent(journey.canvas).count
        let row = journey.lines[21].utf8.count
        // Scroll region, signs for more, gutter and their colours; on a normal line a move of the bar besides.
        #expect(count <= row + (isLean ? 200 : 200 + 256))
        #expect(count * 6 < page)
      }
    }
  }

  @Test func `the frame of a resting program is not sent again`() throws {
    let office = try TestOffice.sample(people: 100)
    let journey = Journey(office, start: .people(community: nil))
    var bytes = try TerminalBytes()
    #expect(bytes.sent(journey.canvas).count > 1000)
    #expect(bytes.sent(journey.canvas).isEmpty)
  }

  @Test func `a list that moves by 13 of 20 rows sends 13 rows`() throws {
    var bytes = try TerminalBytes()
    _ = bytes.sent(ScrollStepsTests.list(from: 100))
    let new = ScrollStepsTests.list(from: 113)
    let moved = bytes.sent(new).count
    let rows = new.lines[9..<22].reduce(0) { $0 + $1.utf8.count }
    // With places and the terminal's own scrolling; all 20 would be half as much again.
    #expect(moved > rows / 2)
    #expect(moved <= rows * 5 / 4)
  }
}
