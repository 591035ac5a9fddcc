internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension ZoneRequests {
  enum Words {
    static let whose = Phrase("เลข หรือชื่อในเขตท่าน", "Number, or name in your zone")
    static let askedBy = Phrase("ผู้ขอ", "Asked by")
    static let answer = Phrase("คำตอบ", "Answer")
    static let waits = Phrase("รอคำตอบ", "waits")
    static let waiting = Phrase("รอคำตอบ", "Waiting")
    static let ours = Phrase("เขตอื่นขอมา", "Asked of you")
    static let person = Phrase("เปิดบุคคล", "Open the person")
    static let toAnswer = Phrase("ตอบ", "Answer")
    static let answered = Phrase("ตอบแล้ว ผู้ขอเห็นคำตอบ", "Answered; who asked sees it")
    static let noName = Phrase("คำขอของท่าน ระบบไม่บอกชื่อ", "You asked: no name is told")
    static let notYours = Phrase("ไม่มีคำขอที่รอท่านตอบในบรรทัดนี้", "Nothing here waits for your answer")
    static let answerID = "answer"
    static let noneYet = Phrase(
      "ยังไม่มีคำขอระหว่างเขต คำขอเกิดเมื่อพิมพ์เลขที่มีในทะเบียนของเขตอื่น",
      "No request yet: one begins with a number that another zone knows.")

    static func count(_ shown: [ZoneRequestFile]) -> Phrase {
      let open = shown.filter { $0.answer == nil }.count
      return Phrase("\(shown.count) คำขอ รอคำตอบ \(open)", "\(shown.count) requests, \(open) waiting")
    }

    /// The whole of a request, which a narrow list cuts.
    static func said(_ request: ZoneRequestFile) -> Phrase {
      let reason = Phrase(verbatim: request.reason)
      guard let answer = request.answer else { return reason }
      let note = request.answerNote.isEmpty ? Phrase(verbatim: "") : Phrase(verbatim: " · \(request.answerNote)")
      return OutreachWords.answer(answer) + note
    }

    static func askAnswer(_ request: ZoneRequestFile) -> Confirmation {
      let zones = request.askingZones.map(String.init).joined(separator: ", ")
      return Confirmation(
        answerID,
        Dialog(
          title: toAnswer,
          text: Phrase(
            "\(request.askedBy) (เขต \(zones)) ขอเรื่อง \(request.person?.name ?? "")\n\(request.reason)\nผู้ขอจะเห็นคำตอบและหมายเหตุ",
            "\(request.askedBy) (zone \(zones)) asks about \(request.person?.name ?? "")\n\(request.reason)\nThe answer and the note are shown to them."
          ),
          buttons: ZoneRequest.Answer.allCases.map(OutreachWords.answer) + [Vocabulary.backToCheck],
          inputLabel: OutreachPage.Words.note, input: TextEdit(maximum: 300)))
    }
  }
}
