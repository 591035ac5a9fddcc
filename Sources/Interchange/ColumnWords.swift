package import OfficeCore

/// The Thai words of the files: twins of the header names, and words of values.
package enum ColumnWords {
  /// The Thai twin of a column's name, where the contract has one.
  package static func thai(_ column: String, in kind: ImportKind) -> String? {
    Column(rawValue: column).flatMap { twins($0, in: kind).first }
  }

  /// The Thai names under which a column is found, the usual one first.
  static func twins(_ column: Column, in kind: ImportKind) -> [String] {
    switch column {
    case .code:
      switch kind {
      case .communities: ["รหัสชุมชน"]
      case .groups: ["รหัสกลุ่ม"]
      case .people, .members, .proposals, .beneficiaries, .incomes, .assessments: []
      }
    case .name: kind == .groups ? ["ชื่อกลุ่ม"] : ["ชุมชน"]
    case .title: kind == .proposals ? ["ชื่อโครงการ"] : ["คำนำหน้า"]
    case .zone: ["เขต"]
    case .aliases: ["ชื่ออื่น"]
    case .nationalID: ["เลขประจำตัวประชาชน", "เลขบัตรประชาชน"]
    case .noIDReason: ["เหตุที่ไม่มีเลข"]
    case .firstName: ["ชื่อ"]
    case .lastName: ["นามสกุล"]
    case .fullName: ["ชื่อ-สกุล"]
    case .sex: ["เพศ"]
    case .birthDate: ["วันเกิด"]
    case .houseNumber: ["บ้านเลขที่"]
    case .community: ["ชุมชน"]
    case .phone: ["โทรศัพท์"]
    case .household: ["รหัสครัวเรือน"]
    case .head: ["หัวหน้าครัวเรือน"]
    case .incomeMonth: ["รายได้ต่อเดือน"]
    case .categories: ["ประเภท"]
    case .group: ["รหัสกลุ่ม"]
    case .occupation: ["อาชีพ"]
    case .founded: ["วันที่จัดตั้ง"]
    case .number, .proposal: ["เลขที่คำขอ"]
    case .fiscalYear: ["ปีงบประมาณ"]
    case .receiptNumber: ["เลขทะเบียนรับ"]
    case .amountRequested: ["วงเงินที่ขอ"]
    case .amountApproved: ["วงเงินที่อนุมัติ"]
    case .opened, .closed, .moo, .soi, .road, .subdistrict, .district, .province, .postcode, .hasRules, .hasAccounts,
      .hasGeneralMeeting, .hasOffice, .status, .role, .from, .to, .applicantKind, .applicant, .objectives,
      .submittedOn, .decidedOn, .round, .recordedOn, .recordedBy, .assessedOn, .score, .address:
      []
    }
  }

  static func thai(_ sex: Sex) -> String {
    switch sex {
    case .female: "หญิง"
    case .male: "ชาย"
    case .unspecified: "ไม่ระบุ"
    }
  }

  static func thai(_ category: PersonCategory) -> String {
    switch category {
    case .elderly: "ผู้สูงอายุ"
    case .disabled: "คนพิการ"
    case .carer: "ผู้ดูแลคนพิการ"
    case .lowIncome: "ผู้มีรายได้น้อย"
    case .welfareCard: "บัตรสวัสดิการแห่งรัฐ"
    case .unemployed: "ว่างงาน"
    case .laidOff: "ถูกเลิกจ้าง"
    case .singleParent: "พ่อแม่เลี้ยงเดี่ยว"
    case .homeless: "คนไร้ที่พึ่ง"
    case .exOffender: "ผู้พ้นโทษ"
    // A file has no other words; those categories go under one of these.
    case .other, .ill, .entitled, .beggar, .rehabilitated, .outOfSchool, .destitute, .disaster, .undisclosed: "อื่น ๆ"
    }
  }

  static let yes = ["yes", "true", "1", "ใช่", "มี"]
  static let no = ["no", "false", "0", "ไม่ใช่", "ไม่มี"]
}
