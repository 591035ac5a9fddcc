internal import TerminalUI

extension NetworksList {
  enum Words {
    static let noneChosen = Phrase("ยังไม่ได้เลือกเครือข่าย", "No network is chosen")
    static let founded = Phrase("จัดตั้ง", "Founded")
    static let groups = Phrase("กลุ่ม", "Groups")
    static let withoutGroups = Phrase("ไม่มีกลุ่ม", "Without groups")
    static let noneFound = Phrase("ไม่พบเครือข่ายตามคำค้น", "No network found.")
    static let noneYet = Phrase(
      "ยังไม่มีเครือข่ายกลุ่มอาชีพ กด Ins เพื่อเพิ่ม", "There is no network yet; Ins adds one.")

    static func count(_ number: Int) -> Phrase { Phrase("\(number) เครือข่าย", "\(number) networks") }
  }
}
