internal import TerminalUI

extension GroupsList {
  enum Words {
    static let title = Phrase("กลุ่มอาชีพ", "Groups")
    static let pick = Phrase("ค้นหากลุ่มอาชีพ", "Find a group")
    static let choose = Phrase("เลือก", "Choose")
    static let noneChosen = Phrase("ยังไม่ได้เลือกกลุ่ม", "No group is chosen")
    static let code = Phrase("รหัส", "Code")
    static let name = Phrase("ชื่อกลุ่ม", "Name")
    static let occupation = Phrase("อาชีพ", "Occupation")
    static let members = Phrase("สมาชิก", "Members")
    static let withoutMembers = Phrase("ไม่มีสมาชิก", "Without members")
    static let largest = Phrase("สมาชิกมากที่สุด", "Most members")
    static let print = Phrase("พิมพ์บัญชีกลุ่ม", "Print the list")
    static let reading = Phrase("กำลังอ่านทะเบียนกลุ่ม…", "Reading the groups…")
    static let noneFound = Phrase(
      "ไม่พบกลุ่มตามคำค้น ลองพิมพ์เพียงบางส่วนของชื่อกลุ่ม อาชีพ รหัส หรือชุมชน",
      "No group found. Try only a part of the name, occupation, code or community.")
    static let noneYet = Phrase("ยังไม่มีกลุ่มอาชีพ กด Ins เพื่อเพิ่ม", "There is no group yet; Ins adds one.")

    static func title(of community: String) -> Phrase { Phrase("กลุ่มอาชีพ \(community)", "Groups of \(community)") }
    static func count(_ number: Int) -> Phrase { Phrase("\(number) กลุ่ม", "\(number) groups") }
  }
}
