import OfficeCore
import TerminalUI
import TestSupport
import Testing

@testable import OfficeStorage
@testable import Screens

@Suite struct HomeUpdateTests {
  private let actor = Actor(
    user: User(id: ID(1), login: "a", name: "ก", role: .administrator), permissions: Set(Permission.allCases))

  private func summary(drafts: [Draft] = [], followUps: [Int: Int]? = nil) -> HomeSummary {
    HomeSummary(
      drafts: drafts, toScreen: 4, waitingForPapers: nil, awaitingMayor: nil, followUpsDue: followUps,
      assessmentsDue: nil, years: [2570, 2569], budget: nil)
  }

  private func draft(_ screen: String) -> Draft {
    Draft(
      content: DraftContent(screen: screen, subject: "", fields: [:], focus: "", cursor: 0), keptAt: TestOffice.now)
  }

  private func started() -> Home.State { Home.start(today: TestOffice.today, actor: actor).0 }

  @Test(arguments: [
    ([2570: 3, 2569: 2], [Home.Item.followUps(fiscalYear: 2570, 3), .followUps(fiscalYear: 2569, 2)]),
    ([2570: 0, 2569: 2], [.followUps(fiscalYear: 2569, 2)]),
    ([2570: 0, 2569: 0], [.followUps(fiscalYear: 2570, 0)]),
  ])
  func `each year with something due has its line, the present year when nothing is due`(
    _ counts: [Int: Int], _ lines: [Home.Item]
  ) {
    let items = Home.items(summary(followUps: counts), started())
    #expect(items == [.toScreen(4)] + lines + Place.menu.map(Home.Item.place))
  }

  @Test func `what the user may not do has no line`() {
    #expect(Home.items(summary(), started()).count == 1 + Place.menu.count)
  }

  @Test func `the newest draft that can be gone on with is offered, once`() {
    var state = started()
    let known = draft("person")
    let effects = Home.update(&state, .loaded(summary(drafts: [draft("unheard of"), known])))
    #expect(effects == [.confirm(Home.Words.offer(known))])
    #expect(Home.update(&state, .loaded(summary(drafts: [known]))).isEmpty)
  }

  @Test func `who has gone on to work is not asked about a draft`() {
    var state = started()
    #expect(Home.update(&state, .placeChosen(.communities)) == [.open(.communities)])
    #expect(Home.update(&state, .loaded(summary(drafts: [draft("person")]))).isEmpty)
    #expect(state.items.first == .draft(draft("person")))
  }

  @Test(arguments: [
    (0 as Int?, [Effect<Home.Request>.open(.resumed(.person(nil)))]),
    (1, [.dropDraft(screen: "person", subject: ""), .open(.person(nil))]), (2, []), (nil, []),
  ])
  func `the offer resumes, starts anew or leaves the draft`(_ button: Int?, _ expected: [Effect<Home.Request>]) {
    var state = started()
    _ = Home.update(&state, .loaded(summary(drafts: [draft("person")])))
    let choice = DialogChoice(id: "draft", button: button, input: "")
    #expect(Home.update(&state, .chose(choice)) == expected)
  }
}
