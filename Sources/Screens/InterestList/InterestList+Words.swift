internal import OfficeStorage
internal import TerminalUI

extension InterestList {
  enum Words {
    static let inRegister = Phrase("ทะเบียน", "Register")
    static let notYet = Phrase("ยังไม่มี", "not yet")
    static let yes = Phrase("มีแล้ว", "yes")
    static let notRegistered = Phrase("ยังไม่ขึ้นทะเบียน", "Not registered yet")
    static let register = Phrase("ขึ้นทะเบียน", "Register")
    static let nothingToRegister = Phrase("รายชื่อนี้ขึ้นทะเบียนแล้ว", "Registered already")
    static let registerFirst = Phrase("ยังไม่ขึ้นทะเบียน กด F2 เพื่อขึ้นทะเบียน", "Not registered yet: F2 registers")
    /// The reason for having no number, of a name that stands on a list.
    static let listReason = "ลงชื่อในบัญชีผู้สนใจ ยังไม่ได้ตรวจบัตร"
    static let noneYet = Phrase("ยังไม่มีผู้สนใจ กด Ins เพื่อเพิ่ม", "Nobody is on the list yet; Ins adds somebody.")

    static func registered(_ count: Int) -> Phrase {
      Phrase("ขึ้นทะเบียนแล้ว \(count) คน รอเติมข้อมูล", "\(count) registered, to be completed")
    }

    static func count(_ shown: [InterestSummary]) -> Phrase {
      let open = shown.filter { $0.person == nil }.count
      return Phrase("\(shown.count) คน ยังไม่ขึ้นทะเบียน \(open)", "\(shown.count) people, \(open) not registered")
    }
  }
}
