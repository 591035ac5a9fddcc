internal import TerminalUI
internal import ThaiText

/// The words of the public list, which is in Thai as every paper of the office.
enum PublicListPaperWords {
  static let print = Phrase("พิมพ์ประกาศรายชื่อ", "Print a public list")
  static let title = "ประกาศรายชื่อผู้ผ่านการพิจารณา"
  static let number = "ที่ ……………/……………"
  static let name = "ชื่อ-สกุล"
  static let community = "ชุมชน"
  static let outside = "นอกชุมชน"

  static func total(_ count: Int) -> String { "รวม \(Digits.grouped(Int64(count))) คน จำแนกตามชุมชน" }
  static func people(_ count: String) -> String { "\(count) คน" }
  static func announced(_ day: Day) -> String { "ประกาศ ณ วันที่ \(BuddhistDate.medium(day))" }
}
