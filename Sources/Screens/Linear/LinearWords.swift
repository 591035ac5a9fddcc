internal import TerminalUI

/// What linear mode says by itself.
enum LinearWords {
  static let welcome = Phrase(
    "โหมดบรรทัด พิมพ์คำตอบแล้วกด Enter พิมพ์ ? เพื่อดูคำสั่ง พิมพ์ .q เพื่อออก",
    "Linear mode: type an answer, then Enter; ? lists the commands, .q leaves")
  static let goodbye = Phrase("ออกจากโปรแกรมแล้ว สิ่งที่พิมพ์ค้างไว้เก็บเป็นร่างแล้ว", "Left. What was typed is kept as a draft.")
  static let goodbyeUnkept = Phrase("ออกจากโปรแกรมแล้ว แต่เก็บร่างไม่สำเร็จ", "Left, but the draft could not be kept.")
  static let refused = Phrase("ทำรายการนี้ที่นี่ไม่ได้ พิมพ์ ? เพื่อดูคำสั่ง", "This cannot be done here; ? lists the commands")
  static let notTaken = Phrase("ช่องนี้ไม่รับข้อความที่พิมพ์", "The field does not take what was typed")
  static let noSuchNumber = Phrase("ไม่มีเลขนี้", "There is no such number")
  static let nothingFound = Phrase("ไม่พบตัวเลือกที่ตรง", "Nothing matches")
  static let unknown = Phrase("ไม่รู้จักคำสั่งนี้ พิมพ์ ? เพื่อดูคำสั่ง", "Unknown command; ? lists the commands")
  static let noSearch = Phrase("หน้านี้ค้นหาไม่ได้", "There is no search here")
  static let noMorePages = Phrase("ไม่มีหน้าต่อไปทางนั้น", "There are no more lines that way")
  static let alreadyHome = Phrase("อยู่หน้าหลักแล้ว พิมพ์ q เพื่อออก", "This is the first place; q leaves")
  static let hint = Phrase("คำแนะนำ", "Hint")
  static let problem = Phrase("ต้องแก้", "To correct")
  static let marked = Phrase("ทำเครื่องหมายแล้ว", "marked")
  static let required = Phrase("ต้องกรอก", "required")
  static let noValue = Phrase("ว่าง", "empty")
  static let usual = Phrase("Enter เลือกข้อนี้", "Enter takes this")
  static let end = Phrase("ครบทุกช่องแล้ว", "That was the last field")
  static let command = Phrase("คำสั่ง: ", "Command: ")
  static let listCommand = Phrase("เลขรายการหรือคำสั่ง: ", "Row number or command: ")
  static let choose = Phrase("เลขที่เลือกหรือคำค้น: ", "Number, or words to find: ")
  static let chooseMany = Phrase("เลขที่เลือก คั่นด้วยจุลภาค หรือคำค้น: ", "Numbers with commas, or words to find: ")
  static let someOf = Phrase("เลือกได้หลายข้อ", "several may be chosen")
  static let pick = Phrase("พิมพ์ชื่อที่จะค้น", "type a name to look for")
  static let last = Phrase("ครั้งก่อน", "last")

  static func rows(_ first: Int, _ last: Int) -> Phrase {
    Phrase(
      "รายการ \(first) ถึง \(last) พิมพ์ n หน้าถัดไป p หน้าก่อน", "Rows \(first) to \(last); n next page, p previous page")
  }

  static func fields(_ count: Int) -> Phrase { Phrase("แบบฟอร์ม \(count) ช่อง", "A form of \(count) fields") }
  static func rows(_ count: Int) -> Phrase { Phrase("ตารางกรอก \(count) แถว", "A sheet of \(count) rows") }
  static func more(_ count: Int) -> Phrase {
    Phrase("และอีก \(count) ตัวเลือก พิมพ์บางส่วนของชื่อเพื่อค้น", "and \(count) more: type a part of the name to find it")
  }

  static func field(_ number: Int, of count: Int) -> Phrase {
    Phrase("ช่อง \(number)/\(count) ", "Field \(number)/\(count) ")
  }
  static func row(_ number: Int, of count: Int) -> Phrase {
    Phrase("แถว \(number)/\(count) ", "Row \(number)/\(count) ")
  }
  static func answer(_ count: Int, usual: Int) -> Phrase {
    Phrase("เลือก 1 ถึง \(count) [\(usual)]: ", "Choose 1 to \(count) [\(usual)]: ")
  }
  static func kept(_ value: String) -> Phrase { Phrase("รับไว้ว่า \(value)", "Taken as \(value)") }

  static func kind(_ kind: Toast.Kind) -> Phrase {
    switch kind {
    case .ok: Phrase("สำเร็จ: ", "Done: ")
    case .notice: Phrase("แจ้ง: ", "Note: ")
    case .warning: Phrase("ระวัง: ", "Warning: ")
    case .refused: Phrase("ไม่สำเร็จ: ", "Refused: ")
    }
  }

  static func disabled(_ reason: Phrase) -> Phrase { reason.wrapped(" (ยังใช้ไม่ได้: ", ")", " (not now: ", ")") }

  static let helpOfKeys = Phrase(
    "คำสั่งของหน้านี้ พิมพ์ชื่อปุ่ม หรือ ? ตามด้วยเลข", "Commands here: the key's name, or ? and its number")
  static let helpOfLists = Phrase(
    "ในรายการ: เลข เปิดรายการนั้น; = และเลข ไปที่รายการโดยไม่เปิด; n และ p หน้าถัดไปและก่อน; / และคำ ค้นหา",
    "In lists: a number opens its row; = and a number goes there without opening; n and p turn pages; / and words search"
  )
  static let helpOfFields = Phrase(
    "ในแบบฟอร์ม: Enter คงค่าเดิม; - ล้างค่า; > และ < ช่องถัดไปและก่อน; # และเลข ไปที่ช่อง; = และข้อความ ใส่ข้อความตามนั้น; "
      + "ใส่จุดหน้าคำสั่ง เช่น .f2 .b .q",
    "In forms: Enter keeps the value; - clears it; > and < go on and back; # and a number jumps; = and text is taken as it "
      + "is; commands begin with a dot: .f2 .b .q")
  static let helpOfAll = Phrase(
    "ทุกหน้า: b กลับ; r อ่านหน้านี้ใหม่ทั้งหมด; q ออก", "Everywhere: b back; r says the place again; q leaves")
}
