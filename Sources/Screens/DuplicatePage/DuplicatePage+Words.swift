internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension DuplicatePage {
  enum Words {
    static let reading = Phrase("กำลังอ่าน…", "Reading…")
    static let field = Phrase("ช่อง", "Field")
    static let toggle = Phrase("เลือกอีกค่า", "The other value")
    static let takeLeft = Phrase("ใช้ค่าซ้าย", "Take the left")
    static let takeRight = Phrase("ใช้ค่าขวา", "Take the right")
    static let swap = Phrase("สลับรายการที่คงอยู่", "Keep the other record")
    static let noChoice = Phrase("ช่องนี้ไม่ต้องเลือก", "There is nothing to choose here")
    static let mergedAlready = Phrase("สองรายการนี้รวมกันแล้ว", "These two are one record already")
    static let reasonWanted = Phrase("กรุณาระบุเหตุผล", "Please say why")
    static let different = "different"
    private static let back = Phrase("กลับไปตรวจ", "Back to check")

    static func survivor(_ name: String) -> Phrase {
      Phrase("รายการที่คงอยู่: \(name)", "The record that stays: \(name)")
    }

    /// The title of a column: which record it is, and whether it is the one that stays.
    static func title(_ side: Side, _ state: State, isNarrow: Bool) -> Phrase {
      let number = Phrase(verbatim: side == .left ? "1" : "2")
      let place = isNarrow ? number : side == .left ? Duplicates.Words.first : Duplicates.Words.second
      return side == state.survivor ? place + Phrase(" (คงอยู่)", " (stays)") : place
    }

    static func confirmMerge(kept: String, gone: String) -> Confirmation {
      Confirmation(
        "merge",
        Dialog(
          title: DuplicateWords.merge,
          text: Phrase(
            "คงรายการ \(kept) และรวมรายการ \(gone) เข้าไป สมาชิกกลุ่ม สิทธิ และรายได้ย้ายตามมาทั้งหมด เรียกคืนได้จากประวัติการแก้ไข",
            "Keeps \(kept) and joins \(gone) to it. Memberships, benefits and incomes come along. The history can undo it."
          ),
          buttons: [back, DuplicateWords.merge], inputLabel: Vocabulary.reason))
    }

    static let confirmDifferent = Confirmation(
      different,
      Dialog(
        title: DuplicateWords.different,
        text: Phrase("คู่นี้จะไม่กลับมาในรายการที่ต้องตรวจอีก", "The pair will not come back to the review."),
        buttons: [back, DuplicateWords.different], inputLabel: Vocabulary.reason))

    static func done(_ answer: PairAnswer) -> Phrase {
      switch answer {
      case .same: Phrase("รวมรายการซ้ำแล้ว เรียกคืนได้จากประวัติการแก้ไข", "Merged; the history can undo it")
      case .different: Phrase("จำไว้แล้วว่าเป็นคนละคน", "Remembered as different people")
      case .later: Phrase("เก็บไว้ตรวจภายหลัง", "Left for later")
      }
    }

    static func answer(_ pair: DuplicatePair) -> Phrase? {
      pair.answer == nil ? nil : Duplicates.Words.why(pair)
    }

    static func name(_ field: String) -> Phrase {
      switch field {
      case "title": Phrase("คำนำหน้า", "title")
      case "household": Phrase("ครัวเรือนและชุมชน", "household, community")
      case "categories", "further_phones", "training": Explain.field(field) + both
      case "groups": Phrase("กลุ่มอาชีพ", "groups") + both
      case "proposals": Phrase("ข้อเสนอโครงการ", "proposals") + both
      case "relations": Explain.field("relation") + both
      case "papers": GroupWords.attachments + both
      case "incomes": Phrase("รายได้ของครัวเรือน", "household incomes")
      case "housemates": Phrase("ผู้อยู่ร่วมครัวเรือน", "others in household")
      case "standing": Phrase("สถานะในทะเบียน", "in the register")
      default: Explain.field(field)
      }
    }

    private static let nothing = Phrase(verbatim: "–")
    private static let both = Phrase(" (รวมทั้งสอง)", " (both)")

    /// A stored value as people write it; a household with its community.
    static func value(_ raw: String, of field: String, _ side: DuplicateComparison.Side) -> Phrase {
      if field == "household" {
        let place = side.communityName.map { Phrase(verbatim: " \($0)") } ?? Phrase(verbatim: "")
        return Phrase(verbatim: raw) + place
      }
      if field == "national_id", let number = side.person.details.nationalID { return Phrase(verbatim: number.grouped) }
      guard !raw.isEmpty else { return Phrase("(ว่าง)", "(empty)") }
      return HistoryPage.Words.value(
        raw, of: field, HistoryPage.File(entries: [], communities: [:], people: [:]))
    }

    /// The record that stays says whether the person is in the register.
    private static func standing(_ side: DuplicateComparison.Side) -> Phrase {
      guard let departure = side.departure else { return Phrase("อยู่ในทะเบียน", "in the register") }
      return Vocabulary.departure(departure.reason) + Phrase(verbatim: " ") + Vocabulary.day(departure.from)
    }

    /// What is not chosen: it goes along whole.
    static func joined(_ comparison: DuplicateComparison) -> [Line] {
      func count(_ field: String, _ number: (DuplicateComparison.Side) -> Int, _ unit: Phrase) -> Line {
        func said(_ side: DuplicateComparison.Side) -> Phrase {
          number(side) == 0 ? nothing : Phrase(verbatim: "\(number(side)) ") + unit
        }
        return Line(field: field, left: said(comparison.first), right: said(comparison.second))
      }
      func list(_ field: String, _ all: (PersonDetails) -> [Phrase]) -> Line {
        func said(_ side: DuplicateComparison.Side) -> Phrase {
          let all = all(side.person.details)
          return all.isEmpty ? nothing : all.listed(", ", ", ")
        }
        return Line(field: field, left: said(comparison.first), right: said(comparison.second))
      }
      let lines = [
        list("categories") { PersonCategory.allCases.filter($0.categories.contains).map(Vocabulary.category) },
        list("further_phones") { $0.phones.dropFirst().map(Vocabulary.phone) },
        list("training") { Training.allCases.filter($0.training.contains).map(Vocabulary.training) },
        count("groups", \.groups, Phrase("กลุ่ม", "groups")),
        count("proposals", \.proposals, Phrase("เรื่อง", "proposals")),
        count("relations", \.relations, Phrase("คน", "people")),
        count("papers", \.papers, Phrase("รายการ", "papers")),
        count("incomes", \.incomes, Phrase("ครั้ง", "entries")),
        count("housemates", \.housemates, Phrase("คน", "people")),
      ]
      let isOut = comparison.first.departure != nil || comparison.second.departure != nil
      let register = Line(field: "standing", left: standing(comparison.first), right: standing(comparison.second))
      // What neither has takes no line.
      return (isOut ? [register] : []) + lines.filter { $0.left != nothing || $0.right != nothing }
    }
  }
}
