internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension FollowUps {
  enum Words {
    static let title = Phrase("การติดตามประเมินผล", "Follow-up")
    static let reading = Phrase("กำลังอ่านรายการที่ถึงกำหนด…", "Reading what is due…")
    static let keyIn = Phrase("กรอกผล", "Key in")
    static let printForm = Phrase("พิมพ์แบบติดตาม", "Print the form")
    static let list = Phrase("รายชื่อ", "List")
    static let otherYear = Phrase("ปีอื่น", "Other year")
    static let due = Phrase("ถึงกำหนด", "Due")
    static let nothingDue = Phrase("ช่องนี้ไม่มีรายการถึงกำหนด", "Nothing is due here")
    static let noForm = Phrase("แบบติดตามมีเฉพาะรายได้ครัวเรือน", "The form is for household incomes only")
    static let allDone = Phrase("ไม่มีรายการถึงกำหนดของปีนี้", "Nothing of this year is due.")
    static let explained = Phrase(
      "นับเป็นครัวเรือนที่ได้รับอนุมัติในปีงบประมาณนี้ ส่วนแถวสุดท้ายนับเป็นกลุ่มอาชีพ รายการที่กรอกแล้วหรือติดตามไม่ได้จะไม่นับอีก",
      "Households approved in the fiscal year; the last row counts groups. What is keyed in, or could not be reached, "
        + "is no longer counted.")

    static func year(_ year: Int, count: Int?) -> Phrase {
      let number = count.map { ": \(FigureWords.number($0))" } ?? ""
      return Phrase("ปีงบประมาณ \(year)\(number)", "Fiscal year \(year)\(number)")
    }

    static func column(_ column: Int, isShort: Bool) -> Phrase {
      switch column {
      case 0: FigureWords.total
      case Community.zones: isShort ? Phrase("ข.\(column)", "Z\(column)") : Vocabulary.zone(column)
      default: isShort ? Phrase("นอก", "none") : Phrase("นอกชุมชน", "none")
      }
    }

    static func line(_ of: Line.Of, columns: Int) -> Phrase {
      switch of {
      case .round(let round):
        columns < 20 ? Vocabulary.shortRound(round) : columns < 38 ? middle(round) : Vocabulary.round(round)
      case .assessments:
        columns < 16 ? Phrase("กลุ่ม", "Groups") : Phrase("การประเมินกลุ่มอาชีพ", "Group assessments")
      }
    }

    private static func middle(_ round: IncomeRound) -> Phrase {
      switch round {
      case .baseline: Phrase("รายได้ก่อนรับการสนับสนุน", "Baseline income")
      case .m3, .m6, .m12: Vocabulary.round(round)
      }
    }

    static func hint(_ state: State) -> Phrase? {
      guard let line = state.chosen else { return nil }
      let count = FigureWords.number(line.count(at: state.column))
      var said = self.line(line.of, columns: 80)
      if state.column > 0 { said = said + Phrase(verbatim: " · ") + Vocabulary.zone(state.zone) }
      switch line.of {
      case .round: said = said + Phrase(" · \(count) ครัวเรือน", " · \(count) households")
      case .assessments: said = said + Phrase(" · \(count) กลุ่ม", " · \(count) groups")
      }
      guard case .round = line.of, let since = line.since else { return said }
      return said + Vocabulary.day(since).wrapped(" · ค้างตั้งแต่ ", "", " · oldest ", "")
    }
  }
}
