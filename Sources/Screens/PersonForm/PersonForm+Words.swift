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
    static let saveAndOpen = Phrase("บันทึกแล้วเปิดระเบียน", "Save, open record")
    static let saveAndNext = Phrase("บันทึกแล้วรับคนต่อไป", "Save and register the next")
    static let numberComplete = Phrase("ครบ 13 หลัก ยังไม่มีในทะเบียน", "13 digits, not yet in the register")
    static let unknownProvince = Phrase(
      "หลักที่ 2–3 ไม่ใช่รหัสจังหวัด กรุณาตรวจกับบัตร", "Digits 2 and 3 are no province: check with the card")
    static let oddPhone = Phrase(
      "เบอร์มือถือไทยมี 10 หลัก เบอร์บ้านมี 9 หลัก กรุณาตรวจอีกครั้ง", "A Thai mobile has 10 digits, a landline 9: please check")
    static let nextPage = Phrase("หน้าถัดไป", "Next page")
    static let previousPage = Phrase("หน้าก่อน", "Previous page")
    static let openHolder = Phrase("เปิดรายการเดิม", "Open the record")
    static let pages = [
      Phrase("ข้อมูลบุคคล", "Person"), Phrase("ครัวเรือนและที่อยู่", "Household and address"),
      Phrase("ประเภท อาชีพ และรายได้", "Categories, work and income"), Phrase("โทรศัพท์อื่น", "Further phones"),
    ]

    static func typedSoFar(_ count: Int) -> Phrase { Phrase("พิมพ์แล้ว \(count) จาก 13 หลัก", "\(count) of 13 digits") }

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

    /// `places`: the communities that are offered.
    static func fields(_ places: [Choice], isNew: Bool, seesSensitive: Bool) -> [FormField] {
      person + residence(places, isNew: isNew) + address + welfare(seesSensitive: seesSensitive) + furtherPhones
    }

    static let listed = Phrase("F4 เลือกจากรายการ หรือพิมพ์เอง", "F4 for a list, or type it")
    static let usualReasons = ["ไม่ได้นำบัตรมา", "บัตรหาย", "ไม่มีสัญชาติไทย", "อยู่ระหว่างขอเลขประจำตัว"]
    static let usualTitles = ["นาย", "นาง", "นางสาว", "เด็กชาย", "เด็กหญิง", "ว่าที่ ร.ต.", "พระ", "ดร."]
    static let usualOccupations = [
      "รับจ้างทั่วไป", "ค้าขาย", "เกษตรกร", "แม่บ้าน", "พนักงานบริษัท", "ช่าง", "ขับรถรับจ้าง", "ข้าราชการบำนาญ",
      "นักเรียนหรือนักศึกษา", "ไม่ได้ทำงาน",
    ]

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
        field(.title, Phrase("คำนำหน้า", "Title"), .text(40), hint: listed, page: 0),
        field(.firstName, Phrase("ชื่อ", "First name"), page: 0, isRequired: true),
        field(.lastName, Phrase("นามสกุล", "Last name"), page: 0),
        field(
          .sex, Phrase("เพศ", "Sex"), .choice(Sex.allCases.map { Choice($0.rawValue, Vocabulary.sex($0)) }), page: 0),
        field(
          .birth, Phrase("วันเกิด", "Born"), .text(40),
          hint: Phrase("เช่น 23/11/2510 หรือเฉพาะปี 2510", "for example 23/11/2510, or a year alone"), page: 0),
      ] + phone(0, page: 0) + [
        field(.nickname, Vocabulary.label("nickname"), .text(40), page: 0),
        field(
          .formerSurname, Vocabulary.label("former_surname"), .text(100),
          hint: Phrase("ก่อนสมรสหรือเปลี่ยนชื่อสกุล ใช้ค้นหาได้", "Before a marriage or a change; it is searched too"), page: 0),
      ]
    }

    private static var furtherPhones: [FormField] { (1..<PersonPhone.most).flatMap { phone($0, page: 3) } }

    /// The fields of one phone; the first is the one to call.
    private static func phone(_ number: Int, page: Int) -> [FormField] {
      let fields = Field.phones[number]
      let which = Phrase(verbatim: number == 0 ? "" : " \(number + 1)")
      let kinds = PersonPhone.Kind.allCases.map { Choice($0.rawValue, Vocabulary.phoneKind($0)) }
      return [
        field(
          fields.number, Vocabulary.phone + which, .text(40),
          hint: Phrase("พิมพ์ติดกันได้ เบอร์ต่อพิมพ์ \"ต่อ 12\"", "Digits; an extension as \"ต่อ 12\""), page: page),
        field(fields.kind, Vocabulary.label("phone_kind") + which, .choice(kinds), page: page),
        field(
          fields.whose, Vocabulary.label("phone_whose") + which, .text(60),
          hint: Phrase("เช่น บุตรสาว ประธานชุมชน เว้นว่าง = เจ้าตัว", "Such as a daughter; empty: the person"), page: page),
      ]
    }

    private static func residence(_ places: [Choice], isNew: Bool) -> [FormField] {
      let moved = field(
        .movedOn, Phrase("ย้ายเมื่อวันที่", "Moved on"), .text(40),
        hint: Phrase(
          "กรอกเมื่อย้ายจริง ถ้าเป็นการแก้ข้อมูลที่ผิดให้เว้นว่าง", "Only for a real move; empty puts a mistake right"),
        page: 1)
      return [
        field(
          .community, Vocabulary.community, .choice(places),
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
        field(.subdistrict, Phrase("ตำบล", "Subdistrict"), .text(60), hint: listed, page: 1),
        field(.district, Phrase("อำเภอ", "District"), .text(60), hint: listed, page: 1),
        field(.province, Phrase("จังหวัด", "Province"), .text(60), hint: listed, page: 1),
        field(.postcode, Phrase("รหัสไปรษณีย์", "Postcode"), .text(5), page: 1, accepts: .digits),
      ]
    }

    private static func welfare(seesSensitive: Bool) -> [FormField] {
      let categories = PersonCategory.allCases.filter { seesSensitive || !$0.isSensitive }
      return [
        field(
          .categories, Phrase("ประเภท", "Categories"),
          .flags(categories.map { Choice($0.rawValue, Vocabulary.category($0)) }),
          hint: Phrase("F4 เลือกได้หลายประเภท", "F4: several may be chosen"), page: 2),
        field(
          .income, Phrase("รายได้ต่อเดือน", "Income per month"), .text(20),
          hint: Phrase("บาท ตามที่แจ้ง ไม่ใช่ข้อมูลฐาน", "Baht, as declared; not a baseline"), page: 2, accepts: .amount),
        field(.occupation, Vocabulary.label("occupation"), .text(100), hint: listed, page: 2),
        field(.skills, Vocabulary.label("skills"), .text(200), page: 2),
        field(
          .training, Vocabulary.label("training"),
          .flags(Training.allCases.map { Choice($0.rawValue, Vocabulary.training($0)) }),
          hint: Phrase("F4 เลือกได้หลายอย่าง", "F4: several may be chosen"), page: 2),
        field(.trainingOther, Vocabulary.label("training_other"), .text(100), page: 2),
      ]
    }
  }
}
