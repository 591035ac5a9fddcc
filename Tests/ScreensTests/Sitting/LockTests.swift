import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct LockTests {
  private static let code = UnlockCode("246810")

  private func office() throws -> Office {
    let office = try TestOffice.empty()
    try office.keep(Self.code)
    try office.register(
      PersonDetails(noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "นาย", first: "สมชาย", last: "ใจดี")))
    return office
  }

  @Test func `after its time nothing of the office is seen, and the code brings back what was typed`() throws {
    let office = try office()
    let journey = Journey(office, start: .people(community: nil))
    try journey.type("/สม")
    let before = journey.screen
    #expect(!journey.rest(minutes: 14.99))
    #expect(journey.screen == before)
    #expect(journey.rest(minutes: 15))
    #expect(!journey.sees("สม"))
    #expect(!journey.sees("ทะเบียนบุคคล"))
    #expect(journey.sees("หน้าจอถูกล็อก"))
    #expect(journey.sees("เทศบาลนครขอนแก่น"))
    try expectSnapshots(journey, "lock")
    try journey.type("๒๔๖๘๑๐")
    #expect(!journey.sees("246810") && !journey.sees("๒๔๖๘๑๐"))
    #expect(journey.sees("******"))
    try journey.type("<enter>")
    #expect(journey.screen == before)
  }

  @Test func `the lock speaks English`() throws {
    let journey = Journey(try office(), language: .english)
    journey.rest(minutes: 20)
    try journey.type("1<enter>")
    try expectSnapshots(journey, "lock-wrong-english", sizes: [(80, 24)])
  }

  @Test func `a form is kept as a draft, field and all`() throws {
    let office = try office()
    let journey = Journey(office, start: .person(nil))
    try journey.type("<tab><tab><tab>สมหญิง")
    #expect(try office.drafts().isEmpty)
    #expect(journey.rest(minutes: 15))
    #expect(try office.drafts().count == 1)
    try journey.type("246810<enter>")
    #expect(journey.sees("สมหญิง"))
  }

  @Test func `a locked screen takes no other key, no paste and no commands`() throws {
    let journey = Journey(try office(), start: .people(community: nil))
    journey.rest(minutes: 15)
    let locked = journey.screen
    try journey.type("<esc><f10><f1><c-q><c-z><f5><a-p><f2>y")
    journey.paste("246810")
    journey.otherSessionCommitted()
    #expect(journey.screen == locked)
    #expect(!journey.shell.isOver && !journey.shell.wantsSuspend)
    #expect(journey.takeOutgoing() == nil)
    for (columns, rows) in [(0, 0), (3, 3), (20, 5), (200, 60)] {
      journey.resize(columns, rows)
      #expect(!journey.sees("สมชาย"))
    }
  }

  @Test func `five wrong tries end the program, with what was typed kept`() throws {
    let office = try office()
    let journey = Journey(office, start: .person(nil))
    try journey.type("<tab><tab><tab>สมหญิง")
    journey.rest(minutes: 15)
    for left in [4, 3, 2, 1] {
      try journey.type("111111<enter>")
      #expect(journey.sees("เหลืออีก \(left) ครั้ง"))
      #expect(!journey.shell.isOver)
    }
    try journey.type("111111<enter>")
    #expect(journey.shell.isOver)
    #expect(journey.shell.sitting.farewell?.thai.contains(scalars: "ผิดครบ 5 ครั้ง") == true)
    #expect(try office.drafts().count == 1)
  }

  @Test func `a user without a code leaves the program, is told why, and finds the work again`() throws {
    let office = try TestOffice.empty()
    let journey = Journey(office, start: .person(nil))
    try journey.type("<tab><tab><tab>สมหญิง")
    #expect(journey.rest(minutes: 15))
    #expect(journey.shell.isOver)
    #expect(journey.shell.sitting.farewell?.thai.contains(scalars: "15 นาที") == true)
    #expect(!journey.sees("สมหญิง"))
    let again = Journey(office, start: .person(nil))
    #expect(again.sees("พบร่างค้าง"))
  }

  @Test func `the office sets the time, and 0 never locks`() throws {
    let office = try office()
    try office.change(Setting(key: .idleLockMinutes, value: "2", from: office.today, source: "คำสั่ง"))
    let journey = Journey(office)
    #expect(!journey.rest(minutes: 1.9))
    #expect(journey.rest(minutes: 2))
    try office.change(Setting(key: .idleLockMinutes, value: "0", from: office.today, source: "คำสั่ง"))
    #expect(!Journey(office).rest(minutes: 1_000))
  }

  @Test func `nothing wakes the program before its time, nor once it is locked`() throws {
    var shell = Shell(office: try office(), size: Size(columns: 80, rows: 24), isSynchronous: true)
    let start = ContinuousClock.now
    #expect(shell.idleWait(at: start) == nil)
    shell.touch(at: start)
    #expect(shell.idleWait(at: start) == 15 * 60_000)
    #expect(shell.idleWait(at: start + .seconds(899) + .milliseconds(999.5)) == 1)
    #expect(shell.idleWait(at: start + .seconds(901)) == 0)
    let isLocked = shell.idle(now: start + .seconds(900))
    #expect(isLocked)
    #expect(shell.idleWait(at: start + .seconds(901)) == nil)
  }

  @Test func `a key locks at once; without a code it asks to set one`() throws {
    let journey = Journey(try office())
    journey.rest(minutes: 0)
    try journey.type("<a-l>")
    #expect(journey.sees("หน้าจอถูกล็อก"))
    let without = Journey(try TestOffice.empty())
    without.rest(minutes: 0)
    try without.type("<a-l>")
    #expect(without.sees("ยังไม่มีรหัสปลดล็อก"))
    #expect(!without.shell.isOver)
  }

  @Test func `a code is set by typing it twice, unseen`() throws {
    let office = try TestOffice.empty()
    let journey = Journey(office)
    journey.rest(minutes: 0)
    try journey.type("<a-u>1357")
    #expect(!journey.sees("1357"))
    try journey.type("<enter><enter>")
    #expect(journey.sees("6 หลักขึ้นไป"))
    try journey.type("135791")
    try expectSnapshots(journey, "unlock-code")
    try journey.type("<enter><enter>")
    #expect(journey.sees("พิมพ์รหัสเดิมอีกครั้ง"))
    try journey.type("135792<enter><enter>")
    #expect(journey.sees("ไม่ตรงกัน"))
    #expect(try office.unlockCode() == nil)
    try journey.type("135791<enter><enter>๑๓๕๗๙๑<enter><enter>")
    #expect(journey.sees("ตั้งรหัสปลดล็อกแล้ว"))
    #expect(try office.unlockCode()?.matches("135791") == true)
    try journey.type("<a-u><enter><enter>")
    #expect(journey.sees("ยกเลิกรหัสปลดล็อกแล้ว"))
    #expect(try office.unlockCode() == nil)
  }

  @Test func `the second code may be given up`() throws {
    let office = try TestOffice.empty()
    let journey = Journey(office)
    journey.rest(minutes: 0)
    try journey.type("<a-u>135791<enter><enter><esc>")
    #expect(try office.unlockCode() == nil)
    #expect(!journey.sees("รหัส"))
  }

  @Test func `where nobody watches the time there is neither lock nor code`() throws {
    let journey = Journey(try TestOffice.empty())
    for key in ["<a-l>", "<a-u>"] {
      try journey.type(key)
      #expect(journey.sees("ที่นี่ล็อกหน้าจอไม่ได้"))
    }
  }
}
