internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension FollowUpFormPaper {
  /// In Thai all numbers but the codes stand in Thai digits.
  enum Words {
    static let title = Phrase("แบบติดตามรายได้ครัวเรือน", "Household income follow-up form")
    static let nobody = Phrase("ไม่มีครัวเรือนที่ถึงกำหนด", "No household is due.")
    static let everywhere = Phrase("ทุกเขต", "All zones")
    static let officer = Phrase(
      "ผู้เก็บข้อมูล ..............................   วันที่เก็บข้อมูล ....../....../........",
      "Collected by ..............................   Day ....../....../........")
    static let income = Phrase(
      "รายได้ต่อเดือนครั้งนี้ ........................ บาท   วันที่ ....../....../........",
      "Income per month now .................. baht   Day ....../....../........")
    static let signature = Phrase(
      "หมายเหตุ ..........................  ลงชื่อผู้ให้ข้อมูล ........................",
      "Comment ............................  Signature .........................")

    static var reasons: Phrase {
      let boxes = NotReachedReason.allCases.map { Vocabulary.notReached($0).wrapped("[ ] ", "", "[ ] ", "") }
      return boxes.listed("  ", "  ").wrapped("ติดตามไม่ได้เพราะ  ", "", "Not reached:  ", "")
    }

    static func page(_ page: Int, of count: Int) -> Phrase {
      Phrase(Digits.thai("หน้า \(page)/\(count)"), "Page \(page)/\(count)")
    }

    static func round(_ round: IncomeRound, _ year: Int) -> Phrase {
      let name = Vocabulary.round(round)
      return Phrase(Digits.thai("\(name.thai) ปีงบประมาณ \(year)"), "\(name.english), fiscal year \(year)")
    }

    static func zone(_ zone: Int?) -> Phrase {
      let name = Vocabulary.zone(zone)
      return Phrase(Digits.thai(name.thai), name.english)
    }

    static func number(_ number: Int) -> Phrase { Phrase(Digits.thai("\(number)."), "\(number).") }

    static func place(_ due: DueFollowUp) -> Phrase {
      let community = due.community.map { Phrase(Digits.thai("ชุมชน\($0)"), $0) } ?? Vocabulary.zone(nil)
      guard !due.address.isEmpty else { return community }
      return Phrase(Digits.thai("บ้านเลขที่ \(due.address)  "), "no. \(due.address)  ") + community
    }

    static func last(_ due: DueFollowUp) -> Phrase {
      guard let last = due.lastIncome, let on = due.lastOn else {
        return Phrase("ยังไม่เคยมีรายได้บันทึกไว้", "No income recorded yet")
      }
      return Phrase(
        "รายได้ครั้งก่อน \(Digits.thai(last.display)) บาท เมื่อ \(BuddhistDate.medium(on, thaiDigits: true))",
        "Last income \(last.display) baht on \(BuddhistDate.english(on))")
    }
  }
}
