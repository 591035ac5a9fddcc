internal import TerminalUI

/// What every record page says.
enum RecordWords {
  static let nextTab = Phrase("แท็บถัดไป", "Next tab")
  static let opensNothing = Phrase("บรรทัดนี้ไม่มีหน้าให้เปิด", "There is nothing behind this line")
}
