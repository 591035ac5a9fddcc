internal import Interchange
internal import OfficeCore
internal import TerminalUI
internal import ThaiText

/// The names of fields, rights and steps, as sentences about errors use them.
enum ExplainNamesWords {
  /// A text as it was typed, short enough for a sentence and without what a terminal would obey.
  static func quoted(_ value: String) -> String {
    "\"" + Columns.clip(ThaiForm.canonical(value), to: 40) + "\""
  }

  static func field(_ code: String, _ kind: ImportKind?) -> Phrase {
    let known = fields[code]
    let twin = kind.flatMap { ColumnWords.thai(code, in: $0) }
    return Phrase(twin ?? known?.thai ?? code, known?.english ?? code)
  }

  private static let fields: [String: Phrase] = [
    "code": Phrase("รหัส", "code"),
    "zone": Phrase("เขต", "zone"),
    "zones": Phrase("เขต", "zones"),
    "name": Phrase("ชื่อ", "name"),
    "login": Phrase("ชื่อเข้าใช้ระบบ", "login"),
    "aliases": Phrase("ชื่ออื่น", "other names"),
    "opened": Phrase("วันที่ตั้งชุมชน", "day opened"),
    "closed": Phrase("วันที่ยุบชุมชน", "day closed"),
    "opens": Phrase("วันที่เปิดรับ", "opening day"),
    "closes": Phrase("วันที่ปิดรับ", "closing day"),
    "national_id": Phrase("เลขประจำตัวประชาชน", "national ID"),
    "no_id_reason": Phrase("เหตุที่ไม่มีเลข", "reason for having no number"),
    "title": Phrase("ชื่อโครงการ", "title"),
    "first_name": Phrase("ชื่อ", "first name"),
    "last_name": Phrase("นามสกุล", "surname"),
    "full_name": Phrase("ชื่อ-สกุล", "full name"),
    "address": Phrase("ที่อยู่", "address"),
    "sex": Phrase("เพศ", "sex"),
    "birth_date": Phrase("วันเกิด", "date of birth"),
    "house_no": Phrase("บ้านเลขที่", "house number"),
    "moo": Phrase("หมู่ที่", "moo"),
    "soi": Phrase("ซอย", "soi"),
    "road": Phrase("ถนน", "road"),
    "subdistrict": Phrase("ตำบล", "subdistrict"),
    "district": Phrase("อำเภอ", "district"),
    "province": Phrase("จังหวัด", "province"),
    "postcode": Phrase("รหัสไปรษณีย์", "postcode"),
    "community": Phrase("ชุมชน", "community"),
    "phone": Phrase("โทรศัพท์", "phone"),
    "household": Phrase("รหัสครัวเรือน", "household"),
    "head": Phrase("หัวหน้าครัวเรือน", "head of household"),
    "income_month": Phrase("รายได้ต่อเดือน", "income per month"),
    "categories": Phrase("ประเภท", "categories"),
    "occupation": Phrase("อาชีพ", "occupation"),
    "founded": Phrase("วันที่จัดตั้ง", "day founded"),
    "has_rules": Phrase("มีระเบียบกลุ่ม", "has rules"),
    "has_accounts": Phrase("มีบัญชี", "has accounts"),
    "has_general_meeting": Phrase("มีประชุมใหญ่", "has a general meeting"),
    "has_office": Phrase("มีที่ทำการ", "has an office"),
    "status": Phrase("สถานะ", "status"),
    "group": Phrase("รหัสกลุ่ม", "group"),
    "role": Phrase("ตำแหน่ง", "role"),
    "from": Phrase("ตั้งแต่วันที่", "from"),
    "to": Phrase("ถึงวันที่", "to"),
    "number": Phrase("เลขที่คำขอ", "proposal number"),
    "proposal": Phrase("เลขที่คำขอ", "proposal number"),
    "fiscal_year": Phrase("ปีงบประมาณ", "fiscal year"),
    "applicant_kind": Phrase("ประเภทผู้ขอ", "kind of applicant"),
    "applicant": Phrase("ผู้ขอ", "applicant"),
    "receipt_no": Phrase("เลขทะเบียนรับ", "receipt number"),
    "objectives": Phrase("วัตถุประสงค์", "objectives"),
    "amount_requested": Phrase("วงเงินที่ขอ", "amount requested"),
    "submitted_on": Phrase("วันที่ยื่น", "day submitted"),
    "decided_on": Phrase("วันที่นายกเทศมนตรีลงนาม", "day of the mayor's signature"),
    "amount_approved": Phrase("วงเงินที่อนุมัติ", "amount approved"),
    "round": Phrase("รอบการติดตาม", "round"),
    "recorded_on": Phrase("วันที่เก็บข้อมูล", "day recorded"),
    "recorded_by": Phrase("ผู้เก็บข้อมูล", "recorded by"),
    "assessed_on": Phrase("วันที่ประเมิน", "day assessed"),
    "score": Phrase("คะแนน", "score"),
    "value": Phrase("ค่า", "value"),
    "beneficiaries": Phrase("ผู้ได้รับประโยชน์", "beneficiaries"),
    "day": Phrase("วันที่", "day"),
    "outcome": Phrase("ผลการพิจารณา", "outcome"),
    "amount": Phrase("วงเงิน", "amount"),
    "reason": Phrase("เหตุผล", "reason"),
    "memo_number": Phrase("ที่บันทึกข้อความ", "memo number"),
    "signed_on": Phrase("วันที่ลงนาม", "day of signature"),
    "signer": Phrase("ผู้ลงนาม", "signer"),
    "approved_on": Phrase("วันที่อนุมัติ", "day of approval"),
    "budget_line": Phrase("หมวดงบประมาณ", "budget line"),
    "item": Phrase("รายการ", "item"),
    "quantity": Phrase("จำนวน", "quantity"),
    "unit": Phrase("หน่วย", "unit"),
    "unit_price": Phrase("ราคาต่อหน่วย", "unit price"),
    "kind": Phrase("ประเภท", "kind"),
    "organisation": Phrase("ชื่อองค์กร", "organisation"),
    "nickname": Phrase("ชื่อเล่น", "nickname"),
    "former_surname": Phrase("ชื่อสกุลเดิม", "former surname"),
    "phone_kind": Phrase("ชนิดโทรศัพท์", "kind of phone"),
    "phone_whose": Phrase("เจ้าของโทรศัพท์", "whose phone"),
    "further_phones": Phrase("โทรศัพท์อื่น", "further phones"),
    "skills": Phrase("ทักษะ", "skills"),
    "training": Phrase("อาชีพที่ต้องการฝึก", "training wanted"),
    "training_other": Phrase("อาชีพอื่นที่ต้องการฝึก", "other training wanted"),
    "relation": Phrase("ความสัมพันธ์", "relation"),
    "other_person": Phrase("บุคคลที่เกี่ยวข้อง", "related person"),
    "degree": Phrase("ชั้นที่", "degree"),
    "valid_from": Phrase("ตั้งแต่วันที่", "from"),
    "valid_to": Phrase("ถึงวันที่", "to"),
    "note": Phrase("หมายเหตุ", "remark"),
    "category": Phrase("ประเภท", "category"),
    "disability": Phrase("ประเภทความพิการ", "disability"),
    "evidence": Phrase("หลักฐาน", "evidence"),
    "departure_reason": Phrase("เหตุที่จำหน่าย", "reason for leaving"),
    "departed_on": Phrase("วันที่จำหน่าย", "day of leaving"),
    "taken_back_on": Phrase("วันที่รับกลับ", "day taken back"),
    "applicant_group": Phrase("กลุ่มอาชีพ", "group"),
    "topic": Phrase("เรื่อง", "topic"),
    "channel": Phrase("ช่องทาง", "channel"),
    "communities": Phrase("ชุมชน", "communities"),
    "applicant_person": Phrase("ผู้ยื่นคำขอ", "applicant"),
    "household_head": Phrase("หัวหน้าครัวเรือน", "head of household"),
    "head_of_rest": Phrase("หัวหน้าของสมาชิกที่เหลือ", "head of those who stay"),
    "head_next": Phrase("หัวหน้าครัวเรือนคนต่อไป", "next head of household"),
    "household_role": Phrase("ความสัมพันธ์กับหัวหน้า", "relation to the head"),
    "register_code": Phrase("รหัสประจำบ้าน", "house-register code"),
    "new_household": Phrase("ครัวเรือนใหม่", "new household"),
    "split_from": Phrase("แยกจากครัวเรือน", "split from household"),
    "leaving": Phrase("สมาชิกที่แยกออก", "members who leave"),
    "announcement_number": Phrase("เลขที่ประกาศ", "announcement number"),
    "announcement_date": Phrase("ประกาศลงวันที่", "date of the announcement"),
    "new_names": Phrase("ชื่อชุมชนใหม่", "names of the new communities"),
    "into": Phrase("ไปเป็นชุมชน", "into the community"),
    "merged_from": Phrase("รวมมาจากชุมชน", "merged from the community"),
    "people": Phrase("จำนวนบุคคล", "people"),
    "way": Phrase("วิธี", "way"),
    "purpose": Phrase("วัตถุประสงค์", "purpose"),
    "edition": Phrase("ฉบับที่", "edition"),
    "request_no": Phrase("เลขที่คำร้อง", "request number"),
    "request_kind": Phrase("ประเภทคำร้อง", "kind of request"),
    "due_on": Phrase("ครบกำหนด", "due on"),
    "detail": Phrase("รายละเอียด", "detail"),
    "decision": Phrase("ผลคำร้อง", "decision"),
    "groups": Phrase("จำนวนกลุ่มอาชีพ", "groups"),
    "organisations": Phrase("จำนวนองค์กร", "organisations"),
    "what": Phrase("เรื่อง", "what it was about"),
    "by": Phrase("ผู้จัดหรือหน่วยงาน", "by whom"),
    "finding": Phrase("ผลการเยี่ยม", "what the visit found"),
    "post": Phrase("ตำแหน่ง", "post"),
    "paper_number": Phrase("เลขที่แฟ้ม", "file number"),
    "place": Phrase("ที่เก็บ", "place where it is kept"),
    "scan": Phrase("ภาพสแกน", "scan"),
  ]

