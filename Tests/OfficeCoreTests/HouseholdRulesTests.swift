import OfficeCore
import Testing
import ThaiText

@Suite struct `Rules of households` {
  private static let one = ID<Person>(1)
  private static let two = ID<Person>(2)
  private static let three = ID<Person>(3)
  private static let members = HouseholdRules.Members([one, two, three], head: one)

  @Test(
    arguments: [
      ([2], 2, nil, nil), ([2, 3], 3, nil, nil), ([1], 1, 2, nil), ([1, 2], 2, 3, nil), ([2], 2, 3, nil),
      ([], 2, nil, .nobodyChosen), ([4], 4, nil, .notMember), ([2], 3, nil, .notMember), ([1], 1, nil, .headMissing),
      ([1], 1, 1, .notMember), ([1, 2, 3], 1, nil, .wholeHousehold),
    ] as [([Int64], Int64, Int64?, RuleViolation?)])
  func `a split leaves two households with a head each`(
    leaving: [Int64], head: Int64, rest: Int64?, refusal: RuleViolation?
  ) {
    let found = violation { () throws(RuleViolation) in
      try HouseholdRules.checkSplit(
        of: Self.members, leaving: Set(leaving.map { ID($0) }), head: ID(head), headOfRest: rest.map { ID($0) })
    }
    #expect(found == refusal)
  }

  @Test(arguments: [(2, nil), (1, .nothingChanged), (9, .notMember)] as [(Int64, RuleViolation?)])
  func `a head is a member and another one`(person: Int64, refusal: RuleViolation?) {
    #expect(
      violation { () throws(RuleViolation) in try HouseholdRules.checkHead(ID(person), of: Self.members) } == refusal)
  }

  @Test(
    arguments: [
      ("12345678901", "12345678901"), ("1234-567890-1", "12345678901"), ("๑๒๓๔๕๖๗๘๙๐๑", "12345678901"), ("", nil),
    ] as [(String, String?)])
  func `the code of a house register is read`(typed: String, code: String?) throws {
    let values = ["register_code": typed, "reason": "ตามทะเบียนบ้าน"]
    let read = HouseholdDraft.read(.correct, values, today: .first)
    #expect(try read.get() == .correct(registerCode: code, reason: "ตามทะเบียนบ้าน"))
  }

  @Test func `a code of another length is named with its length`() {
    let read = HouseholdDraft.read(.correct, ["register_code": "123"], today: .first)
    guard case .failure(let problems) = read else { return #expect(Bool(false)) }
    #expect(problems.all.map(\.kind) == [.registerCodeLength(3), .missing])
  }

  private func violation(_ body: () throws(RuleViolation) -> Void) -> RuleViolation? {
    do throws(RuleViolation) { try body() } catch { return error }
    return nil
  }
}
