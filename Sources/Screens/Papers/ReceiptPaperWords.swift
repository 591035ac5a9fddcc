internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// ใบรับคำขอ: what the applicant takes home.
enum ReceiptPaper {
  static func text(_ file: ProposalFile, office: String, division: String) -> String {
    let proposal = file.proposal
    let details = proposal.details
    var sheet = PaperSheet()
    sheet.centre("ใบรับคำขอ")
    sheet.centre(division)
    sheet.centre(office)
    sheet.blank()
    sheet.right("เลขที่คำขอ \(proposal.number.text)")
    sheet.right("เลขทะเบียนรับ \(details.receiptNumber ?? "……………………")")
    if let day = details.submittedOn { sheet.right("วันที่ \(BuddhistDate.long(day))") }
    sheet.blank()
    line(&sheet, "ผู้ยื่นคำขอ", file.applicant)
    if let community = file.community {
      line(&sheet, "ชุมชน", community + (file.zone.map { " เขต \($0)" } ?? ""))
    }
    line(&sheet, "โครงการ", details.title)
    line(&sheet, "วงเงินที่ขอ", details.amountRequested.display + " บาท")
    line(&sheet, "", "(\(BahtText.words(satang: details.amountRequested.satang)))")
    line(&sheet, "ปีงบประมาณ", "พ.ศ. \(details.fiscalYear)")
    papers(&sheet, "ได้รับเอกสารแล้ว ดังนี้", ProposalPaper.allCases.filter(details.papers.contains), mark: "[/]")
    papers(&sheet, "เอกสารที่ยังขาด โปรดนำมายื่นเพิ่มเติม", file.missingPapers, mark: "[ ]")
    sheet.blank()
    if !file.missingPapers.isEmpty {
      sheet.paragraph("ระยะเวลาพิจารณาหยุดนับจนกว่าจะได้รับเอกสารครบถ้วน เลขที่คำขอนี้ใช้ได้ต่อไป", indent: 4)
      sheet.blank()
    }
    sheet.blank()
    sheet.right("ผู้รับคำขอ ……………………………………………………")
    sheet.right("(……………………………………………………)")
    sheet.right("ตำแหน่ง ……………………………………………………")
    return Digits.thai(sheet.text)
  }

  private static func line(_ sheet: inout PaperSheet, _ label: String, _ text: String) {
    sheet.row([(label, 14, .left), (text, PaperSheet.columns - 15, .left)])
  }

  private static func papers(_ sheet: inout PaperSheet, _ heading: String, _ papers: [ProposalPaper], mark: String) {
    guard !papers.isEmpty else { return }
    sheet.blank()
    sheet.paragraph(heading)
    for (number, paper) in papers.enumerated() {
      sheet.paragraph("\(mark) \(number + 1). \(Vocabulary.paper(paper).thai)", indent: 4, hanging: 7)
    }
  }
}
