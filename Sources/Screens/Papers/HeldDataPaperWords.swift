internal import OfficeCore
internal import TerminalUI
internal import ThaiText

/// The words of the copy of a person's data, which is in Thai as every paper of the office.
enum HeldDataPaperWords {
  static let title = "สำเนาข้อมูลส่วนบุคคลที่เทศบาลเก็บรักษา (มาตรา 30)"

  static func about(_ name: String, _ day: Day) -> String { "ของ \(name) ณ วันที่ \(BuddhistDate.medium(day))" }
  static func table(_ code: String, _ count: Int) -> String { "\(tables[code] ?? code) (\(count) รายการ)" }

  /// Nil for what tells the person nothing: numbers of rows, which the copy for machines has.
  static func column(_ code: String, of table: String) -> String? {
    if code == "id" || code.hasSuffix("_id") && code != "national_id" { return nil }
    if ["subject", "scan_checksum", "generated_number"].contains(code) { return nil }
    return ofTable["\(table).\(code)"] ?? columns[code] ?? Explain.field(code).thai
  }

  /// What a code says, where the office has a word for it.
  static func value(_ text: String, _ code: String, of table: String) -> String {
    switch "\(table).\(code)" {
    case "person.sex": Sex(rawValue: text).map { Vocabulary.sex($0).thai } ?? text
    case "journal.deed": HistoryPage.Words.deed(text).thai
    case "journal.at", "attachment.recorded_at": Moment(utc: text).map { Vocabulary.shortMoment($0).thai } ?? text
    case "person.training": list(text) { Training(rawValue: $0).map(Vocabulary.training) }
    case "person_category.disabilities": list(text) { Disability(rawValue: $0).map(Vocabulary.disability) }
    case "person.phone_kind", "person_phone.kind":
      PersonPhone.Kind(rawValue: text).map { Vocabulary.phoneKind($0).thai } ?? text
    case "attachment.kind": AttachmentKind(rawValue: text).map { GroupWords.attachment($0).thai } ?? text
    case "residence.role": HouseholdRole(rawValue: text).map { Vocabulary.householdRole($0).thai } ?? text
    case "group_member.role": GroupRole(rawValue: text).map { Vocabulary.groupRole($0).thai } ?? text
    case "interest.want": InterestKind(rawValue: text).map { OutreachWords.want($0).thai } ?? text
    case "zone_request.answer": ZoneRequest.Answer(rawValue: text).map { OutreachWords.answer($0).thai } ?? text
    case "anonymising_entry.kind": RetentionKind(rawValue: text).map { PrivacyWords.retention($0).thai } ?? text
    case "person_category.category": PersonCategory(rawValue: text).map { Vocabulary.category($0).thai } ?? text
    case "relation.kind": RelationKind(rawValue: text).map { Vocabulary.relation($0).thai } ?? text
    case "departure.reason": DepartureReason(rawValue: text).map { Vocabulary.departure($0).thai } ?? text
    case "consent.purpose": ConsentPurpose(rawValue: text).map { PrivacyWords.purpose($0).thai } ?? text
    case "data_request.kind": DataRequestKind(rawValue: text).map { PrivacyWords.kind($0).thai } ?? text
    case "data_request.decision": DataRequestDecision(rawValue: text).map { PrivacyWords.decision($0).thai } ?? text
    case "privacy_notice.way": NoticeWay(rawValue: text).map { PrivacyWords.way($0).thai } ?? text
    case "consent.given_way", "consent.withdrawn_way":
      ConsentWay(rawValue: text).map { PrivacyWords.way($0).thai } ?? text
    case "proposal.status": ProposalStatus(rawValue: text).map { Vocabulary.status($0).thai } ?? text
    case "income.round": IncomeRound(rawValue: text).map { Vocabulary.round($0).thai } ?? text
    default: plain(text, code)
    }
  }

  private static func list(_ codes: String, _ phrase: (String) -> Phrase?) -> String {
    codes.split(separator: ";").map { phrase(String($0))?.thai ?? String($0) }.joined(separator: ", ")
  }

  /// Days, amounts and answers as people read them.
  private static func plain(_ text: String, _ code: String) -> String {
    if ["declared_income", "amount", "amount_requested", "amount_recommended", "amount_approved"].contains(code) {
      return Int64(text).map { Money(satang: $0).display + " บาท" } ?? text
    }
    if ["is_head", "is_active", "is_signatory"].contains(code) { return text == "1" ? "ใช่" : "ไม่ใช่" }
    return Day(iso: text).map { BuddhistDate.medium($0) } ?? text
  }

