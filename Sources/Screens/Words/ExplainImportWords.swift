internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

/// Why an import cannot be taken back, and which record stands in the way.
enum ExplainImportWords {
  static func sentence(_ obstacle: ImportUndo.Obstacle) -> Phrase {
    switch obstacle {
    case .undoneAlready: Phrase("การนำเข้านี้เรียกคืนไปแล้ว", "This import is undone already.")
    case .doneSince(let deed, let subject, let id):
      Phrase("เรียกคืนการนำเข้าไม่ได้ เพราะ", "The import cannot be undone: ") + record(subject, id)
        + HistoryPage.Words.deed(deed).wrapped(" มีการดำเนินการแล้ว (", ")", " was worked on since (", ").")
    case .usedBy(let table, let count, let id):
      Phrase("เรียกคืนการนำเข้าไม่ได้ เพราะมี", "The import cannot be undone: its records are used by ")
        + tableName(table) + Phrase(" \(count) รายการใช้ข้อมูลนี้อยู่ (รายการแรก #\(id))", " (\(count), the first is #\(id)).")
    case .changedSince(let table, let id):
      Phrase("เรียกคืนการนำเข้าไม่ได้ เพราะ", "The import cannot be undone: ") + tableName(table)
        + Phrase(" #\(id) ถูกแก้ไขหลังจากนำเข้า", " #\(id) was changed since.")
    }
  }

  private static func record(_ subject: String, _ id: Int64) -> Phrase {
    tableName(subject == Subject.group.rawValue ? "occupational_group" : subject) + Phrase(verbatim: " #\(id)")
  }

  /// What the rows of a table are; a table without a word of its own is named as the file has it.
  private static func tableName(_ table: String) -> Phrase { tables[table] ?? Phrase(verbatim: table) }

  private static let tables: [String: Phrase] = [
    "person": Phrase("บุคคล", "person"),
    "person_pair": Phrase("คำตอบว่าซ้ำหรือไม่", "answer whether double"),
    "person_merge": Phrase("การรวมรายการซ้ำ", "merge of records"),
    "person_category": Phrase("ประเภทของบุคคล", "category of a person"),
    "household": Phrase("ครัวเรือน", "household"),
    "residence": Phrase("สมาชิกครัวเรือน", "member of a household"),
    "community": Phrase("ชุมชน", "community"),
    "community_change": Phrase("การเปลี่ยนแปลงชุมชน", "change of a community"),
    "occupational_group": Phrase("กลุ่มอาชีพ", "occupational group"),
    "group_member": Phrase("สมาชิกกลุ่ม", "member of a group"),
    "organisation": Phrase("องค์กร", "organisation"),
    "proposal": Phrase("ข้อเสนอโครงการ", "proposal"),
    "beneficiary": Phrase("ผู้ได้รับประโยชน์", "beneficiary"),
    "income": Phrase("รายได้ครัวเรือน", "household income"),
    "not_reached": Phrase("การติดตามที่ไม่พบ", "follow-up not reached"),
    "assessment": Phrase("ผลประเมินกลุ่ม", "assessment of a group"),
    "privacy_notice": Phrase("การแจ้งประกาศความเป็นส่วนตัว", "privacy notice shown"),
    "consent": Phrase("ความยินยอม", "consent"),
    "data_request": Phrase("คำร้องของเจ้าของข้อมูล", "request of a data subject"),
    "anonymising_entry": Phrase("บัญชีลบตัวตน", "list to anonymise"),
  ]
}
