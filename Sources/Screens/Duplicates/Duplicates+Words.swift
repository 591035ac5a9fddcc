internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension Duplicates {
  enum Words {
    static let grade = Phrase("ความคล้าย", "Likeness")
    static let first = Phrase("รายการที่หนึ่ง", "First record")
    static let second = Phrase("รายการที่สอง", "Second record")
    static let born = Phrase("วันเกิด", "Born")
    static let answer = Phrase("คำตอบ", "Answer")
    static let compare = Phrase("เทียบกัน", "Compare")
    static let look = Phrase("ค้นหาที่อาจซ้ำ", "Look for doubles")
    static let looking = Phrase("กำลังหาที่อาจซ้ำ", "Looking for doubles")
    static let noneChosen = Phrase("ยังไม่ได้เลือกคู่", "No pair is chosen")
    static let reading = Phrase("กำลังอ่าน…", "Reading…")
    static let noneFound = Phrase("ไม่มีคู่ตามที่กรอง", "No pair like that.")
    static let none = Phrase("ไม่มีข้อมูลอาจซ้ำที่ต้องตรวจ", "There is nothing to review.")

    static func count(_ number: Int, isCut: Bool) -> Phrase {
      isCut ? Phrase("\(number) คู่แรก", "the first \(number) pairs") : Phrase("\(number) คู่", "\(number) pairs")
    }

    /// Why the two stand here, and what was said of them.
    static func why(_ pair: DuplicatePair) -> Phrase {
      let reasons = DuplicateWords.reasons(pair.likeness)
      guard let answer = pair.answer, let by = pair.answeredBy, let at = pair.answeredAt else { return reasons }
      let said =
        DuplicateWords.answer(answer) + Phrase(verbatim: " · \(by) ") + Vocabulary.shortMoment(at)
        + Phrase(verbatim: pair.reason.map { $0.isEmpty ? "" : " · \($0)" } ?? "")
      return said + Phrase(verbatim: " · ") + reasons
    }
  }
}
