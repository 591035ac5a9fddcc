import CursesDriver
import OfficeCore
import OfficeStorage
import Screens
import TerminalUI

/// What `doctor` says, line by line.
enum DoctorWords {
  static let noTerminal = Phrase("ไม่ได้เปิดในเทอร์มินัล", "Not on a terminal")
  static let terminalUnusable = Phrase("เทอร์มินัลนี้แสดงหน้าจอเต็มไม่ได้", "This terminal cannot show the full screen")
  static let sizeAdvice = Phrase("กรุณาขยายเป็น 40×12 ขึ้นไป", "Make it 40×12 or larger.")
  static let localeAdvice = Phrase("กรุณาตั้ง LANG=C.UTF-8 หรือ th_TH.UTF-8", "Set LANG=C.UTF-8 or th_TH.UTF-8.")
  static let marksStacked = Phrase("ภาษาไทย: สระและวรรณยุกต์ซ้อนถูกที่", "Thai: marks are stacked on their consonants")
  static let marksSeparate = Phrase("ภาษาไทย: สระและวรรณยุกต์กินช่องของตัวเอง", "Thai: marks take cells of their own")
  static let marksAdvice = Phrase("กรุณาใช้เทอร์มินัลที่ซ้อนสระได้", "Use a terminal that stacks combining marks.")
  static let eightBit = Phrase("เทอร์มินัลไม่ได้อ่านเป็น UTF-8", "The terminal does not read UTF-8")
  static let sample = Phrase(
    "ภาษาไทย: |ก|กี่|กำ| ควรเห็น 3 ช่อง กว้าง 1, 1 และ 2 ตัว โดยสระอยู่บนพยัญชนะ",
    "Thai: |ก|กี่|กำ| should show three boxes of 1, 1 and 2 cells, marks above their consonants")
  static let restoreAdvice = Phrase(
    "กู้คืนได้ด้วย sangachip restore สำเนา --db แฟ้มใหม่", "A backup is restored by: sangachip restore BACKUP --db NEW")
  static let notWhole = Phrase("โครงสร้างแฟ้มเสียหาย", "The file's structure is damaged")
  static let modeAdvice = Phrase("กรุณาใช้ chmod 600 หรือ 660", "Use chmod 600, or 660 with a group.")
  static let clockAdvice = Phrase("กรุณาตั้งเวลาเครื่องให้ตรง (NTP)", "Set the machine's clock by NTP.")
  static let neverBackedUp = Phrase("ยังไม่เคยสำรองข้อมูล", "Never backed up")
  static let backupAdvice = Phrase("กรุณาสั่ง sangachip backup ทุกคืน", "Run sangachip backup every night.")
  static let networkAdvice = Phrase("กรุณาย้ายฐานข้อมูลไปดิสก์ในเครื่อง", "Move the office to a local disk.")
  static let folderAdvice = Phrase("กรุณาตรวจชื่อและสิทธิของโฟลเดอร์", "Check the folder's name and rights.")
  static let sharedAdvice = Phrase(
    "แฟ้มใช้ร่วมกันทั้งกลุ่ม กรุณาใช้ chmod 2770 กับโฟลเดอร์", "The file is shared: use chmod 2770 on the folder.")
  static let freeAdvice = Phrase("กรุณาเพิ่มเนื้อที่ก่อนดิสก์เต็ม", "Make room before the disk is full.")

  static func terminal(_ report: TerminalReport) -> Phrase {
    let type = report.typeInUse ?? "–"
    return switch report.colours {
    case .refused: Phrase("เทอร์มินัล \(type) ไม่ใช้สี (NO_COLOR)", "Terminal \(type), no colours wanted (NO_COLOR)")
    case .mono: Phrase("เทอร์มินัล \(type) ไม่มีสี", "Terminal \(type), no colours")
    case .eight: Phrase("เทอร์มินัล \(type) 8 สี", "Terminal \(type), 8 colours")
    case .sixteen: Phrase("เทอร์มินัล \(type) 16 สี", "Terminal \(type), 16 colours")
    case .many: Phrase("เทอร์มินัล \(type) 256 สี", "Terminal \(type), 256 colours")
    case nil: Phrase("เทอร์มินัล \(type)", "Terminal \(type)")
    }
  }

