import OfficeCore
import Testing
import ThaiText

@Suite struct GroupWarningTests {
  private let today = Day(year: 2026, month: 11, day: 23) ?? .first
  private let limits = GroupWarningLimits(termNoticeDays: 60, signatories: 3, signersNeeded: 2)

  private func member(_ number: Int64, _ role: GroupRole, to: Day? = nil, term: Day? = nil, signs: Bool = false)
    -> GroupMember
  {
    GroupMember(person: ID(number), name: "คนที่ \(number)", role: role, to: to, termUntil: term, isSignatory: signs)
  }

  private func warnings(_ members: [GroupMember], _ profile: GroupProfile = GroupProfile()) -> [GroupWarning] {
    GroupWarning.all(of: members, profile: profile, limits: limits, today: today)
  }

  @Test func `one person in two posts warns, and worst of all as chair and treasurer`() {
    #expect(warnings([member(1, .chair), member(1, .treasurer)]) == [.chairIsTreasurer(name: "คนที่ 1")])
    #expect(
      warnings([member(1, .chair), member(3, .treasurer), member(2, .secretary), member(2, .publicRelations)])
        == [.severalPosts(name: "คนที่ 2", [.secretary, .publicRelations])])
  }

  @Test func `an officer who left the register is told, and signs for nothing`() {
    let day = Day(year: 2026, month: 11, day: 1) ?? .first
    var chair = member(1, .chair, signs: true)
    chair.left = day
    var plain = member(4, .member)
    plain.left = day
    var profile = GroupProfile()
    profile.bank = "ธ.ก.ส."
    let rest = [member(2, .treasurer, signs: true), member(3, .secretary, signs: true), plain]
    #expect(
      warnings([chair] + rest, profile)
        == [.officerLeft(name: "คนที่ 1", .chair, day), .fewSignatories(2, of: 3)])
    #expect(warnings([member(1, .chair, signs: true)] + rest, profile).isEmpty)
  }

  @Test func `a post that ended and plain membership count for nothing`() {
    let members = [member(1, .chair), member(1, .treasurer, to: today), member(2, .treasurer), member(1, .member)]
    #expect(warnings(members).isEmpty)
  }

  @Test func `a group with members wants a chair and a treasurer, an empty one nobody`() {
    #expect(warnings([member(1, .member)]) == [.noChair, .noTreasurer])
    #expect(warnings([member(1, .chair)]) == [.noTreasurer])
    #expect(warnings([]).isEmpty)
  }

  @Test(arguments: [
    (-1, "ended"), (0, "ends"), (60, "ends"), (61, ""),
  ])
  func `a term warns from so many days before its last day`(_ days: Int, _ told: String) {
    let end = today.adding(days: days)
    let found = warnings([member(1, .chair, term: end), member(2, .treasurer)])
    switch told {
    case "ended": #expect(found == [.termEnded(name: "คนที่ 1", .chair, end)])
    case "ends": #expect(found == [.termEnds(name: "คนที่ 1", .chair, end)])
    default: #expect(found.isEmpty)
    }
  }

  @Test func `the term of a plain member and of who left is nobody's business`() {
    let past = today.adding(days: -5)
    let members = [
      member(1, .chair), member(2, .treasurer), member(3, .member, term: past),
      member(4, .secretary, to: past, term: past),
    ]
    #expect(warnings(members).isEmpty)
  }

  @Test func `an account wants three who may sign and two who sign together`() {
    var profile = GroupProfile()
    let officers = [member(1, .chair, signs: true), member(2, .treasurer, signs: true), member(3, .secretary)]
    #expect(warnings(officers, profile).isEmpty)
    profile.bank = "ธ.ก.ส."
    #expect(warnings(officers, profile) == [.fewSignatories(2, of: 3)])
    profile.signersNeeded = 1
    #expect(warnings(officers, profile) == [.fewSignatories(2, of: 3), .fewSignatures(1, of: 2)])
    profile.signersNeeded = 2
    #expect(warnings(officers + [member(4, .committee, signs: true)], profile).isEmpty)
    // The same person twice is one; who left signs no more.
    let twice = officers + [member(1, .member, signs: true), member(5, .member, to: today, signs: true)]
    #expect(warnings(twice, profile) == [.fewSignatories(2, of: 3)])
  }
}
