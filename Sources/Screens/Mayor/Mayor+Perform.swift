internal import OfficeCore
package import OfficeStorage
internal import ThaiText

extension Mayor {
  package static func perform(_ request: Request, in office: Office) throws -> Message {
    switch request {
    case .load(let withDraft):
      let year = office.today.fiscalYear
      let decided = try office.proposals(.all(fiscalYear: year)).filter {
        $0.decidedOn != nil || $0.status == .review
      }
      return .loaded(
        waiting: try office.proposals(.awaitingMayor), decided: decided, try office.frame(of: year).budget,
        withDraft ? try office.draft(screen: screen, subject: "") : nil)
    case .readLast(let id): return .lastRead(last(try office.proposal(id)))
    case .record(let decision, let ids):
      try office.record(decision, on: ids)
      return .recorded(Words.recorded(decision, ids.count))
    case .correct(let decision, let id, let reason):
      try office.correct(decision, on: id, reason: reason)
      return .recorded(Words.corrected)
    }
  }

  /// The mayor's last result that counts.
  private static func last(_ file: ProposalFile) -> MayorDecision? {
    for decision in file.decisions.reversed() where !decision.isCorrected {
      if case .mayor(let outcome, let memo, let signer) = decision.body {
        return MayorDecision(
          outcome: outcome, memoNumber: memo, signedOn: decision.day, signer: signer, reason: decision.reason)
      }
    }
    return nil
  }
}
