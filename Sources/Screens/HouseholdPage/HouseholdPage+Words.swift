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
          text: Phrase("เว้นว่าง = วันนี้", "Empty: today") + note(problem), buttons: [show, stop],
          inputLabel: Phrase("วันที่", "Day"), input: TextEdit(BuddhistDate.numeric(day), maximum: 30)))
    }

    static let members = Phrase("สมาชิก", "Members")
    static let incomesTab = Phrase("รายได้", "Incomes")
    static let memberships = Phrase("การเข้าออก", "Comings and goings")
    static let noHead = Phrase("ยังไม่มีหัวหน้าครัวเรือน", "No head of household")
    static let head = Phrase("หัวหน้าครัวเรือน", "Head")
    static let age = Phrase("อายุ", "Age")
    static let time = Phrase("ช่วงเวลา", "Time")
    static let round = Phrase("รอบ", "Round")
    static let day = Phrase("วันที่", "Day")
    static let recorder = Phrase("ผู้บันทึก", "Recorded by")
    static let remark = Phrase("หมายเหตุ", "Remark")
    static let corrected = Phrase("แก้ไขการบันทึกแล้ว", "Corrected")
    static let reading = Phrase("กำลังอ่านครัวเรือน…", "Reading the household…")
    static let noMembers = Phrase("ไม่มีสมาชิกในทะเบียน", "Nobody of the register lives here")
    static let noIncomes = Phrase("ยังไม่มีรายได้ที่บันทึก", "No income is recorded")
    static let noSupport = Phrase("ยังไม่เคยขอหรือได้รับการสนับสนุน", "No support asked for or received")
    static let incomeOpensNothing = Phrase(
      "ถ้ารายได้นี้ผิด กด F6 เพื่อแก้ไขการบันทึก", "If this income is wrong, F6 corrects the record")
    static let chooseIncome = Phrase(
      "ไปที่แท็บรายได้ แล้วเลือกบรรทัดที่จะแก้ก่อน", "Go to the tab of incomes and choose one first")
    static let isCorrected = Phrase(
      "รายการนี้แก้ไขการบันทึกแล้ว กรุณาแก้รายการที่ใช้อยู่", "This entry is corrected already; correct the one that counts")
    static let correctAmount = Phrase("รายได้ที่ถูกต้อง (บาทต่อเดือน)", "The right income (baht per month)")
    static let next = Phrase("ต่อไป", "Next")
    static let stop = Phrase("หยุดทำ", "Stop")

    static func title(_ code: String) -> Phrase { Phrase("ครัวเรือน \(code)", "Household \(code)") }

    /// Where it lies and how many live there; that it has no head comes first.
    static func headline(_ file: HouseholdFile, _ state: State) -> RecordCell {
      var parts: [Phrase] = []
      if let day = state.asOf { parts.append(asOf + Phrase(verbatim: " ") + Vocabulary.day(day)) }
      let lacksHead = file.lacksHead(on: state.day)
      if lacksHead { parts.append(Phrase(verbatim: "! ") + noHead) }
      let place = file.community.map { Phrase("ชุมชน\($0) ", "\($0) ") } ?? Phrase(verbatim: "")
      parts.append(place + Vocabulary.zone(file.zone))
      let count = file.registered(on: state.day).count
      parts.append(
        state.asOf == nil
          ? Phrase("อยู่ปัจจุบัน \(count) คน", "\(count) living here") : Phrase("อยู่ \(count) คน", "\(count) lived here"))
      let left = file.departed(on: state.day).count
      if left > 0 { parts.append(Phrase("จำหน่ายแล้ว \(left) คน", "\(left) left the register")) }
      if let code = file.registerCode {
        parts.append(Phrase("รหัสประจำบ้าน \(code)", "house register \(code)"))
      }
      return RecordCell(parts.listed("  ", "  "), lacksHead || state.asOf != nil ? .warning : .faint)
    }

    /// What a member is to the head, or that he or she is the head.
    static func role(_ member: HouseholdFile.Member) -> Phrase {
      member.isHead ? head : member.role.map(Vocabulary.householdRole) ?? Phrase(verbatim: "–")
    }

    /// Why and when somebody left the register, in the room of a column.
    static func left(_ departure: Departure) -> Phrase {
      let why =
        switch departure.reason {
        case .died: Vocabulary.departure(.died)
        case .movedAway: Phrase("ย้ายออก", "Moved")
        case .duplicate, .mistake, .ownWish, .other: Phrase("จำหน่าย", "Left")
        }
      return why + Phrase(verbatim: " ") + Vocabulary.shortDay(departure.from)
    }

    /// When somebody lived there, and since when he or she is out of the register.
    static func stay(_ member: HouseholdFile.Member) -> Phrase {
      let isUndated = member.from == nil && member.to == nil
      let time = isUndated ? Phrase("ไม่ทราบวันที่เข้าอยู่", "day of coming not known") : period(member.from, member.to)
      guard member.to == nil, let last = member.departures.last, last.to == nil else { return time }
      return time + Phrase(verbatim: " · ") + left(last)
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
