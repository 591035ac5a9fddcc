import OfficeCore
import Testing
import ThaiText

private func day(_ iso: String) -> Day { Day(iso: iso) ?? .first }

/// The rule that refuses; nil when nothing does.
private func refusal(_ body: () throws -> Void) -> RuleViolation? {
  do {
    try body()
    return nil
  } catch { return error as? RuleViolation }
}

@Suite struct `The rules about personal data` {
  private static func actor(_ role: OfficeRole, zones: Set<Int> = []) -> Actor {
    Actor(user: User(id: ID(1), login: "a", name: "a", role: role, zones: zones), permissions: role.usual)
  }

  /// Every role has one sight of every field, inside and outside its zones.
  @Test(
    arguments: [
      (OfficeRole.clerk, FieldSight.full), (.fieldOfficer, .full), (.administrator, .full), (.secretary, .masked),
      (.auditor, .masked), (.committeeMember, .closed), (.approver, .closed),
    ], PersonalField.allCases)
  func `a field is shown, masked or closed by role and zone`(_ role: (OfficeRole, FieldSight), field: PersonalField) {
    #expect(Mask.sight(of: field, zone: 1, Self.actor(role.0)) == role.1)
    #expect(Mask.sight(of: field, zone: nil, Self.actor(role.0)) == role.1)
    #expect(Mask.sight(of: field, zone: 1, Self.actor(role.0, zones: [1])) == role.1)
    #expect(Mask.sight(of: field, zone: 2, Self.actor(role.0, zones: [1])) == .closed)
    #expect(Mask.sight(of: field, zone: nil, Self.actor(role.0, zones: [1])) == .closed)
  }

  @Test(arguments: [FieldSight.masked, .closed]) func `a mask leaves what leads to nobody`(_ sight: FieldSight) throws {
    let number = try NationalID.reading("1409910000011")
    #expect(Mask.shown(number, .full) == number.grouped)
    #expect(Mask.shown(number, sight) == "1-4099-XXXXX-XX-1")
    for (phone, masked) in [("0812345678", "XXXXXX5678"), ("043224024", "XXXXX4024"), ("1234", "XX34"), ("", "")] {
      #expect(Mask.shown(phone: phone, .full) == phone)
      #expect(Mask.shown(phone: phone, sight) == masked)
    }
    let birth = Birth(day: day("1950-02-03"))
    #expect(Mask.shown(birth, .full) == birth)
    #expect(Mask.shown(birth, sight) == Birth(year: 1950))
    #expect(Mask.shown(income: Money(baht: 5_000), .full) == Money(baht: 5_000))
    #expect(Mask.shown(income: Money(baht: 5_000), sight) == nil)
    let address = Address(houseNumber: "12/3", moo: "4", soi: "ก", road: "ข", subdistrict: "ในเมือง", province: "ขอนแก่น")
    #expect(Mask.shown(address, .full) == address)
    #expect(Mask.shown(address, sight) == Address(subdistrict: "ในเมือง", province: "ขอนแก่น"))
  }

  private static func step(_ iso: String, _ evidence: String = "แฟ้ม 1") -> Consent.Step {
    Consent.Step(day: day(iso), way: .paper, evidence: evidence)
  }