  static func terminalReplaced(_ name: String) -> Phrase {
    Phrase(
      "เครื่องนี้ไม่รู้จัก \(name) กรุณาติดตั้งแพ็กเกจ ncurses-term",
      "\(name) is not known on this machine; install the package ncurses-term.")
  }

  static func size(_ size: Size) -> Phrase {
    Phrase("ขนาด \(size.columns)×\(size.rows)", "Size \(size.columns)×\(size.rows)")
  }

  static func locale(_ name: String) -> Phrase {
    Phrase("รหัสอักขระ \(name.isEmpty ? "ไม่ได้ตั้ง" : name)", "Locale \(name.isEmpty ? "not set" : name)")
  }

  static func saraAm(columns: Int) -> Phrase {
    Phrase("สระอำ (กำ) กว้าง \(columns) ช่อง", "SARA AM (กำ) takes \(columns) cell\(columns == 1 ? "" : "s")")
  }

  static func file(_ path: String) -> Phrase { Phrase("ฐานข้อมูล \(path)", "Office file \(path)") }

  static func office(_ health: OfficeHealth, _ office: OfficeHealth.Office) -> Phrase {
    let mode = health.mode.map { String($0, radix: 8) } ?? ""
    return file(health.path)
      + Phrase(
        " \(size(health.size)) รุ่น \(office.schemaVersion) สิทธิ \(mode)",
        ", \(size(health.size)), version \(office.schemaVersion), mode \(mode)")
      + (office.hasLog ? Phrase(" มีแฟ้ม -wal ค้าง", ", with a log (-wal)") : Phrase(verbatim: ""))
  }

  static func version(_ version: Int) -> Phrase { Phrase("ฐานข้อมูลรุ่น \(version)", "Version \(version)") }

  static func older(_ found: Int, _ known: Int) -> Phrase {
    Phrase(
      "ฐานข้อมูลรุ่น \(found) จะสำรองแล้วปรับเป็นรุ่น \(known) เมื่อเปิด",
      "Version \(found); when opened it is backed up and becomes version \(known)")
  }

  static func openToAll(_ mode: UInt32) -> Phrase {
    Phrase("ผู้อื่นในเครื่องอ่านแฟ้มได้ (\(String(mode, radix: 8)))", "Open to everybody (\(String(mode, radix: 8)))")
  }

  static func clock(_ now: Moment) -> Phrase { Phrase("เวลาเครื่อง ", "Clock ") + Vocabulary.moment(now) }

  static func clockBack(_ last: Moment) -> Phrase {
    Phrase("เวลาเครื่องย้อนหลัง: รายการล่าสุดบันทึกเมื่อ ", "The clock jumped back: the last entry was made ")
      + Vocabulary.moment(last)
  }

  static func lastBackup(_ age: BackupAge) -> Phrase {
    Phrase("สำรองล่าสุด ", "Last backup ") + Vocabulary.moment(age.at)
  }

  static func drafts(_ count: Int) -> Phrase {
    Phrase("มีร่างค้าง \(count) ร่าง", count == 1 ? "1 draft waits" : "\(count) drafts wait")
  }

  static func onNetwork(_ type: String) -> Phrase {
    Phrase("ฐานข้อมูลอยู่บนดิสก์เครือข่าย (\(type))", "The office lies on a network share (\(type))")
  }

  static func folderClosed(_ folder: String) -> Phrase {
    Phrase("เขียนในโฟลเดอร์ \(folder) ไม่ได้", "The folder \(folder) may not be written to")
  }

  static func noFolder(_ folder: String) -> Phrase { Phrase("ไม่มีโฟลเดอร์ \(folder)", "There is no folder \(folder)") }

  static func folderMode(_ folder: String, _ mode: UInt32) -> Phrase {
    Phrase("โฟลเดอร์ \(folder) สิทธิ \(String(mode, radix: 8))", "Folder \(folder), mode \(String(mode, radix: 8))")
  }

  static func free(_ bytes: Int) -> Phrase { Phrase("เนื้อที่ว่าง \(size(bytes))", "Free space \(size(bytes))") }

  /// `58.2 MB`, in units of 1024.
  static func size(_ bytes: Int) -> String {
    for (unit, power) in [("GB", 30), ("MB", 20)] where bytes >= 1 << power {
      let tenths = (bytes * 10) >> power
      return "\(tenths / 10).\(tenths % 10) \(unit)"
    }
    return "\((bytes + 1023) >> 10) kB"
  }
}
