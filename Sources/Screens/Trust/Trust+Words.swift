internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Trust {
  enum Words {
    static let title = Phrase("ตรวจสอบและสำรองข้อมูล", "Check and back up")
    static let checking = Phrase("กำลังตรวจฐานข้อมูล…", "Checking the office…")
    static let notChecked = Phrase("ยังไม่ได้ตรวจ", "Not checked")
    static let backingUp = Phrase("กำลังสำรองข้อมูล…", "Backing up…")
    static let backUp = Phrase("สำรองข้อมูล", "Back up")
    static let checkAgain = Phrase("ตรวจอีกครั้ง", "Check again")
    static let checkAll = Phrase("ตรวจทุกรายการอย่างละเอียด", "Check every record")
    static let nothingToOpen = Phrase("เลือกรายการใต้ข้อที่พบ แล้วกด Enter", "Choose a record below a finding")
    static let lastBackup = Phrase("สำรองข้อมูลล่าสุด: ", "Last backup: ")
    static let state = Phrase("ผล", "State")
    static let finding = Phrase("ข้อที่พบ", "Finding")
    static let count = Phrase("จำนวน", "Count")

    static func backup(_ state: BackupState) -> Phrase {
      switch state {
      case .never: Phrase("ยังไม่เคยสำรอง", "never")
      case .made(let age):
        age.days == 0
          ? Vocabulary.shortMoment(age.at)
          : Phrase("\(age.days) วันก่อน", age.days == 1 ? "1 day ago" : "\(age.days) days ago")
      }
    }

    static func backedUp(_ outcome: BackupOutcome) -> Phrase {
      outcome.isRecorded
        ? Phrase("สำรองและตรวจแล้ว \(outcome.path)", "Backed up and checked: \(outcome.path)")
        : Phrase("สำรองแล้วแต่จดบันทึกไม่ได้ \(outcome.path)", "Backed up, but not journaled: \(outcome.path)")
    }

    static func result(_ report: IntegrityReport) -> Phrase {
      let entries = Digits.grouped(Int64(report.journal.entries))
      return report.findings.isEmpty
        ? allHold(report)
        : Phrase(
          "ผิด \(report.errors) ข้อ ควรตรวจ \(report.warnings) ข้อ · บันทึกระบบ \(entries) รายการ",
          "\(report.errors) errors, \(report.warnings) warnings · journal of \(entries) entries")
    }

    static func allHold(_ report: IntegrityReport) -> Phrase {
      let count = Invariant.allCases.count
      return Phrase("ตรวจ \(count) ข้อ ถูกต้องทั้งหมด", "All \(count) checks hold")
    }

    static func more(_ count: Int) -> Phrase {
      Phrase("และอีก \(Digits.grouped(Int64(count))) รายการ", "and \(Digits.grouped(Int64(count))) more")
    }
  }
}
