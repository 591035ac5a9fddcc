package import OfficeCore
package import TerminalUI
package import ThaiText

/// The office's terms, once: a term is the same on every screen.
package enum Vocabulary {
  package static func status(_ status: ProposalStatus) -> Phrase {
    switch status {
    case .submitted: Phrase("รอคัดกรอง", "Waits for screening")
    case .waitingDocuments: Phrase("รอเอกสารเพิ่มเติม", "Waits for documents")
    case .returned: Phrase("ส่งกลับแก้ไข", "Returned for changes")
    case .deferred: Phrase("เลื่อนการพิจารณา", "Deferred")
    case .recommended: Phrase("เห็นควรสนับสนุน", "Recommended")
    case .recommendedConditional: Phrase("เห็นควรสนับสนุนแบบมีเงื่อนไข", "Recommended with conditions")
    case .notRecommended: Phrase("ไม่เห็นควรสนับสนุน", "Not recommended")
    case .reserve: Phrase("บัญชีสำรอง", "Reserve list")
    case .review: Phrase("ให้ทบทวน", "Back for review")
    case .approved: Phrase("อนุมัติ", "Approved")
    case .rejected: Phrase("ไม่อนุมัติ", "Not approved")
    case .waived: Phrase("สละสิทธิ์", "Waived")
    case .withdrawn: Phrase("ถอนคำขอ", "Withdrawn")
    case .cancelled: Phrase("ยกเลิกโครงการ", "Cancelled")
    case .completed: Phrase("ดำเนินการแล้วเสร็จ", "Completed")
    }
  }

  /// At most ten cells.
  package static func shortStatus(_ status: ProposalStatus) -> Phrase {
    switch status {
    case .submitted: Phrase("รอคัดกรอง", "To screen")
    case .waitingDocuments: Phrase("รอเอกสาร", "Documents")
    case .returned: Phrase("ส่งกลับแก้", "Returned")
    case .deferred: Phrase("เลื่อน", "Deferred")
    case .recommended: Phrase("เห็นควร", "Recomm.")
    case .recommendedConditional: Phrase("มีเงื่อนไข", "Condit.")
    case .notRecommended: Phrase("ไม่เห็นควร", "Not recom.")
    case .reserve: Phrase("สำรอง", "Reserve")
    case .review: Phrase("ให้ทบทวน", "Review")
    case .approved: Phrase("อนุมัติ", "Approved")
    case .rejected: Phrase("ไม่อนุมัติ", "Rejected")
    case .waived: Phrase("สละสิทธิ์", "Waived")
    case .withdrawn: Phrase("ถอนคำขอ", "Withdrawn")
    case .cancelled: Phrase("เลิกโครงการ", "Cancelled")
    case .completed: Phrase("แล้วเสร็จ", "Completed")
    }
  }

  /// The glyphless colour of a status; the word always stands beside it.
  package static func role(of status: ProposalStatus) -> Role {
    switch status {
    case .approved, .completed, .recommended, .recommendedConditional: .ok
    case .rejected, .notRecommended, .cancelled: .refused
    case .waitingDocuments, .returned, .review, .deferred, .reserve: .warning
    case .submitted, .waived, .withdrawn: .text
    }
  }

  package static func outcome(_ outcome: ScreeningOutcome) -> Phrase {
    switch outcome {
    case .recommend: Phrase("เห็นควรสนับสนุน", "Recommend")
    case .recommendReduced: Phrase("เห็นควรสนับสนุนโดยปรับลดวงเงิน", "Recommend a reduced amount")
    case .recommendConditional: Phrase("เห็นควรสนับสนุนแบบมีเงื่อนไข", "Recommend with conditions")
    case .returnForChange: Phrase("ส่งกลับแก้ไข", "Return for changes")
    case .defer: Phrase("เลื่อนการพิจารณา", "Defer")
    case .reserve: Phrase("บัญชีสำรอง", "Reserve list")
    case .notRecommend: Phrase("ไม่เห็นควรสนับสนุน", "Do not recommend")
    }
  }

  package static func outcome(_ outcome: MayorOutcome) -> Phrase {
    switch outcome {
    case .approve: Phrase("อนุมัติ", "Approved")
    case .review: Phrase("ให้ทบทวน", "Back for review")
    case .reject: Phrase("ไม่อนุมัติ", "Not approved")
    }
  }

  package static func role(_ role: OfficeRole) -> Phrase {
    switch role {
    case .clerk: Phrase("เจ้าหน้าที่รับคำขอ", "Intake clerk")
    case .fieldOfficer: Phrase("นักพัฒนาชุมชนประจำเขต", "Field officer")
    case .secretary: Phrase("เลขานุการคณะกรรมการ", "Committee secretary")
    case .committeeMember: Phrase("กรรมการ", "Committee member")
    case .approver: Phrase("ผู้มีอำนาจอนุมัติ", "Approver")
    case .auditor: Phrase("ผู้ตรวจสอบภายใน", "Internal auditor")
    case .administrator: Phrase("ผู้ดูแลระบบ", "Administrator")
    }
  }

  package static func category(_ category: PersonCategory) -> Phrase {
    switch category {
    case .elderly: Phrase("ผู้สูงอายุ", "Elderly")
    case .disabled: Phrase("คนพิการ", "Disabled")
    case .carer: Phrase("ผู้ดูแลคนพิการ", "Carer of a disabled person")
    case .lowIncome: Phrase("ผู้มีรายได้น้อย", "Low income")
    case .welfareCard: Phrase("บัตรสวัสดิการแห่งรัฐ", "State welfare card")
    case .unemployed: Phrase("ว่างงาน", "Unemployed")
    case .laidOff: Phrase("ถูกเลิกจ้าง", "Laid off")
    case .singleParent: Phrase("พ่อแม่เลี้ยงเดี่ยว", "Single parent")
    case .homeless: Phrase("คนไร้ที่พึ่ง", "Homeless")
    case .exOffender: Phrase("ผู้พ้นโทษ", "Ex-offender")
    case .other: Phrase("อื่น ๆ", "Other")
    }
  }

  package static func sex(_ sex: Sex) -> Phrase {
    switch sex {
    case .female: Phrase("หญิง", "Female")
    case .male: Phrase("ชาย", "Male")
    case .unspecified: Phrase("ไม่ระบุ", "Not stated")
    }
  }

  package static func groupStatus(_ status: GroupStatus) -> Phrase {
    switch status {
    case .active: Phrase("ดำเนินกิจกรรม", "Active")
    case .watch: Phrase("ต้องติดตาม", "Watch")
    case .dormant: Phrase("หยุดดำเนินกิจกรรม", "Dormant")
    case .dissolved: Phrase("เลิกกลุ่มแล้ว", "Dissolved")
    }
  }

  /// At most ten cells.
  package static func shortGroupStatus(_ status: GroupStatus) -> Phrase {
    switch status {
    case .active: Phrase("ดำเนินงาน", "Active")
    case .watch: Phrase("ต้องติดตาม", "Watch")
    case .dormant: Phrase("หยุด", "Dormant")
    case .dissolved: Phrase("เลิกกลุ่ม", "Dissolved")
    }
  }

  /// The colour of a group's status; the word always stands beside it.
  package static func role(of status: GroupStatus) -> Role {
    switch status {
    case .active: .ok
    case .watch: .warning
    case .dormant, .dissolved: .faint
    }
  }

  package static func groupRole(_ role: GroupRole) -> Phrase {
    switch role {
    case .chair: Phrase("ประธาน", "Chair")
    case .viceChair: Phrase("รองประธาน", "Vice-chair")
    case .secretary: Phrase("เลขานุการ", "Secretary")
    case .treasurer: Phrase("เหรัญญิก", "Treasurer")
    case .committee: Phrase("กรรมการ", "Committee")
    case .member: Phrase("สมาชิก", "Member")
    }
  }

  package static func applicantKind(_ kind: ApplicantKind) -> Phrase {
    switch kind {
    case .group: Phrase("กลุ่มอาชีพ", "Occupational group")
    case .person: Phrase("บุคคล", "Person")
    case .organisation: Phrase("องค์กร", "Organisation")
    }
  }

  package static func support(_ kind: SupportKind) -> Phrase {
    switch kind {
    case .training: Phrase("อบรม", "Training")
    case .materials: Phrase("วัสดุ", "Materials")
    case .equipment: Phrase("ครุภัณฑ์ (ให้ยืม)", "Equipment (on loan)")
    case .subsidy: Phrase("เงินอุดหนุน", "Subsidy")
    }
  }

  package static func objective(_ objective: Objective) -> Phrase {
    switch objective {
    case .learning: Phrase("2.1 การเรียนรู้ของชุมชนและพัฒนากลุ่มอาชีพเดิม", "2.1 Learning and existing groups")
    case .sufficiencyEconomy: Phrase("2.2 อาชีพตามแนวเศรษฐกิจพอเพียง", "2.2 Sufficiency economy")
    case .incomeAndRevolvingCapital: Phrase("2.3 รายได้และทุนหมุนเวียนในชุมชน", "2.3 Income and revolving capital")
    case .groupManagement: Phrase("2.4 การบริหารจัดการที่ดีในกลุ่มอาชีพ", "2.4 Good group management")
    case .towardOTOP: Phrase("2.5 ผลิตภัณฑ์ชุมชนไปสู่สินค้า OTOP", "2.5 Products toward OTOP")
    }
  }

  package static func paper(_ paper: ProposalPaper) -> Phrase {
    switch paper {
    case .proposalForm: Phrase("แบบเสนอโครงการ", "Proposal form")
    case .memberList: Phrase("รายชื่อสมาชิก", "Member list")
    case .groupRules: Phrase("ระเบียบกลุ่ม", "Group rules")
    case .groupResolution: Phrase("มติกลุ่ม", "Group resolution")
    case .communityLetter: Phrase("หนังสือรับรองประธานชุมชน", "Letter of the community's chair")
    case .quotation: Phrase("ใบเสนอราคา", "Quotation")
    }
  }

  package static func round(_ round: IncomeRound) -> Phrase {
    switch round {
    case .baseline: Phrase("รายได้ก่อนรับการสนับสนุน (ข้อมูลฐาน)", "Baseline")
    case .m3: Phrase("การติดตาม 3 เดือน", "3 months")
    case .m6: Phrase("การติดตาม 6 เดือน", "6 months")
    case .m12: Phrase("การติดตาม 12 เดือน", "12 months")
    }
  }

  /// At most eight cells.
  package static func shortRound(_ round: IncomeRound) -> Phrase {
    switch round {
    case .baseline: Phrase("รายได้ฐาน", "Baseline")
    case .m3: Phrase("3 เดือน", "3 months")
    case .m6: Phrase("6 เดือน", "6 months")
    case .m12: Phrase("12 เดือน", "12 months")
    }
  }

  package static func notReached(_ reason: NotReachedReason) -> Phrase {
    switch reason {
    case .notFound: Phrase("ไม่พบ", "Not found")
    case .moved: Phrase("ย้าย", "Moved")
    case .died: Phrase("เสียชีวิต", "Died")
    case .refused: Phrase("ไม่ให้ข้อมูล", "Gave no information")
    }
  }

  package static func zone(_ zone: Int?) -> Phrase {
    zone.map { Phrase("เขต \($0)", "Zone \($0)") } ?? Phrase("นอกชุมชน", "No community")
  }

  // MARK: - Shared nouns and verbs

  package static let asChart = Phrase("แผนภูมิ", "Chart")
  package static let asTable = Phrase("ตาราง", "Table")
  package static let name = Phrase("ชื่อ-สกุล", "Name")
  package static let nationalID = Phrase("เลขประจำตัวประชาชน", "National ID")
  package static let community = Phrase("ชุมชน", "Community")
  static func householdRole(_ role: HouseholdRole) -> Phrase {
    switch role {
    case .spouse: Phrase("คู่สมรส", "Spouse")
    case .child: Phrase("บุตร", "Child")
    case .parent: Phrase("บิดามารดา", "Parent")
    case .sibling: Phrase("พี่น้อง", "Sibling")
    case .grandchild: Phrase("หลาน", "Grandchild")
    case .grandparent: Phrase("ปู่ย่าตายาย", "Grandparent")
    case .relative: Phrase("ญาติ", "Relative")
    case .lodger: Phrase("ผู้อาศัย", "Lodger")
    }
  }

  package static let zoneTitle = Phrase("เขต", "Zone")
  package static let household = Phrase("ครัวเรือน", "Household")
  package static let group = Phrase("กลุ่มอาชีพ", "Group")
  package static let phone = Phrase("โทรศัพท์", "Phone")
  package static let amount = Phrase("วงเงิน", "Amount")
  package static let amountRequested = Phrase("วงเงินที่ขอ", "Amount asked")
  package static let amountApproved = Phrase("วงเงินที่อนุมัติ", "Amount approved")
  package static let budgetLeft = Phrase("งบประมาณคงเหลือ", "Budget left")
  package static let statusTitle = Phrase("สถานะ", "State")
  package static let number = Phrase("เลขที่คำขอ", "Number")
  package static let proposalTitle = Phrase("ชื่อโครงการ", "Title")
  package static let applicant = Phrase("ผู้ยื่นคำขอ", "Applicant")
  package static let beneficiaries = Phrase("ผู้ได้รับประโยชน์", "Beneficiaries")
  package static let reason = Phrase("เหตุผล", "Reason")
  package static let save = Phrase("บันทึก", "Save")
  package static let search = Phrase("ค้นหา", "Search")
  package static let open = Phrase("เปิด", "Open")
  package static let new = Phrase("เพิ่ม", "New")
  package static let mark = Phrase("ทำเครื่องหมาย", "Mark")
  package static let history = Phrase("ประวัติการแก้ไข", "History")
  package static let print = Phrase("พิมพ์", "Print")
  package static let pickList = Phrase("รายการเลือก", "Pick list")
  package static let resume = Phrase("ทำต่อ", "Resume")
  package static let startAnew = Phrase("เริ่มใหม่", "Start anew")
  package static let backToCheck = Phrase("กลับไปตรวจ", "Back to check")
  package static let correction = Phrase("แก้ไขการบันทึก", "Correct the record")
  /// Why the user may not, and who may: "ทำไม่ได้: เฉพาะ เลขานุการคณะกรรมการ หรือ ผู้ดูแลระบบ".
  package static func notPermitted(_ permissions: Permission...) -> Phrase {
    onlyRoles(Set(permissions)).wrapped("ทำไม่ได้: ", "", "Not permitted: ", "")
  }

  /// Who may: "เฉพาะ เลขานุการคณะกรรมการ หรือ ผู้ดูแลระบบ"; where zones limit it, within their own zones.
  package static func whoMay(_ permission: Permission) -> Phrase {
    let roles = onlyRoles([permission])
    return Visibility.isZoned(permission)
      ? roles.wrapped("", " ภายในเขตที่รับผิดชอบ", "", ", within their own zones") : roles
  }

  private static func onlyRoles(_ permissions: Set<Permission>) -> Phrase {
    let roles = Visibility.roles(for: permissions).map(role)
    let others = roles.dropLast().map(\.thai).joined(separator: ", ")
    let englishOthers = roles.dropLast().map(\.english).joined(separator: ", ")
    let last = roles.last ?? role(.administrator)
    return Phrase(
      "เฉพาะ " + (others.isEmpty ? "" : others + " หรือ ") + last.thai,
      "only " + (englishOthers.isEmpty ? "" : englishOthers + " or ") + last.english)
  }

  // MARK: - Days and money

  /// 23 พ.ย. 2569 / 23 Nov 2026
  package static func day(_ day: Day) -> Phrase { Phrase(BuddhistDate.medium(day), BuddhistDate.english(day)) }
  /// 23 พ.ย. 69 / 23 Nov 2026: for columns.
  package static func shortDay(_ day: Day) -> Phrase { Phrase(BuddhistDate.short(day), BuddhistDate.english(day)) }
  package static func baht(_ money: Money) -> Phrase { Phrase("\(money.display) บาท", "\(money.display) baht") }
  /// 23 พ.ย. 69 14.05 น.: for columns.
  package static func shortMoment(_ moment: Moment) -> Phrase {
    Phrase(
      "\(BuddhistDate.short(moment.day)) \(BuddhistDate.time(hour: moment.hour, minute: moment.minute))",
      "\(BuddhistDate.english(moment.day)) \(moment.hour):\(moment.minute < 10 ? "0" : "")\(moment.minute)")
  }
  /// 14.05 น. / 14:05
  package static func time(_ moment: Moment) -> Phrase {
    Phrase(
      BuddhistDate.time(hour: moment.hour, minute: moment.minute),
      "\(moment.hour):\(moment.minute < 10 ? "0" : "")\(moment.minute)")
  }
  package static func moment(_ moment: Moment) -> Phrase {
    Phrase(
      "\(BuddhistDate.medium(moment.day)) เวลา \(BuddhistDate.time(hour: moment.hour, minute: moment.minute))",
      "\(BuddhistDate.english(moment.day)) \(moment.hour):\(moment.minute < 10 ? "0" : "")\(moment.minute)")
  }
}
