import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing

@Suite struct CommunitiesTests {
  private static let sample = Result { try TestOffice.sample() }

  private func journey(_ language: Language = .thai) throws -> Journey {
    try Journey(Self.sample.get(), language: language, start: .communities)
  }

  @Test func `communities stand under their zones with numbers of people, households and groups`() throws {
    let journey = try journey()
    let all = try Self.sample.get().communitySummaries()
    let zone = all.filter { $0.community.zone == 1 }
    #expect(journey.sees("เขต 1 (\(zone.count) ชุมชน)"))
    #expect(journey.sees("\(all.count) ชุมชน"))
    try expectSnapshots(journey, "communities")
  }

  @Test func `communities speak English`() throws {
    try expectSnapshots(try journey(.english), "communities-english", sizes: [(80, 24)])
  }

  @Test func `typing narrows and Enter opens the people of the community`() throws {
    let journey = try journey()
    try journey.type("/เมืองเก่า 4<enter>")
    #expect(journey.lines[0].contains(scalars: "บุคคลใน เมืองเก่า 4"))
    #expect(journey.sees("เมืองเก่า 4"))
    try journey.type("<esc>")
    #expect(journey.lines[0].contains(scalars: "ชุมชน"))
    #expect(journey.sees("1 ชุมชน"))
  }

  @Test func `a key opens the groups of the community`() throws {
    let journey = try journey()
    try journey.type("<down><f3>")
    #expect(journey.lines[0].contains(scalars: "กลุ่มอาชีพ"))
  }

  @Test func `a zone folds, and its totals stay`() throws {
    let journey = try journey()
    try journey.type("<enter>")
    #expect(journey.sees("+ เขต 1"))
    #expect(journey.sees("เขต 2"))
    try journey.type("<enter>")
    #expect(!journey.sees("+ เขต 1"))
  }

  @Test func `a zone has no groups to open and the key says so`() throws {
    let journey = try journey()
    try journey.type("<f3>")
    #expect(journey.sees("ยังไม่ได้เลือกชุมชน"))
  }

  @Test func `what is not found says what to try`() throws {
    let journey = try journey()
    try journey.type("/ฮฮฮฮ")
    #expect(journey.sees("ไม่พบชุมชนตามคำค้น"))
    try journey.type("<esc>")
    #expect(journey.sees("เขต 1"))
  }

  @Test func `an officer of one zone sees that zone alone`() throws {
    let office = try TestOffice.empty()
    try office.addUser(login: "zone3", name: "นพช. เขต 3", role: .fieldOfficer, zones: [3])
    let journey = try Journey(office.acting(as: "zone3"), start: .communities)
    #expect(journey.sees("เขต 3"))
    #expect(!journey.sees("เขต 1"))
  }
}
