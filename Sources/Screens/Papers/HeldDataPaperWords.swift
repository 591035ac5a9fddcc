internal import TerminalUI
internal import ThaiText

/// The words of the copy of a person's data, which is in Thai as every paper of the office.
enum HeldDataPaperWords {
  static let title = "สำเนาข้อมูลส่วนบุคคลที่เทศบาลเก็บรักษา (มาตรา 30)"

  static func about(_ name: String, _ day: Day) -> String { "ของ \(name) ณ วันที่ \(BuddhistDate.medium(day))" }
  static func table(_ code: String, _ count: Int) -> String { "\(tables[code] ?? code) (\(count) รายการ)" }
  static func column(_ code: String) -> String { columns[code] ?? Explain.field(code).thai }

  private static let tables: [String: String] = [
    "person": "ข้อมูลบุคคล", "residence": "ที่อยู่อาศัย", "person_category": "ประเภท", "group_member": "สมาชิกกลุ่มอาชีพ",
    "proposal": "ข้อเสนอโครงการที่ยื่น", "beneficiary": "ผู้ได้รับประโยชน์ในโครงการ", "household": "ครัวเรือน",
    "income": "รายได้ของครัวเรือน", "privacy_notice": "การแจ้งประกาศความเป็นส่วนตัว", "consent": "ความยินยอม",
    "person_phone": "โทรศัพท์อื่น", "relation": "ความสัมพันธ์", "departure": "การจำหน่ายออกจากทะเบียน",
    "interest": "ความสนใจที่แจ้งไว้", "walk_in": "การขึ้นทะเบียนแบบเร่งด่วน", "zone_request": "คำขอถึงเขตอื่น",
    "attachment": "เอกสารแนบ", "anonymising_entry": "บัญชีลบตัวตน", "anonymised": "การลบตัวตน",
    "data_request": "คำร้อง", "disclosure": "เอกสารและแฟ้มที่มีชื่อท่าน", "journal": "การใช้ข้อมูลของท่าน",
  ]

  private static let columns: [String: String] = [
    "id": "ลำดับ", "birth": "วันเกิด", "house_number": "บ้านเลขที่", "declared_income": "รายได้ (สตางค์)",
    "amount": "จำนวน (สตางค์)", "from_day": "ตั้งแต่", "to_day": "ถึง", "at": "เมื่อ", "deed": "การกระทำ",
    "is_head": "หัวหน้าครัวเรือน", "category": "ประเภท", "comment": "หมายเหตุ",
  ]
}
