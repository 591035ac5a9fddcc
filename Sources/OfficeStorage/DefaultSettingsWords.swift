internal import OfficeCore

/// What a new office starts with. Nothing here is confirmed: the settings screen says so until somebody does.
enum DefaultSettingsWords {
  private static let example = "ค่าตัวอย่างตามแนวปฏิบัติทั่วไป"
  private static let ownChoice = "ทางเลือกของหน่วยงานเอง ยังไม่ยืนยัน"

  static let all: [Setting] = [
    Setting(key: .officeName, value: "เทศบาลนครขอนแก่น", source: "โครงการอบรมและส่งเสริมอาชีพฯ"),
    Setting(key: .divisionName, value: "กองสวัสดิการสังคม", source: "โครงการอบรมและส่งเสริมอาชีพฯ"),
    Setting(
      key: .programmeName, value: "โครงการ อบรมและส่งเสริมอาชีพในเขตเทศบาลนครขอนแก่น",
      source: "โครงการอบรมและส่งเสริมอาชีพฯ"),
    Setting(key: .householdTarget, value: nil, source: "โครงการฯ ข้อ 6 ไม่ได้กำหนดค่าเป้าหมาย"),
    Setting(key: .groupTarget, value: nil, source: "โครงการฯ ข้อ 6 ไม่ได้กำหนดค่าเป้าหมาย"),
    Setting(key: .baselineGraceDays, value: "120", source: example),
    Setting(key: .minimumRisePercent, value: "0", source: "โครงการฯ ข้อ 6 “รายได้เพิ่มขึ้น”"),
    Setting(key: .incomeJumpFactor, value: "10", source: example),
    Setting(key: .passScore, value: "60", source: example),
    Setting(key: .weightReadiness, value: "20", source: example),
    Setting(key: .weightFeasibility, value: "20", source: example),
    Setting(key: .weightBeneficiaries, value: "20", source: example),
    Setting(key: .weightSustainability, value: "20", source: example),
    Setting(key: .weightAlignment, value: "20", source: example),
    Setting(key: .clipboardCopy, value: "1", source: ownChoice),
    Setting(key: .externalEditor, value: "0", source: ownChoice),
    Setting(key: .idleLockMinutes, value: "15", source: ownChoice),
    Setting(
      key: .groupKinds,
      value: "อาหารและเครื่องดื่ม;ผ้าและเครื่องแต่งกาย;ของใช้ ของตกแต่ง ของที่ระลึก;สมุนไพรที่ไม่ใช่อาหาร;เกษตร;บริการ;ค้าขาย;อื่น ๆ",
      source: ownChoice),
    Setting(key: .groupMeetingMonths, value: "6", source: example),
    Setting(key: .groupAccountsMonths, value: "12", source: example),
    Setting(key: .groupVisitMonths, value: "12", source: example),
    Setting(key: .groupDormantMonths, value: "18", source: example),
    Setting(key: .groupTermNoticeDays, value: "60", source: example),
    Setting(key: .groupSignatories, value: "3", source: example),
    Setting(key: .groupSignersNeeded, value: "2", source: example),
    Setting(key: .scanDropFolder, value: nil, source: ownChoice),
    Setting(key: .noticeEdition, value: "1/2569", source: ownChoice),
    Setting(
      key: .noticePurpose,
      value: "ขึ้นทะเบียน คัดเลือก สนับสนุน และติดตามผลการอบรมและส่งเสริมอาชีพตามภารกิจของเทศบาล",
      source: "พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล 2562 ม.23(1) ม.24(4)"),
    Setting(
      key: .noticeRecipients,
      value: "คณะกรรมการคัดกรอง ผู้มีอำนาจอนุมัติ หน่วยตรวจสอบ และหน่วยงานที่กฎหมายให้อำนาจ",
      source: "พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล 2562 ม.23(4)"),
    Setting(
      key: .noticeContact, value: "เจ้าหน้าที่คุ้มครองข้อมูลส่วนบุคคล สำนักงานเทศบาลนครขอนแก่น",
      source: "พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล 2562 ม.23(5)"),
    Setting(key: .requestDays, value: "30", source: "พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล 2562 ม.30"),
    Setting(key: .retentionSupportedYears, value: "10", source: example),
    Setting(key: .retentionAppliedYears, value: "10", source: example),
    Setting(key: .retentionRegisteredYears, value: "5", source: example),
    Setting(key: .unusualViews, value: "30", source: ownChoice),
    Setting(key: .smallCell, value: "5", source: ownChoice),
    Setting(key: .peopleSearchFirst, value: "1", source: "พ.ร.บ. คุ้มครองข้อมูลส่วนบุคคล 2562 ม.37(1) ยังไม่ยืนยัน"),
  ]
}
