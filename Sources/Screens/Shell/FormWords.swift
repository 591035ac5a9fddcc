internal import OfficeStorage
internal import TerminalUI

/// What every form says.
enum FormWords {
  /// The name of the question whether to go on with a draft; its first button goes on.
  static let draftOffer = "draft"
  static let mine = Phrase("ค่าที่ท่านพิมพ์", "What you typed")
  static let theirs = Phrase("ค่าที่บันทึกไว้แล้ว", "What is saved")
  static let draftFound = Phrase("พบร่างค้าง", "A draft was kept")
  static let nextProblem = Phrase("ไปช่องที่ต้องแก้", "Next field to correct")
  static let merged = Phrase("รวมค่าแล้ว กรุณาตรวจและกด F2 บันทึก", "The values are merged: check and press F2")
  static let conflictTitle = Phrase("มีผู้แก้ไขรายการนี้ก่อนท่าน", "Someone changed this record before you")

  static let draftKept = Phrase("ยังไม่ได้บันทึก เก็บร่างไว้แล้ว", "Not saved; the draft is kept")

  static func incomplete(_ count: Int) -> Phrase {
    Phrase(
      "ต้องแก้ไข \(count) ช่อง กรุณาแก้ช่องที่มีเครื่องหมาย ! (เก็บร่างไว้แล้ว)",
      "\(count) fields to correct, marked with ! (the draft is kept)")
  }

  /// พบร่างค้าง 23 พ.ย. 2569 เวลา 14.05 น. [ทำต่อ][เริ่มใหม่]
  static func offer(_ draft: Draft) -> Confirmation {
    Confirmation(
      draftOffer,
      Dialog(
        title: draftFound, text: draftFound + Phrase(verbatim: " ") + Vocabulary.moment(draft.keptAt),
        buttons: [Vocabulary.resume, Vocabulary.startAnew]))
  }

  static func conflict(_ field: Phrase, mine: String, theirs: String) -> Confirmation {
    conflict(field, mine: Phrase(verbatim: mine), theirs: Phrase(verbatim: theirs))
  }

  static func conflict(_ field: Phrase, mine: Phrase, theirs: Phrase) -> Confirmation {
    func shown(_ value: Phrase) -> Phrase {
      value.thai.isEmpty ? Phrase(verbatim: ": –") : Phrase(verbatim: ": ") + value
    }
    let text =
      field + Phrase(verbatim: "\n") + FormWords.mine + shown(mine) + Phrase(verbatim: "\n") + FormWords.theirs
      + shown(theirs)
    return Confirmation(
      "conflict", Dialog(title: conflictTitle, text: text, buttons: [FormWords.mine, FormWords.theirs]))
  }
}
