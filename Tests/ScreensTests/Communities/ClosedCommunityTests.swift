import OfficeCore
import OfficeStorage
import Screens
import TestSupport
import Testing
import ThaiText

/// Every form that puts something into a community offers those that are open, and keeps the one a record has already.
@Suite struct ClosedCommunityTests {
  /// คุ้มวัดกลาง (306) is closed; a person, a group and an organisation lie there from before, by a file.
  private func office() throws -> Office {
    let office = try TestOffice.empty()
    let id = try #require(try office.communities().first { $0.code == "306" }).id
    let day = try #require(Day(iso: "2026-11-01"))
    try office.retireCommunity(
      id, by: Announcement(number: "9/2569", date: day), from: day, version: try office.community(id).version)
    return office
  }

  /// The form, the keys that lead to its list of communities, and those that write what is looked for.
  static let forms: [(Route, String)] = [
    (.person(nil), "<pgdn><f4>"), (.group(nil), "<tab><tab><f4>"), (.entry(.organisation(nil)), "<tab><tab><f4>"),
    (.walkIn(outreach: nil), "<tab><tab><f4>"), (.outreachForm(nil), "<tab><tab><tab><f4>"),
  ]

  @Test(arguments: forms.indices) func `a closed community is not offered`(number: Int) throws {
    let office = try office()
    let (route, keys) = Self.forms[number]
    let open = Journey(office, start: route)
    try open.type(keys + "เมืองเก่า 4")
    #expect(open.sees("305 เมืองเก่า 4"), "\(open.screen)")
    let closed = Journey(office, start: route)
    try closed.type(keys + "คุ้มวัดกลาง")
    #expect(!closed.sees("306 คุ้มวัดกลาง"), "\(closed.screen)")
  }

  @Test func `a record keeps the closed community that it has, and says that it is closed`() throws {
    let office = try office()
    var row = PersonRow(
      line: 2, nationalID: try NationalID.reading("1100700000019"), firstName: "กมล", lastName: "น้ำเพชร")
    row.community = .value("306")
    #expect(try office.importRows(.people([row])).rejections == [])
    let id = try #require(try office.people(matching: "กมล").people.first).id
    let journey = Journey(office, start: .person(id))
    try journey.type("<pgdn>")
    #expect(journey.sees("306 คุ้มวัดกลาง (เขต 3) (ยุบแล้ว)"), "\(journey.screen)")
  }
}
