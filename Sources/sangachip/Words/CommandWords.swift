import CursesDriver
import Interchange
import OfficeCore
import Screens
import TerminalUI
import ThaiText

/// What the command line says.
enum Words {
  static let badCommand = Phrase(
    "คำสั่งไม่ถูกต้อง กรุณาดูวิธีใช้ข้างล่างนี้แล้วพิมพ์ใหม่", "The command is not right; see how it goes below.")
  static let localeReplaced = Phrase(
    "ระบบไม่ได้ตั้งค่าเป็น UTF-8 โปรแกรมจึงใช้ C.UTF-8 แทน", "The locale is not UTF-8: C.UTF-8 is used instead.")
  static let localeNotUTF8 = Phrase(
    "ระบบไม่ได้ตั้งค่าเป็น UTF-8 แต่ข้อความยังเป็น UTF-8", "The locale is not UTF-8; the text is UTF-8 nevertheless.")

  static func terminalReplaced(_ wanted: String, _ used: String) -> Phrase {
    Phrase("เครื่องนี้ไม่รู้จักเทอร์มินัล \(wanted) จึงใช้ \(used)", "The terminal \(wanted) is not known here: \(used) is used")
  }

  static let dryRun = Phrase("ทดลองเท่านั้น ข้อมูลเดิมไม่เปลี่ยน", "A dry run: nothing was changed.")
  static let howToUpdate = Phrase(
    "รายการที่ต่างจากเดิมยังไม่ได้แก้ ใช้ --update หากต้องการแก้ตามแฟ้ม",
    "Records that differ were left as they are; --update changes them to what the file says.")

  /// The sentence for an error of ours; nil where there is nobody to read it.
  static func sentence(_ error: any Error) -> Phrase? {
    guard let failure = error as? CommandFailure else { return Explain.phrase(error) }
    if case .readerGone = failure { return nil }
    return sentence(failure)
  }

  static func sentence(_ refusal: FileRefusal, in kind: ImportKind) -> Phrase { Explain.phrase(refusal, in: kind) }

  private static func sentence(_ failure: CommandFailure) -> Phrase {
    switch failure {
    case .noInput(let path):
      Phrase("ไม่พบแฟ้ม \(path) หรืออ่านไม่ได้ กรุณาตรวจชื่อแฟ้ม", "There is no readable file \(path); check its name.")
    case .noTerminal(let reason): sentence(reason)
    case .cannotRead(let path): Phrase("อ่านแฟ้ม \(path) ไม่สำเร็จ", "Reading \(path) failed.")
    case .tooLarge(let path, let mebibytes):
      Phrase(
        "ไม่ได้นำเข้า: แฟ้ม \(path) ใหญ่กว่า \(mebibytes) MB กรุณาแบ่งแฟ้มแล้วนำเข้าทีละส่วน ข้อมูลเดิมไม่เปลี่ยน",
        "Not imported: \(path) is larger than \(mebibytes) MB; import it in parts. Nothing was changed.")
    case .cannotCreate(let path):
      Phrase(
        "สร้างแฟ้ม \(path) ไม่ได้ กรุณาตรวจว่ามีโฟลเดอร์และมีสิทธิเขียน",
        "Cannot create \(path); check that the folder is there and may be written to.")
    case .cannotWrite(let path):
      Phrase("เขียน \(path) ไม่สำเร็จ อาจเพราะเนื้อที่จัดเก็บเต็ม", "Writing \(path) failed; the disk may be full.")
    case .readerGone: Phrase(verbatim: "")
    case .fiscalYear(let text):
      Phrase(
        "ปีงบประมาณ \"\(text)\" ใช้ไม่ได้ กรุณาใช้ พ.ศ. เช่น 2569",
        "\"\(text)\" is no fiscal year; give it in the Buddhist era, such as 2569.")
    case .notADay(let text):
      Phrase("\"\(text)\" ไม่ใช่วันที่ กรุณาพิมพ์ใหม่ เช่น 23/11/2569", "\"\(text)\" is no day; write 2026-11-23.")
    case .zones(let text):
      Phrase("เขต \"\(text)\" ใช้ไม่ได้ ต้องเป็น 1 ถึง 4 เช่น 1,3", "\"\(text)\" are no zones; write 1 to 4, as in 1,3.")
    case .noDemoUser(let user):
      Phrase("ข้อมูลสาธิตไม่มีผู้ใช้ \(user) มีเฉพาะ \(demoUsers)", "The demo has no user \(user), only \(demoUsers).")
    case .demoExists(let path):
      Phrase(
        "มีแฟ้ม \(path) อยู่แล้ว จึงไม่เขียนทับ ใช้ sangachip --db \(path) เพื่อเปิดแฟ้มเดิม หรือใช้ชื่ออื่นหลัง --keep",
        "\(path) exists already and is left as it is. Open it by sangachip --db \(path), or give --keep another name.")
    case .restoreExists(let path):
      Phrase(
        "มีแฟ้ม \(path) อยู่แล้ว จึงไม่เขียนทับ ใช้ --replace เพื่อย้ายแฟ้มเดิมไปเก็บไว้ข้าง ๆ หรือใช้ชื่ออื่นหลัง --db",
        "\(path) exists already and is left as it is. --replace moves it aside, or give --db another name.")
    case .notAFolder(let path):
      Phrase(
        "ไม่พบโฟลเดอร์ \(path) จึงไม่ได้สำรองข้อมูล --keep ใช้กับโฟลเดอร์ กรุณาตรวจว่าต่อสื่อสำรองแล้ว หรือสร้างโฟลเดอร์ก่อน",
        "There is no folder \(path), so nothing was backed up. --keep goes with a folder: mount it, or make it first.")
    case .reasonWithoutPeople:
      Phrase("--no-id-reason ใช้กับ people เท่านั้น", "--no-id-reason goes with people only.")
    case .nothingToChange:
      Phrase("กรุณาระบุสิ่งที่จะแก้: --name --role หรือ --zones", "Say what to change: --name, --role or --zones.")
    }
  }

