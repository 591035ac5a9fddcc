/// Roads, lanes and house numbers of common kinds.
enum Places {
  static let roads = [
    "ศรีจันทร์", "หน้าเมือง", "กลางเมือง", "มิตรภาพ", "ประชาสโมสร", "หลังเมือง", "เทพารักษ์", "ชาตะผดุง", "รอบเมือง", "ประชาสำราญ",
    "รื่นรมย์", "หลังศูนย์ราชการ", "อำมาตย์", "พิมพสุต", "โพธิสาร", "ชีท่าขอน", "รอบบึง", "ดรุณสำราญ", "ชวนชื่น", "นิกรสำราญ",
  ]
  static let lanes = [
    "ร่วมใจ", "สามัคคี", "ประชาสุข", "สุขสันต์", "โรงเรียน", "วัดกลาง", "ตลาดใหม่", "พัฒนา", "ร่มเย็น", "ทุ่งทอง", "ดอนเจริญ", "ข้างวัด",
  ]
  static let houseLetters = ["ก", "ข"]

  static func houseNumber(_ chance: inout Chance) -> String {
    let number = String(chance.within(1...480))
    switch chance.below(100) {
    case ..<55: return number + "/" + String(chance.within(1...160))
    case ..<58: return number + " " + chance.pick(houseLetters)
    default: return number
    }
  }
}