  private static let tables: [String: String] = [
    "person": "ข้อมูลบุคคล", "residence": "ที่อยู่อาศัย", "person_category": "ประเภท", "group_member": "สมาชิกกลุ่มอาชีพ",
    "proposal": "ข้อเสนอโครงการที่ยื่น", "beneficiary": "ผู้ได้รับประโยชน์ในโครงการ", "household": "ครัวเรือน",
    "income": "รายได้ของครัวเรือน", "privacy_notice": "การแจ้งประกาศความเป็นส่วนตัว", "consent": "ความยินยอม",
    "person_phone": "โทรศัพท์อื่น", "relation": "ความสัมพันธ์", "departure": "การจำหน่ายออกจากทะเบียน",
    "interest": "ความสนใจที่แจ้งไว้", "walk_in": "การขึ้นทะเบียนแบบเร่งด่วน", "zone_request": "คำขอถึงเขตอื่น",
    "attachment": "เอกสารแนบ", "anonymising_entry": "บัญชีลบตัวตน", "anonymised": "การลบตัวตน",
    "data_request": "คำร้อง", "disclosure": "เอกสารและแฟ้มที่มีชื่อท่าน", "journal": "การใช้ข้อมูลของท่าน",
  ]

  /// Words that mean something else in this table.
  private static let ofTable: [String: String] = [
    "person.title": "คำนำหน้า", "interest.title": "คำนำหน้า", "attachment.title": "ชื่อเอกสาร",
    "person_phone.place": "ลำดับที่", "attachment.place": "ที่เก็บเอกสาร", "person_phone.number": "หมายเลข",
    "person_phone.kind": "ชนิด", "relation.kind": "เป็น", "attachment.kind": "ชนิด", "data_request.kind": "คำร้อง",
    "proposal.number": "เลขที่คำขอ", "group_member.role": "ตำแหน่ง", "residence.role": "ความสัมพันธ์กับหัวหน้า",
    "zone_request.zone": "เขตที่ถูกถาม", "anonymising_entry.kind": "ประเภทข้อมูล",
  ]

  private static let columns: [String: String] = [
    "birth": "วันเกิด", "house_number": "บ้านเลขที่", "declared_income": "รายได้ต่อเดือน", "amount": "จำนวน",
    "from_day": "ตั้งแต่", "to_day": "ถึง", "at": "เมื่อ", "deed": "การกระทำ", "is_head": "หัวหน้าครัวเรือน",
    "category": "ประเภท", "comment": "หมายเหตุ", "training_other": "อาชีพอื่นที่ต้องการฝึก", "phone_kind": "ชนิดโทรศัพท์",
    "phone_whose": "โทรศัพท์ของ", "whose": "โทรศัพท์ของ", "is_active": "อยู่ในทะเบียน", "disabilities": "ประเภทความพิการ",
    "term_until": "ครบวาระ", "is_signatory": "ผู้มีอำนาจลงนาม", "running_number": "ลำดับในปี", "running_year": "ปี",
    "fiscal_year": "ปีงบประมาณ", "receipt_number": "เลขทะเบียนรับ", "objectives": "วัตถุประสงค์", "support": "การสนับสนุน",
    "amount_requested": "วงเงินที่ขอ", "amount_recommended": "วงเงินที่เห็นควร", "amount_approved": "วงเงินที่อนุมัติ",
    "submitted_on": "วันยื่น", "decided_on": "วันพิจารณา", "status": "สถานะ", "want": "ความสนใจ", "topic": "เรื่อง",
    "recorded_by": "ผู้บันทึก", "recorded_on": "วันที่บันทึก", "recorded_at": "บันทึกเมื่อ", "corrected_by": "แก้ไขโดยรายการ",
    "registered_by": "ผู้ขึ้นทะเบียน", "settled_on": "วันที่ยุติ", "settled_reason": "เหตุที่ยุติ", "asked_by": "ผู้ถาม",
    "asked_on": "วันที่ถาม", "asking_zones": "เขตที่ถาม", "answer": "คำตอบ", "answer_note": "หมายเหตุคำตอบ",
    "answered_by": "ผู้ตอบ", "answered_on": "วันที่ตอบ", "edition": "ฉบับที่", "way": "วิธี", "shown_by": "ผู้แจ้ง",
    "purpose": "เรื่อง", "given_on": "วันที่ให้", "given_way": "วิธีที่ให้", "given_evidence": "หลักฐานที่ให้",
    "withdrawn_on": "วันที่ถอน", "withdrawn_way": "วิธีที่ถอน", "withdrawn_evidence": "หลักฐานที่ถอน",
    "received_on": "วันที่รับ", "due_on": "ครบกำหนด", "detail": "รายละเอียด", "decision": "ผล", "reason": "เหตุผล",
    "paper_number": "เลขแฟ้ม", "scan_name": "ภาพสแกน", "scan_size": "ขนาดภาพ (ไบต์)", "struck_reason": "เหตุที่ถอนเอกสาร",
    "round": "ครั้งที่ติดตาม", "register_code": "รหัสประจำบ้าน", "code": "รหัส", "day": "วันที่", "note": "หมายเหตุ",
  ]
}
