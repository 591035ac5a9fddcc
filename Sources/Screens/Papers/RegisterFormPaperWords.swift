internal import OfficeCore
internal import TerminalUI
internal import ThaiText

/// The sheets' own words: papers are in Thai.
enum RegisterFormPaperWords {
  static let household = "แบบทะเบียนครัวเรือน"
  static let group = "แบบทะเบียนกลุ่มอาชีพ"
  static let householdCode = "รหัสครัวเรือน"
  static let registerCode = "รหัสประจำบ้าน"
  static let houseNumber = "บ้านเลขที่"
  static let moo = "หมู่"
  static let soi = "ซอย"
  static let road = "ถนน"
  static let community = "ชุมชน"
  static let subdistrict = "ตำบล"
  static let postcode = "รหัสไปรษณีย์"
  static let name = "ชื่อ-สกุล"
  static let birth = "วันเกิด"
  static let phone = "โทรศัพท์"
  static let nationalID = "เลขประจำตัว"
  static let income = "รายได้ต่อเดือน (บาท)"
  static let wanted = "อาชีพที่ต้องการฝึก"
  static let groupName = "ชื่อกลุ่ม"
  static let groupCode = "รหัสกลุ่ม"
  static let occupation = "อาชีพ"
  static let founded = "วันที่จัดตั้ง"
  static let rules = "มีระเบียบกลุ่ม"
  static let accounts = "มีบัญชีรับ-จ่าย"
  static let meeting = "มีการประชุมใหญ่ประจำปี"
  static let office = "มีที่ทำการ"
  static let role = "ตำแหน่ง"
  static let signature = "ลายมือชื่อ"
  static let informant = "ลงชื่อ ..................... ผู้ให้ข้อมูล"
  static let recorder = "ลงชื่อ ..................... ผู้บันทึก"
  static let date = "วันที่ ....../....../........"

  static func number(_ number: Int) -> String { Digits.thai("\(number).") }
  static func on(_ day: Day) -> String { "พิมพ์เมื่อ \(BuddhistDate.medium(day, thaiDigits: true))" }
  static func day(_ day: Day) -> String { BuddhistDate.medium(day, thaiDigits: true) }

  static func birth(_ birth: Birth) -> String { birth.thai(thaiDigits: true) }

  /// A box for each answer; the known one is crossed.
  static func yesOrNo(_ answer: Bool?) -> String {
    "[\(answer == true ? "x" : " ")] มี   [\(answer == false ? "x" : " ")] ไม่มี"
  }
}
