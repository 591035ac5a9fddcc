internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension WalkIn {
  enum Words {
    static let register = Phrase("ขึ้นทะเบียน", "Register")
    static let note = Phrase("จดชื่อผู้สนใจ", "Only note the name")
    static let asked = Phrase("ส่งคำขอถึงเขตอื่นแล้ว รอคำตอบ", "The other zone is asked; wait for its answer")
    static let communityNeeded = Phrase("กรุณาเลือกชุมชนในเขตที่ท่านรับผิดชอบ", "Choose a community of your zones.")

    static let reasons = [
      "ไม่ได้นำบัตรมา", "บัตรหายหรือหมดอายุ", "รอทำบัตร", "ไม่มีสัญชาติไทย", "ไม่ประสงค์ให้เลข",
    ]
    private static let english = [
      "did not bring the card", "card lost or expired", "waits for a card", "no Thai nationality",
      "does not want to say",
    ]

    static let newValues: [String: String] = [
      Field.noIDReason.rawValue: reasons[0], Field.want.rawValue: InterestKind.training.rawValue,
    ]

    static let offerHolder = Confirmation(
      "holder",
      Dialog(
        title: PersonForm.Words.numberKnown,
        text: Phrase(
          "เปิดรายการเดิม หรือจดว่าผู้นี้สนใจ ไม่ขึ้นทะเบียนซ้ำ",
          "Open the record, or note that this person is interested; no second record."),
        buttons: [PersonForm.Words.openHolder, Phrase("จดว่าสนใจ", "Note the interest"), Vocabulary.backToCheck]))

    static let offerRequest = Confirmation(
      "elsewhere",
      Dialog(
        title: PersonForm.Words.numberKnownElsewhere,
        text: Phrase(
          "จะขอให้เขตนั้นตรวจสอบก็ได้ ระบบไม่บอกชื่อ และไม่ขึ้นทะเบียนซ้ำ",
          "You may ask that zone to look. No name is told, and there is no second record."),
        buttons: [Phrase("ส่งคำขอ", "Ask"), Vocabulary.backToCheck], inputLabel: Phrase("เหตุที่ขอ", "Why you ask"),
        input: TextEdit("มาประชุมในเขตนี้ แจ้งว่าย้ายมาอยู่", maximum: 300)))

    static func place(_ outreach: Outreach?) -> Phrase {
      guard let outreach else { return OutreachWords.counter }
      return OutreachPage.Words.title(outreach)
    }

    static func registered(_ name: String) -> Phrase {
      Phrase("ขึ้นทะเบียนแล้ว \(name) · คนถัดไปพิมพ์ได้เลย", "Registered: \(name); type the next")
    }
    static func noted(_ name: String) -> Phrase { Phrase("จดไว้แล้ว \(name)", "Noted: \(name)") }
    static func namesakes(_ count: Int) -> Phrase {
      Phrase(
        "ชื่อนี้มีในทะเบียนแล้ว กรุณาตรวจว่าเป็นคนเดียวกันหรือไม่", "Somebody of this name is registered: is it the same person?")
    }

    /// Who is limited to zones registers nobody outside their communities; everybody else is told what it means.
    private static func withoutCommunity(isLimited: Bool) -> Phrase {
      isLimited
        ? communityNeeded
        : Phrase("ไม่มีชุมชน: จะขึ้นทะเบียนเป็นผู้อยู่นอกชุมชน", "No community: registered as outside any community")
    }

    static func fields(_ communities: [Community], isLimited: Bool = false) -> [FormField] {
      func field(
        _ field: Field, _ label: Phrase, _ kind: FormField.Kind, hint: Phrase? = nil, isRequired: Bool = false,
        accepts: TextEdit.Accepts = .anything, whenEmpty: Phrase? = nil
      ) -> FormField {
        FormField(
          field.rawValue, label, kind, hint: hint, isRequired: isRequired, accepts: accepts, whenEmpty: whenEmpty)
      }
      return [
        field(
          .name, Vocabulary.name, .text(150), hint: Phrase("เช่น นางสาวมาลี ดีงาม", "title, first name, surname"),
          isRequired: true),
        field(.phone, Vocabulary.phone, .text(40), accepts: .digits(and: " -,+")),
        field(
          .community, Vocabulary.community, .choice(communities.choices()),
          hint: Phrase("พิมพ์ชื่อชุมชน หรือ F4 เลือก", "Type its name, or F4 to choose"),
          whenEmpty: withoutCommunity(isLimited: isLimited)),
        field(
          .topic, OutreachWords.want, .text(200),
          hint: Phrase("อาชีพหรือการอบรมที่ต้องการ เช่น ทำขนม", "Occupation or training wanted, such as baking")),
        field(
          .want, Phrase("ต้องการ", "As"),
          .choice(InterestKind.allCases.map { Choice($0.rawValue, OutreachWords.want($0)) })),
        field(
          .nationalID, Vocabulary.nationalID, .text(20),
          hint: Phrase("ถ้ามีบัตร 13 หลัก พิมพ์ติดกันได้", "13 digits, when there is a card"), accepts: .digits(and: " -")),
        field(
          .noIDReason, Phrase("เหตุที่ไม่มีเลข", "Reason for no number"),
          .choice(zip(reasons, english).map { Choice($0, Phrase($0, $1)) })),
      ]
    }
  }
}
