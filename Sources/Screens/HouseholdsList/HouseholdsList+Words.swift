internal import TerminalUI

extension HouseholdsList {
  enum Words {
    static let code = Phrase("รหัส", "Code")
    static let head = Phrase("หัวหน้าครัวเรือน", "Head")
    static let house = Phrase("บ้านเลขที่", "House no.")
    static let people = Phrase("คน", "People")
    static let alone = Phrase("อยู่คนเดียว", "Alone")
    static let largest = Phrase("สมาชิกมากที่สุด", "Most people")
    static let noneChosen = Phrase("ยังไม่ได้เลือกครัวเรือน", "No household is chosen")
    static let reading = Phrase("กำลังอ่านครัวเรือน…", "Reading the households…")
    static let noneYet = Phrase("ยังไม่มีครัวเรือนในชุมชนนี้", "No household lives in this community")
    static let noneFound = Phrase(
      "ไม่พบครัวเรือนตามคำค้น ลองพิมพ์บ้านเลขที่ รหัส หรือชื่อของสมาชิก",
      "No household found. Try a house number, a code or a member's name.")

    static func title(of community: String) -> Phrase {
      Phrase("ครัวเรือน \(community)", "Households of \(community)")
    }
    static func count(_ number: Int) -> Phrase { Phrase("\(number) ครัวเรือน", "\(number) households") }
  }
}
