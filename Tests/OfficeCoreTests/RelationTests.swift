import OfficeCore
import Testing

@Suite struct RelationTests {
  @Test(arguments: RelationKind.allCases)
  func `the inverse of the inverse is the relation, and one of the two is stored`(kind: RelationKind) {
    #expect(kind.inverse.inverse == kind)
    if kind.inverse == kind { #expect(kind.isStored) } else { #expect(kind.isStored != kind.inverse.isStored) }
    #expect(kind.hasDegree == kind.inverse.hasDegree)
  }

  static let inverses: [(RelationKind, RelationKind)] = [
    (.spouse, .spouse), (.betrothed, .betrothed), (.parent, .child), (.sibling, .sibling), (.relative, .relative),
    (.inLaw, .inLaw), (.guardian, .ward), (.agent, .principal), (.guarantor, .guaranteed), (.creditor, .debtor),
    (.employer, .employee), (.carer, .caredFor),
  ]

  @Test(arguments: inverses)
  func `what one is to the other makes the other what the table says`(kind: RelationKind, inverse: RelationKind) {
    #expect(kind.inverse == inverse)
  }

  // A family: 1 and 2 married, parents of 3 and 4; 1's parents are 5; 5's other child is 6, whose child is 7, whose child
  // is 8; 4 is married to 9, whose parent is 10; 3 is betrothed to 11; 7 employs 12.
  private static let ties: [Kinship.Tie] = {
    func tie(_ person: Int64, _ other: Int64, _ kind: RelationKind, _ degree: Int? = nil) -> Kinship.Tie {
      Kinship.Tie(ID(person), ID(other), kind, degree: degree)
    }
    return [
      tie(1, 2, .spouse), tie(3, 1, .parent), tie(3, 2, .parent), tie(1, 4, .child), tie(4, 2, .parent),
      tie(1, 5, .parent), tie(6, 5, .parent), tie(7, 6, .parent), tie(8, 7, .parent), tie(4, 9, .spouse),
      tie(9, 10, .parent), tie(3, 11, .betrothed), tie(12, 7, .employer), tie(13, 1, .sibling),
      tie(3, 14, .relative, 3), tie(3, 15, .relative, 4), tie(3, 16, .inLaw, 2), tie(3, 17, .inLaw, 3),
    ]
  }()

  static let nearness: [(Int64, Int64, Kinship.Nearness?)] = [
    (1, 2, .spouse), (1, 3, .line(degree: 1)), (3, 5, .line(degree: 2)), (5, 3, .line(degree: 2)),
    (3, 4, .collateral(degree: 1)), (1, 6, .collateral(degree: 1)), (3, 6, .collateral(degree: 2)),
    (3, 7, .collateral(degree: 2)), (3, 8, .collateral(degree: 3)), (3, 13, .collateral(degree: 2)),
    // By marriage: a sibling's spouse, a spouse's parent; the spouse's own relatives' relatives by marriage do not count.
    (3, 9, .byMarriage(degree: 1)), (4, 10, .byMarriage(degree: 1)), (9, 3, .byMarriage(degree: 1)),
    (9, 5, .byMarriage(degree: 2)), (3, 10, nil), (1, 9, .byMarriage(degree: 1)), (2, 13, .byMarriage(degree: 1)),
    (2, 8, nil), (3, 11, .betrothed), (3, 12, nil), (7, 12, nil),
    (3, 14, .collateral(degree: 3)), (3, 15, nil), (3, 16, .byMarriage(degree: 2)), (3, 17, nil),
    // A child's parent's sibling-in-law: the child of 6 and 1's spouse.
    (2, 7, .byMarriage(degree: 2)), (3, 3, nil),
  ]

  @Test(arguments: nearness)
  func `who is near enough for the law`(person: Int64, other: Int64, expected: Kinship.Nearness?) {
    #expect(Kinship.relatives(of: ID(person), Self.ties)[ID(other)] == expected)
  }

  @Test func `a ring of mistaken parents ends`() {
    let ring = (1...3).map { Kinship.Tie(ID(Int64($0)), ID(Int64($0 % 3 + 1)), .parent) }
    #expect(Kinship.relatives(of: ID(1), ring).count == 2)
  }

  @Test func `the limits are the office's`() {
    let narrow = Kinship.relatives(of: ID(3), Self.ties, .init(collateral: 1, byMarriage: 0))
    #expect(narrow[ID(4)] == .collateral(degree: 1))
    #expect(narrow[ID(6)] == nil && narrow[ID(9)] == nil)
  }
}
