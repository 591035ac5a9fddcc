import OfficeCore
import OfficeStorage
import Screens
import TestSupport
import Testing
import ThaiText

/// A clerk registers a group with its officers, is warned, and sees its state follow from what is recorded.
@Suite struct GroupJourneyTests {
  private func office() throws -> Office {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first { $0.code == "305" })
    for (first, last) in [("กมล", "น้ำเพชร"), ("แก้วตา", "ศรีสุข"), ("สมหญิง", "ใจดี")] {
      try office.register(
        PersonDetails(
          noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "นาง", first: first, last: last), sex: .female,
          community: community.id))
    }
    return office
  }

  /// Opens the line of a new member in the list: post, from, until, term, signs.
  private func add(
    _ name: String, _ post: String, from: String, term: String = "", signs: Bool = false, _ journey: Journey
  )
    throws
  {
    try journey.type("<ins>\(name)<enter>")
    try journey.type("<f4>\(post)<enter><tab>\(from)<tab><tab>\(term)<tab>\(signs ? "<space>" : "")<esc>")
  }

  @Test func `a group with officers, by keys alone, from the warnings to a computed state`() throws {
    let office = try office()
    let journey = Journey(office)
    try journey.type("2<ins>")
    try journey.type("<tab>กลุ่มทอผ้าโนนทัน<tab>305<enter><tab>ทอผ้า<tab>1/10/2565<tab><f4>ผ้า<enter>")
    // Evidence, money.
    try journey.type("<pgdn><right><tab>ระเบียบกลุ่ม<tab>1/2565<tab>1/10/2565<tab>20/11/2569")
    try journey.type("<pgdn>5000<tab>12500<tab>100<tab>3000<tab>ธ.ก.ส.<tab>0123456789<tab>1")
    try journey.type("<f3>")
    #expect(journey.sees("ยังไม่มีรายชื่อสมาชิก"))
    try add("กมล", "ประธาน", from: "1/10/2565", term: "1/12/2569", signs: true, journey)
    #expect(journey.sees("ยังไม่มีเหรัญญิก"))
    #expect(journey.sees("จะครบวาระ 1 ธ.ค. 2569"))
    try add("กมล", "เหรัญญิก", from: "2/10/2565", journey)
    #expect(journey.sees("นางกมล น้ำเพชร เป็นทั้งประธานและเหรัญญิก"))
    #expect(journey.sees("มี 1 คน ควรมี 3 คน"))
    try add("แก้วตา", "ประชาสัมพันธ์", from: "1/10/2565", journey)
    // Products and earlier support.
    try journey.type("<f3>ผ้าซิ่น<enter>900<enter>20 ผืน<enter>ตลาดต้นตาล")
    try journey.type("<f3>พัฒนาชุมชน<enter>2565<enter>กี่ทอผ้า<enter>9000<f2>")
    // None of the warnings blocked.
    let group = try #require(try office.groups().first)
    #expect(group.name == "กลุ่มทอผ้าโนนทัน")
    let file = try office.group(group.id)
    #expect(file.group.details.profile.products.map(\.name) == ["ผ้าซิ่น"])
    #expect(file.group.details.profile.evidence[.rules]?.seenOn == Day(year: 2026, month: 11, day: 20))
    #expect(file.state == GroupState(.active, [], isReported: true))

    // The page of the group says the same, and why its state is what it is.
    try journey.type("<enter>")
    #expect(journey.sees("ตามที่รายงาน"))
    #expect(journey.sees("นางกมล น้ำเพชร เป็นทั้งประธานและเหรัญญิก"))
    // A meeting of January: ten months ago.
    try journey.type("m<f4>ประชุมกลุ่ม<enter><tab><c-u>10/1/2569<tab>วางแผนการผลิต<tab>ประธาน<tab>9<f2>")
    #expect(journey.sees("ต้องติดตาม"))
    #expect(journey.sees("ขาดการประชุม (ครั้งล่าสุด 10 ม.ค. 2569)"))
    #expect(try office.groups().map(\.status) == [.watch])
    // A visit of today that finds it stopped, put right to what it was.
    try journey.type("5<ins><f4>เยี่ยม<enter><tab><tab>เยี่ยมกลุ่ม<tab>นพช.เขต 3<tab><tab><f4>หยุด<enter><f2>")
    #expect(try office.group(group.id).state.status == .dormant)
    try journey.type("<home><enter><tab><tab><tab><tab><tab><f4>ยังทำ<enter><f2>กดผิด<s-tab><enter>")
    #expect(try office.group(group.id).state.status == .watch)
    // A meeting of November: at work again.
    try journey.type("<ins><f4>ประชุมกลุ่ม<enter><tab><c-u>20/11/2569<tab>แบ่งงาน<tab>ประธาน<f2>")
    #expect(journey.sees("ดำเนินกิจกรรม ·"))
    #expect(try office.group(group.id).state.status == .active)
    #expect(journey.sees("ตัดออก (กดผิด)"))
    // All of it one key away.
    try journey.type("<f8>")
    #expect(journey.sees("บันทึกกิจกรรมกลุ่ม"))
    #expect(journey.sees("แก้ไขการบันทึกกิจกรรมกลุ่ม"))
    try journey.type("<esc><esc>")
    #expect(journey.sees("ดำเนินงาน"))
    #expect(try office.checkIntegrity().errors == 0)
  }

  @Test func `a line that drops in a product's cell goes on there`() throws {
    let office = try office()
    let journey = Journey(office, start: .group(nil))
    try journey.type("<tab>กลุ่มทอผ้า<tab>305<enter><f3><f3>ผ้าซิ่น<enter>90")
    journey.keepDrafts()
    let later = Journey(office, start: .group(nil))
    try later.type("<enter>0<f2>")
    let group = try #require(try office.groups().first)
    #expect(
      try office.group(group.id).group.details.profile.products == [
        GroupProduct(name: "ผ้าซิ่น", price: Money(baht: 900))
      ])
  }

  @Test func `an organisation is registered and taken by the intake form`() throws {
    let office = try office()
    let journey = Journey(office, start: .organisations())
    try journey.type("<ins>คณะกรรมการชุมชนโนนทัน 5<tab><f4>กรรมการ<enter><tab>305<enter><tab>ประกาศเทศบาล<f3>")
    try journey.type("นางแดง ดี<enter>ประธาน<f2>")
    #expect(journey.sees("คณะกรรมการชุมชนโนนทัน 5"))
    let form = Journey(office, start: .intake(nil))
    try form.type("<tab><tab><f4>องค์กร<enter><tab>โนนทัน<f4>")
    #expect(form.sees("ค้นหาองค์กร"))
    try form.type("<enter>")
    #expect(form.lines[0].contains(scalars: "รับคำขอ"))
    #expect(form.sees("คณะกรรมการชุมชนโนนทัน 5"))
  }

  @Test func `a network takes its groups by search, and a code that is unknown is named`() throws {
    let office = try office()
    let community = try #require(try office.communities().first { $0.code == "305" })
    for (code, name) in [("G1", "กลุ่มทอผ้า"), ("G2", "กลุ่มย้อมผ้า")] {
      try office.register(GroupDetails(code: code, name: name, community: community.id, occupation: "ผ้า"), members: [])
    }
    let journey = Journey(office, start: .networks)
    try journey.type("<ins>เครือข่ายผ้า<tab>นางแดง<f3><f4>ย้อม<enter><enter>1/10/2566<enter><enter>G9<f2>")
    #expect(journey.sees("ไม่พบกลุ่มอาชีพรหัส"))
    try journey.type("<c-u>G1<f2>")
    #expect(try office.networks().map(\.groups) == [2])
    #expect(journey.sees("เครือข่ายผ้า"))
  }
}
