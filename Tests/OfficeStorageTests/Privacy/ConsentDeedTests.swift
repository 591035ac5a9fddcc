import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

@Suite struct `Notices, consents and requests` {
  private let bench: Bench
  private var today: Day { bench.office.today }

  init() throws { bench = try Bench() }

  private func step(_ iso: String = "2026-11-20", _ evidence: String = "แฟ้ม 12") -> Consent.Step {
    Consent.Step(day: Trial.day(iso), way: .paper, evidence: evidence)
  }

  @Test func `a showing of the notice keeps day, version, way and who showed it`() throws {
    #expect(try bench.clerk.privacy(of: bench.malee).hasSeenNotice == false)
    try journaled(bench.office) { try bench.clerk.recordNotice(to: bench.malee, way: .form, on: today) }
    let file = try bench.clerk.privacy(of: bench.malee)
    #expect(file.notices == [NoticeShown(day: today, edition: "1/2569", way: .form, by: "ชื่อของ clerk")])
    #expect(file.hasSeenNotice)
    // A new version is to be shown anew.
    try bench.office.change(Setting(key: .noticeEdition, value: "2/2570", from: today, source: "ประกาศ"))
    #expect(try bench.clerk.privacy(of: bench.malee).hasSeenNotice == false)
    let later = today.adding(days: 1)
    try refused(RuleViolation.inFuture(later), bench.office) {
      try bench.clerk.recordNotice(to: bench.malee, way: .form, on: later)
    }
  }

  @Test func `a consent is given and withdrawn with day, way and evidence`() throws {
    try journaled(bench.office) { try bench.clerk.giveConsent(of: bench.malee, to: .photograph, step()) }
    try refused(RuleViolation.consentStands, bench.office) {
      try bench.clerk.giveConsent(of: bench.malee, to: .photograph, step())
    }
    let consent = try #require(try bench.clerk.privacy(of: bench.malee).consents.first)
    #expect(consent.given == step() && consent.withdrawn == nil)
    try refused(
      RuleViolation.before(Trial.day("2026-11-19"), .consent, Trial.day("2026-11-20")), bench.office
    ) { try bench.clerk.withdrawConsent(consent.id, of: bench.malee, step("2026-11-19")) }
    // A consent is withdrawn on its own person's page only.
    try refused(StoreError.noSuchRecord, bench.office) {
      try bench.clerk.withdrawConsent(consent.id, of: bench.pranee, step("2026-11-21"))
    }
    try journaled(bench.office) {
      try bench.clerk.withdrawConsent(consent.id, of: bench.malee, step("2026-11-21", "โทรแจ้ง"))
    }
    #expect(try bench.clerk.privacy(of: bench.malee).consents.first?.withdrawn == step("2026-11-21", "โทรแจ้ง"))
    try bench.clerk.giveConsent(of: bench.malee, to: .photograph, step("2026-11-22"))
    #expect(try bench.office.checkIntegrity().errors == 0)
  }

  @Test func `a request gets its number and its clock, and one answer`() throws {
    let first = try journaled(bench.office) {
      try bench.clerk.receiveRequest(of: bench.malee, .access, on: Trial.day("2026-10-01"), detail: "")
    }
    let second = try bench.clerk.receiveRequest(of: bench.pranee, .rectify, on: today, detail: "ชื่อสะกดผิด")
    #expect([first, second] == ["1/2569", "2/2569"])
    let lines = try bench.clerk.dataRequests()
    #expect(lines.map(\.request.number) == ["1/2569", "2/2569"])
    #expect(lines.map(\.request.dueOn) == [Trial.day("2026-10-31"), today.adding(days: 30)])
    #expect(try bench.clerk.homeSummary().dataRequests == OpenRequests(open: 2, overdue: 1))
    #expect(try bench.secretary.homeSummary().dataRequests == nil)
    let id = try #require(lines.first).request.id
    let answer = DataRequest.Answer(decision: .partly, reason: "บางส่วนเป็นของผู้อื่น", day: today)
    try journaled(bench.office) { try bench.clerk.answerRequest(id, answer) }
    try refused(RuleViolation.requestAnswered("1/2569"), bench.office) { try bench.clerk.answerRequest(id, answer) }
    #expect(try bench.clerk.dataRequests().map(\.request.number) == ["2/2569", "1/2569"])
    #expect(try bench.clerk.homeSummary().dataRequests == OpenRequests(open: 1, overdue: 0))
    // The day of the setting counts, not of the answer.
    try bench.office.change(Setting(key: .requestDays, value: "15", from: today, source: "ประกาศ"))
    _ = try bench.clerk.receiveRequest(of: bench.somchai, .erase, on: today, detail: "")
    #expect(try bench.clerk.dataRequests().first?.request.dueOn == today.adding(days: 15))
    #expect(try bench.office.checkIntegrity().errors == 0)
  }