  static func step(_ step: RuleViolation.Step) -> Phrase {
    switch step {
    case .submission: Phrase("วันที่ยื่นคำขอ", "the day of submission")
    case .screening: Phrase("วันที่คณะกรรมการพิจารณา", "the day of the screening")
    case .umbrellaProject: Phrase("วันที่อนุมัติโครงการหลัก", "the day of the umbrella project")
    case .baseline: Phrase("วันที่เก็บรายได้ฐาน", "the day of the baseline")
    case .founding: Phrase("วันที่จัดตั้งกลุ่ม", "the day of the group's founding")
    case .lastActivity: Phrase("กิจกรรมล่าสุดที่บันทึกไว้", "the last activity that is recorded")
    case .departure: Phrase("วันที่จำหน่ายหรือรับกลับครั้งก่อน", "the day of leaving or coming back before")
    case .residence: Phrase("วันที่เริ่มอยู่ที่ปัจจุบัน", "the day from which the present home holds")
    case .consent: Phrase("วันที่ให้ความยินยอม", "the day of the consent")
    case .withdrawal: Phrase("วันที่ถอนความยินยอมครั้งก่อน", "the day of the last withdrawal")
    case .request: Phrase("วันที่รับคำร้อง", "the day the request came")
    case .communityOpened: Phrase("วันที่ตั้งชุมชน", "the day on which the community began")
    }
  }