  private static func sentence(_ reason: CursesStartFailure) -> Phrase {
    switch reason {
    case .notATerminal:
      Phrase(
        "โปรแกรมหน้าจอเต็มต้องเปิดในเทอร์มินัล คำสั่งอื่นดู sangachip --help",
        "The full screen needs a terminal. For the verbs see sangachip --help.")
    case .missingTerminalType:
      Phrase(
        "ไม่ทราบชนิดเทอร์มินัล (TERM ว่าง) กรุณาตั้งค่า เช่น TERM=xterm-256color หรือใช้ --linear",
        "TERM is not set. Set it, for example TERM=xterm-256color, or use --linear.")
    case .dumbTerminal:
      Phrase(
        "เทอร์มินัลชนิดนี้แสดงหน้าจอเต็มไม่ได้ กรุณาใช้ --linear หรือเทอร์มินัลอื่น",
        "This terminal cannot show a full screen. Use --linear, or another one.")
    case .unknownTerminal(let name):
      Phrase(
        "ไม่รู้จักเทอร์มินัล \(name) กรุณาติดตั้งแพ็กเกจ ncurses-term หรือตั้ง TERM=xterm-256color",
        "The terminal \(name) is not known here. Install the package ncurses-term or set TERM=xterm-256color.")
    case .system(let number):
      Phrase("เปิดเทอร์มินัลไม่สำเร็จ (รหัส \(number))", "The terminal could not be opened (error \(number)).")
    }
  }

  private static var demoUsers: String {
    ([DemoWords.administrator] + DemoWords.users.map(\.login)).joined(separator: ", ")
  }

  static func made(_ path: String, communities: Int, login: String) -> Phrase {
    Phrase(
      "สร้าง \(path) แล้ว มี \(communities) ชุมชน ผู้ดูแลระบบคือ \(login)",
      "Made \(path) with \(communities) communities; the administrator is \(login).")
  }

  static func unknownColumns(_ columns: [String]) -> Phrase {
    let names = columns.prefix(10).map { "\"" + Columns.clip($0, to: 40) + "\"" }.joined(separator: ", ")
    return Phrase("ข้ามคอลัมน์ที่ไม่รู้จัก: \(names)", "Unknown columns are ignored: \(names)")
  }

  /// What is noted of a row that is taken in nevertheless.
  static func remark(_ line: Phrase) -> Phrase {
    Phrase("ข้อสังเกต \(line.thai)", "remark: \(line.english)")
  }

  static func progress(_ done: Int, of total: Int) -> Phrase {
    Phrase("นำเข้าแล้ว \(grouped(done)) จาก \(grouped(total)) แถว", "\(grouped(done)) of \(grouped(total)) rows")
  }

  /// What came of an import, for those who do not read the line in English that follows; nil where that says it.
  static func importSummary(_ outcome: ImportOutcome) -> Phrase? {
    Console.language == .thai ? ImportWords.line(ImportWords.counts(outcome)) : nil
  }

  static func building(_ rows: Int) -> Phrase {
    Phrase("กำลังสร้างข้อมูลสาธิต \(grouped(rows)) แถว", "making the demo office, \(grouped(rows)) rows")
  }

  static func omitted(_ count: Int) -> Phrase {
    Phrase(
      "ไม่ได้ส่งออก \(grouped(count)) รายการของผู้ที่ไม่มีเลขประจำตัวประชาชน เพราะรูปแบบแฟ้มอ้างถึงไม่ได้",
      "\(grouped(count)) rows of people without a national ID are left out: the file has no way to name them.")
  }

  private static func grouped(_ number: Int) -> String { Digits.grouped(Int64(number)) }
}
