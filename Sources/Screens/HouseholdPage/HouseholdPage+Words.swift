internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension HouseholdPage {
  enum Words {
    static let amountQuestion = "amount"
    static let reasonQuestion = "reason"
    static let dayQuestion = "day"
    static let asOf = Phrase("ข้อมูล ณ วันที่", "As of")
    static let show = Phrase("แสดง", "Show")

    static func askDay(_ day: Day, problem: Phrase?) -> Confirmation {
      Confirmation(
        dayQuestion,
        Dialog(
          title: asOf,
          text: Phrase("เว้นว่าง = แสดงทุกช่วงเวลา", "Empty: all times") + note(problem), buttons: [show, stop],
          inputLabel: Phrase("วันที่", "Day"), input: TextEdit(BuddhistDate.numeric(day), maximum: 30)))
    }

    static let members = Phrase("สมาชิก", "Members")
    static let incomes = Phrase("รายได้ของครัวเรือนต่อเดือน", "Income of the household per month")
    static let notReached = Phrase("ติดตามไม่ได้", "Not reached")
    static let support = Phrase("การสนับสนุนที่ได้รับหรือขอ", "Support received or asked for")
    static let head = Phrase("หัวหน้าครัวเรือน", "Head")
    static let age = Phrase("อายุ", "Age")
    static let time = Phrase("ช่วงเวลา", "Time")
    static let round = Phrase("รอบ", "Round")
    static let day = Phrase("วันที่", "Day")
    static let amount = Phrase("บาท", "Baht")
    static let recorder = Phrase("ผู้บันทึก", "Recorded by")
    static let remark = Phrase("หมายเหตุ", "Remark")
    static let corrected = Phrase("แก้ไขการบันทึกแล้ว", "Corrected")
    static let reading = Phrase("กำลังอ่านครัวเรือน…", "Reading the household…")
    static let noMembers = Phrase("ไม่มีสมาชิกในทะเบียน", "Nobody of the register lives here")
    static let noIncomes = Phrase("ยังไม่มีรายได้ที่บันทึก", "No income is recorded")
    static let noSupport = Phrase("ยังไม่เคยขอหรือได้รับการสนับสนุน", "No support asked for or received")
    static let opensNothing = Phrase("บรรทัดนี้ไม่มีหน้าให้เปิด", "There is nothing behind this line")
    static let incomeOpensNothing = Phrase(
      "ถ้ารายได้นี้ผิด กด F6 เพื่อแก้ไขการบันทึก", "If this income is wrong, F6 corrects the record")
    static let chooseIncome = Phrase("เลือกบรรทัดรายได้ที่จะแก้ก่อน", "Choose the income to correct first")
    static let isCorrected = Phrase(
      "รายการนี้แก้ไขการบันทึกแล้ว กรุณาแก้รายการที่ใช้อยู่", "This entry is corrected already; correct the one that counts")
    static let correctAmount = Phrase("รายได้ที่ถูกต้อง (บาทต่อเดือน)", "The right income (baht per month)")
    static let next = Phrase("ต่อไป", "Next")
    static let stop = Phrase("หยุดทำ", "Stop")

    static func title(_ code: String) -> Phrase { Phrase("ครัวเรือน \(code)", "Household \(code)") }

    static func summary(_ file: HouseholdFile) -> Phrase {
      let place = file.community.map { Phrase("ชุมชน\($0)", $0) } ?? Vocabulary.zone(nil)
      let zone = file.zone.map { Phrase("  ", "  ") + Vocabulary.zone($0) } ?? Phrase(verbatim: "")
      let count = file.members.filter { $0.to == nil }.count
      let code =
        file.registerCode.map { Phrase("  รหัสประจำบ้าน \($0)", "  house register \($0)") } ?? Phrase(verbatim: "")
      return place + zone + code + Phrase("  อยู่ปัจจุบัน \(count) คน", "  \(count) living here")
    }

    static func years(_ age: Int) -> Phrase { Phrase("\(age) ปี", String(age)) }

    /// When somebody lived here; nothing where it is not known and still so.
    static func period(_ from: Day?, _ to: Day?) -> Phrase {
      func day(_ day: Day?) -> Phrase { day.map(Vocabulary.shortDay) ?? Phrase(verbatim: "") }
      if from == nil, to == nil { return Phrase(verbatim: "") }
      guard let to else { return Phrase("ตั้งแต่ ", "since ") + day(from) }
      guard from != nil else { return Phrase("ถึง ", "until ") + day(to) }
      return day(from) + Phrase(verbatim: "–") + day(to)
    }

    static func corrected(_ before: Money, _ after: Money) -> Phrase {
      Phrase(
        "แก้ไขการบันทึกแล้ว \(before.display) → \(after.display) บาท",
        "Corrected: \(before.display) → \(after.display) baht")
    }

    static func askAmount(_ correction: Correction, problem: Phrase?) -> Confirmation {
      Confirmation(
        amountQuestion,
        Dialog(
          title: Vocabulary.correction, text: entry(correction.entry.income) + note(problem), buttons: [next, stop],
          inputLabel: correctAmount,
          input: TextEdit(correction.amountText, maximum: 20, accepts: .amount)))
    }

    static func askReason(_ correction: Correction, problem: Phrase?) -> Confirmation {
      let change = (correction.amount.map(Vocabulary.baht) ?? Phrase(verbatim: "")).wrapped("\nเป็น ", "", "\nto ", "")
      return Confirmation(
        reasonQuestion,
        Dialog(
          title: Vocabulary.correction, text: entry(correction.entry.income) + change + note(problem),
          buttons: [Vocabulary.backToCheck, Vocabulary.correction], inputLabel: Vocabulary.reason,
          input: TextEdit(correction.reason, maximum: 200)))
    }

    private static func entry(_ income: Income) -> Phrase {
      Vocabulary.shortRound(income.round) + Phrase(verbatim: " ") + Vocabulary.day(income.recordedOn)
        + Phrase(verbatim: ": ") + Vocabulary.baht(income.incomeMonth)
    }

    private static func note(_ problem: Phrase?) -> Phrase {
      problem?.wrapped("\n! ", "", "\n! ", "") ?? Phrase(verbatim: "")
    }
  }
}
