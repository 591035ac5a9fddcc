internal import OfficeCore
internal import TerminalUI
internal import ThaiText

extension SettingForm {
  enum Words {
    static let title = Phrase("กำหนดค่าใหม่", "A new value")
    static let nextProblem = Phrase("ไปช่องที่ต้องแก้", "Next field to correct")
    static let values = Phrase("ค่าที่บันทึกไว้", "Values on record")
    static let sourceMissing = Phrase(
      "กรุณาระบุที่มา เช่น เลขที่บันทึกข้อความ ระเบียบ หรือมติ", "Say where it comes from: a memo, a rule or a resolution.")
    static let confirmerMissing = Phrase("กรุณาระบุผู้ยืนยัน", "Say who confirmed it.")

    static func fields(_ key: SettingKey) -> [FormField] {
      let isNumber = if case .number = key.kind { true } else { false }
      return [
        FormField(
          Field.value.rawValue, Phrase("ค่า", "Value"), .text(isNumber ? 6 : 200), hint: range(key),
          isRequired: !key.mayBeUnset, accepts: isNumber ? .digits : .anything),
        FormField(
          Field.from.rawValue, Phrase("ใช้ตั้งแต่วันที่", "From"), .text(30),
          hint: Phrase("ค่าเดิมยังใช้กับวันก่อนหน้า เช่น 1/10/2569", "The old value stays for the days before"),
          isRequired: true),
        FormField(
          Field.source.rawValue, Phrase("ที่มา", "Source"), .text(200),
          hint: Phrase("เช่น บันทึกข้อความที่ ขก 52010/123 ลงวันที่ …", "A memo, a rule, a resolution"), isRequired: true),
        FormField(
          Field.confirmedBy.rawValue, Phrase("ผู้ยืนยัน", "Confirmed by"), .text(100),
          hint: Phrase("เว้นว่างได้ จะแสดงว่ายังไม่ยืนยัน", "May stay empty: not confirmed")),
        FormField(
          Field.confirmedOn.rawValue, Phrase("ยืนยันเมื่อวันที่", "Confirmed on"), .text(30),
          hint: Phrase("เช่น 23/11/2569", "for example 23/11/2026")),
      ]
    }

    private static func range(_ key: SettingKey) -> Phrase? {
      let unset = key.mayBeUnset ? Phrase(" เว้นว่าง = ยังไม่กำหนด", "; empty: not set") : Phrase(verbatim: "")
      return switch key.kind {
      case .text: nil
      case .number(let range):
        Phrase("ตัวเลข \(range.lowerBound)–\(range.upperBound)", "A number \(range.lowerBound)–\(range.upperBound)")
          + unset
      }
    }

    static func mark(_ setting: Setting) -> Phrase {
      setting.confirmedBy == nil ? Settings.Words.notConfirmed.wrapped(" · ", "", " · ", "") : Phrase(verbatim: "")
    }

    static func confirm(_ setting: Setting) -> Confirmation {
      let text =
        Settings.Words.name(setting.key) + Phrase(verbatim: "\n") + Settings.Words.value(setting)
        + Settings.Words.from(setting.from, isShort: false).wrapped(" ตั้งแต่ ", "", " from ", "")
      return Confirmation(
        "save", Dialog(title: title, text: text, buttons: [Vocabulary.save, Vocabulary.backToCheck], focus: 1))
    }

    static func saved(_ setting: Setting) -> Phrase {
      Settings.Words.name(setting.key).wrapped("บันทึกแล้ว ", " = ", "Saved: ", " = ") + Settings.Words.value(setting)
    }
  }
}
