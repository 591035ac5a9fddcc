internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension HistoryPage {
  enum Words {
    static let nextEntry = Phrase("รายการถัดไป", "Next entry")
    static let previousEntry = Phrase("รายการก่อนหน้า", "Previous entry")
    static let reading = Phrase("กำลังอ่านประวัติ…", "Reading the history…")
    static let empty = Phrase(
      "ยังไม่มีการแก้ไขในระบบ ข้อมูลเดิมมาจากการนำเข้า", "Nothing was changed here; the record came by an import.")
    static let erased = Phrase("รายละเอียดถูกลบตามกฎหมาย", "The details were erased as the law demands")
    static let wentOff = Phrase("ออก", "off")
    static let cameOn = Phrase("เข้า", "on")

    static let undo = Phrase("เรียกคืน", "Undo")
    static let undone = Phrase("เรียกคืนแล้ว", "Undone")
    static let stays = Phrase("คงไว้", "Leave it")

    /// What will go back, field by field.
    static func confirmUndo(_ lines: [Phrase]) -> Confirmation {
      let text =
        Phrase("ค่าจะกลับเป็นดังนี้ และลงบันทึกไว้ในประวัติ\n", "The values go back like this; the history records it.\n")
        + lines.listed("\n", "\n")
      return Confirmation("undo", Dialog(title: undo, text: text, buttons: [undo, stays], focus: 1))
    }

    static func said(_ line: Line) -> Phrase {
      if case .change(let field, let before, let after) = line { change(field, before, after) } else { erased }
    }

    static func sentence(_ obstacle: EditUndo.Obstacle) -> Phrase {
      switch obstacle {
      case .notAnEdit(let code):
        deed(code).wrapped("เรียกคืน \"", "\" ไม่ได้ ใช้ได้กับการแก้ไขข้อมูลเท่านั้น", "“", "” cannot be undone, only edits can.")
      case .notKept(let field):
        field.isEmpty
          ? Phrase("ประวัติไม่มีค่าเดิม จึงเรียกคืนไม่ได้", "The history has no earlier value to go back to.")
          : fieldName(field).wrapped(
            "เรียกคืน", "จากประวัติไม่ได้ กรุณาแก้ไขเอง", "The ", " cannot be put back from the history; change it by hand.")
      case .undoneAlready: Phrase("รายการนี้เรียกคืนไปแล้ว", "This entry is undone already.")
      case .editedSince(let field):
        fieldName(field).wrapped(
          "", "ถูกแก้ไขอีกหลังจากนั้น กรุณาเรียกคืนรายการหลังก่อน", "The ", " was changed again; undo that first.")
      case .usedSince(let code):
        deed(code).wrapped(
          "มีการดำเนินการที่ใช้ค่านี้แล้ว (", ") จึงเรียกคืนไม่ได้ กรุณาแก้ไขเป็นรายการใหม่", "It was used since (",
          "), so it cannot be undone; make a new change.")
      }
    }

    private static func fieldName(_ code: String) -> Phrase {
      OutreachFieldWords.field(code) ?? fields[code] ?? officeField(code) ?? Explain.field(code)
    }

    static func reason(_ reason: String) -> Phrase { Phrase("เหตุผล: \(reason)", "Reason: \(reason)") }

    /// field: before → after; only what there is when the field was empty before or is now.
    static func change(_ field: Phrase, _ before: Phrase?, _ after: Phrase?) -> Phrase {
      let nothing = Phrase("(ว่าง)", "(empty)")
      if before == after { return field + Phrase(verbatim: ": ") + (after ?? nothing) }
      let values =
        before.map { $0 + Phrase(verbatim: " → ") + (after ?? nothing) } ?? after ?? nothing
      return field + Phrase(verbatim: ": ") + values
    }

    static func deed(_ code: String) -> Phrase { deeds[code] ?? Phrase(verbatim: code) }

    private static let deeds: [String: Phrase] = [
      "found_office": Phrase("เริ่มใช้ระบบ", "Office founded"),
      "register": Phrase("ขึ้นทะเบียน", "Registered"),
      "save": Phrase("แก้ไข", "Changed"),
      "move": Phrase("ย้าย", "Moved"),
      "relate": Phrase("บันทึกความสัมพันธ์", "Relation recorded"),
      "change_relation": Phrase("แก้ไขความสัมพันธ์", "Relation changed"),
      "keep_category": Phrase("บันทึกประเภท", "Category recorded"),
      "depart": Phrase("จำหน่ายออกจากทะเบียน", "Left the register"),
      "take_back": Phrase("รับกลับเข้าทะเบียน", "Taken back into the register"),
      "view": Phrase("เปิดดู", "Viewed"),
      "record": Phrase("บันทึก", "Recorded"),
      "record_income": Phrase("บันทึกรายได้", "Income recorded"),
      "record_not_reached": Phrase("บันทึกว่าติดตามไม่ได้", "Recorded as not reached"),
      "correct_income": Phrase("แก้ไขการบันทึกรายได้", "Income corrected"),
      "assess": Phrase("บันทึกผลประเมินกลุ่ม", "Group assessed"),
      "submit": Phrase("รับคำขอ", "Proposal received"),
      "papers_came": Phrase("ได้รับเอกสารเพิ่มเติม", "Papers came"),
      "withdraw": Phrase("ถอนคำขอ", "Withdrawn"),
      "waive": Phrase("สละสิทธิ์", "Waived"),
      "cancel": Phrase("ยกเลิกโครงการ", "Cancelled"),
      "complete": Phrase("ดำเนินการแล้วเสร็จ", "Completed"),
      "screen": Phrase("บันทึกมติคณะกรรมการ", "Screened"),
      "correct_screening": Phrase("แก้ไขการบันทึกมติ", "Screening corrected"),
      "approve_approve": Phrase("นายกเทศมนตรีอนุมัติ", "Approved by the mayor"),
      "approve_review": Phrase("นายกเทศมนตรีให้ทบทวน", "Sent back for review"),
      "approve_reject": Phrase("นายกเทศมนตรีไม่อนุมัติ", "Not approved by the mayor"),
      "correct_approval": Phrase("แก้ไขการบันทึกผลนายกเทศมนตรี", "The mayor's decision corrected"),
      "transfer": Phrase("โอนงบประมาณ", "Budget transferred"),
      "open_round": Phrase("เปิดรอบรับคำขอ", "Round opened"),
      "change_setting": Phrase("แก้ไขการตั้งค่า", "Setting changed"),
      "add_user": Phrase("เพิ่มผู้ใช้", "User added"),
      "change_user": Phrase("แก้ไขผู้ใช้", "User changed"),
      "close_user": Phrase("ปิดผู้ใช้", "User closed"),
      "share_search": Phrase("ให้ทุกคนใช้คำค้น", "Search shared with everyone"),
      "withdraw_search": Phrase("เลิกให้ทุกคนใช้คำค้น", "Shared search withdrawn"),
      "import": Phrase("นำเข้า", "Imported"),
      "import_errors": Phrase("เขียนแฟ้มแถวที่นำเข้าไม่ได้", "Rejected rows written"),
      "import_update": Phrase("แก้ไขจากการนำเข้า", "Changed by an import"),
      "record_event": Phrase("บันทึกกิจกรรมกลุ่ม", "Event recorded"),
      "correct_event": Phrase("แก้ไขการบันทึกกิจกรรมกลุ่ม", "Event corrected"),
      "strike_event": Phrase("ตัดรายการกิจกรรมที่ผิดออก", "Event struck"),
      "dissolve": Phrase("เลิกกลุ่ม", "Dissolved"),
      "reinstate": Phrase("แก้ไขการบันทึกเลิกกลุ่ม", "Dissolution taken back"),
      "attach": Phrase("แนบเอกสาร", "Paper attached"),
      "detach": Phrase("ตัดเอกสารที่แนบผิดออก", "Paper struck"),
      "print": Phrase("พิมพ์หรือเขียนลงแฟ้ม", "Printed or written to a file"),
      "copy": Phrase("ส่งไปคลิปบอร์ด", "Sent to the clipboard"),
      "merge": Phrase("รวมรายการซ้ำ", "Records merged"),
      "unmerge": Phrase("เรียกคืนการรวมรายการซ้ำ", "Merge undone"),
      "answer_pair": Phrase("ตอบว่าซ้ำหรือไม่", "Answered whether double"),
      "undo": Phrase("เรียกคืนการแก้ไข", "Edit undone"),
      "undo_import": Phrase("เรียกคืนการนำเข้า", "Import undone"),
      "backup": Phrase("สำรองข้อมูล", "Backed up"),
      "restore": Phrase("กู้คืนจากสำเนาสำรอง", "Restored from a backup"),
      "change_head": Phrase("เปลี่ยนหัวหน้าครัวเรือน", "Head of household changed"),
      "split_household": Phrase("แยกครัวเรือน", "Household split"),
      "found_household": Phrase("ตั้งครัวเรือนจากการแยก", "Household founded by a split"),
      "merge_household": Phrase("รวมเข้ากับครัวเรือนอื่น", "Merged into another household"),
      "absorb_household": Phrase("รับครัวเรือนอื่นมารวม", "Another household merged into it"),
      "move_household": Phrase("ย้ายครัวเรือน", "Household moved"),
      "change_household": Phrase("เปลี่ยนครัวเรือนหรือหัวหน้า", "Household or head changed"),
      "add_community": Phrase("เพิ่มชุมชน", "Community added"),
      "rename_community": Phrase("เปลี่ยนชื่อชุมชน", "Community renamed"),
      "split_community": Phrase("แยกชุมชน", "Community split"),
      "merge_community": Phrase("รวมเข้ากับชุมชนอื่น", "Merged into another community"),
      "absorb_community": Phrase("รับชุมชนอื่นมารวม", "Another community merged into it"),
      "retire_community": Phrase("ยุบชุมชน", "Community retired"),
      "rehouse": Phrase("เปลี่ยนชุมชนโดยไม่ย้ายบ้าน", "Brought under another community"),
      "pre_register": Phrase("ขึ้นทะเบียนจากบัญชีผู้สนใจ", "Registered from the list"),
      "settle_registration": Phrase("ถือว่าครบเท่าที่มี", "No more can be had"),
      "ask": Phrase("ขอถึงเขตอื่น", "Asked of another zone"),
      "answer": Phrase("ตอบคำขอ", "Answered"),
      "reveal": Phrase("เปิดดูข้อมูลที่ปกปิด", "Masked field revealed"),
      "export": Phrase("ส่งออก", "Exported"),
      "show_notice": Phrase("แจ้งประกาศความเป็นส่วนตัว", "Privacy notice shown"),
      "give_consent": Phrase("ให้ความยินยอม", "Consent given"),
      "withdraw_consent": Phrase("ถอนความยินยอม", "Consent withdrawn"),
      "receive_request": Phrase("รับคำร้องเจ้าของข้อมูล", "Data request received"),
      "answer_request": Phrase("ตอบคำร้องเจ้าของข้อมูล", "Data request answered"),
      "give_copy": Phrase("ให้สำเนาข้อมูลแก่เจ้าของ", "Copy of the data given"),
      "prepare_anonymising": Phrase("จัดทำบัญชีลบตัวตน", "Anonymising prepared"),
      "anonymise": Phrase("ลบตัวตน", "Anonymised"),
      "anonymise_list": Phrase("ลบตัวตนตามบัญชี", "Anonymised by list"),
      "give_up_anonymising": Phrase("ยกเลิกบัญชีลบตัวตน", "Anonymising given up"),
      "erase": Phrase("ลบตามกฎหมาย", "Erased by law"),
    ]

    static func field(_ code: String, of subject: Subject) -> Phrase {
      // A person has a title of another kind than a proposal.
      if subject == .person, code == "title" { return Phrase("คำนำหน้า", "title") }
      if subject == .proposal, code == "round" { return Phrase("รอบรับคำขอ", "Round") }
      if subject == .round, code == "number" { return Phrase("รอบที่", "Round") }
      if let phrase = OutreachFieldWords.field(code) { return phrase }
      return fields[code] ?? officeField(code) ?? Explain.field(code)
    }

    /// Fields that no form or file has.
    private static let fields: [String: Phrase] = groupFields.merging([
      "merged": Phrase("รายการที่รวมเข้ามา", "Record joined"),
      "compared_with": Phrase("เทียบกับรายการ", "Compared with"),
      "pair_answer": Phrase("คำตอบ", "Answer"),
      "moved_on": Phrase("ย้ายเมื่อวันที่", "Moved on"),
      "members": Phrase("รายชื่อสมาชิก", "Members"),
      "day": Phrase("วันที่", "Day"),
      "reason": Phrase("เหตุ", "Reason"),
      "status": Phrase("สถานะ", "Status"),
      "outcome": Phrase("มติ", "Resolution"),
      "amount": Phrase("วงเงิน", "Amount"),
      "amount_recommended": Phrase("วงเงินที่เห็นควร", "Amount recommended"),
      "memo_number": Phrase("เลขที่บันทึกข้อความ", "Memo number"),
      "signed_on": Phrase("วันที่ลงนาม", "Signed on"),
      "signer": Phrase("ผู้ลงนาม", "Signer"),
      "support": Phrase("การสนับสนุน", "Support"),
      "lines": Phrase("รายการค่าใช้จ่าย", "Lines"),
      "papers": Phrase("เอกสาร", "Papers"),
      "income": Phrase("รายการรายได้", "Income entry"),
      "paper": Phrase("เอกสาร", "Paper"),
      "import": Phrase("การนำเข้าครั้งที่", "Import number"),
      "place": Phrase("หน้า", "Place"),
      "rows": Phrase("จำนวนแถว", "Rows"),
      "approved_on": Phrase("วันที่อนุมัติ", "Approved on"),
      "list": Phrase("รายการ", "List"),
      "search_line": Phrase("คำค้น", "Search line"),
      "budget_line": Phrase("รายการงบประมาณ", "Budget line"),
    ]) { $1 }

    /// A stored value as people write it.
    static func value(_ raw: String, of field: String, _ file: File) -> Phrase {
      if let day = Day(iso: raw) { return Vocabulary.day(day) }
      if field == "birth_date", let birth = Birth(stored: raw) { return Phrase(birth.thai(), birth.english) }
      if field == headField { return listed(raw, file) }
      if ["merged", "compared_with", "other_person"].contains(field) { return person(raw, file) }
      if field == "further_phones" { return PersonPhone.all(in: raw).map(Vocabulary.phone).listed(", ", ", ") }
      if field == "community" { return Phrase(verbatim: file.communities[raw] ?? raw) }
      if let key = SettingKey(rawValue: field) {
        return Settings.Words.value(Setting(key: key, value: raw, source: ""))
      }
      if moneyFields.contains(field), let money = read(raw) { return Vocabulary.baht(money) }
      // Lines with cells.
      let lines = raw.split(separator: "\n").map { cells($0) }
      if lines.count > 1 || raw.unicodeScalars.contains("\t") { return lines.listed("; ", "; ") }
      let codes = raw.split(separator: ";").map(String.init)
      if field == "communities" {
        return codes.map { Phrase(verbatim: file.communities[$0] ?? $0) }.listed(", ", ", ")
      }
      if field == "person" { return person(raw, file) }
      if let phrase = reference(raw, of: field, file) { return phrase }
      if let word = OutreachFieldWords.value(raw, of: field) { return word }
      guard codes.count > 1 else { return word(raw, of: field) }
      return codes.map { word($0, of: field) }.listed(", ", ", ")
    }

    private static func cells(_ line: some StringProtocol) -> Phrase {
      line.split(separator: "\t" as Character).map { cell in
        Day(iso: String(cell)).map(Vocabulary.shortDay) ?? Phrase(verbatim: String(cell))
      }.listed(" · ", " · ")
    }

    private static let moneyFields: Set<String> = [
      "founding_capital", "capital", "share_value", "savings",
      "income_month", "amount", "amount_requested", "amount_recommended", "amount_approved",
    ]

    private static func read(_ raw: String) -> Money? {
      do throws(MoneyFailure) { return try Money.reading(raw) } catch { return nil }
    }

    private static func word(_ code: String, of field: String) -> Phrase {
      let known: Phrase? =
        switch field {
        case "sex": Sex(rawValue: code).map(Vocabulary.sex)
        case "category", "categories": PersonCategory(rawValue: code).map(Vocabulary.category)
        case "disability": Disability(rawValue: code).map(Vocabulary.disability)
        case "training": Training(rawValue: code).map(Vocabulary.training)
        case "phone_kind": PersonPhone.Kind(rawValue: code).map(Vocabulary.phoneKind)
        case "relation": RelationKind(rawValue: code).map(Vocabulary.relation)
        case "departure_reason": DepartureReason(rawValue: code).map(Vocabulary.departure)
        case "status":
          GroupStatus(rawValue: code).map(Vocabulary.groupStatus)
            ?? ProposalStatus(rawValue: code).map(Vocabulary.status)
        case "household_role": HouseholdRole(rawValue: code).map(Vocabulary.householdRole)
        case "role": OfficeRole(rawValue: code).map(Vocabulary.role)
        case "pair_answer": PairAnswer(rawValue: code).map(DuplicateWords.answer)
        case "round": IncomeRound(rawValue: code).map(Vocabulary.shortRound)
        case "reason": NotReachedReason(rawValue: code).map(Vocabulary.notReached)
        case "outcome":
          ScreeningOutcome(rawValue: code).map { Vocabulary.outcome($0) }
            ?? MayorOutcome(rawValue: code).map { Vocabulary.outcome($0) }
        case "way": NoticeWay(rawValue: code).map(PrivacyWords.way) ?? ConsentWay(rawValue: code).map(PrivacyWords.way)
        case "purpose": ConsentPurpose(rawValue: code).map(PrivacyWords.purpose)
        case "request_kind": DataRequestKind(rawValue: code).map(PrivacyWords.kind)
        case "decision": DataRequestDecision(rawValue: code).map(PrivacyWords.decision)
        case "field": PersonalField(rawValue: code).map(PrivacyWords.field)
        case "support": SupportKind(rawValue: code).map(Vocabulary.support)
        case "event": GroupEventKind(rawValue: code).map(GroupWords.event)
        case "finding": VisitFinding(rawValue: code).map(GroupWords.finding)
        case "attachment": AttachmentKind(rawValue: code).map(GroupWords.attachment)
        case "organisation_kind": OrganisationKind(rawValue: code).map(GroupWords.organisation)
        case "papers": ProposalPaper(rawValue: code).map(Vocabulary.paper)
        case "objectives": Objective(rawValue: code).map(Vocabulary.objective)
        default: nil
        }
      return known ?? yesNo[code] ?? Phrase(verbatim: code)
    }

    private static let yesNo: [String: Phrase] = ["yes": Phrase("ใช่", "yes"), "no": Phrase("ไม่ใช่", "no")]

    /// One member or beneficiary: `12 chair 2026-01-01–`, or a number alone.
    static func listed(_ part: String, _ file: File) -> Phrase {
      let words = part.split(separator: " ").map(String.init)
      let name = words.first.map { person($0, file) } ?? Phrase(verbatim: part)
      guard words.count > 1, let role = GroupRole(rawValue: words[1]) else { return name }
      let days = (words.count > 2 ? words[2] : "").split(separator: "–", omittingEmptySubsequences: false)
        .map { Day(iso: String($0)).map(Vocabulary.shortDay) ?? Phrase(verbatim: "") }
      let hasDays = days.contains { !$0.thai.isEmpty }
      let time = hasDays ? days.listed("–", "–").wrapped(" (", ")", " (", ")") : Phrase(verbatim: "")
      let term = words.dropFirst(3).first { $0.hasPrefix("~") }.flatMap { Day(iso: String($0.dropFirst())) }
      let ends = term.map { GroupForm.Words.term.wrapped(" ", " ", " ", " ") + Vocabulary.shortDay($0) }
      let signs = words.dropFirst(3).contains("+") ? GroupForm.Words.signs.wrapped(" ", "", " ", "") : nil
      return Vocabulary.groupRole(role) + Phrase(verbatim: " ") + name + time + (ends ?? Phrase(verbatim: ""))
        + (signs ?? Phrase(verbatim: ""))
    }
  }
}
