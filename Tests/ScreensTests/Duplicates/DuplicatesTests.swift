import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// A small register in which two are registered twice.
enum TwinOffice {
  static func person(
    _ title: String, _ first: String, _ last: String, _ community: String, of office: Office, number: String? = nil,
    birth: String? = nil, phone: String? = nil, house: String? = nil, sex: Sex = .female
  ) throws -> PersonDetails {
    let place = try office.communities().first { $0.code == community }
    return PersonDetails(
      nationalID: try number.map { try NationalID.reading($0) }, noIDReason: number == nil ? "ไม่ได้นำบัตรมา" : nil,
      name: PersonName(title: title, first: first, last: last), sex: sex, birth: birth.flatMap { Birth(stored: $0) },
      address: Address(houseNumber: house), phone: phone, community: place?.id)
  }

  static func office() throws -> Office {
    let office = try TestOffice.empty()
    try office.register(
      person(
        "นางสาว", "วราภรณ์", "ศรีวงษ์", "101", of: office, number: "1101700203654", birth: "1980-03-04",
        phone: "0812345678", house: "12/3"))
    try office.register(person("นาง", "วราพร", "ศรีวงษ์", "101", of: office, birth: "1980-03-04", house: "12/3"))
    try office.register(person("นาย", "บุญมี", "คำภา", "201", of: office, birth: "1950-07-09", house: "9", sex: .male))
    try office.register(person("", "บุญมี", "คำภา", "301", of: office, birth: "1950", phone: "0899999999", sex: .male))
    return office
  }

  static func pair(_ office: Office) throws -> DuplicatePair { try #require(try office.duplicates().pairs.first) }
}

@Suite struct DuplicatesTests {
  @Test func `pairs stand by likeness, with the reasons of the chosen one`() throws {
    let journey = try Journey(TwinOffice.office(), start: .duplicates)
    #expect(journey.sees("2 คู่"))
    #expect(journey.sees("ชื่อออกเสียงเหมือนกัน วันเกิดตรงกัน บ้านเลขที่และชุมชนตรงกัน"))
    try journey.type("<down>")
    #expect(journey.sees("ชื่อตรงกัน ปีเกิดตรงกัน"))
    try expectSnapshots(journey, "duplicates")
  }

  @Test func `in English`() throws {
    let journey = try Journey(TwinOffice.office(), language: .english, start: .duplicates)
    try expectSnapshots(journey, "duplicates-english", sizes: [(80, 24)])
  }

  @Test func `nothing to review is said`() throws {
    let journey = try Journey(TestOffice.empty(), start: .duplicates)
    #expect(journey.sees("ไม่มีข้อมูลอาจซ้ำที่ต้องตรวจ"))
  }

  @Test func `a zone narrows the list, and so does a word`() throws {
    let journey = try Journey(TwinOffice.office(), start: .duplicates)
    try journey.type("/บุญมี")
    #expect(journey.sees("1 คู่") && !journey.sees("วราพร"))
    try journey.type("<esc>/101")
    #expect(journey.sees("ไม่มีคู่ตามที่กรอง"))
  }

  @Test func `whoever sees one zone sees the pairs of that zone alone`() throws {
    let office = try TwinOffice.office()
    try office.addUser(login: "one", name: "นพช.", role: .fieldOfficer, zones: [1])
    try office.addUser(login: "two", name: "นพช.", role: .fieldOfficer, zones: [2])
    #expect(try Journey(office.acting(as: "one"), start: .duplicates).sees("1 คู่"))
    // Of the second pair one lives in zone 3.
    #expect(try Journey(office.acting(as: "two"), start: .duplicates).sees("ไม่มีข้อมูลอาจซ้ำที่ต้องตรวจ"))
    #expect(try office.acting(as: "two").duplicates().pairs == [])
  }

