internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Mayor {
  enum Words {
    static let title = Phrase("ผลพิจารณาของนายกฯ", "The mayor's results")
    static let record = Phrase("บันทึกผล", "Record result")
    static let markAll = Phrase("เลือกทั้งหมด", "Mark all")
    static let paper = Phrase("บัญชีเสนอนายกฯ", "List for the mayor")
    static let nextProblem = Phrase("ไปช่องที่ต้องแก้", "Next field to correct")
    static let nothingWaits = Phrase("ไม่มีรายการรอนายกเทศมนตรี", "Nothing waits for the mayor")
    static let recommended = Phrase("วงเงินเห็นควร", "Recommended")
    static let screenedOn = Phrase("คัดกรองเมื่อ", "Screened on")
    static let signedOn = Phrase("ลงนามเมื่อ", "Signed on")
    static let corrected = Phrase("แก้ไขการบันทึกแล้ว ของเดิมยังอยู่ในประวัติ", "Corrected; the old entry stays in the history")
    static let notRecorded = Phrase(
      "ยังไม่ได้บันทึกผล เก็บร่างไว้แล้ว กด F2 เพื่อทำต่อ", "Not recorded; the draft is kept, F2 goes on")

    static func other(_ part: Part) -> Phrase {
      part == .waiting ? Phrase("ผลของปีนี้", "This year's results") : Phrase("ที่รอพิจารณา", "Those that wait")
    }

    static func parts(_ state: State) -> [Phrase] {
      let year = state.today.fiscalYear
      return [
        Phrase("รอนายกเทศมนตรีพิจารณา \(state.waiting.count)", "Wait for the mayor: \(state.waiting.count)"),
        Phrase("ผลปี \(year): \(state.decided.count)", "Results of FY \(year): \(state.decided.count)"),
      ]
    }

    static func empty(_ part: Part) -> Phrase {
      switch part {
      case .waiting:
        Phrase(
          "ไม่มีรายการรอนายกเทศมนตรี รายการจะมาที่นี่เมื่อคณะกรรมการเห็นควรสนับสนุน",
          "Nothing waits for the mayor. Proposals come here when the committee recommends them.")
      case .decided: Phrase("ปีนี้ยังไม่มีผลพิจารณา", "There are no results this year.")
      }
    }

    static func whyNoCorrection(_ state: State) -> Phrase? {
      guard let status = state.chosen?.status else { return ProgrammeWords.nothingChosen }
      switch status {
      case .approved, .rejected, .review: return nil
      case .submitted, .waitingDocuments, .returned, .deferred, .recommended, .recommendedConditional,
        .notRecommended, .reserve, .waived, .withdrawn, .cancelled, .completed:
        return Explain.phrase(RuleViolation.wrongState(status))
      }
    }

    /// วงเงินรวมที่เลือก 8 เรื่อง 486,000 บาท · งบที่อนุมัติได้ 600,000 บาท
    static func sums(_ state: State) -> Phrase {
      let batch = state.isCorrecting ? [] : state.batch
      var text =
        batch.isEmpty
        ? Phrase("", "")
        : Vocabulary.baht(state.total).wrapped(
          state.marked.isEmpty ? "ที่เลือกอยู่ \(batch.count) เรื่อง " : "หมายไว้ \(batch.count) เรื่อง ", " · ",
          state.marked.isEmpty ? "Chosen \(batch.count): " : "Marked \(batch.count): ", " · ")
      if let left = state.budget?.leftToApprove {
        text = text + Vocabulary.baht(left).wrapped("งบที่อนุมัติได้ ", "", "can be approved ", "")
      } else {
        text = text + ProgrammeWords.left(state.budget)
      }
      return text
    }

    static func recorder(_ name: String) -> Phrase { Phrase("ผู้บันทึกผล: \(name)", "Recorded by: \(name)") }

    private static let outcomes = MayorOutcome.allCases.map { Choice($0.rawValue, Vocabulary.outcome($0)) }

    static let fields: [FormField] = [
      FormField(
        Field.outcome.rawValue, Phrase("ผลการพิจารณา", "Result"), .choice(outcomes),
        hint: Phrase("อนุมัติ ให้ทบทวน หรือไม่อนุมัติ", "approved, back for review, or not approved"), isRequired: true),
      FormField(
        Field.memoNumber.rawValue, Phrase("ที่บันทึกข้อความ", "Memo number"), .text(60),
        hint: Phrase("เลขจากทะเบียนหนังสือกลาง", "from the central register of letters"), isRequired: true),
      FormField(
        Field.signedOn.rawValue, Phrase("วันที่ลงนาม", "Day of signature"), .text(40), hint: ProgrammeWords.dayHint,
        isRequired: true),
      FormField(
        Field.signer.rawValue, Phrase("ผู้ลงนาม", "Signer"), .text(100),
        hint: Phrase(
          "ผู้ลงนามในบันทึก ต้องไม่ใช่ผู้บันทึกผล", "Who signed the memo; not the one who records"), isRequired: true),
      FormField(
        Field.reason.rawValue, Vocabulary.reason, .text(500),
        hint: Phrase("ต้องระบุเมื่อให้ทบทวนหรือไม่อนุมัติ", "Needed unless it is approved")),
    ]

    /// บันทึกผล อนุมัติ 8 รายการ วงเงินรวม 486,000 บาท?
    static func confirm(_ decision: MayorDecision, _ state: State) -> Confirmation {
      let outcome = Vocabulary.outcome(decision.outcome)
      let count = state.batch.count
      let sum = Vocabulary.baht(state.total)
      let signed = Phrase(
        "\nที่ \(decision.memoNumber) ลงนาม \(Vocabulary.day(decision.signedOn).thai) โดย \(decision.signer)",
        "\nMemo \(decision.memoNumber), signed \(Vocabulary.day(decision.signedOn).english) by \(decision.signer)")
      if state.isCorrecting {
        let number = state.chosen?.number.text ?? ""
        return Confirmation(
          "record",
          Dialog(
            title: Vocabulary.correction,
            text: outcome.wrapped("แก้ไขการบันทึกเลขที่ \(number) เป็น \"", "\"?", "Correct \(number) to “", "”?") + signed,
            buttons: [Vocabulary.correction, Vocabulary.backToCheck], focus: 1,
            inputLabel: Phrase("เหตุผลที่แก้ไขการบันทึก", "Why the record is corrected")))
      }
      let text =
        outcome.wrapped("บันทึกผล ", " \(count) รายการ วงเงินรวม ", "Record “", "” for \(count) proposals, together ")
        + sum + Phrase("?", "?") + signed
      return Confirmation(
        "record", Dialog(title: record, text: text, buttons: [Vocabulary.save, Vocabulary.backToCheck], focus: 1))
    }

    static func recorded(_ decision: MayorDecision, _ count: Int) -> Phrase {
      Vocabulary.outcome(decision.outcome).wrapped(
        "บันทึกผลแล้ว ", " \(count) รายการ", "Recorded: ", ", \(count) proposals")
    }
  }
}
