internal import OfficeCore
internal import TerminalUI
internal import ThaiText

extension Settings {
  enum Words {
    static let title = Phrase("การตั้งค่า", "Settings")
    static let reading = Phrase("กำลังอ่านการตั้งค่า…", "Reading the settings…")
    static let none = Phrase("ยังไม่มีการตั้งค่า", "No settings")
    static let change = Phrase("กำหนดค่าใหม่", "Set a new value")
    static let name = Phrase("รายการ", "Setting")
    static let value = Phrase("ค่า", "Value")
    static let from = Phrase("ใช้ตั้งแต่", "From")
    static let state = Phrase("การยืนยัน", "Confirmed")
    static let confirmed = Phrase("ยืนยันแล้ว", "confirmed")
    static let notConfirmed = Phrase("ยังไม่ยืนยัน", "not confirmed")
    static let notSet = Phrase("ยังไม่กำหนด", "not set")
    static let always = Phrase("แต่แรก", "the start")

    static func frame(_ year: Int) -> Phrase {
      Phrase("โครงการหลักและงบประมาณ ปี \(year) …", "Umbrella project and budget \(year) …")
    }

    static let trust = Trust.Words.title + Phrase(verbatim: " …")

    static func weightsWrong(_ sum: Int) -> Phrase {
      Phrase("น้ำหนักเกณฑ์รวมกันได้ \(sum) ต้องได้ 100 กรุณาแก้ไข", "The weights add up to \(sum), not to 100: please correct")
    }

    static func name(_ key: SettingKey) -> Phrase {
      switch key {
      case .officeName: Phrase("ชื่อหน่วยงาน", "Name of the office")
      case .divisionName: Phrase("ชื่อกอง/สำนัก", "Name of the division")
      case .programmeName: Phrase("ชื่อโครงการ", "Name of the programme")
      case .householdTarget: Phrase("เป้าหมาย ครอบครัวที่รายได้เพิ่มขึ้น", "Target: families with more income")
      case .groupTarget: Phrase("เป้าหมาย กลุ่มที่บริหารจัดการดีขึ้น", "Target: groups that improved")
      case .baselineGraceDays: Phrase("เก็บรายได้ฐานได้ภายใน", "A baseline counts within")
      case .minimumRisePercent: Phrase("รายได้เพิ่มขึ้น เมื่อเพิ่มเกินกว่า", "Income increased: more than")
      case .incomeJumpFactor: Phrase("ขอหมายเหตุ เมื่อรายได้ต่างไปตั้งแต่", "Comment wanted: income differs by")
      case .passScore: Phrase("คะแนนคัดกรองขั้นต่ำ", "Least score to recommend")
      case .weightReadiness: Phrase("น้ำหนัก ความพร้อมของกลุ่ม", "Weight: readiness")
      case .weightFeasibility: Phrase("น้ำหนัก ความเป็นไปได้", "Weight: feasibility")
      case .weightBeneficiaries: Phrase("น้ำหนัก ผู้ได้รับประโยชน์", "Weight: beneficiaries")
      case .weightSustainability: Phrase("น้ำหนัก ความยั่งยืน", "Weight: sustainability")
      case .weightAlignment: Phrase("น้ำหนัก ความสอดคล้องกับวัตถุประสงค์", "Weight: objectives")
      case .clipboardCopy: Phrase("ส่งข้อความไปคลิปบอร์ด", "Sending to the clipboard")
      case .externalEditor: Phrase("พิมพ์ข้อความยาวด้วยโปรแกรมอื่น", "Long texts in an outside editor")
      case .groupKinds: Phrase("ประเภทอาชีพของกลุ่ม", "Kinds of occupation of groups")
      case .groupMeetingMonths: Phrase("กลุ่มต้องติดตาม เมื่อไม่ประชุมเกิน", "Group to watch: no meeting for")
      case .groupAccountsMonths: Phrase("กลุ่มต้องติดตาม เมื่อไม่ทำบัญชีเกิน", "Group to watch: no accounts for")
      case .groupVisitMonths: Phrase("กลุ่มต้องติดตาม เมื่อไม่ได้เยี่ยมเกิน", "Group to watch: no visit for")
      case .groupDormantMonths: Phrase("กลุ่มหยุดดำเนินกิจกรรม เมื่อเงียบเกิน", "Group dormant: no sign of work for")
      case .groupTermNoticeDays: Phrase("เตือนก่อนกรรมการกลุ่มครบวาระ", "Tell of an officer's term before it ends")
      case .groupSignatories: Phrase("ผู้มีอำนาจลงนามบัญชีกลุ่ม", "Signatories of a group's account")
      case .groupSignersNeeded: Phrase("ลงนามร่วมเบิกเงินกลุ่ม", "Signatures to draw a group's money")
      case .scanDropFolder: Phrase("โฟลเดอร์รับภาพสแกน", "Folder of dropped scans")
      case .noticeEdition: Phrase("ประกาศความเป็นส่วนตัว ฉบับที่", "Privacy notice: edition")
      case .noticePurpose: Phrase("ประกาศความเป็นส่วนตัว วัตถุประสงค์", "Privacy notice: purpose")
      case .noticeRecipients: Phrase("ประกาศความเป็นส่วนตัว ผู้รับข้อมูล", "Privacy notice: recipients")
      case .noticeContact: Phrase("ประกาศความเป็นส่วนตัว ผู้ติดต่อ", "Privacy notice: contact")
      case .requestDays: Phrase("ตอบคำร้องเจ้าของข้อมูลภายใน", "Answer data requests within")
      case .retentionSupportedYears: Phrase("เก็บข้อมูลผู้ได้รับการสนับสนุน", "Keep records of the supported for")
      case .retentionAppliedYears: Phrase("เก็บข้อมูลผู้ยื่นคำขอ", "Keep records of applicants for")
      case .retentionRegisteredYears: Phrase("เก็บข้อมูลผู้ขึ้นทะเบียน", "Keep records of the registered for")
      case .unusualViews: Phrase("ทักการเปิดดู ใน 10 นาที ตั้งแต่", "Remark looks within 10 minutes from")
      case .smallCell: Phrase("ไม่พิมพ์จำนวนที่น้อยกว่า", "Do not print counts below")
      case .peopleSearchFirst: Phrase("ทะเบียนบุคคล ต้องค้นหาก่อนจึงเห็นรายชื่อ", "People: names after a search only")
      case .idleLockMinutes: Phrase("ล็อกหน้าจอ เมื่อไม่กดแป้นเกินกว่า", "Lock the screen without a key for")
      }
    }

