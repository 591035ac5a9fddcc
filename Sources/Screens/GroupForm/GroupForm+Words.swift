internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension GroupForm {
  enum Words {
    static let title = Phrase("กลุ่มอาชีพ", "Group")
    static let new = Phrase("ขึ้นทะเบียนกลุ่มอาชีพ", "Register a group")
    static let details = Phrase("ข้อมูลกลุ่ม", "Group")
    static let members = Phrase("กรรมการและสมาชิก", "Officers and members")
    static let evidence = Phrase("หลักฐาน", "Evidence")
    static let money = Phrase("ทุนและปัญหา", "Money")
    /// English is longer than a line of tabs has room for.
    static let membersTab = Phrase("กรรมการและสมาชิก", "Members")
    static let products = Phrase("ผลิตภัณฑ์", "Products")
    static let earlierSupport = Phrase("ที่เคยได้รับ", "Had before")
    static let formPages = [details, evidence, money]
    static let tabs = formPages + [membersTab, products, earlierSupport]

    static func part(_ part: Part) -> Phrase {
      switch part {
      case .pages: details
      case .members: members
      case .products: products
      case .support: earlierSupport
      }
    }
    static let nextProblem = Phrase("ไปช่องที่ต้องแก้", "Next field to correct")
    static let notSavedYet = Phrase("ยังไม่ได้บันทึก จึงยังไม่มีประวัติ", "Not saved yet: there is no history")
    static let nobodyChosen = Phrase("ยังไม่ได้เลือกสมาชิก", "No member is chosen")
    static let addMember = Phrase("เพิ่มสมาชิก", "Add")
    static let editMember = Phrase("แก้ไข", "Edit")
    static let removeMember = Phrase("นำออก", "Remove")
    static let openPerson = Phrase("เปิดข้อมูลบุคคล", "Open the person")
    static let role = Phrase("ตำแหน่ง", "Post")
    static let from = Phrase("ตั้งแต่", "From")
    static let to = Phrase("ถึง", "Until")
    static let term = Phrase("ครบวาระ", "Term ends")
    static let signs = Phrase("ลงนาม", "Signs")
    static let signsShort = Phrase("ได้", "yes")
    static let linesHint = Phrase("Enter ช่องถัดไป", "Enter: next cell")
    static let nobody = Phrase("ยังไม่มีรายชื่อสมาชิก", "No member is recorded.")
    static let nobodyYet = Phrase(
      "ยังไม่มีรายชื่อสมาชิก กด Ins เพื่อค้นหาบุคคลและเพิ่ม", "No member is recorded; Ins finds a person and adds them.")
    static let editorHint = Phrase("Esc กลับไปที่รายชื่อ", "Esc goes back to the list")

    static let code = Phrase("รหัสกลุ่ม", "Code")
    static let name = Phrase("ชื่อกลุ่ม", "Name")

    static func newValues(_ code: String) -> [String: String] {
      [
        Field.code.rawValue: code, Field.status.rawValue: GroupStatus.active.rawValue,
        Field.hasRules.rawValue: GroupDraft.unknown, Field.hasAccounts.rawValue: GroupDraft.unknown,
        Field.hasGeneralMeeting.rawValue: GroupDraft.unknown, Field.hasOffice.rawValue: GroupDraft.unknown,
      ]
    }

    static func saved(_ name: String) -> Phrase { Phrase("บันทึกแล้ว \(name)", "Saved: \(name)") }

    static func people(_ text: String) -> Phrase {
      let members = MemberDraft.all(in: text).map { member in
        let role = GroupRole(rawValue: member.role).map(Vocabulary.groupRole) ?? Phrase(verbatim: "–")
        return Phrase(verbatim: member.name + " ") + role
      }
      return members.listed(", ", ", ")
    }

    static func remove(_ name: String) -> Confirmation {
      Confirmation(
        "remove",
        Dialog(
          title: removeMember,
          text: Phrase(
            "นำ \(name) ออกจากรายชื่อ?\nถ้าเคยเป็นสมาชิกจริงและออกแล้ว ให้ใส่วันที่ในช่อง \"ถึง\" แทน",
            "Take \(name) off the list?\nSomebody who was a member and left gets a day in “Until” instead."),
          buttons: [Vocabulary.backToCheck, Phrase("นำออกจากรายชื่อ", "Take off the list")]))
    }

    static func warning(_ warning: GroupWarning) -> Phrase {
      switch warning {
      case .noChair: Phrase("ยังไม่มีประธานกลุ่ม", "The group has no chair")
      case .noTreasurer: Phrase("ยังไม่มีเหรัญญิก", "The group has no treasurer")
      case .officerLeft(let name, let role, let day):
        Vocabulary.groupRole(role).wrapped(
          "\(name) ", " จำหน่ายออกจากทะเบียนแล้วตั้งแต่ ", "\(name) (", ") left the register on ")
          + Vocabulary.day(day)
      case .termEnded(let name, let role, let day):
        Vocabulary.groupRole(role).wrapped("\(name) ", " ครบวาระแล้วเมื่อ ", "\(name) (", "): the term ended on ")
          + Vocabulary.day(day)
      case .termEnds(let name, let role, let day):
        Vocabulary.groupRole(role).wrapped("\(name) ", " จะครบวาระ ", "\(name) (", "): the term ends on ")
          + Vocabulary.day(day)
      case .fewSignatories(let count, let wanted):
        Phrase(
          "ผู้มีอำนาจลงนามบัญชีธนาคารมี \(count) คน ควรมี \(wanted) คน",
          "\(count) may sign for the bank account, there should be \(wanted)")
      case .fewSignatures(let count, let wanted):
        Phrase(
          "เบิกเงินด้วยการลงนามร่วม \(count) คน ควรเป็น \(wanted) คน",
          "\(count) signing together can draw money, it should be \(wanted)")
      case .chairIsTreasurer(let name):
        Phrase("\(name) เป็นทั้งประธานและเหรัญญิก", "\(name) is both chair and treasurer")
      case .severalPosts(let name, let roles):
        roles.map(Vocabulary.groupRole).listed(", ", ", ").wrapped(
          "\(name) มีหลายตำแหน่ง: ", "", "\(name) has several posts: ", "")
      }
    }

    static func problem(_ problem: FieldProblem) -> Phrase {
      guard problem.kind == .duplicate else { return Explain.phrase(problem) }
      return Phrase(
        "\(problem.value) อยู่ในรายชื่อตั้งแต่วันเดียวกันแล้ว กรุณาแก้รายการเดิม หรือใส่วันที่อื่น",
        "\(problem.value) is on the list from the same day; change that line, or give another day.")
    }

    static var memberFields: [FormField] {
      [
        FormField(
          MemberDraft.Field.role.rawValue, role,
          .choice(GroupRole.allCases.map { Choice($0.rawValue, Vocabulary.groupRole($0)) }),
          hint: Phrase("← → เปลี่ยนตำแหน่ง หรือ F4 เลือก", "← → changes the post, F4 lists them")),
        FormField(
          MemberDraft.Field.from.rawValue, from, .text(40),
          hint: Phrase("เช่น 23/11/2569 เว้นว่าง = ไม่ทราบ", "for example 23/11/2569; empty: not known")),
        FormField(
          MemberDraft.Field.to.rawValue, to, .text(40),
          hint: Phrase("กรอกเมื่อออกจากกลุ่มหรือพ้นตำแหน่งแล้ว", "When they have left the group or the post")),
        FormField(
          MemberDraft.Field.term.rawValue, term, .text(40),
          hint: Phrase("วันสุดท้ายของวาระ ระบบจะเตือนก่อนครบ", "The last day of the term; it is told beforehand")),
        FormField(
          MemberDraft.Field.signs.rawValue, Phrase("ลงนามเบิกเงิน", "Signs for the account"), .yesNo,
          hint: Phrase("เว้นวรรคเปลี่ยน: ผู้มีอำนาจลงนามบัญชีธนาคาร", "Space: may sign for the bank account")),
      ]
    }
  }
}
