internal import OfficeStorage
internal import TerminalUI

/// What clipboard, screen file and lock say.
enum SittingWords {
  static let path = "sitting path"
  static let code = "sitting code"
  static let codeAgain = "sitting code again"

  static let program = Phrase("สร้างอาชีพ · Sangachip", "Sangachip")
  private static let back = Phrase("กลับ", "Back")

  // MARK: - Clipboard

  static let copy = Phrase("ส่งไปคลิปบอร์ด", "Send to the clipboard")
  static let copied = Phrase(
    "ส่งไปคลิปบอร์ดแล้ว (ถ้าเทอร์มินัลรองรับ)", "Sent to the clipboard, if the terminal takes it")
  static let nothingToCopy = Phrase("ที่นี่ไม่มีข้อความให้ส่งไปคลิปบอร์ด", "There is nothing here for the clipboard")
  static let copyingOff = Phrase(
    "หน่วยงานปิดการส่งไปคลิปบอร์ดไว้ (การตั้งค่า)", "The office has switched the clipboard off (Settings)")
  static let noClipboard = Phrase(
    "เทอร์มินัลชนิดนี้รับข้อความไปคลิปบอร์ดไม่ได้", "This type of terminal takes nothing for the clipboard")
  static let tooLong = Phrase(
    "ข้อความยาวเกินกว่าที่คลิปบอร์ดของเทอร์มินัลรับได้", "The text is longer than a terminal's clipboard takes")

  // MARK: - Screen file

  static let saveScreen = Phrase("เขียนหน้าจอลงแฟ้ม", "Write the screen to a file")
  static let pathMissing = Phrase("กรุณาพิมพ์ชื่อแฟ้ม", "Give the name of the file")

  static func askPath(_ path: String) -> Confirmation {
    Confirmation(
      Self.path,
      Dialog(
        title: saveScreen,
        text: Phrase(
          "แฟ้มข้อความตามที่เห็นบนจอ เปิดได้เฉพาะเจ้าของ และลงบันทึกการใช้งานระบบ",
          "A text file of what the screen shows, readable by its owner alone; the journal records it."),
        buttons: [saveScreen, back], inputLabel: Phrase("ชื่อแฟ้ม", "File name"),
        input: TextEdit(path, maximum: 500)))
  }

  static func written(_ path: String) -> Phrase { Phrase("เขียนแฟ้มแล้ว \(path)", "Written: \(path)") }

  // MARK: - Editor

  static let edit = Phrase("พิมพ์ด้วยโปรแกรมแก้ไขข้อความ", "Write in an editor")
  static let editingOff = Phrase(
    "หน่วยงานไม่อนุญาตโปรแกรมแก้ไขข้อความ (การตั้งค่า)", "The office does not allow an editor (Settings)")
  static let noEditor = Phrase("ยังไม่ได้กำหนดโปรแกรม ($VISUAL หรือ $EDITOR)", "No editor is set ($VISUAL or $EDITOR)")
  static let noLongText = Phrase("ใช้ได้ในช่องข้อความยาวเท่านั้น", "Only in a field for a long text")
  static let editorFailed = Phrase(
    "โปรแกรมแก้ไขข้อความทำงานไม่สำเร็จ ข้อความเดิมยังอยู่", "The editor failed; the text is as it was")
  static let notText = Phrase(
    "แฟ้มที่ได้ไม่ใช่ข้อความ UTF-8 ข้อความเดิมยังอยู่", "The file is no UTF-8 text; the text is as it was")

  static func textTooLong(_ count: Int, most: Int) -> Phrase {
    Phrase(
      "ข้อความยาว \(count) อักขระ ช่องนี้รับได้ \(most) กด Alt-V แก้ต่อจากที่พิมพ์ไว้",
      "The text has \(count) characters, the field takes \(most); Alt-V goes on with it")
  }

  // MARK: - Lock

  static let lock = Phrase("ล็อกหน้าจอ", "Lock the screen")
  static let locked = Phrase("หน้าจอถูกล็อก", "The screen is locked")
  static let kept = Phrase("งานที่พิมพ์เก็บไว้แล้ว", "What was typed is kept")
  static let unlock = Phrase("รหัสปลดล็อก แล้วกด Enter", "Unlock code, then Enter")
  static let working = Phrase("กำลังทำงานให้เสร็จ แล้วจะออกจากโปรแกรม", "Finishing the work; then the program ends")
  static let notLocking = Phrase("ที่นี่ล็อกหน้าจอไม่ได้", "The screen cannot be locked here")
  static let unlockFirst = Phrase("ยังไม่มีรหัสปลดล็อก กรุณาตั้งก่อน", "There is no unlock code yet: set one first")

  static func wrong(_ left: Int) -> Phrase {
    Phrase("รหัสไม่ถูกต้อง เหลืออีก \(left) ครั้ง", "Wrong code; \(left) more \(left == 1 ? "try" : "tries")")
  }

  static func idleFarewell(_ minutes: Int) -> Phrase {
    Phrase(
      "ไม่มีการกดแป้นนานกว่า \(minutes) นาที จึงออกจากโปรแกรม งานที่พิมพ์เก็บไว้แล้ว เปิดโปรแกรมใหม่เพื่อทำต่อ",
      "No key for \(minutes) minutes: the program has ended. What was typed is kept; start it again to go on.")
  }

  static let wrongFarewell = Phrase(
    "พิมพ์รหัสปลดล็อกผิดครบ \(ScreenLock.mostTries) ครั้ง จึงออกจากโปรแกรม งานที่พิมพ์เก็บไว้แล้ว",
    "The unlock code was wrong \(ScreenLock.mostTries) times: the program has ended. What was typed is kept.")

  // MARK: - Code

  static let setCode = Phrase("ตั้งรหัสปลดล็อก", "Set the unlock code")
  static let codeSet = Phrase("ตั้งรหัสปลดล็อกแล้ว", "The unlock code is set")
  static let codeGone = Phrase("ยกเลิกรหัสปลดล็อกแล้ว", "The unlock code is taken away")
  static let codesDiffer = Phrase("รหัสสองครั้งไม่ตรงกัน กรุณาตั้งใหม่", "The two codes differ; set it again")
  static let codeTooShort = Phrase(
    "รหัสต้องเป็นตัวเลข \(UnlockCode.leastDigits) หลักขึ้นไป", "The code needs \(UnlockCode.leastDigits) digits or more")

  static func askCode(_ problem: Phrase?) -> Confirmation {
    let text = Phrase(
      "ตัวเลข \(UnlockCode.leastDigits) หลักขึ้นไป ใช้ปลดล็อกหน้าจอของท่านเท่านั้น เว้นว่าง = ไม่ใช้รหัส",
      "\(UnlockCode.leastDigits) digits or more, for your own screen alone; empty: no code")
    return ask(code, (problem?.wrapped("! ", "\n", "! ", "\n") ?? Phrase(verbatim: "")) + text)
  }

  static let askCodeAgain = ask(codeAgain, Phrase("พิมพ์รหัสเดิมอีกครั้ง", "Type the same code again"))

  private static func ask(_ id: String, _ text: Phrase) -> Confirmation {
    Confirmation(
      id,
      Dialog(
        title: setCode, text: text, buttons: [setCode, back],
        inputLabel: Phrase("รหัสปลดล็อก", "Unlock code"),
        input: TextEdit(maximum: UnlockCode.mostDigits, accepts: .digits, isSecret: true)))
  }
}
