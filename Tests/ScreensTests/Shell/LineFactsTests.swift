import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing

/// What F12 shows, and what a slow line leaves out.
@Suite struct LineFactsTests {
  @Test func `F12 shows the line in every place, over dialogs and help, and goes again`() throws {
    let office = try TestOffice.sample(people: 50)
    for route in [
      Route.home, .people(community: nil), .person(nil), .queue,
      .screening(
        try #require(
          try office.proposals(.queue).first
        ).id), .mayor, .dashboard(fiscalYear: 2569),
    ] {
      for before in ["", "<f1>"] {
        let journey = Journey(office, start: route)
        try journey.type(before)
        let plain = journey.canvas
        try journey.type("<f12>")
        #expect(journey.sees("ส่งแล้ว 0 ไบต์"), "\(route)")
        try journey.type("<f12>")
        #expect(journey.canvas == plain, "\(route)")
      }
    }
  }

  @Test func `on a slow line hints are said by F1`() throws {
    let office = try TestOffice.sample(people: 50)
    let journey = Journey(office, start: .home)
    let hint = try #require(journey.lines[22].split(separator: " ").first).description
    #expect(journey.lines[22].contains(scalars: hint))
    let lean = Journey(office, start: .home, isLean: true)
    #expect(lean.lines[22].isEmpty)
    try lean.type("<f1>")
    #expect(lean.sees(hint))
  }

  @Test func `a slow line is drawn without bars, in lists, forms and pick lists`() throws {
    let office = try TestOffice.sample(people: 50)
    for (route, keys) in [
      (Route.home, "<down>"), (.people(community: nil), "<down>"), (.communities, "<down>"), (.person(nil), "<down>"),
      (.intake(nil), "<f4><down>"), (.dashboard(fiscalYear: 2569), "<down>"), (.followUps(fiscalYear: 2569), "<down>"),
      (.settings, "<down>"),
    ] {
      let journey = Journey(office, start: route, isLean: true)
      try journey.type(keys)
      let roles = journey.canvas.cells.filter { $0.role == .selected }.count
      // The shown page of several, which no arrow moves.
      #expect(roles <= 20, "\(route)")
      #expect(!journey.canvas.cells.contains { $0.role == .fieldFocused && $0.text != " " }, "\(route)")
    }
  }
}
