internal import TerminalUI

extension AttachmentsPage {
  enum Words {
    static let none = Phrase("ยังไม่มีเอกสารแนบ กด Ins เพื่อแนบ", "No paper is attached; Ins attaches one.")
    static let noneChosen = Phrase("ยังไม่ได้เลือกเอกสาร", "No paper is chosen")
    static let noScan = Phrase("เอกสารนี้ไม่มีภาพสแกน", "This paper has no scan")
    static let isStruck = Phrase("เอกสารนี้ตัดออกแล้ว", "This paper is struck already")
    static let detach = Phrase("ตัดเอกสารที่แนบผิดออก", "Strike a paper attached wrongly")
    static let detached = Phrase("ตัดออกแล้ว เอกสารและภาพยังเก็บไว้", "Struck; entry and scan are kept")

    static func askReason(problem: Phrase?) -> Confirmation {
      Confirmation(
        "reason",
        Dialog(
          title: detach,
          text: Phrase("เอกสารนี้จะไม่นับอีก แต่ยังเก็บไว้", "The paper counts no longer and is kept.")
            + (problem?.wrapped("\n! ", "", "\n! ", "") ?? Phrase(verbatim: "")),
          buttons: [Vocabulary.backToCheck, detach], inputLabel: Vocabulary.reason, input: TextEdit("", maximum: 200)))
    }
  }
}
