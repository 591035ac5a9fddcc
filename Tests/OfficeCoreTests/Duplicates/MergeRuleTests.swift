import OfficeCore
import Testing
import ThaiText

@Suite struct `What two records of one person have is joined` {
  typealias Stay = MergeRules.Stay
  typealias Membership = MergeRules.Membership

  private static func day(_ iso: String?) -> Day? { iso.flatMap { Day(iso: $0) } }
  private static func stay(_ row: Int64, _ from: String? = nil, _ to: String? = nil) -> Stay {
    Stay(row: row, from: day(from), to: day(to))
  }
  private static func member(_ row: Int64, _ role: GroupRole, _ from: String? = nil, _ to: String? = nil) -> Membership
  {
    Membership(row: row, role: role, from: day(from), to: day(to))
  }

  static let homeCases: [(String, [Stay], [Stay], [Stay])] = [
    ("the kept home holds on every day", [stay(1)], [stay(2)], [stay(1)]),
    (
      "the other fills the days before", [stay(1, "2026-03-01")], [stay(2)],
      [stay(2, nil, "2026-03-01"), stay(1, "2026-03-01")]
    ),
    (
      "an earlier home of the other stays, a later one goes", [stay(1, "2026-03-01")],
      [stay(2, nil, "2025-01-01"), stay(3, "2025-01-01", "2026-06-01"), stay(4, "2026-06-01")],
      [stay(2, nil, "2025-01-01"), stay(3, "2025-01-01", "2026-03-01"), stay(1, "2026-03-01")]
    ),
    ("two who moved in on one day", [stay(1, "2026-03-01")], [stay(2, "2026-03-01")], [stay(1, "2026-03-01")]),
    ("nothing kept", [], [stay(2)], [stay(2)]),
  ]

  @Test(arguments: homeCases) func homes(_ what: String, kept: [Stay], other: [Stay], result: [Stay]) {
    let joined = MergeRules.stays(kept: kept, other: other)
    #expect(joined == result)
    for (index, one) in joined.enumerated() {
      for two in joined.dropFirst(index + 1) { #expect(!MergeRules.overlap(one, two)) }
    }
  }

  static let postCases: [(String, [Membership], [Membership], [Membership])] = [
    ("both members: one", [member(1, .member)], [member(2, .member, "2026-01-01")], [member(1, .member)]),
    ("the higher post stays", [member(1, .member)], [member(2, .chair, "2026-01-01")], [member(1, .chair)]),
    (
      "the earlier beginning and the later end", [member(1, .treasurer, "2026-01-01", "2026-06-01")],
      [member(2, .member, "2025-01-01", "2026-03-01")], [member(1, .treasurer, "2025-01-01", "2026-06-01")]
    ),
    (
      "two times one after the other stay two", [member(1, .member, "2024-01-01", "2025-01-01")],
      [member(2, .chair, "2025-01-01")],
      [member(1, .member, "2024-01-01", "2025-01-01"), member(2, .chair, "2025-01-01")]
    ),
    (
      "one that bridges two joins them",
      [member(1, .member, "2024-01-01", "2025-01-01"), member(3, .member, "2025-06-01")],
      [member(2, .secretary, "2024-06-01", "2025-07-01")], [member(3, .secretary, "2024-01-01")]
    ),
    ("only the other is a member", [], [member(2, .chair)], [member(2, .chair)]),
  ]

  @Test(arguments: postCases) func posts(_ what: String, kept: [Membership], other: [Membership], result: [Membership])
  {
    #expect(
      MergeRules.memberships(kept: kept, other: other).sorted { $0.row < $1.row } == result.sorted { $0.row < $1.row })
  }

