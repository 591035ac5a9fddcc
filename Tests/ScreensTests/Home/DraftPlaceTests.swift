import OfficeCore
import OfficeStorage
import Testing

@testable import Screens

@Suite struct DraftPlaceTests {
  @Test(arguments: [
    ("person", "", Route.person(nil)), ("person", "7", .person(ID(7))), ("group", "", .group(nil)),
    ("group", "3", .group(ID(3))), ("intake", "", .intake(nil)), ("intake", "12", .intake(ID(12))),
    ("screening", "12", .screening(ID(12))), ("mayor", "", .mayor),
    ("frame", "2570.umbrella", .frame(fiscalYear: 2570)),
    ("follow_up_grid", "2569 m6", .followUpGrid(fiscalYear: 2569, .m6)),
    ("assessments", "2569", .assessments(fiscalYear: 2569)),
    ("group_event", "3", .entry(.event(ID(3), nil))), ("group_event", "3 7", .entry(.event(ID(3), 7))),
    ("attachment", "group 3", .entry(.attachment(.group, 3))), ("organisation", "", .entry(.organisation(nil))),
    ("organisation", "5", .entry(.organisation(ID(5)))), ("network", "", .entry(.network(nil))),
  ])
  func `every form's draft leads back to its form`(_ screen: String, _ subject: String, _ route: Route) {
    let content = DraftContent(screen: screen, subject: subject, fields: [:], focus: "", cursor: 0)
    #expect(DraftPlace.route(of: content) == route)
  }

  @Test(arguments: [
    ("unheard of", ""), ("screening", ""), ("attachment", "x 3"), ("follow_up_grid", "2569 m9"), ("frame", "umbrella"),
  ])
  func `a draft of nothing that is known leads nowhere`(_ screen: String, _ subject: String) {
    let content = DraftContent(screen: screen, subject: subject, fields: [:], focus: "", cursor: 0)
    #expect(DraftPlace.route(of: content) == nil)
  }
}
