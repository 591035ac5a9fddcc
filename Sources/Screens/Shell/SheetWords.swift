internal import TerminalUI

/// What every sheet of entries says.
enum SheetWords {
  static let reading = Phrase("กำลังอ่านรายชื่อ…", "Reading the list…")
  static let nothingTyped = Phrase("ยังไม่ได้กรอก", "Nothing is keyed in yet")
  static let day = Phrase("วันที่", "Day")
  static let dayHint = Phrase(
    "วันเดียวกันทั้งแบบ เช่น 23/11/2569 กด Enter เพื่อกรอกต่อ", "One day for the whole sheet; Enter goes on")

  /// Lines that somebody else recorded meanwhile, each with what was typed here.
  static func recordedByOthers(_ lines: [(code: String, typed: String)]) -> Phrase {
    let list = lines.prefix(3).map { "\($0.code) (\($0.typed))" }.joined(separator: ", ")
    let more =
      lines.count > 3 ? Phrase(" และอีก \(lines.count - 3)", " and \(lines.count - 3) more") : Phrase(verbatim: "")
    return Phrase("มีผู้บันทึกก่อนท่าน จึงนำออกจากแบบนี้: \(list)", "Recorded by others, taken off this sheet: \(list)") + more
  }
}
