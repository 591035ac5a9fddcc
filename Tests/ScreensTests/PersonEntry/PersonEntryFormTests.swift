import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct PersonEntryFormTests {
  private func office() throws -> (Office, ID<Person>, ID<Person>) {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first { $0.code == "305" })
    let ids = try ["กมล", "แก้วตา"].map { name in
      try office.register(
        PersonDetails(
          noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "นาง", first: name, last: "น้ำเพชร"),
          community: community.id, household: "H305-001", isHead: name == "กมล"))
    }
    return (office, ids[0], ids[1])
  }

  @Test func `a relation is recorded by keys: the person is searched, the kind typed`() throws {
    let (office, mother, daughter) = try office()
    let journey = Journey(office, start: .personPage(mother))
    try journey.type("3<ins>แก้ว")
    #expect(journey.lines[0].contains(scalars: "ค้นหาบุคคล"), "\(journey.screen)")
    try journey.type("<enter><tab>บุตร<enter>")
    try expectSnapshots(journey, "person-entry-relation")
    try journey.type("<tab>1/2/2550<f2>")
    #expect(journey.sees("บันทึกความสัมพันธ์แล้ว"), "\(journey.screen)")
    let kin = try #require(try office.personFile(daughter).kin.first)
    #expect(kin.relation.details == .init(other: mother, kind: .parent, from: Day(iso: "2007-02-01")))
    // The chosen row is changed: it ends.
    try journey.type("c<tab><tab>1/11/2569<f2>")
    #expect(try office.personFile(mother).kin.first?.relation.details.to == Day(iso: "2026-11-01"))
  }

  @Test func `a relative has a degree, others have none, and what is wrong stands beside its field`() throws {
    let (office, mother, _) = try office()
    let journey = Journey(office, start: .personEntry(.relation(of: mother, nil)))
    #expect(!journey.sees("ชั้นที่"))
    try journey.type("<tab>ญาติ<enter>")
    #expect(journey.sees("ชั้นที่"))
    try journey.type("<f2>")
    #expect(journey.sees("ต้องแก้ไข 2 ช่อง"), "\(journey.screen)")
    try expectSnapshots(journey, "person-entry-problems", sizes: [(80, 24), (40, 12)])
  }

  @Test func `a disability has its types, and an infection is not taken`() throws {
    let (office, mother, _) = try office()
    let journey = Journey(office, start: .personPage(mother))
    try journey.type("4<ins>พิการ<down><enter>")
    #expect(!journey.sees("ประเภทความพิการ"), "\(journey.screen)")
    try journey.type("<f4><home><bs>คนพิการ<enter><tab><f4>ทางการเห็น<enter><enter><tab>ติดเชื้อ HIV<f2>")
    #expect(journey.sees("ห้ามบันทึกสถานะการติดเชื้อ"), "\(journey.screen)")
    try journey.type("<c-u>บัตรคนพิการ<f2>")
    let entry = try #require(try office.personFile(mother).categories.first)
    #expect(entry == CategoryEntry(.disabled, disabilities: [.sight], evidence: "บัตรคนพิการ"))
  }

  @Test func `the form of a departure reads well, and its draft is taken up`() throws {
    let (office, mother, _) = try office()
    let cut = Journey(office, start: .personEntry(.departure(of: mother)))
    try expectSnapshots(cut, "person-entry-departure")
    try cut.type("อื่น<enter><tab><tab>ยังไม่ทราบ<enter><tab>ขอเว้น")
    cut.keepDrafts()
    let journey = Journey(office, start: .home)
    try journey.type("<enter>")
    #expect(journey.sees("ขอเว้น"), "\(journey.screen)")
    try journey.type("<f2>")
    #expect(try office.personFile(mother).departures.map(\.note) == ["ขอเว้น"])
    #expect(try office.drafts().isEmpty)
  }

  @Test func `who heads the household next is asked for when its head dies, and nobody is named by silence`() throws {
    let (office, mother, daughter) = try office()
    let journey = Journey(office, start: .personPage(mother))
    try journey.type("x<f4>เสียชีวิต<enter><tab><c-u>1/11/2569<f2>")
    #expect(journey.sees("ต้องแก้ไข 1 ช่อง"), "\(journey.screen)")
    #expect(try office.personFile(mother).departures.isEmpty)
    try journey.type("<f4>แก้ว<enter><f2>")
    #expect(journey.sees("จำหน่ายออกจากทะเบียนแล้ว"), "\(journey.screen)")
    let household = try #require(try office.household(code: "H305-001"))
    #expect(household.registered(on: office.today).filter(\.isHead).map(\.person) == [daughter])
    // Who is no head is asked nothing.
    let other = Journey(office, start: .personEntry(.departure(of: daughter)))
    #expect(!other.sees("หัวหน้าคนต่อไป"), "\(other.screen)")
  }

  @Test func `a relation that a death has ended is refused beside its field`() throws {
    let (office, mother, daughter) = try office()
    try office.depart(mother, Departure(.died, from: try #require(Day(iso: "2026-11-01"))))
    let journey = Journey(office, start: .personPage(mother))
    try journey.type("3<ins>แก้ว<enter><tab>ผู้ดูแล<enter><f2>")
    #expect(journey.sees("นางกมล น้ำเพชร จำหน่ายออกจากทะเบียนแล้วตั้งแต่ 1 พ.ย. 2569"), "\(journey.screen)")
    #expect(try office.personFile(daughter).kin.isEmpty)
  }

  @Test func `what the office refuses is said and the text stays`() throws {
    let (office, mother, daughter) = try office()
    try office.relate(mother, .init(other: daughter, kind: .child))
    let journey = Journey(office, start: .personEntry(.relation(of: mother, nil)))
    try journey.type("แก้ว<enter><tab>บุตร<enter><f2>")
    #expect(journey.sees("บันทึกความสัมพันธ์นี้ไว้แล้ว"), "\(journey.screen)")
    #expect(journey.sees("นางแก้วตา น้ำเพชร"))
  }
}
