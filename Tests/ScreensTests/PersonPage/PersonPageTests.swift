import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct PersonPageTests {
  /// Mother and daughter in เมืองเก่า 4, and a son who lives elsewhere; the mother has much on her record.
  private struct Family {
    let office: Office
    let mother: ID<Person>
    let daughter: ID<Person>
    let son: ID<Person>

    init() throws {
      office = try TestOffice.empty()
      let communities = try office.communities()
      let home = try #require(communities.first { $0.code == "305" })
      let far = try #require(communities.first { $0.code == "101" })
      var details = PersonDetails(
        nationalID: try NationalID.reading("1100700000019"),
        name: PersonName(title: "นาง", first: "กมล", last: "น้ำเพชร"), sex: .female, birth: Birth(year: 1960),
        address: Address(
          houseNumber: "123/45", soi: "กลางเมือง 3", subdistrict: "ในเมือง", district: "เมืองขอนแก่น", province: "ขอนแก่น"),
        community: home.id, declaredIncome: Money(satang: 850_000), household: "H305-001", isHead: true)
      details.phones = [
        PersonPhone("0812345678", kind: .own), PersonPhone("0899999999", kind: .relative, whose: "บุตรสาว"),
      ]
      details.nickname = "แดง"
      details.formerSurname = "มีทรัพย์"
      details.occupation = "ค้าขาย"
      details.training = [.bakery, .onlineSelling]
      mother = try office.register(details)
      daughter = try office.register(
        PersonDetails(
          noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "นางสาว", first: "แก้วตา", last: "น้ำเพชร"),
          sex: .female, birth: Birth(year: 1990), community: home.id, household: "H305-001"))
      son = try office.register(
        PersonDetails(
          noIDReason: "บัตรหาย", name: PersonName(title: "นาย", first: "กล้า", last: "น้ำเพชร"), sex: .male,
          community: far.id, household: "H101-009", isHead: true))
      try office.relate(mother, .init(other: daughter, kind: .child))
      try office.relate(mother, .init(other: son, kind: .child))
      try office.keep(CategoryEntry(.elderly, from: Day(iso: "2020-01-01")), of: mother)
      try office.keep(
        CategoryEntry(.disabled, disabilities: [.movement], evidence: "บัตรคนพิการ เลขที่ 12"), of: mother)
    }

    func journey(_ person: ID<Person>? = nil, language: Language = .thai) -> Journey {
      Journey(office, language: language, start: .personPage(person ?? mother))
    }
  }

  @Test func `the record shows its facts at every size, in both languages`() throws {
    let family = try Family()
    let journey = family.journey()
    #expect(journey.lines[0].contains(scalars: "นางกมล น้ำเพชร"))
    #expect(journey.sees("0899999999 (ญาติ: บุตรสาว)"))
    try expectSnapshots(journey, "person-page")
    try expectSnapshots(family.journey(language: .english), "person-page-english", sizes: [(80, 24)])
  }

  @Test func `each tab has its key, and Tab goes round them`() throws {
    let journey = try Family().journey()
    for (key, said) in [
      ("2", "แก้วตา"), ("3", "บุตร"), ("4", "บัตรคนพิการ เลขที่ 12"), ("5", "ไม่ได้เป็นสมาชิกกลุ่มอาชีพ"),
      ("6", "ยังไม่เคยขอ"), ("7", "ยังไม่มีรายได้ที่บันทึก"), ("8", "ขึ้นทะเบียน"), ("9", "ยังไม่มีเอกสารแนบ"), ("1", "123/45"),
      ("<tab>", "แก้วตา"),
      ("<s-tab>", "123/45"),
    ] {
      try journey.type(key)
      #expect(journey.sees(said), "\(key): \(journey.screen)")
    }
    try journey.type("2")
    try expectSnapshots(journey, "person-page-household")
    try journey.type("3")
    try expectSnapshots(journey, "person-page-relations")
    try journey.type("4")
    try expectSnapshots(journey, "person-page-categories", sizes: [(80, 24), (40, 12)])
  }

  @Test func `Enter opens what lies behind a row, and coming back keeps tab and row`() throws {
    let family = try Family()
    let journey = family.journey()
    try journey.type("3<down><enter>")
    #expect(journey.lines[0].contains(scalars: "นายกล้า"))
    // The sister is a relative who follows from the relations of the mother.
    try journey.type("3")
    #expect(journey.sees("บิดาหรือมารดา"))
    #expect(journey.sees("ญาติ ชั้นที่ 1"))
    #expect(journey.sees("จากการคำนวณ"))
    try journey.type("<esc>")
    #expect(journey.sees("▶ นายกล้า"))
    try journey.type("<f3>")
    #expect(journey.lines[0].contains(scalars: "ครัวเรือน H305-001"))
    try journey.type("<esc><f8>")
    #expect(journey.sees("ขึ้นทะเบียน"))
    try journey.type("<esc>8<enter>")
    #expect(journey.lines[0].contains(scalars: "ประวัติการแก้ไข"))
    try journey.type("<esc><f4>")
    #expect(journey.sees("ข้อมูลบุคคล"))
  }

  @Test func `the own row of the household opens the household, and Esc comes back to it`() throws {
    let family = try Family()
    let home = try #require(try family.office.household(code: "H305-001")).id
    try family.office.setRole(of: family.daughter, in: home, to: .child)
    let journey = family.journey(family.daughter)
    try journey.type("2<down>")
    #expect(journey.sees("ความสัมพันธ์กับหัวหน้า") && journey.sees("บุตร"), "\(journey.screen)")
    #expect(journey.sees("▶ นางสาวแก้วตา") && journey.sees("F3 ครัวเรือน"), "\(journey.screen)")
    try journey.type("<enter>")
    #expect(journey.lines[0].contains(scalars: "ครัวเรือน H305-001"), "\(journey.screen)")
    try journey.type("<esc>")
    #expect(journey.lines[0].contains(scalars: "นางสาวแก้วตา"), "\(journey.screen)")
    #expect(journey.sees("▶ นางสาวแก้วตา"), "\(journey.screen)")
    try journey.type("<home><enter>")
    #expect(journey.lines[0].contains(scalars: "นางกมล"), "\(journey.screen)")
  }

  @Test func `papers have a tab and a key`() throws {
    let family = try Family()
    let journey = family.journey()
    try journey.type("9<ins><f4><enter><tab>สำเนาบัตร<tab>12/2569<tab>ตู้ 3<f2>")
    #expect(journey.sees("สำเนาบัตร") && journey.sees("12/2569"), "\(journey.screen)")
    try expectSnapshots(journey, "person-page-papers", sizes: [(80, 24), (40, 12)])
    try journey.type("1a")
    #expect(journey.lines[0].contains(scalars: "เอกสาร") && journey.sees("สำเนาบัตร"), "\(journey.screen)")
    try journey.type("<esc>")
    #expect(journey.sees("123/45"), "\(journey.screen)")
  }

  @Test func `who left the register is said to have, and is taken back with a reason`() throws {
    let family = try Family()
    let journey = family.journey(family.son)
    try journey.type("<del><f4>ย้าย<enter><enter><c-u>1/11/2569<f2>")
    #expect(journey.sees("จำหน่ายออกจากทะเบียนแล้ว"), "\(journey.screen)")
    #expect(journey.lines[1].contains(scalars: "จำหน่ายออกจากทะเบียน 1 พ.ย. 2569"), "\(journey.screen)")
    try expectSnapshots(journey, "person-page-departed", sizes: [(80, 24), (40, 12)])
    #expect(try family.office.people(matching: "กล้า").people.isEmpty)
    try journey.type("<del>กลับมาแล้ว<tab><enter>")
    #expect(journey.sees("รับกลับเข้าทะเบียนแล้ว"), "\(journey.screen)")
    #expect(try family.office.people(matching: "กล้า").people.count == 1)
  }

  @Test func `a page that is read again follows what others saved, and writes nothing`() throws {
    let family = try Family()
    let journey = family.journey()
    var person = try family.office.person(family.mother)
    person.details.nickname = "เล็ก"
    try family.office.save(family.mother, person.details, version: person.version)
    let before = try family.office.history(of: .person, family.mother.raw, withViews: true).count
    journey.otherSessionCommitted()
    #expect(journey.sees("เล็ก"), "\(journey.screen)")
    #expect(try family.office.history(of: .person, family.mother.raw, withViews: true).count == before)
  }

  @Test func `the list shows those who left when asked`() throws {
    let family = try Family()
    try family.office.depart(family.son, Departure(.movedAway, from: TestOffice.today))
    let journey = Journey(family.office, start: .people(community: nil))
    #expect(journey.sees("2 คน"))
    try journey.type("fจำหน่าย<enter><enter>")
    #expect(journey.sees("นายกล้า"), "\(journey.screen)")
    #expect(!journey.sees("กมล"))
  }

  @Test func `who sees people masked gets the page that masks, and one who may not see people goes back`() throws {
    let family = try Family()
    for role in [OfficeRole.secretary, .approver] {
      try family.office.addUser(login: role.rawValue, name: "ผู้ใช้", role: role, zones: [])
    }
    let number = try #require(try family.office.person(family.mother).details.nationalID)
    let masked = Journey(try family.office.acting(as: "secretary"), start: .personPage(family.mother))
    #expect(masked.lines[0].contains(scalars: "ข้อมูลส่วนบุคคล"), "\(masked.screen)")
    #expect(masked.sees(number.masked) && !masked.sees(number.grouped), "\(masked.screen)")
    #expect(try !Journey(family.office.acting(as: "approver"), start: .personPage(family.mother)).sees("กมล"))
  }
}
