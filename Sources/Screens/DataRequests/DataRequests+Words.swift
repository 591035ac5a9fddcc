internal import TerminalUI

extension DataRequests {
  enum Words {
    static let title = Phrase("คำร้องของเจ้าของข้อมูล", "Requests of data subjects")
    /// Of a request; `Vocabulary.number` is a proposal's.
    static let number = Phrase("เลขที่", "No.")
    static let open = Phrase("ยังไม่ได้ตอบ", "Not answered")
    static let overdue = Phrase("เกินกำหนดตอบ", "Overdue")
    static let reading = Phrase("กำลังอ่านคำร้อง…", "Reading the requests…")
    static let noneYet = Phrase(
      "ยังไม่มีคำร้อง รับคำร้องได้จากหน้าข้อมูลส่วนบุคคลของแต่ละคน (r)",
      "No request yet; take one in on the person's page of personal data (r)")
    static let noneChosen = Phrase("ยังไม่ได้เลือกคำร้อง", "No request is chosen")

    static func count(_ number: Int) -> Phrase { Phrase("\(number) คำร้อง", "\(number) requests") }
  }
}
