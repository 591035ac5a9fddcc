internal import OfficeStorage
internal import TerminalUI

/// What every form says.
enum FormWords {
  static let mine = Phrase("ค่าที่ท่านพิมพ์", "What you typed")
  static let theirs = Phrase("ค่าที่บันทึกไว้แล้ว", "What is saved")
  static let draftFound = Phrase("พบร่างค้าง", "A draft was kept")
  static let conflictTitle = Phrase("มีผู้แก้ไขรายการนี้ก่อนท่าน", "Someone changed this record before you")

  static func incomplete(_ count: Int) -> Phrase {
    Phrase(
      "ต้องแก้ไข \(count) ช่อง กรุณาแก้ช่องที่มีเครื่องหมาย ! (เก็บร่างไว้แล้ว)",
      "\(count) fields to correct, marked with ! (the draft is kept)")
  }

  /// พบร่างค้าง 23 พ.ย. 2569 เวลา 14.05 น. [ทำต่อ][เริ่มใหม่]
  static func offer(_ draft: Draft) -> Confirmation {
    Confirmation(
      "draft",
      Dialog(
        title: draftFound, text: draftFound + Phrase(verbatim: " ") + Vocabulary.moment(draft.keptAt),
        buttons: [Vocabulary.resume, Vocabulary.startAnew]))
  }

  static func conflict(_ field: Phrase, mine: String, theirs: String) -> Confirmation {
    func shown(_ value: String) -> String { value.isEmpty ? "–" : value }
    let text =
      field + Phrase(verbatim: "\n") + FormWords.mine + Phrase(verbatim: ": \(shown(mine))\n") + FormWords.theirs
      + Phrase(verbatim: ": \(shown(theirs))")
    return Confirmation(
      "conflict", Dialog(title: conflictTitle, text: text, buttons: [FormWords.mine, FormWords.theirs]))
  }
}
