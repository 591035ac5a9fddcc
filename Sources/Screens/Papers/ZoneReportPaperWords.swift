internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// A zone's month for the follow-up meeting of เทศบาลเล็กในเทศบาลใหญ่: one sheet, in Thai, with the figures of the screens.
enum ZoneReportPaper {
  static let title = Phrase("รายงานประจำเดือนเขต", "Zone's monthly report")
  private static let label = 46
  private static let number = 12

  static func text(_ month: ZoneMonth, office: String, division: String, on day: Day) -> String {
    var sheet = PaperSheet()
    sheet.centre("รายงานผลการดำเนินงานประจำเดือน \(name(month.days.lowerBound))")
    sheet.centre("โครงการเทศบาลเล็กในเทศบาลใหญ่ เขต \(month.zone)")
    sheet.centre("\(division) \(office)")
    sheet.blank()
    register(&sheet, month, on: day)
    outreach(&sheet, month)
    proposals(&sheet, month)
    followUp(&sheet, month)
    sheet.rule()
    sheet.paragraph("ข้อมูล ณ วันที่ \(BuddhistDate.long(day)) ยอดตรงกับหน้าจอของระบบในวันเดียวกัน")
    sheet.blank(2)
    sheet.row([("", 36, .left), ("ลงชื่อ ……………………………………………", 40, .left)])
    sheet.row([("", 36, .left), ("(…………………………………………………)", 40, .left)])
    sheet.row([("", 36, .left), ("ตำแหน่ง …………………………………………", 40, .left)])
    return Digits.thai(sheet.text)
  }

  /// ตุลาคม พ.ศ. 2569
  private static func name(_ first: Day) -> String {
    "\(BuddhistDate.month(first.month)) พ.ศ. \(BuddhistDate.year(of: first))"
  }

  private static func line(_ sheet: inout PaperSheet, _ text: String, _ count: String, _ unit: String) {
    sheet.row([("  " + text, label, .left), (count, number, .right), (unit, 16, .left)])
  }

  private static func line(_ sheet: inout PaperSheet, _ text: String, _ count: Int, _ unit: String) {
    line(&sheet, text, Digits.grouped(Int64(count)), unit)
  }

  private static func heading(_ sheet: inout PaperSheet, _ text: String) {
    sheet.rule()
    sheet.paragraph(text)
  }

  private static func register(_ sheet: inout PaperSheet, _ month: ZoneMonth, on day: Day) {
    heading(&sheet, "1. ทะเบียน")
    line(&sheet, "บุคคลในทะเบียน", month.people, "คน")
    line(&sheet, "ครัวเรือนในทะเบียน", month.households, "ครัวเรือน")
    line(&sheet, "ผู้มาติดต่อที่ขึ้นทะเบียนในเดือนนี้", month.walkIns, "คน")
    line(&sheet, "รอเติมข้อมูล", month.incomplete, "คน")
  }

  private static func outreach(_ sheet: inout PaperSheet, _ month: ZoneMonth) {
    heading(&sheet, "2. ประชาสัมพันธ์")
    line(&sheet, "กิจกรรมในเดือนนี้", month.outreaches.count, "ครั้ง")
    line(&sheet, "ผู้มา", month.came, "คน")
    line(&sheet, "ผู้สนใจ", month.interested, "คน")
    line(&sheet, "ชุมชนที่ไปถึงในเดือนนี้", "\(month.reachedInMonth)/\(month.communities)", "ชุมชน")
    line(&sheet, "ชุมชนที่ไปถึงในปีงบประมาณนี้", "\(month.reachedInYear)/\(month.communities)", "ชุมชน")
    for outreach in month.outreaches.reversed() {
      let details = outreach.outreach.details
      sheet.row([
        ("  ครั้งที่ \(outreach.outreach.number)/\(details.fiscalYear)", 19, .left),
        (BuddhistDate.short(details.day), 12, .left),
        ("\(OutreachWords.channel(details.channel).thai): \(details.topic)", 35, .left),
        ("\(details.came.total) คน", 8, .right),
      ])
    }
  }

  private static func proposals(_ sheet: inout PaperSheet, _ month: ZoneMonth) {
    func sum(_ proposals: [ProposalSummary], _ amount: (ProposalSummary) -> Money) -> String {
      proposals.reduce(Money.zero) { $0 + amount($1) }.display
    }
    heading(&sheet, "3. ข้อเสนอโครงการ")
    line(&sheet, "ยื่นในเดือนนี้", month.submitted.count, "เรื่อง")
    line(&sheet, "วงเงินที่ขอ", sum(month.submitted, \.amountRequested), "บาท")
    line(&sheet, "นายกเทศมนตรีอนุมัติในเดือนนี้", month.approved.count, "เรื่อง")
    line(&sheet, "วงเงินที่อนุมัติ", sum(month.approved) { $0.amountApproved ?? $0.amountRequested }, "บาท")
    let done = month.approved.filter { $0.status == .completed }.count
    line(&sheet, "ในจำนวนนี้ดำเนินการแล้วเสร็จ", done, "เรื่อง")
  }

  private static func followUp(_ sheet: inout PaperSheet, _ month: ZoneMonth) {
    heading(&sheet, "4. ครอบครัวที่ได้รับการสนับสนุนในปีงบประมาณ พ.ศ. \(month.fiscalYear)")
    line(&sheet, "ได้รับอนุมัติ", month.indicator?.supported ?? 0, "ครอบครัว")
    line(&sheet, "ติดตามแล้ว", month.indicator?.followedUp ?? 0, "ครอบครัว")
    line(&sheet, "รายได้เพิ่มขึ้น", month.indicator?.increased ?? 0, "ครอบครัว")
    line(&sheet, "ติดตามได้ในเดือนนี้", month.done, "ครัวเรือน")
    line(&sheet, "ถึงกำหนดติดตาม ยังไม่ได้ติดตาม", month.due, "รายการ")
  }
}