  @Test func `a purpose has one consent at a time, with evidence, not in the future`() throws {
    let today = day("2026-11-23")
    let standing = Consent(id: ID(1), purpose: .photograph, given: Self.step("2026-01-01"))
    var ended = standing
    ended.withdrawn = Self.step("2026-06-01")
    #expect(standing.holds(on: day("2026-01-01")) && !standing.holds(on: day("2025-12-31")))
    #expect(ended.holds(on: day("2026-05-31")) && !ended.holds(on: day("2026-06-01")))
    let cases: [(ConsentPurpose, Consent.Step, [Consent], RuleViolation?)] = [
      (.photograph, Self.step("2026-11-23"), [], nil), (.photograph, Self.step("2026-06-01"), [ended], nil),
      (.publicity, Self.step("2026-11-23"), [standing], nil),
      (.photograph, Self.step("2026-11-23"), [standing], .consentStands),
      (.photograph, Self.step("2026-11-24"), [], .inFuture(day("2026-11-24"))),
      (.photograph, Self.step("2026-11-23", ""), [], .evidenceMissing),
      (
        .photograph, Self.step("2026-05-31"), [ended],
        .before(day("2026-05-31"), .withdrawal, day("2026-06-01"))
      ),
    ]
    for (purpose, step, before, expected) in cases {
      #expect(refusal { try ConsentRules.checkGiving(purpose, step, before: before, today: today) } == expected)
    }
    let endings: [(Consent, Consent.Step, RuleViolation?)] = [
      (standing, Self.step("2026-01-01"), nil), (ended, Self.step("2026-07-01"), .consentWithdrawn),
      (standing, Self.step("2025-12-31"), .before(day("2025-12-31"), .consent, day("2026-01-01"))),
      (standing, Self.step("2026-11-24"), .inFuture(day("2026-11-24"))),
      (standing, Self.step("2026-11-23", ""), .evidenceMissing),
    ]
    for (consent, step, expected) in endings {
      #expect(refusal { try ConsentRules.checkWithdrawing(consent, step, today: today) } == expected)
    }
  }

  @Test func `thirty days run from the receipt, holidays too`() {
    var request = DataRequest(
      id: ID(1), number: "1/2569", person: ID(1), kind: .access, receivedOn: day("2026-10-24"),
      dueOn: DataRequest.due(day("2026-10-24"), days: 30), detail: "")
    #expect(request.dueOn == day("2026-11-23"))
    for (today, clock) in [
      ("2026-10-24", DataRequest.Clock.running(left: 30)), ("2026-11-22", .running(left: 1)),
      ("2026-11-23", .running(left: 0)), ("2026-11-24", .overdue(by: 1)), ("2026-12-24", .overdue(by: 31)),
    ] {
      #expect(request.clock(on: day(today)) == clock)
    }
    for (answered, late) in [("2026-11-23", 0), ("2026-11-25", 2)] {
      request.answer = DataRequest.Answer(decision: .granted, reason: "", day: day(answered))
      #expect(request.clock(on: day("2027-01-01")) == .answered(late: late))
    }
  }

  @Test func `an answer is given once, after the request, and a refusal says why`() throws {
    let request = DataRequest(
      id: ID(1), number: "1/2569", person: ID(1), kind: .erase, receivedOn: day("2026-11-01"),
      dueOn: day("2026-12-01"), detail: "")
    func answer(_ decision: DataRequestDecision, _ reason: String, _ iso: String) -> DataRequest.Answer {
      DataRequest.Answer(decision: decision, reason: reason, day: day(iso))
    }
    var answered = request
    answered.answer = answer(.granted, "", "2026-11-02")
    let cases: [(DataRequest, DataRequest.Answer, RuleViolation?)] = [
      (request, answer(.granted, "", "2026-11-01"), nil), (request, answer(.refused, "หน้าที่", "2026-11-23"), nil),
      (request, answer(.refused, "", "2026-11-23"), .reasonMissing),
      (request, answer(.partly, "", "2026-11-23"), .reasonMissing),
      (request, answer(.granted, "", "2026-11-24"), .inFuture(day("2026-11-24"))),
      (request, answer(.granted, "", "2026-10-31"), .before(day("2026-10-31"), .request, day("2026-11-01"))),
      (answered, answer(.granted, "", "2026-11-23"), .requestAnswered("1/2569")),
    ]
    for (request, answer, expected) in cases {
      #expect(refusal { try request.check(answer, today: day("2026-11-23")) } == expected)
    }
  }

