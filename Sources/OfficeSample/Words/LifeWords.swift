/// Words about the life of groups and organisations of the sample.
enum LifeWords {
  static let kinds = ["อาหารและเครื่องดื่ม", "ผ้าและเครื่องแต่งกาย", "ของใช้ ของตกแต่ง ของที่ระลึก"]
  static let service = "บริการ"
  static let banks = ["ธ.ก.ส. สาขาขอนแก่น", "ธนาคารออมสิน สาขาขอนแก่น", "ธนาคารกรุงไทย สาขาขอนแก่น"]
  static let problems = ["ขาดตลาดจำหน่าย", "วัตถุดิบราคาสูงขึ้น", "สมาชิกอายุมาก", "บรรจุภัณฑ์ยังไม่ได้มาตรฐาน"]
  static let needs = ["อบรมการขายออนไลน์", "อบรมการออกแบบบรรจุภัณฑ์", "อุปกรณ์เพิ่มกำลังการผลิต", "ขอมาตรฐานผลิตภัณฑ์ชุมชน"]
  static let rules = "ระเบียบกลุ่ม"
  static let book = "สมุดบัญชีรับจ่าย"
  static let products = ["สินค้าจากการ", "ชุดของฝากจากการ", "สินค้าตามสั่งจากการ"]
  static let services = ["บริการ", "รับงานนอกสถานที่ ", "สอน"]
  static let pieces = "ชิ้น"
  static let channels = ["ตลาดต้นตาล", "ออกบูธงานเทศบาล", "ขายออนไลน์", "ร้านของฝาก", "ตลาดชุมชน"]
  static let supporters = ["สำนักงานพัฒนาชุมชน", "กศน.เมืองขอนแก่น", "สำนักงานเกษตรอำเภอ", "เทศบาลนครขอนแก่น"]
  static let endings = ["สมาชิกย้ายออกจนเหลือน้อยกว่า 5 คน", "สมาชิกมีมติเลิกกลุ่ม", "ไม่มีผู้รับเป็นกรรมการ"]
  static let matters = ["แบ่งงานและสรุปยอดขาย", "วางแผนการผลิตเดือนถัดไป", "รับสมาชิกใหม่และจัดสรรเงินออม", "เตรียมออกบูธ"]
  static let generalMeeting = "รายงานผลประจำปีและเลือกกรรมการ"
  static let accounts = "ปิดบัญชีรับจ่าย"
  static let visit = "เยี่ยมดูการผลิตและสมุดบัญชี"
  static let chair = "ประธานกลุ่ม"
  static let treasurer = "เหรัญญิก"
  static let committee = "คณะกรรมการชุมชน"
  static let club = "ชมรมผู้สูงวัยชุมชน"
  static let announcement = "ประกาศเทศบาลนครขอนแก่น"
  static let posts = ["ประธาน", "เลขานุการ", "เหรัญญิก"]
  static let network = "เครือข่ายกลุ่มอาชีพ"

  static func person(_ chance: inout Chance) -> String {
    let isWoman = chance.percent(60)
    let given = chance.pick(isWoman ? women : men)
    return (isWoman ? "นาง" : "นาย") + given + " " + Surnames.pick(&chance)
  }

  private static let women = ["พิสมัย", "บุญเรือน", "สมพร", "วันเพ็ญ", "จันทร์เพ็ญ", "อรทัย"]
  private static let men = ["สมบัติ", "วิชัย", "ประยูร", "บุญมี", "สุรชัย", "คำพันธ์"]
}
