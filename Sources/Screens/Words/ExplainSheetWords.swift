internal import Interchange
internal import TerminalUI

/// Why a workbook of a spreadsheet cannot be read, and what to do about it.
enum ExplainSheetWords {
  private static let saveAgain = Phrase(
    " กรุณาเปิดด้วยโปรแกรมตารางแล้วบันทึกเป็น .xlsx ใหม่", " Open it in the spreadsheet program and save it as .xlsx.")

  static func reason(_ refusal: FileRefusal) -> (Phrase, Phrase) {
    switch refusal {
    case .oldWorkbook:
      (Phrase("แฟ้มนี้เป็น .xls แบบเก่า", "this is an old .xls file."), saveAgain)
    case .encryptedWorkbook:
      (
        Phrase("แฟ้มนี้ตั้งรหัสผ่านไว้", "the file is locked by a password."),
        Phrase(" กรุณาเอารหัสผ่านออกแล้วบันทึกใหม่", " Take the password off and save it again.")
      )
    case .notAWorkbook:
      (Phrase("แฟ้มนี้ไม่ใช่ตาราง .xlsx", "this is no .xlsx workbook."), saveAgain)
    case .damagedWorkbook(let part):
      (
        part.isEmpty
          ? Phrase("แฟ้ม .xlsx เสียหายหรือไม่ครบ", "the .xlsx file is damaged or cut off.")
          : Phrase("แฟ้ม .xlsx เสียหาย (\(part))", "the .xlsx file is damaged (\(part))."),
        saveAgain
      )
    case .workbookTooLarge:
      (
        Phrase("แฟ้ม .xlsx ใหญ่เกินไปเมื่อคลายออก", "the .xlsx file unpacks to far too much."),
        Phrase(" กรุณาแบ่งเป็นหลายแฟ้ม", " Split it into several files.")
      )
    case .noWorkbookReader:
      (
        Phrase("เครื่องนี้ยังอ่านแฟ้ม .xlsx ไม่ได้ (ไม่มี libarchive13)", "this machine cannot read .xlsx yet (no libarchive13)."),
        Phrase(" กรุณาแจ้งผู้ดูแลระบบ หรือบันทึกเป็น CSV", " Ask the administrator, or save the sheet as CSV.")
      )
    case .noSuchSheet(let name, let names):
      (
        Phrase("ไม่มีแผ่นงาน \(ExplainNamesWords.quoted(name))", "there is no sheet \(ExplainNamesWords.quoted(name))."),
        sheets(names)
      )
    case .noHeader(let names):
      (
        Phrase("ไม่พบแถวหัวตารางที่รู้จักในแผ่นงาน", "no row names the columns of a list."),
        sheets(names)
      )
    default: (ExplainWords.unexpected, Phrase(verbatim: ""))
    }
  }

  private static func sheets(_ names: [String]) -> Phrase {
    let list = names.prefix(8).map(ExplainNamesWords.quoted).joined(separator: ", ")
    return Phrase(" แผ่นงานที่มี: \(list)", " Sheets: \(list).")
  }
}
