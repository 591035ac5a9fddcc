internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension PersonForm {
  enum Words {
    static let title = Phrase("บุคคล", "Person")
    static let new = Phrase("ขึ้นทะเบียนบุคคล", "Register a person")
    static let nextProblem = Phrase("ไปช่องที่ต้องแก้", "Next field to correct")
    static let notSavedYet = Phrase("ยังไม่ได้บันทึก จึงยังไม่มีประวัติ", "Not saved yet: there is no history")
    static let noHouseholdYet = Phrase("ยังไม่ได้บันทึก จึงยังไม่มีครัวเรือน", "Not saved yet: there is no household")
    static let numberKnown = Phrase("เลขนี้มีในทะเบียนแล้ว", "This number stands in the register")
    static let numberKnownElsewhere = Phrase(
      "เลขนี้มีในทะเบียนแล้ว (เขตอื่น)", "This number stands in the register (another zone)")
    static let holderKept = Phrase(
      "กด Enter เพื่อเปิดรายการเดิม ที่พิมพ์ไว้เก็บเป็นร่างให้",
      "Enter opens the record. What you typed is kept as a draft.")
    static let nextPage = Phrase("หน้าถัดไป", "Next page")
    static let previousPage = Phrase("หน้าก่อน", "Previous page")
    static let openAlike = Phrase("เปิดคนที่อาจซ้ำ", "Open the look-alike")
    static let nobodyAlike = Phrase("ไม่มีใครในทะเบียนที่อาจซ้ำกับที่พิมพ์", "Nobody in the register is like this")
    static let openHolder = Phrase("เปิดรายการเดิม", "Open the record")
    static let pages = [
      Phrase("ข้อมูลบุคคล", "Person"), Phrase("ครัวเรือนและที่อยู่", "Household and address"),
      Phrase("ประเภทและรายได้", "Categories and income"),
    ]

    static let newValues: [String: String] = [
      Field.subdistrict.rawValue: "ในเมือง", Field.district.rawValue: "เมืองขอนแก่น", Field.province.rawValue: "ขอนแก่น",
      Field.postcode.rawValue: "40000",
    ]

    static let offerHolder = Confirmation(
      "holder",
      Dialog(
        title: numberKnown, text: holderKept, buttons: [openHolder, Phrase("กลับไปแก้", "Back to correct")]))

    static func saved(_ name: String) -> Phrase { Phrase("บันทึกแล้ว \(name)", "Saved: \(name)") }

    static func household(_ code: String, _ file: HouseholdFile?) -> Phrase {
      guard let file else { return Phrase("ครัวเรือนใหม่ \(code)", "A new household: \(code)") }
      let names = file.members.filter { $0.to == nil }.map(\.name).joined(separator: ", ")
      return Phrase("ครัวเรือนนี้มี \(names)", "In this household: \(names)")
    }

    static func fields(_ communities: [Community], isNew: Bool) -> [FormField] {
      person + residence(communities, isNew: isNew) + address + welfare
    }

    private static func field(
      _ field: Field, _ label: Phrase, _ kind: FormField.Kind = .text(100), hint: Phrase? = nil, page: Int,
      isRequired: Bool = false, accepts: TextEdit.Accepts = .anything
    ) -> FormField {
      FormField(field.rawValue, label, kind, hint: hint, page: page, isRequired: isRequired, accepts: accepts)
    }

    private static var person: [FormField] {
      [
        field(
          .nationalID, Vocabulary.nationalID, .text(20), hint: Phrase("13 หลัก พิมพ์ติดกันได้", "13 digits"), page: 0,
          accepts: .digits(and: " -")),
        field(
          .noIDReason, Phrase("เหตุที่ไม่มีเลข", "Reason for no number"), .text(100),
          hint: Phrase("เช่น ไม่ได้นำบัตรมา", "for example: did not bring the card"), page: 0),
        field(.title, Phrase("คำนำหน้า", "Title"), .text(40), page: 0),
        field(.firstName, Phrase("ชื่อ", "First name"), page: 0, isRequired: true),
        field(.lastName, Phrase("นามสกุล", "Last name"), page: 0),
        field(
          .sex, Phrase("เพศ", "Sex"), .choice(Sex.allCases.map { Choice($0.rawValue, Vocabulary.sex($0)) }), page: 0),
        field(
          .birth, Phrase("วันเกิด", "Born"), .text(40),
          hint: Phrase("เช่น 23/11/2510 หรือเฉพาะปี 2510", "for example 23/11/2510, or a year alone"), page: 0),
        field(.phone, Vocabulary.phone, .text(40), page: 0, accepts: .digits(and: " -,+")),
      ]
    }

    private static func residence(_ communities: [Community], isNew: Bool) -> [FormField] {
      let choices = communities.map {
        Choice(String($0.id.raw), Phrase(verbatim: "\($0.code) \($0.name)"))
      }
      let moved = field(
        .movedOn, Phrase("ย้ายเมื่อวันที่", "Moved on"), .text(40),
        hint: Phrase(
          "กรอกเมื่อย้ายจริง ถ้าเป็นการแก้ข้อมูลที่ผิดให้เว้นว่าง", "Only for a real move; empty puts a mistake right"),
        page: 1)
      return [
        field(
          .community, Vocabulary.community, .choice(choices),
          hint: Phrase("F4 เลือก หรือพิมพ์ชื่อ เว้นว่าง = นอกชุมชน", "F4 to choose; empty: no community"), page: 1),
        field(
          .household, Phrase("รหัสครัวเรือน", "Household code"), .text(40),
          hint: Phrase(
            "รหัสเดียวกัน = ครัวเรือนเดียวกัน เว้นว่าง = อยู่คนเดียว", "The same code is the same household; empty: alone"),
          page: 1),
        field(.isHead, Phrase("หัวหน้าครัวเรือน", "Head of household"), .yesNo, page: 1),
      ] + (isNew ? [] : [moved])
    }

    private static var address: [FormField] {
      [
        field(.houseNumber, Phrase("บ้านเลขที่", "House no."), .text(40), page: 1),
        field(.moo, Phrase("หมู่", "Moo"), .text(20), page: 1),
        field(.soi, Phrase("ซอย", "Soi"), .text(60), page: 1),
        field(.road, Phrase("ถนน", "Road"), .text(60), page: 1),
        field(.subdistrict, Phrase("ตำบล", "Subdistrict"), .text(60), page: 1),
        field(.district, Phrase("อำเภอ", "District"), .text(60), page: 1),
        field(.province, Phrase("จังหวัด", "Province"), .text(60), page: 1),
        field(.postcode, Phrase("รหัสไปรษณีย์", "Postcode"), .text(5), page: 1, accepts: .digits),
      ]
    }

    private static var welfare: [FormField] {
      [
        field(
          .categories, Phrase("ประเภท", "Categories"),
          .flags(PersonCategory.allCases.map { Choice($0.rawValue, Vocabulary.category($0)) }),
          hint: Phrase("F4 เลือกได้หลายประเภท", "F4: several may be chosen"), page: 2),
        field(
          .income, Phrase("รายได้ต่อเดือน", "Income per month"), .text(20),
          hint: Phrase("บาท ตามที่แจ้ง ไม่ใช่ข้อมูลฐาน", "Baht, as declared; not a baseline"), page: 2, accepts: .amount),
      ]
    }
  }
}
