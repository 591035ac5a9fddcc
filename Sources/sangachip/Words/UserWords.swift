import OfficeCore
import Screens
import TerminalUI

/// What the verb `users` says.
enum UserWords {
  static var heading: [String] {
    [
      Phrase("ชื่อเข้าใช้", "login"), Phrase("ชื่อ", "name"), Phrase("บทบาท", "role"), Phrase("เขต", "zones"),
      Phrase("สถานะ", "state"),
    ].map(\.spoken)
  }

  static func cells(_ user: User) -> [String] {
    [
      // The code is what `--role` takes.
      user.login, user.name,
      Phrase("\(Vocabulary.role(user.role).thai) (\(user.role.rawValue))", user.role.rawValue).spoken,
      user.zones.isEmpty
        ? Phrase("ทั้งเมือง", "all").spoken : user.zones.sorted().map(String.init).joined(separator: ","),
      user.isClosed ? Phrase("ปิดแล้ว", "closed").spoken : Phrase("ใช้งาน", "open").spoken,
    ]
  }

  static func added(_ login: String) -> Phrase { Phrase("เพิ่มผู้ใช้ \(login) แล้ว", "Added \(login).") }
  static func unknownAccount(_ login: String) -> Phrase {
    Phrase(
      "คำเตือน: เครื่องนี้ยังไม่มีชื่อเข้าใช้ \(login) ผู้ใช้นี้จะเปิดโปรแกรมได้เมื่อผู้ดูแลเครื่องสร้างแล้ว "
        + "หากพิมพ์ผิดใช้ sangachip users close \(login)",
      "Warning: this machine has no login \(login); nobody can open the office by it until there is one. "
        + "If it is mistyped: sangachip users close \(login).")
  }
  static func changed(_ login: String) -> Phrase { Phrase("แก้ไขผู้ใช้ \(login) แล้ว", "Changed \(login).") }
  static func closed(_ login: String) -> Phrase { Phrase("ปิดผู้ใช้ \(login) แล้ว", "Closed \(login).") }
}
