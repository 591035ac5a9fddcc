internal import OfficeCore
internal import ThaiText

/// The words of the notice at collection, which is in Thai as every paper of the office.
enum NoticePaperWords {
  static let title = "ประกาศความเป็นส่วนตัวสำหรับผู้ขึ้นทะเบียน (มาตรา 23)"
  static let basis =
    "ฐานกฎหมาย: ภารกิจเพื่อประโยชน์สาธารณะของเทศบาล มาตรา 24(4) และหน้าที่ตามกฎหมาย มาตรา 24(6) จึงไม่ต้องขอความยินยอม"
  static let purpose = "วัตถุประสงค์"
  static let items = "ข้อมูลที่เก็บ"
  static let itemsText =
    "ชื่อ เลขประจำตัวประชาชน วันเกิด ที่อยู่ โทรศัพท์ รายได้ ครัวเรือน ประเภทผู้มีสิทธิ กลุ่มอาชีพ โครงการและผลการติดตาม"
  static let retention = "ระยะเวลาเก็บรักษา"
  static let recipients = "ผู้รับข้อมูล"
  static let rights = "สิทธิของท่าน"
  static let rightsText =
    "ขอเข้าถึงหรือสำเนา ขอรับหรือให้โอน คัดค้าน ขอให้ลบ ขอให้ระงับใช้ ขอให้แก้ไข (มาตรา 30–36) และร้องเรียน (มาตรา 73)"
  static let contact = "ติดต่อ"
  static let extras = "การถ่ายภาพและประชาสัมพันธ์: ทำเมื่อท่านยินยอมเท่านั้น ถอนได้ทุกเมื่อ และไม่กระทบการได้รับการสนับสนุน"
  static let signature = "ลงชื่อ ............................................ ผู้รับทราบ"

  static func edition(_ edition: String) -> String { "ฉบับที่ \(edition)" }

  static func years(_ years: [RetentionKind: String]) -> String {
    "ผู้ได้รับการสนับสนุน \(years[.supported] ?? "–") ปี ผู้ยื่นคำขอ \(years[.applied] ?? "–") ปี "
      + "ผู้ขึ้นทะเบียน \(years[.registered] ?? "–") ปี นับจากครั้งสุดท้าย แล้วลบตัวตนคงไว้เพียงตัวเลขสถิติ"
  }

  static func told(_ name: String, _ day: Day) -> String {
    "แจ้งแก่ \(name) เมื่อวันที่ \(BuddhistDate.medium(day))"
  }

  static func foot(edition: String, purpose: String, contact: String) -> String {
    "การคุ้มครองข้อมูลส่วนบุคคล (ฉบับที่ \(edition)): เทศบาลเก็บข้อมูลนี้เพื่อ\(purpose) ท่านมีสิทธิตามมาตรา 30–36 ติดต่อ \(contact)"
  }
}
