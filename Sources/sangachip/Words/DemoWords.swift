import OfficeCore

/// The people of the demo office, who do not exist.
enum DemoWords {
  struct User {
    var login: String
    var name: String
    var role: OfficeRole
    var zones: Set<Int> = []
  }

  static let administrator = "admin"
  static let administratorName = "นายธีรภัทร ศรีสวัสดิ์"
  static let clerk = "clerk"
  static let source = "ข้อมูลสาธิต"
  static let cabinet = "ตู้ทะเบียนกลุ่ม ชั้น 1"
  static let listReason = "ลงชื่อในบัญชีผู้สนใจ ยังไม่ได้ตรวจบัตร"
  static let askReason = "มาประชุมชุมชนในเขต 3 แจ้งว่าย้ายมาอยู่"
  static let criteria = "สมาชิกอยู่ในเขตเทศบาล ไม่น้อยกว่า 5 คน มีระเบียบกลุ่มและบัญชี"

  static func round(_ number: Int) -> String { "รอบที่ \(number) ประจำปี" }

  static func evidence(_ number: Int) -> String { "แฟ้มความยินยอม \(number)/2569" }

  static let users: [User] = [
    User(login: clerk, name: "นางสาวกมลชนก แสนสุข", role: .clerk),
    User(login: "officer1", name: "นายวิทยา ทองดี", role: .fieldOfficer, zones: [1]),
    User(login: "officer2", name: "นางพิสมัย โพธิ์ศรี", role: .fieldOfficer, zones: [2]),
    User(login: "officer3", name: "นายสราวุธ คำภา", role: .fieldOfficer, zones: [3]),
    User(login: "officer4", name: "นางสาวอรทัย บุญมา", role: .fieldOfficer, zones: [4]),
    User(login: "secretary", name: "นางจันทร์เพ็ญ วงศ์คำ", role: .secretary),
    User(login: "member", name: "นายบุญเลิศ ศรีสุข", role: .committeeMember),
    User(login: "approver", name: "นายประสิทธิ์ พิมพ์ทอง", role: .approver),
    User(login: "auditor", name: "นางสาวสุภาพร ใจมั่น", role: .auditor),
  ]
}
