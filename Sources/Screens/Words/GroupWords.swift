internal import OfficeCore
internal import TerminalUI
internal import ThaiText

/// The terms of groups, organisations, networks and attached papers: the same in forms, pages and history.
enum GroupWords {
  static let kind = Phrase("ประเภทอาชีพ", "Kind of occupation")
  static let shortName = Phrase("ชื่อย่อ", "Short name")
  static let formerNames = Phrase("ชื่อเดิม", "Former names")
  static let foundersFemale = Phrase("สมาชิกแรกตั้ง หญิง", "Founding members, women")
  static let foundersMale = Phrase("สมาชิกแรกตั้ง ชาย", "Founding members, men")
  static let paper = Phrase("หลักฐาน", "Paper")
  static let paperNumber = Phrase("เลขที่", "Number")
  static let paperDay = Phrase("ลงวันที่", "Dated")
  static let seenOn = Phrase("วันที่เห็น", "Seen on")
  static let foundingCapital = Phrase("ทุนเริ่มแรก", "Capital at the founding")
  static let capital = Phrase("ทุนปัจจุบัน", "Capital now")
  static let shareValue = Phrase("ค่าหุ้น", "Value of a share")
  static let savings = Phrase("เงินออม", "Savings")
  static let bank = Phrase("ธนาคาร", "Bank")
  static let bankAccount = Phrase("เลขที่บัญชี", "Account number")
  static let signersNeeded = Phrase("ผู้ลงนามร่วม", "Signing together")
  static let problems = Phrase("ปัญหา", "Problems")
  static let needs = Phrase("ความต้องการ", "Needs")
  static let product = Phrase("ผลิตภัณฑ์", "Product")
  static let price = Phrase("ราคา", "Price")
  static let capacity = Phrase("ผลิตได้/เดือน", "A month")
  static let channel = Phrase("ช่องทางจำหน่าย", "Sold at")
  static let supporter = Phrase("หน่วยงาน", "By whom")
  static let year = Phrase("ปี", "Year")
  static let item = Phrase("รายการ", "Item")
  static let supportAmount = Phrase("จำนวนเงิน", "Amount")
  static let dissolvedOn = Phrase("วันที่เลิกกลุ่ม", "Dissolved on")

  static func fact(_ fact: GroupFact) -> Phrase {
    switch fact {
    case .rules: Phrase("ระเบียบกลุ่ม", "Rules")
    case .accounts: Phrase("บัญชี", "Accounts")
    case .generalMeeting: Phrase("ประชุมใหญ่", "General meeting")
    case .office: Phrase("ที่ทำการ", "Office")
    }
  }

  // MARK: - The log

  static let event = Phrase("เหตุการณ์", "Event")
  static let eventDay = Phrase("วันที่", "Day")
  static let what = Phrase("เรื่อง", "What")
  static let by = Phrase("โดย", "By")
  static let attended = Phrase("ผู้มา", "Came")
  static let finding = Phrase("ผลการเยี่ยม", "Found")

  static func event(_ kind: GroupEventKind) -> Phrase {
    switch kind {
    case .meeting: Phrase("ประชุมกลุ่ม", "Meeting")
    case .generalMeeting: Phrase("ประชุมใหญ่", "General meeting")
    case .accounts: Phrase("จัดทำบัญชี", "Accounts")
    case .visit: Phrase("เยี่ยมกลุ่ม", "Visit")
    }
  }

  static func finding(_ finding: VisitFinding) -> Phrase {
    switch finding {
    case .active: Phrase("ยังทำกิจกรรม", "At work")
    case .stopped: Phrase("หยุดแล้ว", "Stopped")
    case .nobodyMet: Phrase("ไม่พบผู้ใด", "Nobody met")
    }
  }

