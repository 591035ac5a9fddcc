internal import TerminalUI

/// What the frame around every screen says.
enum ShellWords {
  static let help = Phrase("ช่วยเหลือ", "Help")
  static let back = Phrase("กลับ", "Back")
  static let quit = Phrase("ออก", "Quit")
  static let howToLeave = Phrase("กด F10 เพื่อออกจากโปรแกรม", "Press F10 to leave the program")
  static let searchHeld = Phrase("กด Enter เพื่อค้นหา", "Enter searches")
  static let refresh = Phrase("อ่านข้อมูลใหม่", "Read again")
  static let everywhere = Phrase("ใช้ได้ทุกหน้า", "Everywhere")
  static let terminal = Phrase("เทอร์มินัล", "Terminal")
  static let redraw = Phrase("วาดจอใหม่", "Redraw the screen")
  static let suspend = Phrase("พักโปรแกรมไว้ชั่วคราว", "Suspend the program")
  static let demo = Phrase("ฐานข้อมูลสาธิต", "DEMO DATA")
  static let working = Phrase("กำลังทำงาน…", "Working…")
  static let tooSmall = Phrase("จอเล็กเกินไป ต้องการอย่างน้อย 40×12", "Screen too small: at least 40×12 is needed")

  static func fiscalYear(_ year: Int) -> Phrase { Phrase("ปีงบ \(year)", "FY \(year)") }

  /// Keys that the loop takes itself, for the help.
  static let terminalKeys: [KeyBinding<Int>] = [
    KeyBinding([.control("l")], redraw, 0, shown: .help),
    KeyBinding([.control("z")], suspend, 0, shown: .help),
  ]
}
