internal import OfficeCore
internal import TerminalUI
internal import ThaiText

/// The sentences about rules that forbid a deed.
extension ExplainWords {
  static func sentence(_ violation: RuleViolation) -> Phrase {
    switch violation {
    case .wrongState(let status):
      Vocabulary.status(status).wrapped(
        "ข้อเสนอนี้อยู่ในสถานะ \"", "\" จึงทำรายการนี้ไม่ได้", "This proposal's state is “", "”, so this cannot be done.")
    case .inFuture(let day):
      Vocabulary.day(day).wrapped("วันที่ ", " ยังมาไม่ถึง กรุณาตรวจวันที่", "", " lies in the future; check the day.")
    case .before(let day, let step, let earlier):
      Vocabulary.day(day).wrapped("วันที่ ", " อยู่ก่อน", "", " lies before ") + ExplainNamesWords.step(step)
        + Vocabulary.day(earlier).wrapped(" (", ") กรุณาตรวจวันที่", " (", "); check the day.")
    case .reasonMissing: Phrase("กรุณาระบุเหตุผล", "Give the reason.")
    case .amountMissing: Phrase("กรุณาระบุวงเงิน", "Give the amount.")
    case .memoMissing: Phrase("กรุณาระบุเลขที่บันทึกข้อความ", "Give the number of the memo.")
    case .signerMissing: Phrase("กรุณาระบุผู้ลงนาม", "Say who signed.")
    case .signerIsRecorder:
      Phrase(
        "ผู้ลงนามกับผู้บันทึกผลเป็นคนเดียวกันไม่ได้ กรุณาให้ผู้อื่นบันทึก",
        "Who signed cannot record it too; let somebody else record it.")
    case .noUmbrellaProject(let year):
      Phrase(
        "ปีงบประมาณ \(year) ยังไม่มีโครงการหลักที่อนุมัติแล้ว กรุณาบันทึกโครงการหลักก่อน",
        "Fiscal year \(year) has no approved umbrella project; record it first.")
    case .papersMissing(let papers):
      papers.map(Vocabulary.paper).listed(", ", ", ").wrapped("ยังขาดเอกสาร: ", "", "Papers missing: ", ".")
    case .announcementMissing:
      Phrase("กรุณาระบุเลขที่ประกาศของเทศบาล", "Give the number of the municipality's announcement.")
    case .communityClosed(let code):
      Phrase("ชุมชนรหัส \(code) ยุบแล้ว กรุณาเลือกชุมชนที่ยังมีอยู่", "Community \(code) is closed; choose one that is open.")
    case .communityNameTaken(let code):
      Phrase(
        "ชุมชนรหัส \(code) ใช้ชื่อนี้อยู่แล้ว กรุณาใช้ชื่ออื่น", "Community \(code) answers to this name already; use another.")
    case .sameCommunity:
      Phrase("รวมชุมชนเข้ากับตัวเองไม่ได้ กรุณาเลือกชุมชนอื่น", "A community cannot be merged with itself; choose another.")
    case .communityInUse(let people, let groups):
      Phrase(
        "ยังมีบุคคล \(people) คน กลุ่มอาชีพ \(groups) กลุ่มอยู่ในชุมชนนี้ กรุณาย้ายออกหรือรวมเข้ากับชุมชนอื่นก่อน",
        "\(people) people and \(groups) groups are still registered here; move them, or merge it into another.")
    case .notMember:
      Phrase("บุคคลนี้ไม่ได้อยู่ในครัวเรือนนี้แล้ว กรุณาเลือกใหม่", "This person is no member of the household now; choose again.")
    case .nobodyChosen: Phrase("กรุณาเลือกสมาชิกที่แยกออกอย่างน้อยหนึ่งคน", "Choose one member at least who leaves.")
    case .wholeHousehold:
      Phrase(
        "เลือกสมาชิกทุกคน ถ้าย้ายทั้งครัวเรือนให้ใช้ \"ย้ายครัวเรือน\"",
        "Everybody is chosen; when the whole household moves, use “Move”.")
    case .headMissing:
      Phrase(
        "หัวหน้าครัวเรือนแยกออกไป กรุณาเลือกหัวหน้าของสมาชิกที่เหลือ",
        "The head leaves; choose who heads those who stay.")
    case .sameHousehold:
      Phrase("รวมครัวเรือนเข้ากับตัวเองไม่ได้ กรุณาพิมพ์รหัสอื่น", "A household cannot be merged with itself; type another code.")
    case .emptyHousehold(let code):
      Phrase("ครัวเรือน \(code) ไม่มีสมาชิกอยู่ในปัจจุบัน", "Nobody lives in household \(code) now.")
    case .nothingToCorrect: Phrase("ไม่มีรายการที่จะแก้ไขการบันทึก", "There is nothing to correct.")
    case .nothingChanged: Phrase("ค่าที่กรอกเหมือนเดิม จึงไม่มีอะไรให้แก้ไข", "The values are the same as before.")
    case .notPermitted(let permission):
      ExplainNamesWords.right(permission).wrapped("ท่านไม่มีสิทธิ", " ", "You may not ", ": ")
        + Vocabulary.whoMay(permission).wrapped("", "", "", ".")
    case .lastAdministrator:
      Phrase(
        "ต้องมีผู้ดูแลระบบอย่างน้อยหนึ่งคน กรุณาแต่งตั้งผู้ดูแลระบบคนอื่นก่อน",
        "One administrator must remain; make somebody else administrator first.")
    case .duplicateCode(let code):
      Phrase(
        "รหัส \(ExplainNamesWords.quoted(code)) มีอยู่แล้ว กรุณาใช้รหัสอื่น",
        "Code \(ExplainNamesWords.quoted(code)) is taken; use another.")
    case .duplicateLogin(let login):
      Phrase(
        "ชื่อเข้าใช้ระบบ \(ExplainNamesWords.quoted(login)) มีอยู่แล้ว",
        "Login \(ExplainNamesWords.quoted(login)) is there already.")
    case .numberKnownElsewhere: Phrase("เลขนี้มีในทะเบียนแล้ว (เขตอื่น)", "This number is in the register (another zone).")
    case .numberKnown:
      Phrase("เลขนี้มีในทะเบียนแล้ว กด Enter เพื่อเปิดรายการเดิม", "This number is in the register; Enter opens the record.")
    case .yearHasUmbrellaProject(let year):
      Phrase("ปีงบประมาณ \(year) มีโครงการหลักแล้ว", "Fiscal year \(year) has its umbrella project already.")
    case .aboveRequested(let wanted, let asked):
      Vocabulary.baht(wanted).wrapped("วงเงิน ", " สูงกว่าที่ขอ", "", " is above the ")
        + Vocabulary.baht(asked).wrapped(" (", ") กรุณาปรับลด", "", " asked; reduce it.")
    case .notReduced(let asked):
      Vocabulary.baht(asked).wrapped(
        "ปรับลดวงเงินต้องต่ำกว่าที่ขอ (", ")", "A reduced amount must be below the ", " asked.")
    case .reducedWithoutSayingSo(let wanted):
      Vocabulary.baht(wanted).wrapped(
        "วงเงิน ", " ไม่เท่ากับที่ขอ กรุณาใช้มติ \"เห็นควรสนับสนุนโดยปรับลดวงเงิน\"", "",
        " is not what was asked; use “recommend a reduced amount”.")
    case .overBudget(let by):
      Vocabulary.baht(by).wrapped(
        "วงเงินเกินงบคงเหลือ ", " กรุณาปรับลดหรือขึ้นบัญชีสำรอง", "The amount is ",
        " above the budget left; reduce it or use the reserve list.")
    case .transferBelowUse(let left):
      Phrase(
        "งบประมาณจะต่ำกว่าวงเงินที่อนุมัติและเห็นควรไว้แล้ว กรุณาตรวจจำนวนเงิน",
        "The budget would fall below what is approved and recommended; check the amount.")
        + Vocabulary.baht(Money.zero - left).wrapped(" (ขาด ", ")", " (short by ", ")")
    case .commentMissing(let household, let last):
      Vocabulary.baht(last).wrapped(
        "ครัวเรือน \(household): รายได้ต่างจากครั้งก่อน (", ") มาก กรุณาระบุเหตุ",
        "Household \(household): the income is far from the last (", "); say why.")
    case .alreadyRecorded(let household, let amount):
      Vocabulary.baht(amount).wrapped(
        household.isEmpty ? "รอบและวันนี้บันทึกไว้แล้ว (" : "ครัวเรือน \(household): รอบและวันนี้บันทึกไว้แล้ว (",
        ") หากผิดกรุณาใช้ \"แก้ไขการบันทึก\"",
        household.isEmpty ? "This round and day is recorded (" : "Household \(household): recorded already (",
        "); if it is wrong, correct the record.")
    case .notSupported: Phrase("ครัวเรือนหรือกลุ่มนี้ไม่ได้รับการสนับสนุนในปีนี้", "This one is not supported in the year.")
    case .cannotUndo(let obstacle): HistoryPage.Words.sentence(obstacle)
    }
  }
}
