internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// What the screens of the programme's proposals say alike.
enum ProgrammeWords {
  static let age = Phrase("อายุ", "Age")
  static let paused = Phrase("หยุดนับ", "Paused")
  static let nextStepTitle = Phrase("ขั้นต่อไป", "Next step")
  static let shortNumber = Phrase("เลขที่", "No.")
  static let previousOne = Phrase("เรื่องก่อน", "Previous one")
  static let nextOne = Phrase("เรื่องถัดไป", "Next one")
  static let seeAll = Phrase("ดูคำขอ", "See all of it")
  static let nothingChosen = Phrase("ยังไม่ได้เลือกรายการ", "Nothing is chosen")
  static let reading = Phrase("กำลังอ่าน…", "Reading…")
  static let facts = Phrase("ข้อเสนอ", "Proposal")
  static let dayHint = Phrase("วัน/เดือน/ปี เช่น 23/11/2569", "day/month/year, for example 23/11/2569")
  static let bahtHint = Phrase("บาท เช่น 24,500", "Baht, for example 24,500")
  static let printed = Phrase("ใบรับ", "Receipt")
  static let notYet = Phrase("ยังไม่มี", "Not yet")

  /// How long it waits; the clock stands still while papers are missing.
  static func age(_ status: ProposalStatus, since submitted: Day?, today: Day) -> Phrase {
    if status == .waitingDocuments { return paused }
    guard let submitted else { return Phrase(verbatim: "–") }
    // None, and not less, when the machine's clock was set back.
    let days = max(0, submitted.days(to: today))
    return Phrase("\(days) วัน", "\(days) d")
  }

  /// Who must do what next.
  static func nextStep(_ status: ProposalStatus) -> Phrase {
    switch status {
    case .submitted: Phrase("คณะกรรมการคัดกรอง", "The committee screens it")
    case .waitingDocuments: Phrase("ผู้ยื่นส่งเอกสารที่ขาด", "The applicant brings the missing papers")
    case .returned: Phrase("ผู้ยื่นแก้ไขแล้วส่งใหม่", "The applicant changes it and hands it in again")
    case .deferred: Phrase("คณะกรรมการพิจารณาครั้งถัดไป", "The committee takes it up at its next meeting")
    case .reserve: Phrase("คณะกรรมการพิจารณาเมื่อมีงบ", "The committee takes it up when there is money")
    case .review: Phrase("คณะกรรมการทบทวนตามที่นายกฯ สั่ง", "The committee reviews it as the mayor asked")
    case .recommended, .recommendedConditional:
      Phrase("เสนอนายกเทศมนตรี แล้วบันทึกผล", "To the mayor; then the result is recorded")
    case .approved: Phrase("ดำเนินการ แล้วบันทึกแล้วเสร็จ", "Carry it out, then record its completion")
    case .notRecommended, .rejected: Phrase("แจ้งผลให้ผู้ยื่นทราบ", "Tell the applicant the result")
    case .completed: Phrase("ติดตามรายได้ 3/6/12 เดือน", "Follow up incomes after 3, 6 and 12 months")
    case .waived, .withdrawn, .cancelled: Phrase("สิ้นสุดแล้ว", "Closed")
    }
  }

  static func zone(_ zone: Int?) -> String { zone.map(String.init) ?? "–" }
  static func proposals(_ count: Int) -> Phrase { Phrase("\(count) เรื่อง", "\(count) proposals") }
  static func items(_ count: Int) -> Phrase { Phrase("\(count) รายการ", "\(count)") }

  /// งบประมาณคงเหลือ 486,000 บาท, or that there is no umbrella project.
  static func left(_ budget: BudgetPosition?) -> Phrase {
    guard let budget else { return Phrase(verbatim: "") }
    guard let left = budget.left else {
      return Phrase("ปี \(budget.fiscalYear) ยังไม่มีโครงการหลัก", "FY \(budget.fiscalYear) has no umbrella project")
    }
    return Vocabulary.baht(left).wrapped(
      "งบประมาณคงเหลือปี \(budget.fiscalYear) ", "", "Budget left of FY \(budget.fiscalYear): ", "")
  }

  /// The first of several wordings, long ones first, that fits.
  static func widest(of phrases: [Phrase], in columns: Int, _ language: Language) -> String {
    let texts = phrases.map { $0.text(in: language) }
    return texts.first { Columns.count($0) <= columns } ?? texts.last ?? ""
  }

  static func quantity(_ line: ProposalLine) -> String {
    Money(satang: line.quantityInHundredths).display
  }

  static func line(_ line: ProposalLine) -> Phrase {
    let sum = "\(quantity(line)) \(line.unit) × \(line.unitPrice.display) = \(line.total.display)"
    return Phrase(verbatim: "\(line.item)  \(sum)")
  }

  static let equipmentFlag = Phrase("ครุภัณฑ์: ให้ยืม/ต้องมีในงบ", "Equipment: on loan, and named in the budget")
  static let corrected = Phrase("แก้ไขการบันทึกแล้ว", "corrected")

  static func households(_ file: ProposalFile) -> Phrase {
    let count = Set(file.beneficiaries.map(\.household)).count
    return Phrase(
      "\(file.beneficiaries.count) คน \(count) ครัวเรือน", "\(file.beneficiaries.count) people, \(count) households")
  }

  static func recorded(_ decision: RecordedDecision) -> Phrase {
    var text: Phrase
    switch decision.body {
    case .committee(let outcome, let amount):
      text = Phrase("คณะกรรมการ: ", "Committee: ") + Vocabulary.outcome(outcome)
      if let amount { text = text + Phrase(verbatim: " ") + Vocabulary.baht(amount) }
    case .mayor(let outcome, let memo, let signer):
      text = Phrase("นายกเทศมนตรี: ", "Mayor: ") + Vocabulary.outcome(outcome)
      text = text + Phrase(" ที่ \(memo) ลงนามโดย \(signer)", ", memo \(memo), signed by \(signer)")
    }
    if !decision.reason.isEmpty { text = text + Phrase(" — \(decision.reason)", " — \(decision.reason)") }
    return text + Phrase(" (ผู้บันทึก \(decision.recordedBy))", " (recorded by \(decision.recordedBy))")
  }
}
