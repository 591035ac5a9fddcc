import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct PersonFormTests {
  /// An office with one person, who lives in เมืองเก่า 4.
  private func office() throws -> (Office, ID<Person>) {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first { $0.code == "305" })
    let id = try office.register(
      PersonDetails(
        nationalID: try NationalID.reading("1100700000019"),
        name: PersonName(title: "นาง", first: "กมล", last: "น้ำเพชร"), sex: .female, birth: Birth(year: 1960),
        phone: "0812345678", community: community.id, declaredIncome: Money(satang: 850_000),
        categories: [.elderly, .lowIncome], household: "H305-001", isHead: true))
    return (office, id)
  }

  private func only(_ office: Office) throws -> Person {
    try office.person(try #require(try office.people().people.first).id)
  }

  @Test func `a new form is empty but for the city, and reads well at every size`() throws {
    let journey = try Journey(TestOffice.empty(), start: .person(nil))
    try expectSnapshots(journey, "person-form-new")
    try journey.type("<pgdn>")
    #expect(journey.sees("ขอนแก่น"))
    try expectSnapshots(journey, "person-form-address")
    try journey.type("<pgdn>")
    try expectSnapshots(journey, "person-form-welfare")
  }

  @Test func `the form speaks English`() throws {
    let (office, id) = try office()
    let journey = Journey(office, language: .english, start: .person(id))
    try expectSnapshots(journey, "person-form-english", sizes: [(80, 24)])
  }

  @Test func `a woman without her card is registered with a reason`() throws {
    let office = try TestOffice.empty()
    let journey = Journey(office, start: .person(nil))
    try journey.type("<tab>ไม่ได้นำบัตรมา<tab><tab>นางสาวมาลี<tab>ดีงาม<tab>หญิง<enter><tab>2510<pgdn>305<enter><f2>")
    let person = try only(office)
    // The title typed before the name went where it belongs.
    #expect(person.details.name == PersonName(title: "นางสาว", first: "มาลี", last: "ดีงาม"))
    #expect(person.details.noIDReason == "ไม่ได้นำบัตรมา")
    #expect(person.details.birth == Birth(year: 1967))
    #expect(try office.drafts().isEmpty)
  }

  @Test func `problems stand beside their fields, all at once, and leaving is never refused`() throws {
    let journey = try Journey(TestOffice.empty(), start: .people(community: nil))
    try journey.type("<ins>1100700000011<pgdn><pgdn><tab>1,2,3<f2>")
    #expect(journey.sees("ไม่ผ่านการตรวจสอบ"))
    #expect(journey.sees("ต้องแก้ไข 3 ช่อง"))
    try expectSnapshots(journey, "person-form-problems", sizes: [(80, 24), (60, 18), (40, 12)])
    try journey.type("<esc>")
    #expect(journey.lines[0].contains(scalars: "ทะเบียนบุคคล"))
  }

  @Test func `a draft resumes at the same field and cursor after the line was cut`() throws {
    let office = try TestOffice.empty()
    let cut = Journey(office, start: .person(nil))
    try cut.type("<tab><tab><tab>กมล<tab>น้ำเพร<left>")
    cut.keepDrafts()
    let journey = Journey(office, start: .person(nil))
    #expect(journey.sees("พบร่างค้าง 23 พ.ย. 2569 เวลา 09.20 น."))
    try expectSnapshots(journey, "person-form-draft", sizes: [(80, 24)])
    try journey.type("<enter>ช<end>")
    #expect(journey.sees("น้ำเพชร"))
    #expect(journey.sees("กมล"))
  }

  @Test func `leaving a field keeps the draft at once, and starting anew drops it`() throws {
    let office = try TestOffice.empty()
    let journey = Journey(office, start: .person(nil))
    try journey.type("<tab><tab><tab>กมล<tab>")
    #expect(try office.drafts().map(\.content.fields["first_name"]) == ["กมล"])
    let anew = Journey(office, start: .person(nil))
    try anew.type("<right><enter>")
    #expect(!anew.sees("กมล"))
    #expect(try office.drafts().isEmpty)
  }

  @Test func `a draft that is neither taken up nor given up stays as it is`() throws {
    let office = try TestOffice.empty()
    let journey = Journey(office, start: .people(community: nil))
    try journey.type("<ins><tab><tab><tab>กมล<tab><esc><ins>")
    #expect(journey.sees("พบร่างค้าง"))
    try journey.type("<esc>")
    // Back on the list: nothing can be typed over the draft.
    #expect(journey.lines[0].contains(scalars: "ทะเบียนบุคคล"))
    #expect(try office.drafts().map(\.content.fields["first_name"]) == ["กมล"])
  }

  @Test func `what is typed and taken back leaves no draft`() throws {
    let office = try TestOffice.empty()
    let journey = Journey(office, start: .people(community: nil))
    try journey.type("<ins><tab><tab><tab>กม<tab>")
    #expect(try office.drafts().count == 1)
    try journey.type("<s-tab><bs><bs><esc>")
    #expect(try office.drafts().isEmpty)
  }

  @Test func `a number that is known offers the record, and back keeps what was typed`() throws {
    let (office, _) = try office()
    let journey = Journey(office, start: .person(nil))
    try journey.type("1100700000019<tab>")
    #expect(journey.sees("เลขนี้มีในทะเบียนแล้ว"))
    try expectSnapshots(journey, "person-form-known-number", sizes: [(80, 24), (40, 12)])
    try journey.type("<enter>")
    #expect(journey.lines[0].contains(scalars: "นางกมล น้ำเพชร"))
    try journey.type("<esc>")
    #expect(journey.sees("ขึ้นทะเบียนบุคคล"))
    #expect(journey.sees("1100700000019"))
  }

  @Test func `a number of another zone tells that much and no name`() throws {
    let (office, _) = try office()
    try office.addUser(login: "zone1", name: "นพช. เขต 1", role: .fieldOfficer, zones: [1])
    let journey = Journey(try office.acting(as: "zone1"), start: .person(nil))
    try journey.type("1100700000019<tab>")
    #expect(journey.sees("เลขนี้มีในทะเบียนแล้ว (เขตอื่น)"))
    #expect(!journey.sees("กมล"))
  }

  @Test func `what two people changed is settled field by field, in words and not in codes`() throws {
    let (office, id) = try office()
    let mine = Journey(office, start: .person(id))
    var details = try office.person(id).details
    details.name.last = "ศรีสุข"
    details.phone = "0899999999"
    details.categories = [.elderly]
    try office.save(id, details, version: 1)
    try mine.type("<tab><tab><tab><tab><c-u>ใจดี<pgdn><pgdn><f4>คนพิการ<enter><enter><f2>")
    #expect(mine.sees("มีผู้แก้ไขรายการนี้ก่อนท่าน"))
    #expect(mine.sees("ค่าที่ท่านพิมพ์: ใจดี"))
    try mine.type("<enter>")
    #expect(mine.sees("ผู้สูงอายุ, คนพิการ, ผู้มีรายได้น้อย"))
    #expect(!mine.sees("low_income"))
    try expectSnapshots(mine, "person-form-conflict", sizes: [(80, 24), (40, 12)])
    try mine.type("<right><enter>")
    #expect(mine.sees("รวมค่าแล้ว กรุณาตรวจและกด F2 บันทึก"))
    try mine.type("<f2>")
    let merged = try office.person(id).details
    #expect(merged.name.last == "ใจดี")
    // What only the other one changed is kept.
    #expect(merged.phone == "0899999999")
    #expect(merged.categories == [.elderly])
  }

  @Test func `a draft taken up after others saved keeps their changes and asks only about its own`() throws {
    let (office, id) = try office()
    let cut = Journey(office, start: .person(id))
    try cut.type("<tab><tab><tab><tab><c-u>ใจดี<tab>")
    var details = try office.person(id).details
    details.phone = "0899999999"
    try office.save(id, details, version: 1)
    let journey = Journey(office, start: .person(id))
    try journey.type("<enter>")
    #expect(journey.sees("ใจดี"))
    #expect(journey.sees("0899999999"))
    #expect(journey.sees("รวมค่าแล้ว"))
    try journey.type("<f2>")
    #expect(try office.person(id).details.name.last == "ใจดี")
    #expect(try office.person(id).details.phone == "0899999999")
  }

  @Test func `a draft of a field that others changed too asks which stands`() throws {
    let (office, id) = try office()
    let cut = Journey(office, start: .person(id))
    try cut.type("<tab><tab><tab><tab><c-u>ใจดี<tab>")
    var details = try office.person(id).details
    details.name.last = "ศรีสุข"
    try office.save(id, details, version: 1)
    let journey = Journey(office, start: .person(id))
    try journey.type("<enter>")
    #expect(journey.sees("ค่าที่ท่านพิมพ์: ใจดี"))
    #expect(journey.sees("ค่าที่บันทึกไว้แล้ว: ศรีสุข"))
    try journey.type("<right><enter>")
    #expect(journey.sees("ศรีสุข"))
    #expect(!journey.sees("ใจดี"))
  }

  @Test func `a move has its day and keeps where the person lived; a correction rewrites it`() throws {
    let (office, id) = try office()
    let household = try #require(try office.household(code: "H305-001")).id
    let journey = Journey(office, start: .person(id))
    try journey.type("<pgdn>306<enter><tab><c-u>H306-009<tab><tab>1/11/2569<f2>")
    #expect(try office.household(household).members.map(\.to) == [Day(year: 2026, month: 11, day: 1)])
    let moved = try #require(try office.household(code: "H306-009"))
    #expect(moved.members.map(\.from) == [Day(year: 2026, month: 11, day: 1)])

    let again = Journey(office, start: .person(id))
    try again.type("<pgdn><tab><c-u>H306-010<f2>")
    #expect(try office.household(moved.id).members.isEmpty)
    #expect(try #require(try office.household(code: "H306-010")).members.map(\.from) == [moved.members[0].from])
  }

  @Test func `the household's key opens it, and history has the person's name`() throws {
    let (office, id) = try office()
    let journey = Journey(office, start: .person(id))
    try journey.type("<f3>")
    #expect(journey.lines[0].contains(scalars: "ครัวเรือน H305-001"))
    try journey.type("<esc><f8>")
    #expect(journey.sees("ขึ้นทะเบียน"))
    #expect(journey.sees("นางกมล น้ำเพชร"))
  }

  @Test func `who sees people masked gets from the list to the page that masks`() throws {
    let (office, _) = try office()
    try office.addUser(login: "sec", name: "เลขานุการ", role: .secretary, zones: [])
    let journey = Journey(try office.acting(as: "sec"), start: .people(community: nil))
    try journey.type("<enter>")
    #expect(journey.lines[0].contains(scalars: "ทะเบียนบุคคล › ข้อมูลส่วนบุคคล"), "\(journey.screen)")
    #expect(journey.sees("ปกปิด") && journey.sees("XXXXX"), "\(journey.screen)")
  }
}