  @Test func `the person's copy holds every table that refers to the person, and is journaled`() throws {
    try bench.clerk.giveConsent(of: bench.malee, to: .publicity, step())
    _ = try bench.submitted()
    let held = try bench.clerk.heldData(of: bench.malee)
    let names = held.tables.map(\.name)
    #expect(names.first == "person")
    for name in ["residence", "consent", "beneficiary", "household", "journal"] { #expect(names.contains(name)) }
    let person = try #require(held.tables.first)
    let row = Dictionary(uniqueKeysWithValues: zip(person.columns, try #require(person.rows.first)))
    let number = try Trial.nationalID(2).digits
    #expect(row["national_id"] == .some(number))
    #expect(row.keys.contains("given_key") == false)
    #expect(held.tables.allSatisfy { table in table.rows.allSatisfy { $0.count == table.columns.count } })
    try journaled(bench.office) { try bench.clerk.recordHeldCopy(of: bench.malee, file: "json") }
  }

  /// Which role may do what, and that a refusal leaves no trace.
  @Test(arguments: OfficeRole.allCases) func `each deed is done by its roles alone`(role: OfficeRole) throws {
    try bench.office.changeUser(login: "field_officer", name: nil, role: nil, zones: [])
    let actor = try bench.office.acting(as: role == .administrator ? "admin" : role.rawValue)
    _ = try bench.office.receiveRequest(of: bench.somchai, .access, on: today, detail: "")
    let request = try #require(try bench.office.dataRequests().first).request.id
    let answer = DataRequest.Answer(decision: .granted, reason: "", day: today)
    let deeds: [(Permission, () throws -> Void)] = [
      (.editRegister, { try actor.recordNotice(to: bench.malee, way: .spoken, on: today) }),
      (.editRegister, { try actor.giveConsent(of: bench.malee, to: .publicity, step()) }),
      (.keepDataRequests, { _ = try actor.receiveRequest(of: bench.malee, .object, on: today, detail: "") }),
      (.keepDataRequests, { try actor.answerRequest(request, answer) }),
      (.seeRegister, { try actor.recordPrivacyView(of: bench.malee) }),
      (.seeRegister, { try actor.recordPeoplePrint([bench.malee], paper: "people") }),
      (.keepDataRequests, { try actor.recordHeldCopy(of: bench.malee, file: "text") }),
    ]
    for (permission, deed) in deeds {
      if role.usual.contains(permission) {
        #expect(throws: Never.self) { try deed() }
      } else {
        try refused(RuleViolation.notPermitted(permission), bench.office, deed)
      }
    }
    let questions: [(Permission, () throws -> Void)] = [
      (.seeRegister, { _ = try actor.privacy(of: bench.malee) }), (.keepDataRequests, { _ = try actor.dataRequests() }),
      (.seeJournal, { _ = try actor.accessLog(AccessQuery()) }), (.anonymise, { _ = try actor.retentionDue() }),
      (.anonymise, { _ = try actor.preparedList() }), (.seeRegister, { _ = try actor.publicNames(of: [bench.malee]) }),
      (.keepDataRequests, { _ = try actor.heldData(of: bench.malee) }),
    ]
    for (permission, question) in questions {
      if role.usual.contains(permission) {
        #expect(throws: Never.self) { try question() }
      } else {
        #expect(throws: RuleViolation.notPermitted(permission)) { try question() }
      }
    }
  }

  @Test func `nobody keeps anything of a person of another zone`() throws {
    // The officer has zones 1 and 3; Pranee lives in zone 2.
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try bench.officer.recordNotice(to: bench.pranee, way: .form, on: today)
    }
    try refused(RuleViolation.notPermitted(.editRegister), bench.office) {
      try bench.officer.giveConsent(of: bench.pranee, to: .publicity, step())
    }
    try bench.office.changeUser(login: "clerk", name: nil, role: nil, zones: [1])
    let clerk = try bench.office.acting(as: "clerk")
    _ = try bench.office.receiveRequest(of: bench.pranee, .access, on: today, detail: "")
    try refused(RuleViolation.notPermitted(.keepDataRequests), bench.office) {
      _ = try clerk.receiveRequest(of: bench.pranee, .access, on: today, detail: "")
    }
    #expect(try clerk.dataRequests() == [])
    #expect(try clerk.homeSummary().dataRequests == OpenRequests(open: 0, overdue: 0))
    #expect(throws: RuleViolation.notPermitted(.seeRegister)) { _ = try bench.officer.privacy(of: bench.pranee) }
    #expect(try bench.officer.publicNames(of: [bench.malee, bench.pranee]).count == 1)
  }
}
