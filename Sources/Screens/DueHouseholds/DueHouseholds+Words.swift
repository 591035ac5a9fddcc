internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension DueHouseholds {
  enum Words {
    static let reading = Phrase("กำลังอ่านรายการที่ถึงกำหนด…", "Reading what is due…")
    static let noneDue = Phrase("ไม่มีครัวเรือนถึงกำหนดของปีนี้", "No household of this year is due.")
    static let noneFound = Phrase(
      "ไม่พบตามคำค้นหรือตัวกรอง กด c เพื่อล้าง", "Nothing found; c clears search and filter.")
    static let noneChosen = Phrase("ยังไม่ได้เลือกครัวเรือน", "No household is chosen")
    static let code = Phrase("รหัส", "Code")
    static let head = Phrase("หัวหน้าครัวเรือน", "Head of household")
    static let round = Phrase("รอบ", "Round")
    static let since = Phrase("ค้างตั้งแต่", "Due since")
    static let last = Phrase("ล่าสุด", "Last")
    static let neverAsked = Phrase("ยังไม่เคยบันทึกรายได้", "No income recorded yet")
    static let withoutBaseline = Phrase("ยังไม่มีข้อมูลฐาน", "Baseline missing")
    static let printForms = Phrase("พิมพ์แบบติดตาม", "Print the forms")

    static func title(_ year: Int) -> Phrase { Phrase("ครัวเรือนที่ถึงกำหนด ปี \(year)", "Households due, FY \(year)") }
    static func late(_ days: Int) -> Phrase { Phrase("ค้างเกิน \(days) วัน", "Over \(days) days late") }

    static func count(_ state: State) -> Phrase {
      let number = Digits.grouped(Int64(state.shown.count))
      return Phrase("\(number) รายการ", "\(number) due")
    }
  }
}
