internal import OfficeCore
internal import OfficeStorage
internal import ThaiText

/// The memo by which the recommended proposals go to the mayor: a table, its total in figures and words, the budget before
/// and after, and the place for the signature.
enum MayorListPaper {
  static func text(_ proposals: [ProposalSummary], budget: BudgetPosition, office: String, division: String) -> String {
    let total = proposals.reduce(Money.zero) { $0 + amount($1) }
    var sheet = PaperSheet()
    sheet.centre("บันทึกข้อความ")
    sheet.blank()
    sheet.paragraph("ส่วนราชการ  \(division) \(office)", hanging: 12)
    sheet.row([("ที่ …………………………………", 38, .left), ("วันที่ …………………………………", 38, .left)])
    sheet.paragraph(
      "เรื่อง  ขอความเห็นชอบข้อเสนอโครงการที่ผ่านการคัดกรอง ปีงบประมาณ พ.ศ. \(budget.fiscalYear)", hanging: 7)
    sheet.rule()
    sheet.paragraph("เรียน  นายกเทศมนตรี")
    sheet.blank()
    sheet.paragraph(
      "        คณะกรรมการได้คัดกรองข้อเสนอโครงการแล้ว เห็นควรสนับสนุน \(proposals.count) รายการ "
        + "วงเงินรวม \(total.display) บาท (\(BahtText.words(satang: total.satang))) ดังนี้")
    sheet.blank()
    table(&sheet, proposals, total)
    sheet.blank()
    money(&sheet, budget, total)
    sheet.blank()
    sheet.paragraph("        จึงเรียนมาเพื่อโปรดพิจารณา")
    sheet.blank(2)
    signature(&sheet)
    return Digits.thai(sheet.text)
  }

  private static func title(_ proposal: ProposalSummary) -> String {
    let isConditional = proposal.status == .recommendedConditional
    return isConditional ? "\(proposal.title) (แบบมีเงื่อนไข)" : proposal.title
  }

  private static func amount(_ proposal: ProposalSummary) -> Money {
    proposal.amountRecommended ?? proposal.amountRequested
  }

  private static func table(_ sheet: inout PaperSheet, _ proposals: [ProposalSummary], _ total: Money) {
    sheet.rule()
    row(&sheet, "ที่", "เลขที่", "โครงการ", "ผู้ยื่นคำขอ", "เขต", "วงเงิน (บาท)")
    sheet.rule()
    for (number, proposal) in proposals.enumerated() {
      row(
        &sheet, String(number + 1), proposal.number.text, title(proposal), proposal.applicant,
        proposal.zone.map(String.init) ?? "–", amount(proposal).display)
    }
    sheet.rule()
    row(&sheet, "", "", "รวม \(proposals.count) รายการ", "", "", total.display)
    sheet.rule()
    sheet.right("(\(BahtText.words(satang: total.satang)))")
  }

  private static func row(
    _ sheet: inout PaperSheet, _ order: String, _ number: String, _ title: String, _ applicant: String, _ zone: String,
    _ amount: String
  ) {
    sheet.row([
      (order, 3, .right), (number, 9, .left), (title, 26, .left), (applicant, 20, .left), (zone, 3, .right),
      (amount, 12, .right),
    ])
  }

  private static func money(_ sheet: inout PaperSheet, _ budget: BudgetPosition, _ total: Money) {
    guard let before = budget.leftToApprove else {
      sheet.paragraph("ยังไม่มีโครงการหลักของปีงบประมาณ พ.ศ. \(budget.fiscalYear)")
      return
    }
    for (label, amount) in [
      ("งบประมาณคงเหลือก่อนอนุมัติ", before), ("วงเงินที่เสนอครั้งนี้", total), ("งบประมาณคงเหลือหลังอนุมัติ", before - total),
    ] {
      sheet.row([(label, 40, .left), (amount.display, 20, .right), ("บาท", 4, .left)])
    }
  }

  private static func signature(_ sheet: inout PaperSheet) {
    sheet.row([("(   ) อนุมัติ", 36, .left), ("ลงชื่อ ……………………………………………", 40, .left)])
    sheet.row([("(   ) ให้ทบทวน ………………………………", 36, .left), ("(…………………………………………………)", 40, .left)])
    sheet.row([("(   ) ไม่อนุมัติ ………………………………", 36, .left), ("ตำแหน่ง …………………………………………", 40, .left)])
    sheet.row([("", 36, .left), ("วันที่ ……………………………………………", 40, .left)])
  }
}
