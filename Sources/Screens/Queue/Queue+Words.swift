internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Queue {
  enum Words {
    static let title = Phrase("คิวคัดกรอง", "Screening queue")
    static let screen = Phrase("คัดกรอง", "Screen")
    static let take = Phrase("รับคำขอใหม่", "Take in")
    static let waiting = Phrase("รอผู้ยื่น", "Wait for applicants")
    static let nothing = Phrase(
      "ไม่มีข้อเสนอที่รอคัดกรอง กด Ins เพื่อรับคำขอใหม่", "No proposal waits. Press Ins to take one in.")
    static let noMatch = Phrase(
      "ไม่พบข้อเสนอตามคำค้น ลองพิมพ์เพียงบางส่วนของเลขที่ ชื่อโครงการ ผู้ยื่น หรือชุมชน",
      "No proposal found. Try only a part of the number, title, applicant or community.")

    /// The budget left, what can be screened now and what it asks, in words for wide and narrow screens; whether more is
    /// asked than is left.
    static func sums(_ state: State) -> ([Phrase], isOver: Bool) {
      let ready = state.proposals.filter(\.status.canBeScreened)
      let asked = ready.reduce(Money.zero) { $0 + $1.amountRequested }
      guard let left = state.budget?.left else {
        return ([ProgrammeWords.left(state.budget)], !ready.isEmpty)
      }
      let isOver = asked > left
      let over = isOver ? Phrase(" เกินงบ", " above it") : Phrase(verbatim: "")
      let count = ready.count
      let waiting = state.proposals.count - count
      let rest =
        waiting == 0
        ? Phrase(verbatim: "") : Phrase(" · รอผู้ยื่น \(waiting)", " · \(waiting) wait for applicants")
      let budget = Phrase("งบประมาณคงเหลือ \(left.display) บาท", "Budget left \(left.display) baht")
      let long = Phrase(
        " · พิจารณาได้ \(count) เรื่อง ขอ \(asked.display)", " · \(count) to screen, asking \(asked.display)")
      let short = Phrase(
        "งบคงเหลือ \(left.display) · \(count) เรื่อง \(asked.display)",
        "Left \(left.display) · \(count) ask \(asked.display)")
      return ([budget + long + over + rest, budget + long + over, short + over], isOver)
    }
  }
}
