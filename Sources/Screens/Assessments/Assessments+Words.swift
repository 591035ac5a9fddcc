internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Assessments {
  enum Words {
    static let allDone = Phrase("ไม่มีกลุ่มอาชีพที่ถึงกำหนดประเมินในปีนี้", "No group is due for assessment.")
    static let openGroup = Phrase("ดูกลุ่ม", "See the group")
    static let dayLabel = Phrase("วันที่ประเมิน", "Day assessed")

    static func title(_ year: Int) -> Phrase { Phrase("ประเมินกลุ่มอาชีพ ปี \(year)", "Group assessments \(year)") }

    static let columns: [GridEdit.Column] = [
      GridEdit.Column(
        Phrase("คะแนน", "Score"), columns: 8, .text(8), accepts: .amount, alignment: .right, lastColumns: 16)
    ]

    static func row(_ due: DueAssessment, _ value: String) -> GridEdit.Row {
      let last = due.lastScore.map { score in
        Assessment.score(score) + (due.lastOn.map { " \($0.day)/\($0.month)/\(BuddhistDate.year(of: $0) % 100)" } ?? "")
      }
      return GridEdit.Row(
        String(due.id.raw), "\(due.code) \(due.name)  \(due.community ?? "")", values: [value], last: [last ?? ""])
    }

    static func facts(_ state: State) -> Phrase {
      let filled = state.typed.values.filter { !$0.isEmpty }.count
      return Phrase("กรอกแล้ว \(filled) จาก \(state.due.count)", "\(filled) of \(state.due.count) keyed")
    }

    static func saved(_ count: Int) -> Phrase { Phrase("บันทึกคะแนนแล้ว \(count) กลุ่ม", "Saved: \(count) scores") }

    static func confirm(_ entries: [AssessmentEntry], day: Day, _ state: State) -> Confirmation {
      let count = entries.count
      var text =
        Phrase("บันทึกคะแนน \(count) กลุ่ม?", "Record \(count) scores?") + Phrase(verbatim: "\n") + dayLabel
        + Phrase(verbatim: " ") + Vocabulary.day(day)
      let left = state.due.count - count
      if left > 0 { text = text + Phrase("\nยังเว้นว่าง \(left) กลุ่ม", "\n\(left) groups are left blank") }
      return Confirmation(
        "save",
        Dialog(title: Vocabulary.save, text: text, buttons: [Vocabulary.save, Vocabulary.backToCheck], focus: 1))
    }

    static func hint(_ state: State) -> Phrase? {
      if state.day.isFocused { return SheetWords.dayHint }
      guard let due = state.focused else { return nil }
      var said = Vocabulary.zone(due.zone)
      if let community = due.community { said = said + Phrase(verbatim: " \(community)") }
      said = said + Phrase(" · คะแนน 0–100", " · score 0–100")
      guard let last = due.lastScore, let on = due.lastOn else {
        return said + Phrase(" · ยังไม่เคยประเมิน", " · never assessed")
      }
      return said + Phrase(" · ครั้งก่อน \(Assessment.score(last)) ", " · last \(Assessment.score(last)) ")
        + Vocabulary.day(on)
    }
  }
}
