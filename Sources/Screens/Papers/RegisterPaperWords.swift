internal import ThaiText

/// The words of the lists of people and groups on paper, which are in Thai as every paper of the office.
enum RegisterPaperWords {
  static let name = "ชื่อ-สกุล"
  static let nationalID = "เลขประจำตัว"
  static let noNumber = "ไม่มีเลข"
  static let community = "ชุมชน"
  static let outside = "นอกชุมชน"
  static let phone = "โทรศัพท์"
  static let code = "รหัส"
  static let group = "ชื่อกลุ่ม"
  static let members = "สมาชิก"
  static let status = "สถานะ"

  static func people(_ count: Int) -> String { "บัญชีรายชื่อบุคคล \(Digits.grouped(Int64(count))) คน" }
  static func groups(_ count: Int) -> String { "บัญชีกลุ่มอาชีพ \(Digits.grouped(Int64(count))) กลุ่ม" }
  static func on(_ day: Day) -> String { "ณ วันที่ \(BuddhistDate.medium(day))" }
}