    static func value(_ setting: Setting) -> Phrase {
      guard let value = setting.value else { return notSet }
      let said = Phrase(verbatim: value)
      return switch setting.key {
      case .officeName, .divisionName, .programmeName, .noticeEdition, .noticePurpose, .noticeRecipients,
        .noticeContact:
        said
      case .requestDays: said.wrapped("", " วัน", "", " days")
      case .retentionSupportedYears, .retentionAppliedYears, .retentionRegisteredYears:
        said.wrapped("", " ปี", "", " years")
      case .unusualViews:
        setting.number == 0 ? Phrase("ไม่ทัก (0)", "never (0)") : said.wrapped("", " คน", "", " people")
      case .smallCell: setting.number == 0 ? Phrase("พิมพ์ทั้งหมด (0)", "print all (0)") : said
      case .householdTarget, .groupTarget: said.wrapped("ร้อยละ ", "", "", "%")
      case .minimumRisePercent: said.wrapped("ร้อยละ ", "", "", "%")
      case .baselineGraceDays: said.wrapped("", " วัน", "", " days")
      case .incomeJumpFactor: said.wrapped("", " เท่า", "", " times")
      case .passScore, .weightReadiness, .weightFeasibility, .weightBeneficiaries, .weightSustainability,
        .weightAlignment:
        said.wrapped("", " คะแนน", "", " points")
      case .clipboardCopy, .externalEditor:
        setting.number == 1 ? Phrase("ได้ (1)", "allowed (1)") : Phrase("ไม่ได้ (0)", "not allowed (0)")
      case .peopleSearchFirst: setting.number == 1 ? Phrase("ใช้ (1)", "yes (1)") : Phrase("ไม่ใช้ (0)", "no (0)")
      case .groupKinds, .scanDropFolder: said
      case .groupMeetingMonths, .groupAccountsMonths, .groupVisitMonths, .groupDormantMonths:
        setting.number == 0 ? Phrase("ไม่ใช้ (0)", "not used (0)") : said.wrapped("", " เดือน", "", " months")
      case .groupTermNoticeDays: said.wrapped("", " วัน", "", " days")
      case .groupSignatories, .groupSignersNeeded: said.wrapped("", " คน", "", " people")
      case .idleLockMinutes:
        setting.number == 0 ? Phrase("ไม่ล็อก (0)", "never (0)") : said.wrapped("", " นาที", "", " minutes")
      }
    }

    static func from(_ day: Day?, isShort: Bool) -> Phrase {
      day.map { isShort ? Vocabulary.shortDay($0) : Vocabulary.day($0) } ?? always
    }

    static func source(_ setting: Setting) -> Phrase {
      Phrase("ที่มา: \(setting.source)", "Source: \(setting.source)")
    }

    static func confirmation(_ setting: Setting) -> Phrase {
      guard let by = setting.confirmedBy else { return notConfirmed }
      let when = setting.confirmedOn.map { Vocabulary.day($0).wrapped(" เมื่อ ", "", " on ", "") }
      return Phrase("ยืนยันโดย \(by)", "Confirmed by \(by)") + (when ?? Phrase(verbatim: ""))
    }

    /// Another value of the setting, earlier or to come.
    static func other(_ setting: Setting) -> Phrase {
      let since = setting.from.map { Vocabulary.day($0).wrapped("ตั้งแต่ ", ": ", "From ", ": ") }
      return (since ?? always.wrapped("", ": ", "From ", ": ")) + value(setting)
        + Phrase(" (ที่มา: \(setting.source))", " (source: \(setting.source))")
    }
  }
}
