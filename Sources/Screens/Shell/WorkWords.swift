internal import TerminalUI
internal import ThaiText

/// What is said about long work, and about a deed that waits for its turn.
enum WorkWords {
  /// The name of the question whether to stop; its first button goes on.
  static let stopQuestion = "stop work"
  static let stop = Phrase("หยุดงาน", "Stop")
  static let goOn = Phrase("ทำต่อ", "Go on")
  static let stopping = Phrase("กำลังหยุด…", "Stopping…")
  static let stopped = Phrase("หยุดแล้ว ข้อมูลเดิมไม่เปลี่ยน", "Stopped; nothing was changed.")
  static let waiting = Phrase(
    "มีผู้อื่นกำลังบันทึกอยู่ กำลังรอคิว…", "Somebody else is writing; waiting for the turn…")
  static let busy = Phrase(
    "มีผู้อื่นกำลังบันทึกอยู่ จึงยังไม่ได้บันทึก สิ่งที่ท่านพิมพ์ยังอยู่",
    "Somebody else is writing, so this is not saved yet; what you typed is still here.")

  static var question: Confirmation {
    Confirmation(
      stopQuestion,
      Dialog(
        title: stop,
        text: Phrase(
          "งานยังไม่เสร็จ หากหยุดตอนนี้ ทุกอย่างจะเหมือนก่อนเริ่ม",
          "The work is not done. Stopped now, everything is as before."), buttons: [goOn, stop]))
  }

  /// The parts of the line, the most needed first: on a narrow line the last ones go.
  static func parts(_ progress: WorkProgress, canStop: Bool) -> [Phrase] {
    let done = Digits.grouped(Int64(progress.done))
    let total = Digits.grouped(Int64(progress.total))
    let left = progress.secondsLeft.map { [timeLeft($0)] } ?? []
    let stops = canStop ? [Phrase("F8 หยุด", "F8 stops")] : []
    return [Phrase(verbatim: "\(progress.percent)%")] + stops + left
      + [Phrase(verbatim: "\(done)/\(total)"), progress.phase]
  }

  /// The same as a line that is read out: what is done first, then how much of it.
  static func line(_ progress: WorkProgress?) -> Phrase {
    guard let progress else { return ShellWords.working }
    return ([progress.phase] + parts(progress, canStop: false).dropLast()).listed(" ", " ")
  }

  static func timeLeft(_ seconds: Int) -> Phrase {
    guard seconds >= 90 else { return Phrase("อีกราว \(seconds) วินาที", "about \(seconds) s left") }
    let minutes = (seconds + 59) / 60
    return Phrase("อีกราว \(minutes) นาที", "about \(minutes) min left")
  }
}
