internal import TerminalUI

extension Incomplete {
  enum Words {
    static let since = Phrase("ขึ้นทะเบียน", "Registered")
    static let missing = Phrase("ยังขาด", "Missing")
    static let complete = Phrase("เติมข้อมูล", "Complete")
    static let settle = Phrase("ครบเท่าที่มี", "No more can be had")
    static let settled = Phrase("ถือว่าครบแล้ว ลงประวัติไว้", "Settled; the history records it")
    static let settleID = "settle"
    static let nothingMissing = Phrase("ไม่มีรายการรอเติมข้อมูล", "Nothing waits to be completed.")

    static func askSettle(_ name: String) -> Confirmation {
      Confirmation(
        settleID,
        Dialog(
          title: settle, text: Phrase("ข้อมูลของ \(name) หาเพิ่มไม่ได้แล้ว?", "No more can be had of \(name)?"),
          buttons: [settle, Vocabulary.backToCheck], focus: 1, inputLabel: Vocabulary.reason))
    }
  }
}
