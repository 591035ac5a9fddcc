internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Screening {
  enum Words {
    static let title = Phrase("คัดกรอง", "Screening")
    static let record = Phrase("บันทึกมติ", "Record")
    static let newDecision = Phrase("บันทึกมติใหม่", "New decision")
    static let scrollUp = Phrase("เลื่อนข้อมูลขึ้น", "Scroll the facts up")
    static let scrollDown = Phrase("เลื่อนข้อมูลลง", "Scroll the facts down")
    static let endOfQueue = Phrase("ไม่มีเรื่องถัดไปในคิว", "There is no further proposal in the queue")
    static let nothingToCorrect = Phrase(
      "ไม่มีมติที่แก้ไขได้ หรือนายกเทศมนตรีพิจารณาแล้ว", "No decision can be corrected, or the mayor has decided.")
    static let whyNoNew = Phrase(
      "มีมติแล้ว จึงทำได้เฉพาะแก้ไขการบันทึก", "It is decided: the record can be corrected, nothing else.")

    static func whyNoCorrection(_ state: State) -> Phrase {
      guard state.file != nil else { return ProgrammeWords.reading }
      return state.mayScreen && state.mayCorrect
        ? nothingToCorrect : Vocabulary.notPermitted(.screen, .correctRecords)
    }

    static func whyNot(_ state: State) -> Phrase {
      guard let file = state.file else { return ProgrammeWords.reading }
      if !state.mayScreen { return Vocabulary.notPermitted(.screen) }
      return Explain.phrase(RuleViolation.wrongState(file.proposal.status))
    }

    private static let outcomes = ScreeningOutcome.allCases.map { Choice($0.rawValue, Vocabulary.outcome($0)) }

    static let fields: [FormField] = [
      FormField(
        Field.day.rawValue, Phrase("วันที่ประชุม", "Day of the meeting"), .text(40), hint: ProgrammeWords.dayHint,
        isRequired: true),
      FormField(
        Field.outcome.rawValue, Phrase("มติ", "Outcome"), .choice(outcomes),
        hint: Phrase("F4 หรือเว้นวรรค เปิดรายการมติทั้ง 7", "F4 or space lists the seven outcomes"), isRequired: true),
      FormField(
        Field.amount.rawValue, Phrase("วงเงินที่เห็นควร", "Amount recommended"), .text(20),
        hint: Phrase("บาท ปรับลดต้องต่ำกว่าวงเงินที่ขอ", "Baht; a reduced amount is below the one asked"), accepts: .amount),
      FormField(
        Field.reason.rawValue, Phrase("เหตุผล/เงื่อนไข", "Reason or condition"), .text(500),
        hint: Phrase(
          "ต้องระบุทุกมติ ยกเว้นเห็นควรสนับสนุนตามที่ขอ", "Needed with every outcome but a plain recommendation")),
    ]

    /// The amount that the form's outcome would take, nil when it takes none.
    private static func wanted(_ state: State, _ file: ProposalFile) -> Money? {
      guard state.hasForm, let outcome = ScreeningOutcome(rawValue: state.form[Field.outcome.rawValue]),
        outcome.recommends
      else { return nil }
      let asked = file.proposal.details.amountRequested
      guard ScreeningDraft.asksAmount(outcome) else { return asked }
      do throws(MoneyFailure) { return try Money.reading(state.form[Field.amount.rawValue]) } catch {
        return outcome == .recommendConditional && error == .empty ? asked : nil
      }
    }

    static func budget(_ state: State, _ file: ProposalFile) -> (Phrase, isOver: Bool) {
      let budget = Screening.budget(file, state)
      guard let left = budget.left else { return (ProgrammeWords.left(budget), true) }
      guard let wanted = wanted(state, file) else { return (ProgrammeWords.left(budget), left < .zero) }
      if wanted > left { return (Explain.phrase(RuleViolation.overBudget(by: wanted - left)), true) }
      let rest = (left - wanted).display
      return (ProgrammeWords.left(budget) + Phrase(" · หลังมตินี้เหลือ \(rest)", " · after this \(rest)"), false)
    }

    static func confirm(_ decision: ScreeningDecision, _ file: ProposalFile, isCorrection: Bool) -> Confirmation {
      let outcome = Vocabulary.outcome(decision.outcome)
      let number = file.proposal.number.text
      var text = outcome.wrapped(
        "บันทึกมติ \"", "\" คำขอเลขที่ \(number)", "Record “", "” on proposal \(number)")
      if decision.outcome.recommends {
        let amount = Vocabulary.baht(decision.amount ?? file.proposal.details.amountRequested)
        text = text + amount.wrapped(" วงเงิน ", "", ", ", "")
      }
      text = text + Phrase("?", "?")
      guard isCorrection else {
        return Confirmation(
          "record",
          Dialog(title: record, text: text, buttons: [Vocabulary.save, Vocabulary.backToCheck], focus: 1))
      }
      return Confirmation(
        "record",
        Dialog(
          title: Vocabulary.correction, text: text, buttons: [Vocabulary.correction, Vocabulary.backToCheck],
          focus: 1, inputLabel: Phrase("เหตุผลที่แก้ไขการบันทึก", "Why the record is corrected")))
    }

    static func recorded(_ number: String, _ decision: ScreeningDecision, isCorrection: Bool) -> Phrase {
      let outcome = Vocabulary.outcome(decision.outcome)
      return isCorrection
        ? outcome.wrapped("แก้ไขการบันทึกแล้ว เลขที่ \(number): ", "", "Corrected \(number): ", "")
        : outcome.wrapped("บันทึกมติแล้ว เลขที่ \(number): ", "", "Recorded \(number): ", "")
    }
  }
}