  @Test func `another zone's person is told of only when it is as good as sure, and not who`() throws {
    let office = try TwinOffice.office()
    try office.addUser(login: "two", name: "นพช.", role: .fieldOfficer, zones: [2])
    let officer = try office.acting(as: "two")
    let sure = PersonTraits(
      number: "1101700203654", given: "วราภรณ์", family: "ศรีวงษ์", birth: Birth(stored: "1980-03-04"))
    #expect(try officer.alike(sure) == [.elsewhere])
    let likely = PersonTraits(given: "วราภรณ์", family: "ศรีวงษ์", birth: Birth(stored: "1980-03-04"))
    #expect(try officer.alike(likely) == [])
    #expect(try office.alike(likely).count == 2)
  }
}

@Suite struct DuplicatePageTests {
  @Test func `two records stand side by side, what differs first`() throws {
    let office = try TwinOffice.office()
    let pair = try TwinOffice.pair(office)
    let journey = Journey(office, start: .duplicate(pair.first.id, pair.second.id))
    #expect(journey.sees("รายการที่หนึ่ง (คงอยู่)"))
    #expect(journey.sees("น่าจะซ้ำ: ชื่อออกเสียงเหมือนกัน"))
    try expectSnapshots(journey, "duplicate-page")
  }

  @Test func `in English`() throws {
    let office = try TwinOffice.office()
    let pair = try TwinOffice.pair(office)
    let journey = Journey(office, language: .english, start: .duplicate(pair.first.id, pair.second.id))
    try expectSnapshots(journey, "duplicate-page-english", sizes: [(80, 24)])
  }

  @Test func `a value is taken from the other record, and the merge keeps it`() throws {
    let office = try TwinOffice.office()
    let pair = try TwinOffice.pair(office)
    let journey = Journey(office, start: .duplicate(pair.first.id, pair.second.id))
    let before = try #require(journey.lines.first { $0.contains(scalars: "(x) นางสาว") })
    #expect(before.contains(scalars: "( ) นาง"))
    for _ in 0..<12 where !(journey.lines.first { $0.contains(scalars: "▶") }?.contains(scalars: "คำนำหน้า") ?? false) {
      try journey.type("<down>")
    }
    try journey.type("<right>")
    #expect(journey.lines.contains { $0.contains(scalars: "(x) นาง ") || $0.contains(scalars: "( ) นางสาว") })
    try journey.type("<f2>บัตรใบเดียวกัน<enter><right><enter>")
    let person = try office.person(pair.second.id)
    #expect(person.id == pair.first.id)
    #expect(person.details.name.title == "นาง" && person.details.name.first == "วราภรณ์")
    #expect(person.details.phone == "0812345678")
  }

  @Test func `different people do not come back, and are found by their answer`() throws {
    let office = try TwinOffice.office()
    let journey = Journey(office, start: .duplicates)
    try journey.type("<enter>dพี่น้องฝาแฝด<enter><right><enter>")
    #expect(journey.sees("1 คู่") && !journey.sees("วราพร"))
    // Also not after an edit.
    let pair = try #require(try office.duplicates(answered: true).pairs.first)
    var person = try office.person(pair.second.id)
    person.details.phone = "0812345678"
    try office.save(pair.second.id, person.details, version: person.version)
    try journey.type("<f5>")
    #expect(journey.sees("1 คู่"))
    #expect(pair.answer == .different && pair.reason == "พี่น้องฝาแฝด" && pair.answeredBy == "ทดสอบ ระบบ")
    #expect(try office.alike(PersonTraits(person.details, id: pair.second.id)) == [])
  }

  @Test func `no reason, no answer; later stays on the list`() throws {
    let office = try TwinOffice.office()
    let journey = Journey(office, start: .duplicates)
    try journey.type("<enter>d<tab><right><enter>")
    #expect(journey.sees("กรุณาระบุเหตุผล"))
    #expect(try office.duplicates(answered: true).pairs == [])
    try journey.type("l")
    #expect(journey.sees("2 คู่") && journey.sees("ไว้ภายหลัง"))
  }

  @Test func `who may not edit is told so`() throws {
    let office = try TwinOffice.office()
    try office.addUser(login: "audit", name: "ผู้ตรวจสอบ", role: .auditor, zones: [])
    let journey = try Journey(office.acting(as: "audit"), start: .duplicates)
    #expect(journey.sees("2 คู่"))
    // Both in full are for those who may see personal data.
    try journey.type("<enter>")
    #expect(journey.sees("2 คู่"))
  }
}
