internal import TerminalUI

extension OrganisationsList {
  enum Words {
    static let pick = Phrase("ค้นหาองค์กร", "Find an organisation")
    static let choose = Phrase("เลือก", "Choose")
    static let noneChosen = Phrase("ยังไม่ได้เลือกองค์กร", "No organisation is chosen")
    static let proposals = Phrase("คำขอ", "Asked")
    static let noneFound = Phrase(
      "ไม่พบองค์กรตามคำค้น ลองพิมพ์เพียงบางส่วนของชื่อ หรือกด Ins เพื่อขึ้นทะเบียนใหม่",
      "No organisation found. Try a part of the name, or register it with Ins.")
    static let noneYet = Phrase(
      "ยังไม่มีองค์กรในทะเบียน กด Ins เพื่อเพิ่ม", "No organisation is registered yet; Ins adds one.")

    static func count(_ number: Int) -> Phrase { Phrase("\(number) องค์กร", "\(number) organisations") }
  }
}
