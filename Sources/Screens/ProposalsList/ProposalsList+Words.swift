internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension ProposalsList {
  enum Words {
    static let take = Phrase("รับคำขอใหม่", "Take in")
    static let given = Phrase("เห็นควร/ให้", "Rec./given")
    static let nothing = Phrase("ไม่มีข้อเสนอในรายการนี้", "There are no proposals in this list.")

    static func title(_ filter: ProposalFilter) -> Phrase {
      switch filter {
      case .all(let year): Phrase("ข้อเสนอโครงการ ปี \(year)", "Proposals of FY \(year)")
      case .queue: Queue.Words.title
      case .awaitingMayor: Phrase("รอนายกเทศมนตรีพิจารณา", "Wait for the mayor")
      case .status(let status, let year): Vocabulary.status(status).wrapped("", " ปี \(year)", "", ", FY \(year)")
      case .supported(let year): Phrase("ได้รับอนุมัติในปี \(year)", "Approved within FY \(year)")
      case .takenOfRound(_, let zone): RoundPage.Words.title(nil) + Phrase(verbatim: " · ") + Vocabulary.zone(zone)
      case .approvedOfBudget(let year): Phrase("อนุมัติจากงบปี \(year)", "Approved from the budget of FY \(year)")
      case .recommendedOfBudget(let year): Phrase("เห็นควรจากงบปี \(year)", "Recommended from the budget of FY \(year)")
      }
    }

    /// 12 เรื่อง · ขอ 486,000 · เห็นควร/อนุมัติ 300,000 บาท
    static func sums(_ state: State) -> Phrase {
      let asked = state.proposals.reduce(Money.zero) { $0 + $1.amountRequested }
      let given = state.proposals.reduce(Money.zero) { $0 + ($1.amountApproved ?? $1.amountRecommended ?? .zero) }
      return ProgrammeWords.proposals(state.proposals.count)
        + Phrase(
          " · ขอ \(asked.display) · เห็นควรหรืออนุมัติ \(given.display) บาท",
          " · asked \(asked.display) · recommended or approved \(given.display) baht")
    }
  }
}