  @Test func `a period ends so many years after the last, or at once when erasure is granted`() throws {
    #expect(RetentionRules.due(last: day("2016-02-29"), years: 10) == day("2026-02-28"))
    #expect(
      RetentionRules.due(last: day("2020-01-01"), years: 10, erasureGranted: day("2026-11-01")) == day("2026-11-01"))
    #expect(
      RetentionRules.due(last: day("2010-01-01"), years: 10, erasureGranted: day("2026-11-01")) == day("2020-01-01"))
    let today = day("2026-11-23")
    let cases: [(Day, Set<RetentionHold>, Bool, RuleViolation?)] = [
      (today, [], false, nil), (day("2026-11-24"), [], false, .notDue(day("2026-11-24"))),
      (today, [], true, .anonymised),
      (today, [.activeGroup, .openProposal], false, .heldByLaw(.openProposal)),
      (today, [.restricted], false, .heldByLaw(.restricted)), (today, [.openRequest], false, .heldByLaw(.openRequest)),
    ]
    for (due, holds, isAnonymised, expected) in cases {
      let found = refusal {
        try RetentionRules.check(due: due, holds: holds, isAnonymised: isAnonymised, today: today)
      }
      #expect(found == expected)
    }
  }

  @Test func `many people within ten minutes are remarked on, one person again and again is not`() {
    func look(_ id: Int64, _ second: Int64, _ person: Int64) -> (id: Int64, at: Moment, person: Int64) {
      (id, Moment(secondsSinceEpoch: second), person)
    }
    let four = [look(1, 0, 1), look(2, 100, 2), look(3, 200, 3), look(4, 900, 4)]
    #expect(AccessRules.many(four, limit: 3) == [1, 2, 3])
    #expect(AccessRules.many(four, limit: 4) == [])
    #expect(AccessRules.many(four, limit: 0) == [])
    #expect(AccessRules.many([look(1, 0, 7), look(2, 1, 7), look(3, 2, 7)], limit: 2) == [])
    // Ten minutes to the second are apart.
    #expect(AccessRules.many([look(1, 0, 1), look(2, 600, 2)], limit: 2) == [])
    #expect(AccessRules.many([look(1, 0, 1), look(2, 599, 2)], limit: 2) == [1, 2])
  }

  @Test func `a public name holds a name and a community and nothing else`() {
    let name = PublicName(PersonName(title: "นาง", first: "มาลี", last: "ใจดี"), community: "โนนชัย 1")
    #expect(Mirror(reflecting: name).children.map { $0.label ?? "" } == ["name", "community"])
    for (count, least, printed) in [(0, 5, "0"), (1, 5, "<5"), (4, 5, "<5"), (5, 5, "5"), (4, 0, "4")] {
      #expect(SmallCell.printed(count, least: least) == printed)
    }
  }

  @Test func `a form of personal data is read whole or every problem is named`() {
    let today = day("2026-11-23")
    typealias Field = PrivacyDraft.Field
    func problems(_ task: PrivacyDraft.Task, _ values: [Field: String]) -> [String] {
      let raw = Dictionary(uniqueKeysWithValues: values.map { ($0.key.rawValue, $0.value) })
      guard case .failure(let problems) = PrivacyDraft.read(task, raw, today: today) else { return [] }
      return problems.all.map(\.field).sorted()
    }
    let date = "23/11/2569"
    #expect(problems(.notice, [:]) == ["day", "way"])
    #expect(problems(.notice, [.way: "form", .day: date]) == [])
    #expect(problems(.give, [:]) == ["day", "evidence", "purpose", "way"])
    #expect(problems(.give, [.purpose: "photograph", .way: "paper", .evidence: "แฟ้ม 1", .day: date]) == [])
    #expect(problems(.withdraw(ID(1)), [.way: "phone", .day: "32/1/2569"]) == ["day", "evidence"])
    #expect(problems(.request, [.kind: "access", .day: date]) == [])
    #expect(problems(.request, [.kind: "rectify", .day: date]) == ["detail"])
    #expect(problems(.answer(ID(1)), [.decision: "refused", .day: date]) == ["reason"])
    #expect(problems(.answer(ID(1)), [.decision: "granted", .day: date]) == [])
  }
}
