import OfficeCore
import OfficeStorage
import TerminalUI
import TestSupport
import Testing

@testable import Screens

@Suite struct CommandSearchTests {
  private let places = Place.all.map { Command($0, disabled: nil) }

  private func search(_ uses: [String: CommandUse] = [:]) -> CommandSearch {
    CommandSearch(places, uses: uses, now: TestOffice.now)
  }

  private func use(_ count: Int, daysAgo: Int64) -> CommandUse {
    CommandUse(
      count: count, last: Moment(secondsSinceEpoch: TestOffice.now.secondsSinceEpoch - daysAgo * 86_400))
  }

  @Test(arguments: [
    // Exact, prefix, words, within; Thai and English whatever the screens speak.
    ("ตัวชี้วัด", Place.dashboard), ("indic", .dashboard), ("กลุ่ม", .groups), ("people", .people), ("PEOPLE", .people),
    ("นายก", .mayor), ("umbrella", .frame), ("group assess", .assessments), ("assess group", .assessments),
    ("เดือน 3 กรอก", .incomes(.m3)), ("form 12", .followUpForm(.m12)), ("คะแนน ตั้งค่า", .setting(.passScore)),
    ("สำรอง", .trust), ("ตรวจสอบ", .trust), ("back up", .trust),
    // Thai digits are digits.
    ("กรอก ๖", .incomes(.m6)),
    // Loose Thai: a tone forgotten, a letter of the same sound.
    ("ตัวชีวัด", .dashboard), ("ทะเบียณบุคคล", .people), ("ประเมิณกลุ่ม", .assessments),
    // The wrong keyboard layout, both ways.
    ("9y;=uh;yf", .dashboard), ("8b;", .queue), ("-hv", .proposals), ("ยำนยสำ", .people), ("ๆีำีำ", .queue),
    ("้นทำ", .home),
  ])
  func `what is typed finds its command first`(_ typed: String, _ place: Place) {
    #expect(search().find(typed).first?.command.deed == .place(place), "\(typed)")
  }

  @Test func `what fits nothing finds nothing`() {
    #expect(search().find("สมชาย ใจดี").isEmpty)
    #expect(search().find("1234567890123").isEmpty)
  }

  @Test func `a better fit comes before a command that is used more`() {
    let uses = ["place \(Place.assessments)": use(50, daysAgo: 0)]
    #expect(search(uses).find("กลุ่มอาชีพ").map(\.command.deed).prefix(2) == [.place(.groups), .place(.assessments)])
  }

  @Test func `among equal fits the one used often and lately comes first`() {
    let names = ["place \(Place.incomes(.m3))", "place \(Place.incomes(.m12))"]
    let often = search([names[0]: use(2, daysAgo: 0), names[1]: use(9, daysAgo: 0)])
    #expect(often.find("กรอกรายได้").first?.command.deed == .place(.incomes(.m12)))
    let lately = search([names[0]: use(2, daysAgo: 0), names[1]: use(9, daysAgo: 30)])
    #expect(lately.find("กรอกรายได้").first?.command.deed == .place(.incomes(.m3)))
  }

  @Test func `with nothing typed all are there, those in use first, else in the table's order`() {
    let found = search(["place \(Place.queue)": use(1, daysAgo: 3)]).find("").map(\.command.deed)
    #expect(found.count == places.count)
    #expect(Array(found.prefix(3)) == [.place(.queue)] + Place.all.prefix(2).map { .place($0) })
  }
}