  /// What the right is for, after "the right to".
  static func right(_ permission: Permission) -> Phrase {
    switch permission {
    case .seeRegister: Phrase("ดูทะเบียน", "see the register")
    case .editRegister: Phrase("แก้ไขทะเบียนของเขตนี้", "change the register of this zone")
    case .seePersonalData: Phrase("ดูข้อมูลส่วนบุคคล", "see personal data")
    case .revealPersonalData: Phrase("เปิดดูข้อมูลที่ปกปิด", "reveal masked data")
    case .keepDataRequests: Phrase("รับและตอบคำร้องของเจ้าของข้อมูล", "keep requests of data subjects")
    case .anonymise: Phrase("ลบตัวตนเมื่อครบระยะเวลาเก็บรักษา", "anonymise records whose period is over")
    case .seeSensitiveCategories: Phrase("ดูประเภทที่เป็นข้อมูลอ่อนไหว", "see sensitive categories")
    case .seeProposals: Phrase("ดูข้อเสนอโครงการ", "see proposals")
    case .takeInProposals: Phrase("รับคำขอ", "take in proposals")
    case .screen: Phrase("บันทึกผลการคัดกรอง", "record screenings")
    case .recordApproval: Phrase("บันทึกผลการอนุมัติ", "record approvals")
    case .recordFollowUp: Phrase("บันทึกการติดตาม", "record follow-ups")
    case .seeFigures: Phrase("ดูตัวชี้วัด", "see the figures")
    case .keepYearFrame: Phrase("แก้ไขโครงการหลักและงบประมาณ", "keep the year's project and budget")
    case .correctRecords: Phrase("แก้ไขการบันทึก", "correct records")
    case .importData: Phrase("นำเข้าข้อมูลทั้งเมือง", "import for the whole city")
    case .exportData: Phrase("ส่งออกข้อมูล", "export")
    case .seeJournal: Phrase("ดูบันทึกการใช้งานระบบ", "see the journal")
    case .changeSettings: Phrase("แก้ไขการตั้งค่า", "change settings")
    case .manageUsers: Phrase("จัดการผู้ใช้", "manage users")
    }
  }
}