  /// Why a group stands as it does.
  static func reason(_ reason: GroupState.Reason) -> Phrase {
    func last(_ day: Day?) -> Phrase {
      day.map { Vocabulary.day($0).wrapped(" (ครั้งล่าสุด ", ")", " (last on ", ")") }
        ?? Phrase(" (ยังไม่เคยบันทึก)", " (none recorded yet)")
    }
    switch reason {
    case .dissolved(let day): return Vocabulary.day(day).wrapped("เลิกกลุ่มเมื่อ ", "", "Dissolved on ", "")
    case .foundStopped(let day):
      return Vocabulary.day(day).wrapped("เยี่ยมเมื่อ ", " พบว่าหยุดแล้ว", "A visit on ", " found it stopped")
    case .silent(let day):
      return Vocabulary.day(day).wrapped("ไม่มีกิจกรรมตั้งแต่ ", "", "No sign of work since ", "")
    case .noMeeting(let day): return Phrase("ขาดการประชุม", "No meeting") + last(day)
    case .noAccounts(let day): return Phrase("ขาดการจัดทำบัญชี", "No accounts") + last(day)
    case .noVisit(let day): return Phrase("ยังไม่ได้เยี่ยม", "No visit") + last(day)
    }
  }

  static let asReported = Phrase("ตามที่รายงาน ยังไม่มีข้อมูลให้คำนวณ", "as reported; nothing to compute it from yet")

  // MARK: - Attached papers

  static let attachments = Phrase("เอกสารแนบ", "Papers")
  static let attachment = Phrase("เอกสาร", "Paper")
  static let fileNumber = Phrase("เลขที่แฟ้ม", "File number")
  static let place = Phrase("ที่เก็บ", "Kept at")
  static let scan = Phrase("ภาพสแกน", "Scan")
  static let checksum = Phrase("ค่าตรวจสอบ SHA-256", "SHA-256")

  static func attachment(_ kind: AttachmentKind) -> Phrase {
    switch kind {
    case .rules: Phrase("ระเบียบกลุ่ม", "Rules")
    case .memberList: Phrase("รายชื่อสมาชิก", "Member list")
    case .minutes: Phrase("รายงานการประชุม", "Minutes")
    case .bankBook: Phrase("สมุดบัญชีธนาคาร", "Bank book")
    case .accounts: Phrase("บัญชีรับจ่าย", "Accounts")
    case .idCard: Phrase("สำเนาบัตรประชาชน", "Copy of an ID card")
    case .houseRegister: Phrase("สำเนาทะเบียนบ้าน", "Copy of a house register")
    case .registration: Phrase("หนังสือจดทะเบียน", "Certificate of registration")
    case .letter: Phrase("หนังสือ", "Letter")
    case .photo: Phrase("รูปถ่าย", "Photograph")
    case .other: Phrase("อื่น ๆ", "Other")
    }
  }

  // MARK: - Organisations and networks

  static let organisation = Phrase("องค์กร", "Organisation")
  static let organisations = Phrase("องค์กรและคณะกรรมการชุมชน", "Organisations and committees")
  static let organisationName = Phrase("ชื่อองค์กร", "Organisation")
  static let organisationKind = Phrase("ประเภทองค์กร", "Kind of organisation")
  static let legalBasis = Phrase("ฐานกฎหมายหรือคำสั่ง", "Law or order")
  static let registrationNumber = Phrase("เลขทะเบียน", "Register number")
  static let contact = Phrase("ผู้ประสานงาน", "Contact")
  static let officers = Phrase("กรรมการ", "Officers")
  static let network = Phrase("เครือข่าย", "Network")
  static let networks = Phrase("เครือข่ายกลุ่มอาชีพ", "Networks of groups")
  static let networkName = Phrase("ชื่อเครือข่าย", "Network")
  static let groups = Phrase("กลุ่มในเครือข่าย", "Groups of the network")
  static let note = Phrase("หมายเหตุ", "Remark")

  static func organisation(_ kind: OrganisationKind) -> Phrase {
    switch kind {
    case .communityCommittee: Phrase("คณะกรรมการชุมชน", "Community committee")
    case .elderlyClub: Phrase("ชมรมผู้สูงอายุ", "Club of the elderly")
    case .womensGroup: Phrase("กลุ่มสตรี", "Women's group")
    case .healthVolunteers: Phrase("อาสาสมัครสาธารณสุข", "Health volunteers")
    case .savings: Phrase("กลุ่มออมทรัพย์", "Savings group")
    case .communityEnterprise: Phrase("วิสาหกิจชุมชน", "Community enterprise")
    case .foundation: Phrase("มูลนิธิ สมาคม", "Foundation or association")
    case .school: Phrase("สถานศึกษา", "School")
    case .temple: Phrase("วัด ศาสนสถาน", "Temple")
    case .other: Phrase("อื่น ๆ", "Other")
    }
  }
}
