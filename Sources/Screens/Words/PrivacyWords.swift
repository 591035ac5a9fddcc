internal import OfficeCore
internal import TerminalUI
internal import ThaiText

/// The words about personal data that several places use.
enum PrivacyWords {
  static let title = Phrase("ข้อมูลส่วนบุคคล", "Personal data")
  static let reveal = Phrase("เปิดดู", "Reveal")
  static let masked = Phrase("ปกปิด", "masked")
  static let day = Phrase("วันที่", "Day")
  static let evidence = Phrase("หลักฐาน", "Evidence")

  static func field(_ field: PersonalField) -> Phrase {
    switch field {
    case .nationalID: Vocabulary.nationalID
    case .birth: Phrase("วันเกิด", "Birth")
    case .phone: Vocabulary.phone
    case .income: Phrase("รายได้ต่อเดือน", "Income a month")
    case .address: Phrase("ที่อยู่", "Address")
    case .nickname, .formerSurname, .occupation, .skills, .training: Vocabulary.label(field.rawValue)
    }
  }

  static func way(_ way: NoticeWay) -> Phrase {
    switch way {
    case .form: Phrase("พิมพ์บนแบบ", "on the form")
    case .spoken: Phrase("อ่านให้ฟัง", "read aloud")
    case .poster: Phrase("ติดประกาศ", "poster")
    case .message: Phrase("ส่งข้อความ", "message")
    }
  }

  static func way(_ way: ConsentWay) -> Phrase {
    switch way {
    case .paper: Phrase("หนังสือ", "on paper")
    case .spoken: Phrase("วาจา มีพยาน", "spoken, with a witness")
    case .phone: Phrase("โทรศัพท์", "by phone")
    case .message: Phrase("ส่งข้อความ", "message")
    }
  }

  static func purpose(_ purpose: ConsentPurpose) -> Phrase {
    switch purpose {
    case .photograph: Phrase("ถ่ายภาพ", "photographs")
    case .publicity: Phrase("ประชาสัมพันธ์", "publicity")
    }
  }

  static func kind(_ kind: DataRequestKind) -> Phrase {
    switch kind {
    case .access: Phrase("ขอเข้าถึงหรือสำเนา (ม.30)", "access or copy (s.30)")
    case .portability: Phrase("ขอรับหรือให้โอน (ม.31)", "portability (s.31)")
    case .object: Phrase("คัดค้าน (ม.32)", "objection (s.32)")
    case .erase: Phrase("ขอให้ลบ (ม.33)", "erasure (s.33)")
    case .restrict: Phrase("ขอให้ระงับใช้ (ม.34)", "restriction (s.34)")
    case .rectify: Phrase("ขอให้แก้ไข (ม.35–36)", "rectification (s.35–36)")
    }
  }

  static func decision(_ decision: DataRequestDecision) -> Phrase {
    switch decision {
    case .granted: Phrase("ดำเนินการให้", "granted")
    case .partly: Phrase("ดำเนินการให้บางส่วน", "granted in part")
    case .refused: Phrase("ปฏิเสธ", "refused")
    }
  }

  static func clock(_ clock: DataRequest.Clock) -> Phrase {
    switch clock {
    case .answered(late: 0): Phrase("ตอบแล้ว", "answered")
    case .answered(let late): Phrase("ตอบช้า \(late) วัน", "\(late) days late")
    case .running(let left): Phrase("เหลือ \(left) วัน", "\(left) days left")
    case .overdue(let by): Phrase("เกิน \(by) วัน", "\(by) days over")
    }
  }

  static func retention(_ kind: RetentionKind) -> Phrase {
    switch kind {
    case .supported: Phrase("ได้รับการสนับสนุน", "supported")
    case .applied: Phrase("ยื่นคำขอ", "applied")
    case .registered: Phrase("ขึ้นทะเบียน", "registered")
    }
  }

  static func hold(_ hold: RetentionHold) -> Phrase {
    switch hold {
    case .openProposal: Phrase("มีโครงการที่ยังไม่สิ้นสุด", "a proposal is under way")
    case .activeGroup: Phrase("เป็นสมาชิกกลุ่มที่ยังดำเนินงาน", "member of a group")
    case .openRequest: Phrase("มีคำร้องที่ยังไม่ตอบ", "a request waits for its answer")
    case .restricted: Phrase("เจ้าของขอให้ระงับใช้", "restricted at the person's request")
    }
  }

  static func sentence(_ violation: RuleViolation) -> Phrase {
    switch violation {
    case .evidenceMissing:
      Phrase("กรุณาระบุหลักฐาน เช่น เลขแฟ้มหรือชื่อพยาน", "Give the evidence: a file number or a witness.")
    case .consentStands:
      Phrase("ให้ความยินยอมเรื่องนี้ไว้แล้ว ถ้าเปลี่ยนให้ถอนก่อน", "This consent stands already; withdraw it first.")
    case .consentWithdrawn: Phrase("ถอนความยินยอมนี้ไปแล้ว", "This consent is withdrawn already.")
    case .requestAnswered(let number):
      Phrase("คำร้องที่ \(number) ตอบไปแล้ว", "Request \(number) is answered already.")
    case .heldByLaw(let hold):
      Self.hold(hold).wrapped(
        "ยังต้องเก็บไว้ตามหน้าที่: ", " กรุณาดำเนินการเรื่องนั้นให้เสร็จก่อน", "It must still be kept: ", "; finish that first.")
    case .notDue(let day):
      Vocabulary.day(day).wrapped("ต้องเก็บรักษาถึงวันที่ ", "", "It is to be kept until ", ".")
    case .anonymised: Phrase("ลบตัวตนของบุคคลนี้แล้ว จึงแก้ไขไม่ได้", "This person is anonymised; nothing can be changed.")
    case .listPrepared:
      Phrase("มีบัญชีที่จัดทำไว้แล้ว กรุณาลบตัวตนหรือยกเลิกบัญชีนั้นก่อน", "A list is prepared; do it or give it up first.")
    case .listClosed: Phrase("บัญชีนี้ทำเสร็จหรือยกเลิกแล้ว", "This list is done or given up already.")
    default: Phrase(verbatim: "")
    }
  }
}
