internal import OfficeCore
internal import TerminalUI
internal import ThaiText

extension AccessLog {
  enum Words {
    static let dayQuestion = "access day"
    static let title = Phrase("บันทึกการเปิดดูข้อมูล", "Who looked at whom")
    static let whoLooked = Phrase("ใครเปิดดูบ้าง", "Who looked")
    static let at = Phrase("เมื่อ", "When")
    static let user = Phrase("ผู้ใช้", "User")
    static let deed = Phrase("การกระทำ", "Deed")
    static let person = Phrase("บุคคล", "Person")
    static let what = Phrase("รายละเอียด", "Detail")
    static let several = Phrase("หลายคน", "several")
    static let unusual = Phrase("การใช้ที่ควรดูซ้ำ", "Unusual use")
    static let ofDay = Phrase("เฉพาะวันที่", "Of a day")
    static let reading = Phrase("กำลังอ่านบันทึก…", "Reading the journal…")
    static let noneYet = Phrase("ไม่มีการเปิดดูในช่วงนี้", "Nobody looked in this time")
    static let noneFound = Phrase(
      "ไม่พบตามคำค้นหรือตัวกรอง กด c เพื่อล้าง", "Nothing found; c clears search and filter.")
    static let opensNothing = Phrase("บรรทัดนี้ไม่มีหน้าให้เปิด", "There is nothing behind this line")

    static func count(_ number: Int) -> Phrase {
      let said = Digits.grouped(Int64(number))
      return Phrase("\(said) รายการ", "\(said) entries")
    }

    static func deed(_ deed: AccessEvent.Deed) -> Phrase {
      switch deed {
      case .view: Phrase("เปิดระเบียน", "opened")
      case .reveal: Phrase("เปิดดูปกปิด", "revealed")
      case .copy: Phrase("คัดลอก", "copied")
      case .print: Phrase("พิมพ์", "printed")
      case .export: Phrase("ส่งออก", "exported")
      }
    }

    static func remark(_ remark: AccessEvent.Remark) -> Phrase {
      switch remark {
      case .many: Phrase("หลายคนใน 10 นาที", "many within 10 minutes")
      case .otherZone: Phrase("นอกเขตที่รับผิดชอบ", "outside own zones")
      }
    }

    /// The field that was revealed with the reason, the paper, the kind of file.
    static func what(_ event: AccessEvent) -> Phrase? {
      let reason = event.reason.map { Phrase(verbatim: ": \($0)") } ?? Phrase(verbatim: "")
      guard let what = event.what else { return nil }
      return (PersonalField(rawValue: what).map(PrivacyWords.field) ?? paper(what)) + reason
    }

    /// `people 40`, `follow_up_form 2570 m3`, `screen`
    private static func paper(_ text: String) -> Phrase {
      let words = text.split(separator: " ").map(String.init)
      let number = words.count > 1 ? " " + words[1] : ""
      return (papers[words.first ?? ""] ?? Phrase(verbatim: words.first ?? "")) + Phrase(verbatim: number)
    }

    private static let papers: [String: Phrase] = [
      "people": Phrase("บัญชีรายชื่อบุคคล", "list of people"),
      "public_list": Phrase("ประกาศรายชื่อ", "public list"),
      "privacy_notice": Phrase("ประกาศความเป็นส่วนตัว", "privacy notice"),
      "receipt": Phrase("ใบรับคำขอ", "receipt"),
      "receipts": Phrase("ใบรับคำขอ", "receipts"),
      "household_form": Phrase("แบบทะเบียนครัวเรือน", "household sheet"),
      "group_form": Phrase("แบบทะเบียนกลุ่มอาชีพ", "group sheet"),
      "follow_up_form": Phrase("แบบติดตาม", "follow-up form"),
      "follow_up_forms": Phrase("แบบติดตาม", "follow-up forms"),
      "members": Phrase("รายชื่อสมาชิก", "members"),
      "proposals": Phrase("ข้อเสนอโครงการ", "proposals"),
      "beneficiaries": Phrase("ผู้ได้รับประโยชน์", "beneficiaries"),
      "incomes": Phrase("รายได้", "incomes"),
      "groups": Phrase("กลุ่มอาชีพ", "groups"),
      "communities": Phrase("ชุมชน", "communities"),
      "assessments": Phrase("ผลประเมินกลุ่ม", "assessments"),
    ]

    static func askDay(_ day: Day?, typed: String?, problem: Phrase?) -> Confirmation {
      Confirmation(
        dayQuestion,
        Dialog(
          title: ofDay,
          text: Phrase("ดูเฉพาะวันใด (เว้นว่าง = ทุกวัน)", "Of which day? (empty: all days)")
            + (problem?.wrapped("\n! ", "", "\n! ", "") ?? Phrase(verbatim: "")),
          buttons: [Vocabulary.open, Phrase("ทุกวัน", "All days")], inputLabel: PrivacyWords.day,
          input: TextEdit(typed ?? day.map { BuddhistDate.numeric($0) } ?? "", maximum: 40)))
    }
  }
}
