import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

@Suite struct SettingsTests {
  private func journey(_ office: Office, _ columns: Int = 80, _ rows: Int = 24, language: Language = .thai) -> Journey {
    Journey(office, columns: columns, rows: rows, language: language, start: .settings)
  }

  @Test func `each setting says its value, since when, and that nobody has confirmed it`() throws {
    let office = try TestOffice.empty()
    let journey = journey(office)
    #expect(journey.sees("เทศบาลนครขอนแก่น"))
    #expect(journey.sees("ยังไม่กำหนด"))
    #expect(journey.sees("ยังไม่ยืนยัน"))
    #expect(journey.sees("120 วัน"))
    try expectSnapshot(journey.canvas, "settings-80x24")
    try expectSnapshot(self.journey(office, language: .english).canvas, "settings-80x24-en")
    try expectSnapshot(self.journey(office, 60, 18).canvas, "settings-60x18")
    try expectSnapshot(self.journey(office, 40, 12).canvas, "settings-40x12")
    for (columns, rows) in [(0, 0), (3, 3), (20, 5), (45, 13)] {
      journey.resize(columns, rows)
      #expect(journey.canvas.size.rows == rows)
    }
  }

  @Test func `a new value holds from its day on, with its source and who confirmed it`() throws {
    let office = try TestOffice.empty()
    let journey = journey(office)
    try journey.type("<down><down><down><enter>")
    #expect(journey.sees("เป้าหมาย ครอบครัวที่รายได้เพิ่มขึ้น"))
    try expectSnapshot(journey.canvas, "setting-form-80x24")
    try journey.type("60<tab><c-u>1/10/2569<tab>บันทึกข้อความ ที่ 12<tab>ผอ.กองสวัสดิการสังคม<tab>1/11/2569<f2>")
    #expect(journey.sees("ร้อยละ 60 ตั้งแต่ 1 ต.ค. 2569"))
    try journey.type("<left><enter>")
    #expect(journey.sees("บันทึกแล้ว เป้าหมาย"))
    let setting = try #require(try office.setting(.householdTarget, on: office.today))
    #expect(setting.value == "60" && setting.confirmedBy == "ผอ.กองสวัสดิการสังคม")
    #expect(try office.setting(.householdTarget, on: try #require(Day(iso: "2026-09-30")))?.value == nil)
    #expect(journey.sees("ยืนยันแล้ว"))
    try expectSnapshot(journey.canvas, "settings-changed-80x24")
  }

  @Test func `all problems are said at once`() throws {
    let journey = Journey(try TestOffice.empty(), start: .setting(.passScore))
    try journey.type("<c-u>101<tab><c-u>31/2/2569<f2>")
    #expect(journey.sees("ต้องอยู่ระหว่าง 0 ถึง 100"))
    #expect(journey.sees("ไม่มีวันที่ 31 กุมภาพันธ์"))
    #expect(journey.sees("กรุณาระบุที่มา"))
    try expectSnapshot(journey.canvas, "setting-form-problems-80x24")
    try expectSnapshot(journey.resize(40, 12).canvas, "setting-form-problems-40x12")
  }

  @Test func `weights that do not make a hundred are warned of`() throws {
    let office = try TestOffice.empty()
    let journey = journey(office)
    #expect(!journey.sees("น้ำหนักเกณฑ์รวมกัน"))
    try office.change(Setting(key: .weightReadiness, value: "30", from: office.today, source: "ทดสอบ"))
    journey.otherSessionCommitted()
    #expect(journey.sees("น้ำหนักเกณฑ์รวมกันได้ 110 ต้องได้ 100"))
  }

  @Test func `the form's draft is offered again`() throws {
    let office = try TestOffice.empty()
    let first = Journey(office, start: .setting(.officeName))
    try first.type("<c-u>เทศบาลทดสอบ")
    first.keepDrafts()
    let second = Journey(office, start: .setting(.officeName))
    #expect(second.sees("พบร่างค้าง"))
    try second.type("<enter>")
    #expect(second.sees("เทศบาลทดสอบ"))
  }

  @Test func `the last lines open frame, check and themes, and who may not change is told why`() throws {
    let office = try TestOffice.empty()
    try office.addUser(login: "clerk", name: "รับ คำขอ", role: .clerk, zones: [])
    let clerk = try office.acting(as: "clerk")
    let journey = journey(clerk)
    try journey.type("<enter>")
    #expect(journey.sees("ทำไม่ได้: เฉพาะ ผู้ดูแลระบบ"))
    var state = Settings.start(today: clerk.today, actor: clerk.actor).0
    _ = Settings.update(&state, try Settings.perform(.load, in: clerk))
    _ = Settings.update(&state, .typed(.end))
    #expect(Settings.update(&state, .opened) == [.open(.look)])
    _ = Settings.update(&state, .typed(.up))
    #expect(Settings.update(&state, .opened) == [.open(.trust)])
    _ = Settings.update(&state, .typed(.up))
    #expect(Settings.update(&state, .opened) == [.open(.frame(fiscalYear: 2570))])
  }
}