  @Test func `the term goes with the higher post, and who signs in one record signs`() {
    let chair = Membership(row: 2, role: .chair, termUntil: Self.day("2028-12-31"))
    let member = Membership(row: 1, role: .member, termUntil: nil, isSignatory: true)
    #expect(
      MergeRules.memberships(kept: [member], other: [chair])
        == [Membership(row: 1, role: .chair, termUntil: Self.day("2028-12-31"), isSignatory: true)])
  }

  private static func held(
    _ row: Int64, _ category: PersonCategory, _ from: String? = nil, _ to: String? = nil,
    _ disabilities: Set<Disability> = [], evidence: String? = nil
  ) -> MergeRules.Holding {
    MergeRules.Holding(
      row: row,
      CategoryEntry(category, disabilities: disabilities, evidence: evidence, from: day(from), to: day(to)))
  }

  static let categoryCases: [(String, [MergeRules.Holding], [MergeRules.Holding], [MergeRules.Holding])] = [
    ("of both, once", [held(1, .elderly)], [held(2, .elderly, "2026-01-01")], [held(1, .elderly)]),
    ("none is lost", [held(1, .elderly)], [held(2, .disabled)], [held(1, .elderly), held(2, .disabled)]),
    (
      "the disabilities and the evidence of both", [held(1, .disabled, nil, nil, [.sight])],
      [held(2, .disabled, "2025-01-01", nil, [.hearing], evidence: "บัตร")],
      [held(1, .disabled, nil, nil, [.sight, .hearing], evidence: "บัตร")]
    ),
    (
      "times that overlap are one", [held(1, .lowIncome, "2025-01-01", "2025-06-01")],
      [held(2, .lowIncome, "2025-03-01")],
      [held(1, .lowIncome, "2025-01-01")]
    ),
    (
      "times one after the other stay two", [held(1, .lowIncome, "2024-01-01", "2025-01-01")],
      [held(2, .lowIncome, "2025-01-01")],
      [held(1, .lowIncome, "2024-01-01", "2025-01-01"), held(2, .lowIncome, "2025-01-01")]
    ),
    ("what was not to be said is said in the other", [held(1, .undisclosed)], [held(2, .elderly)], [held(2, .elderly)]),
    ("not to be said in both", [held(1, .undisclosed)], [held(2, .undisclosed)], [held(1, .undisclosed)]),
  ]

  @Test(arguments: categoryCases)
  func categories(
    _ what: String, kept: [MergeRules.Holding], other: [MergeRules.Holding], result: [MergeRules.Holding]
  ) {
    let joined = MergeRules.holdings(kept: kept, other: other)
    #expect(joined.sorted { $0.row < $1.row } == result.sorted { $0.row < $1.row })
    for (index, holding) in joined.enumerated() {
      let others = joined.indices.filter { $0 != index }.map { joined[$0].entry }
      #expect(holding.entry.obstacle(among: others) == nil)
    }
  }

  static let departureCases: [(String, [Stay], [Stay], [Int64])] = [
    ("the kept one is in the register", [], [stay(2, "2025-01-01")], []),
    ("an ended time goes along", [stay(1, "2026-01-01")], [stay(2, "2025-01-01", "2025-06-01")], [1, 2]),
    (
      "unless the kept one tells of the same days", [stay(1, "2025-03-01", "2025-04-01")],
      [stay(2, "2025-01-01", "2025-06-01")], [1]
    ),
  ]

  @Test(arguments: departureCases)
  func departures(_ what: String, kept: [Stay], other: [Stay], rows: [Int64]) {
    #expect(MergeRules.departures(kept: kept, other: other).map(\.row).sorted() == rows)
  }

  @Test func `telephones of both, none twice, as many as a person may have`() {
    let numbers = ["081-234-5678", "043111111", "043222222", "043333333", "043444444"].map { PersonPhone($0) }
    let joined = MergeRules.phones(first: Array(numbers.prefix(2)), then: [PersonPhone("0812345678")] + numbers[2...])
    #expect(joined == Array(numbers.prefix(4)))
    #expect(MergeRules.phones(first: [], then: [numbers[1]]) == [numbers[1]])
  }

  private static let kept: [(String, String?)] = [
    ("national_id", nil), ("no_id_reason", "ไม่ได้นำบัตรมา"), ("first_name", "มาลี"), ("phone", nil), ("household", "H1"),
    ("community", "7"), ("head", "no"), ("categories", "elderly"),
  ]
  private static let other: [(String, String?)] = [
    ("national_id", "1101700203654"), ("no_id_reason", nil), ("first_name", "มะลิ"), ("phone", "0812345678"),
    ("household", "H2"), ("community", "8"), ("head", "yes"), ("categories", "disabled"),
  ]

  @Test func `what the kept record does not know is taken from the other`() {
    #expect(MergeRules.usual(kept: Self.kept, other: Self.other) == ["national_id", "phone"])
  }

  @Test func `what belongs together goes together`() {
    let chosen = Dictionary(
      uniqueKeysWithValues: MergeRules.chosen(kept: Self.kept, other: Self.other, taking: ["household", "national_id"])
        .map { ($0.0, $0.1 ?? "") })
    #expect(chosen["community"] == "8" && chosen["head"] == "yes" && chosen["no_id_reason"] == "")
    #expect(chosen["first_name"] == "มาลี" && chosen["categories"] == "elderly")
    #expect(MergeRules.choosable(Self.kept.map(\.0)) == ["national_id", "first_name", "phone", "household"])
  }
}
