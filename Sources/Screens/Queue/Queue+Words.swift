internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Queue {
  enum Words {
    static let title = Phrase("รอคัดกรอง", "Screening queue")
    static let screen = Phrase("คัดกรอง", "Screen")
    static let take = Phrase("รับคำขอใหม่", "Take in")
    static let nothing = Phrase(
      "ไม่มีข้อเสนอที่รอคัดกรอง กด Ins เพื่อรับคำขอใหม่", "No proposal waits. Press Ins to take one in.")
    static let noMatch = Phrase(
      "ไม่พบข้อเสนอตามคำค้น ลองพิมพ์เพียงบางส่วนของเลขที่ ชื่อโครงการ ผู้ยื่น หรือชุมชน",
      "No proposal found. Try only a part of the number, title, applicant or community.")

    /// The budget left, what can be screened now and what it asks; whether that is more than is left.
    static func sums(_ state: State) -> (Phrase, isOver: Bool) {
      let ready = state.proposals.filter(\.status.canBeScreened)
      let asked = ready.reduce(Money.zero) { $0 + $1.amountRequested }
      let isOver = state.budget?.left.map { asked > $0 } ?? !ready.isEmpty
      let counts = Phrase(
        " · พิจารณาได้ \(ready.count) เรื่อง ขอรวม \(asked.display)",
        " · \(ready.count) can be screened, asking \(asked.display)")
      let waiting = state.proposals.count - ready.count
      let rest = waiting == 0 ? Phrase(verbatim: "") : Phrase(" · รอผู้ยื่น \(waiting)", " · \(waiting) wait for the applicant")
      let over = isOver && state.budget?.left != nil ? Phrase(" (เกินงบ)", " (above it)") : Phrase(verbatim: "")
      return (ProgrammeWords.left(state.budget) + counts + over + rest, isOver)
    }
  }
}
