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
  static let lineFacts = Phrase("ข้อมูลสายสื่อสาร", "Facts of the line")
  static let redraw = Phrase("วาดจอใหม่", "Redraw the screen")
  static let suspend = Phrase("พักโปรแกรมไว้ชั่วคราว", "Suspend the program")
  static let demo = Phrase("ฐานข้อมูลสาธิต", "DEMO DATA")
  static let pasteCut = Phrase(
    "ข้อความที่วางยาวเกินที่ช่องรับได้ ส่วนที่เกินไม่ได้เก็บ", "The pasted text is longer than the field takes; the rest was left out")
  static let working = Phrase("กำลังทำงาน…", "Working…")
  static let tooSmall = Phrase("จอเล็กเกินไป ต้องการอย่างน้อย 40×12", "Screen too small: at least 40×12 is needed")

  static let palette = Phrase("คำสั่งทั้งหมด", "All commands")
  static let command = Phrase("คำสั่ง", "Command")
  static let noCommand = Phrase("ไม่พบคำสั่งที่ตรง", "No command fits")
  static let goTo = Phrase("ไปที่", "Go to")
  static let search = Phrase("ค้นหา", "Search")
  static let run = Phrase("ทำ", "Run")
  static let close = Phrase("ปิด", "Close")
  static let goBack = Phrase("ไปที่นั่น", "Go there")
  static let recent = Phrase("ที่ที่เปิดไว้และเพิ่งออกมา", "Recent places")
  static let openPlaces = Phrase("เปิดอยู่", "Open")
  static let leftPlaces = Phrase("เพิ่งออกมา", "Just left")
  static let messages = Phrase("ข้อความที่ผ่านมา", "Messages")
  static let noMessages = Phrase("ยังไม่มีข้อความ", "Nothing was said yet")
  /// Each language names the other one too: who cannot read the one finds the other.
  static let otherLanguage = Phrase("English / ไทย", "ไทย / English")

  static func nothingHere(_ command: Phrase) -> Phrase {
    Phrase("“\(command.thai)” ไม่มีอะไรให้ทำตรงนี้", "“\(command.english)” has nothing to do here")
  }
  static func searchAll(_ text: String) -> Phrase { Phrase("ค้นหาทุกอย่าง: \(text)", "Find anything: \(text)") }
  static func searchPeople(_ text: String) -> Phrase { Phrase("ค้นหาบุคคล: \(text)", "Search people for: \(text)") }
  static func searchProposals(_ text: String) -> Phrase {
    Phrase("ค้นหาข้อเสนอโครงการ: \(text)", "Search proposals for: \(text)")
  }

  static func fiscalYear(_ year: Int) -> Phrase { Phrase("ปีงบ \(year)", "FY \(year)") }

  static let keySheet = Phrase("ปุ่มทั้งหมดของโปรแกรมสร้างอาชีพ", "All keys of Sangachip")
  static let keySheetNote = Phrase(
    "ปุ่มที่ใช้ได้ขึ้นอยู่กับสิทธิและรายการที่เปิดอยู่ กด F1 ในแต่ละหน้าเพื่อดู",
    "Which keys work depends on your rights and on the open record: F1 shows it on each screen.")

  /// What F12 shows, line by line.
  static func lines(_ facts: LineFacts) -> [Phrase] {
    func time(_ milliseconds: Int?) -> String { milliseconds.map { "\($0) ms" } ?? "–" }
    let (bytes, last) = (FigureWords.number(facts.bytes), FigureWords.number(facts.lastFrameBytes))
    let frames = FigureWords.number(facts.frames)
    return [
      Phrase("ส่งแล้ว \(bytes) ไบต์ \(frames) ภาพ", "Sent \(bytes) bytes, \(frames) frames"),
      Phrase("ภาพล่าสุด \(last) ไบต์", "Last frame \(last) bytes"),
      Phrase("ตอบกลับ ", "Round trip ")
        + Phrase(
          "\(time(facts.lastRoundTrip)) กลาง \(time(facts.medianRoundTrip))",
          "\(time(facts.lastRoundTrip)), median \(time(facts.medianRoundTrip))"),
      facts.isPaced
        ? Phrase("รอเทอร์มินัลรับแต่ละภาพ", "Waits for each frame to arrive") : Phrase("ไม่รอเทอร์มินัล", "Does not wait"),
      facts.isLean ? Phrase("สายแบบประหยัด", "Lean line") : Phrase("สายแบบปกติ", "Normal line"),
      Phrase("\(facts.terminal) ", "\(facts.terminal) ")
        + (facts.colours > 0 ? Phrase("\(facts.colours) สี", "\(facts.colours) colours") : Phrase("ไม่มีสี", "no colour")),
      facts.hasLineGlyphs ? Phrase("เส้นกรอบ", "Line glyphs") : Phrase("ASCII", "ASCII signs"),
    ]
  }
}
