import OfficeStorage
import Screens
import TerminalUI
import ThaiText

/// What the verbs that check, back up and restore the office say.
enum TrustWords {
  static let full = Phrase("ตรวจดัชนีและคำค้นทุกรายการ", "check every index and every key")
  static let limit = Phrase("แสดงกี่รายการต่อข้อ (0 ขึ้นไป)", "so many records of each finding (0 or more)")
  static let backup = Phrase("สำรองข้อมูล", "Back the office up")
  static let backupPlace = Phrase(
    "โฟลเดอร์หรือแฟ้มใหม่ (ปกติ backups ข้างฐานข้อมูล)", "a folder or a new file (else backups beside the office)")
  static let keep = Phrase("เก็บสำเนาล่าสุดไว้กี่ชุด (1 ขึ้นไป)", "keep so many of the newest backups (1 or more)")
  static let restore = Phrase("กู้คืนจากสำเนาสำรอง", "Make an office from a backup")
  static let restoreFrom = Phrase("สำเนาสำรอง", "the backup")
  static let replace = Phrase(
    "ย้ายฐานข้อมูลเดิมไปเก็บ แล้วใช้สำเนาแทน", "move the office that is there aside and put the backup in its place")
  static let doctor = Phrase("ตรวจเครื่อง เทอร์มินัล และแฟ้ม", "Look at terminal, file, disk and clock")
  static let notRecorded = Phrase(
    "สำรองข้อมูลแล้ว แต่จดลงบันทึกการใช้งานระบบไม่ได้", "The backup is whole, but the journal could not take its entry.")

  static func checking(_ done: Int, of total: Int) -> Phrase {
    Phrase("กำลังตรวจ \(done)/\(total)", "checking, \(done) of \(total)")
  }

  static func journal(_ check: JournalCheck) -> Phrase {
    let entries = grouped(check.entries)
    let erased = grouped(check.erased)
    return Phrase(
      "บันทึกการใช้งานระบบ \(entries) รายการ" + (check.erased > 0 ? " (ลบเนื้อหาตามกฎหมาย \(erased))" : ""),
      "The journal has \(entries) entries" + (check.erased > 0 ? ", \(erased) erased by law" : ""))
  }

  static func result(_ report: IntegrityReport) -> Phrase {
    let checked = Invariant.allCases.count
    guard !report.findings.isEmpty else {
      return Phrase("ตรวจ \(checked) ข้อ ถูกต้องทั้งหมด", "All \(checked) checks hold.")
    }
    return Phrase(
      "ตรวจ \(checked) ข้อ ผิด \(report.errors) ข้อ ควรตรวจ \(report.warnings) ข้อ",
      "\(checked) checks: \(report.errors) with errors, \(report.warnings) with warnings.")
  }

  static func backedUp(_ outcome: BackupOutcome) -> Phrase {
    Phrase(
      "สำรองข้อมูลแล้ว \(outcome.path) (\(DoctorWords.size(outcome.size)) ตรวจแล้วครบ \(grouped(outcome.rows)) แถว)",
      "Backed up to \(outcome.path) (\(DoctorWords.size(outcome.size)), checked, \(grouped(outcome.rows)) rows).")
  }

  static func removed(_ count: Int) -> Phrase {
    Phrase("ลบสำเนาเก่า \(count) ชุด", count == 1 ? "1 older backup removed" : "\(count) older backups removed")
  }

  static func restored(_ outcome: RestoreOutcome) -> Phrase {
    let made = Phrase(
      "กู้คืน \(outcome.path) แล้ว (\(grouped(outcome.rows)) แถว)",
      "Restored \(outcome.path) (\(grouped(outcome.rows)) rows).")
    guard let aside = outcome.aside else { return made }
    return made + Phrase(" ฐานข้อมูลเดิมอยู่ที่ \(aside)", " The former office is \(aside).")
  }

  /// At most eight cells, all of one width.
  static func state(_ state: Toast.Kind) -> Phrase {
    switch state {
    case .ok: Phrase("✓ ปกติ  ", "✓ ok     ")
    case .notice: Phrase("• ทราบ  ", "• note   ")
    case .warning: Phrase("! ควรแก้ ", "! warning")
    case .refused: Phrase("✗ ผิด    ", "✗ error  ")
    }
  }

  private static func grouped(_ number: some BinaryInteger) -> String { Digits.grouped(Int64(number)) }
}
