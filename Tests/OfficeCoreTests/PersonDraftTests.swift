import OfficeCore
import Testing
import ThaiText

@Suite struct PersonDraftTests {
  private static let today = Day(iso: "2026-11-23") ?? .first

  private func details() -> PersonDetails {
    var details = PersonDetails(
      noIDReason: "บัตรหาย", name: PersonName(title: "นาง", first: "กมล", last: "น้ำเพชร"), sex: .female,
      birth: Birth(year: 1960), categories: [.elderly, .carer], household: "H1", isHead: true)
    details.phones = [
      PersonPhone("0812345678", kind: .own), PersonPhone("043221202 ต่อ 12", kind: .work, whose: "ประธานชุมชน"),
      PersonPhone("0899999999"),
    ]
    details.nickname = "แดง"
    details.formerSurname = "ใจดี"
    details.occupation = "ค้าขาย"
    details.skills = "เย็บผ้า"
    details.training = [.bakery, .onlineSelling]
    details.trainingOther = "ทำเทียน"
    return details
  }

  @Test func `a person becomes values and the values the same person`() throws {
    let (read, movedOn) = try PersonDraft.read(PersonDraft.values(of: details()), today: Self.today).get()
    #expect(read == details())
    #expect(movedOn == nil)
  }

  @Test func `every field of the form is a value of some person`() {
    var all = details()
    all.phones.append(PersonPhone("0611111111", kind: .relative, whose: "บุตร"))
    all.phones[0].whose = "เจ้าตัว"
    all.phones[2] = PersonPhone("0822222222", kind: .neighbour, whose: "ป้า")
    all.nationalID = try? NationalID.reading("1100700000019")
    all.address = Address(
      houseNumber: "1", moo: "2", soi: "3", road: "4", subdistrict: "5", district: "6", province: "7", postcode: "40000"
    )
    all.community = ID(3)
    all.declaredIncome = Money(baht: 100)
    let missing = Set(PersonDraft.Field.allCases.map(\.rawValue)).subtracting(PersonDraft.values(of: all).keys)
    #expect(missing == ["moved_on"])
  }

  static let wrong: [([String: String], FieldProblem.Kind)] = [
    (["categories": "undisclosed,elderly"], .undisclosedHoldsAlone),
    (["skills": "ติดเชื้อ HIV"], .namesProtectedIllness), (["no_id_reason": "ป่วยเอดส์"], .namesProtectedIllness),
  ]

  @Test(arguments: wrong) func `what is wrong is named`(values: [String: String], kind: FieldProblem.Kind) throws {
    let all = ["first_name": "กมล", "no_id_reason": "บัตรหาย"].merging(values) { $1 }
    let result = PersonDraft.read(all, today: Self.today)
    guard case .failure(let problems) = result else { throw problemMissing }
    #expect(problems.all.map(\.kind) == [kind])
    #expect(problems.all.map(\.field) == Array(values.keys))
  }

  private struct ProblemMissing: Error {}
  private var problemMissing: ProblemMissing { ProblemMissing() }

  static let relations: [([String: String], [FieldProblem.Kind])] = [
    (["other_person": "2", "relation": "spouse"], []),
    (["other_person": "1", "relation": "spouse"], [.relatedToSelf]),
    (["relation": "spouse"], [.missing]), (["other_person": "2"], [.missing]),
    (["other_person": "2", "relation": "relative"], [.missing]),
    (["other_person": "2", "relation": "relative", "degree": "๓"], []),
    (["other_person": "2", "relation": "in_law", "degree": "7"], [.outOfRange(1...6)]),
    (["other_person": "2", "relation": "spouse", "from": "1/12/2569"], [.dayInFuture]),
    (["other_person": "2", "relation": "spouse", "from": "2/1/2569", "to": "1/1/2569"], [.toBeforeFrom]),
  ]

  @Test(arguments: relations) func `a relation is read or refused`(values: [String: String], kinds: [FieldProblem.Kind])
  {
    switch RelationDraft.read(values, of: ID(1), today: Self.today) {
    case .success(let details): #expect(kinds.isEmpty && details.other == ID(2))
    case .failure(let problems): #expect(problems.all.map(\.kind) == kinds)
    }
  }

  static let departures: [([String: String], [FieldProblem.Kind])] = [
    (["departure_reason": "moved_away", "departed_on": "1/11/2569"], []),
    (["departure_reason": "other", "departed_on": "1/11/2569"], [.missing]),
    (["departed_on": "1/12/2569"], [.missing, .dayInFuture]),
    (["departure_reason": "died", "departed_on": "31/2/2569"], [.noSuchDay(buddhistYear: 2569, month: 2, day: 31)]),
  ]

  @Test(arguments: departures) func `a departure is read or refused`(
    values: [String: String], kinds: [FieldProblem.Kind]
  ) {
    switch DepartureDraft.read(values, today: Self.today) {
    case .success(let read): #expect(kinds.isEmpty && read.departure.from == Day(iso: "2026-11-01"))
    case .failure(let problems): #expect(problems.all.map(\.kind) == kinds)
    }
  }
}
