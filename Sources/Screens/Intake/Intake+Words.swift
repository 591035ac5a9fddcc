internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension Intake {
  enum Words {
    static let new = Phrase("รับคำขอ", "Take in a proposal")
    static let edit = Phrase("แก้ไขคำขอ", "Change proposal")
    static let submit = Phrase("ส่งเรื่อง", "Submit")
    static let nextPart = Phrase("ส่วนถัดไป", "Next part")
    static let previousPart = Phrase("ส่วนก่อนหน้า", "Previous part")
    static let nextProblem = Phrase("ไปช่องที่ต้องแก้", "Next field to correct")
    static let addPerson = Phrase("เพิ่มบุคคล", "Add person")
    static let addMembers = Phrase("เพิ่มสมาชิกกลุ่ม", "Add members")
    static let remove = Phrase("เอาออก", "Remove")
    static let noGroup = Phrase("ผู้ยื่นคำขอไม่ใช่กลุ่มอาชีพ", "The applicant is no group")
    static let allThere = Phrase("อยู่ในรายชื่อแล้ว", "Already in the list")
    static let order = Phrase("ที่", "No.")
    static let nobody = Phrase(
      "ยังไม่มีรายชื่อ กด Ins เพื่อเพิ่มบุคคล หรือ F7 เพื่อเพิ่มสมาชิกกลุ่มทั้งหมด",
      "No names yet. Ins adds a person, F7 all members of the group.")
    static let peopleHint = Phrase("ผู้ที่จะได้รับประโยชน์จากโครงการ", "Those whom the project benefits")
    static let merged = Phrase("รวมค่าแล้ว กรุณาตรวจและกด F2 บันทึก", "The values are merged: check and press F2")
    static let sumTaken = Phrase("ใช้ยอดรวมของรายการแล้ว กด F2 เพื่อส่งเรื่อง", "The total is taken; press F2 to go on")

    static let outsideID = "outside"

    /// A closed round takes nothing but for a reason, which the history keeps.
    static func askOutside(_ why: Phrase) -> Confirmation {
      Confirmation(
        outsideID,
        Dialog(
          title: Phrase("รับนอกรอบ", "Outside the round"), text: why,
          buttons: [Phrase("รับนอกรอบ", "Take it in"), Vocabulary.backToCheck], focus: 1,
          inputLabel: Phrase("เหตุผลที่รับนอกรอบ", "Why it is taken in all the same")))
    }

    static func added(_ count: Int) -> Phrase { Phrase("เพิ่มแล้ว \(count) คน", "\(count) added") }

    static func parts(_ state: State) -> [Phrase] {
      let lines = ProposalDraft.total(state.values, today: state.today).lines
      return [
        Phrase("คำขอ", "Application"), Phrase("รายการ \(lines)", "Lines: \(lines)"),
        Phrase("ผู้ได้รับประโยชน์ \(state.people.count)", "Beneficiaries: \(state.people.count)"),
      ]
    }

    static func newValues(today: Day, rounds: [CallRound]) -> [String: String] {
      var values = [
        Field.fiscalYear.rawValue: String(today.fiscalYear), Field.applicantKind.rawValue: ApplicantKind.group.rawValue,
        Field.submittedOn.rawValue: BuddhistDate.numeric(today),
      ]
      if let open = rounds.first(where: { $0.opens <= today && today <= $0.closes }) {
        values[Field.round.rawValue] = String(open.id.raw)
      }
      return values
    }

    static func fields(_ years: [Int], _ rounds: [CallRound]) -> [FormField] {
      func field(
        _ field: Field, _ label: Phrase, _ kind: FormField.Kind, hint: Phrase? = nil, isRequired: Bool = false,
        accepts: TextEdit.Accepts = .anything
      ) -> FormField {
        FormField(field.rawValue, label, kind, hint: hint, isRequired: isRequired, accepts: accepts)
      }
      let search = Phrase("F4 หรือพิมพ์ชื่อ เพื่อค้นหา", "F4, or type a name, to search")
      let flags = Phrase("F4 เลือกได้หลายข้อ", "F4: several may be chosen")
      return [
        field(
          .fiscalYear, Phrase("ปีงบประมาณ", "Fiscal year"),
          .choice(years.map { Choice(String($0), Phrase(verbatim: String($0))) }), isRequired: true),
        field(.round, Phrase("รอบรับคำขอ", "Round"), .choice(rounds.map { Choice(String($0.id.raw), round($0)) })),
        field(
          .applicantKind, Phrase("ประเภทผู้ยื่น", "Kind of applicant"),
          .choice(ApplicantKind.allCases.map { Choice($0.rawValue, Vocabulary.applicantKind($0)) }), isRequired: true),
        field(.group, Vocabulary.group, .pick, hint: search, isRequired: true),
        field(.person, Vocabulary.applicant, .pick, hint: search, isRequired: true),
        field(
          .organisation, Phrase("ชื่อองค์กร", "Organisation"), .text(200),
          hint: Phrase("F4 ค้นหาในทะเบียนองค์กร หรือพิมพ์ชื่อใหม่", "F4 finds it in the register, or type a new name"),
          isRequired: true),
        field(.title, Vocabulary.proposalTitle, .text(300), isRequired: true),
        field(
          .objectives, ProposalFacts.objectives,
          .flags(Objective.allCases.map { Choice($0.rawValue, Vocabulary.objective($0)) }), hint: flags,
          isRequired: true),
        field(
          .support, ProposalFacts.support,
          .flags(SupportKind.allCases.map { Choice($0.rawValue, Vocabulary.support($0)) }), hint: flags),
        field(
          .amount, Vocabulary.amountRequested, .text(20), hint: ProgrammeWords.bahtHint, isRequired: true,
          accepts: .amount),
        field(
          .papers, Phrase("เอกสารที่ยื่นแล้ว", "Papers handed in"),
          .flags(ProposalPaper.allCases.map { Choice($0.rawValue, Vocabulary.paper($0)) }),
          hint: Phrase(
            "F4 ทำเครื่องหมายที่ยื่นแล้ว ที่ขาดจะเป็น รอเอกสารเพิ่มเติม", "F4 marks what came; what is missing is waited for")),
        field(
          .receiptNumber, ProposalFacts.receiptNumber, .text(40),
          hint: Phrase("เลขทะเบียนหนังสือรับ (ถ้ามี)", "of the correspondence register, if any")),
        field(
          .submittedOn, ProposalFacts.submitted, .text(40), hint: ProgrammeWords.dayHint, isRequired: true),
      ]
    }

    private static func round(_ round: CallRound) -> Phrase {
      Phrase("รอบที่ \(round.number)/\(round.fiscalYear) (", "Round \(round.number)/\(round.fiscalYear) (")
        + Vocabulary.shortDay(round.opens) + Phrase(verbatim: " – ") + Vocabulary.shortDay(round.closes)
        + Phrase(verbatim: ")")
    }

    static let columns: [GridEdit.Column] = [
      GridEdit.Column(
        Phrase("ประเภท", "Kind"), columns: 16,
        .choice(SupportKind.allCases.map { Choice($0.rawValue, Vocabulary.support($0)) })),
      GridEdit.Column(Phrase("รายการ", "Item"), columns: 22, .text(200)),
      GridEdit.Column(Phrase("จำนวน", "Quantity"), columns: 8, .text(12), accepts: .amount, alignment: .right),
      GridEdit.Column(Phrase("หน่วย", "Unit"), columns: 8, .text(40)),
      GridEdit.Column(Phrase("ราคา/หน่วย", "Unit price"), columns: 11, .text(15), accepts: .amount, alignment: .right),
    ]

    static func linesHint(_ state: State) -> Phrase {
      let row = state.lines.rows.indices.contains(state.lines.focus.row) ? state.lines.rows[state.lines.focus.row] : nil
      if row?.values.first == SupportKind.equipment.rawValue { return ProgrammeWords.equipmentFlag }
      return Phrase(
        "Enter ช่องถัดไป เว้นวรรคเลือกประเภท รวมให้เอง", "Enter: next cell; space chooses the kind; the total is computed")
    }

    /// รายการรวม 24,500 บาท ตรงกับวงเงินที่ขอ
    static func sums(_ state: State) -> (Phrase, isEqual: Bool) {
      let (lines, sum) = ProposalDraft.total(state.values, today: state.today)
      guard lines > 0 else {
        return (Phrase("ยังไม่ได้แจกแจงรายการ", "No lines yet"), true)
      }
      let total = Vocabulary.baht(sum).wrapped("รวมรายการ ", "", "Total of the lines: ", "")
      var asked: Money?
      do throws(MoneyFailure) { asked = try Money.reading(state.form[Field.amount.rawValue]) } catch { asked = nil }
      guard let asked else { return (total, true) }
      if asked == sum { return (total + Phrase(" ตรงกับวงเงินที่ขอ", ", as asked"), true) }
      return (
        total + Phrase(" ไม่ตรงกับวงเงินที่ขอ \(asked.display)", ", not the \(asked.display) asked"), false
      )
    }

    static func offerSum(_ sum: Money, asked: String) -> Confirmation {
      let text = Vocabulary.baht(sum).wrapped(
        "รายการรวมกันได้ ", " แต่วงเงินที่ขอ\(asked.isEmpty ? "ยังว่าง" : "คือ \(asked) บาท")", "The lines add up to ",
        ", but \(asked.isEmpty ? "no amount" : asked) is asked.")
      return Confirmation(
        "sum",
        Dialog(
          title: Vocabulary.amountRequested, text: text,
          buttons: [Phrase("ใช้ยอดรวม \(sum.display)", "Take \(sum.display)"), Phrase("กลับไปแก้", "Back to correct")]))
    }

    static func confirmRemoval(_ name: String) -> Confirmation {
      Confirmation(
        "remove",
        Dialog(
          title: Vocabulary.beneficiaries,
          text: Phrase("เอา \(name) ออกจากรายชื่อผู้ได้รับประโยชน์?", "Take \(name) off the beneficiaries?"),
          buttons: [remove, Vocabulary.backToCheck], focus: 1))
    }

    static func missing(_ details: ProposalDetails) -> [ProposalPaper] {
      ProposalPaper.required(for: details.applicant.kind).filter { !details.papers.contains($0) }
    }

    static func confirm(_ read: ProposalDraft.Reading, _ state: State) -> Confirmation {
      let details = read.details
      let amount = Vocabulary.baht(details.amountRequested)
      var text = amount.wrapped(
        "ส่งเรื่อง \(details.title) วงเงิน ", "?", "Submit “\(details.title)”, ", "?")
      if details.beneficiaries.isEmpty {
        text = text + Phrase("\nยังไม่มีรายชื่อผู้ได้รับประโยชน์", "\nThere are no beneficiaries yet.")
      }
      let missing = missing(details)
      if !missing.isEmpty {
        text =
          text
          + missing.map(Vocabulary.paper).listed(", ", ", ").wrapped(
            "\nเอกสารที่ขาด: ", "\nจะได้เลขที่คำขอเลย และอยู่ในสถานะ รอเอกสารเพิ่มเติม", "\nPapers missing: ",
            ".\nIt gets its number now, and waits for them.")
      }
      return Confirmation(
        "submit", Dialog(title: submit, text: text, buttons: [submit, Vocabulary.backToCheck], focus: 1))
    }

    /// บันทึกแล้ว เลขที่คำขอ 016/2570
    static func submitted(_ proposal: Proposal) -> Phrase {
      let saved = Phrase("บันทึกแล้ว เลขที่คำขอ \(proposal.number.text)", "Saved as number \(proposal.number.text)")
      guard proposal.status == .waitingDocuments else { return saved }
      let count = missing(proposal.details).count
      return saved + Phrase(" รอเอกสารเพิ่มเติม \(count) อย่าง", "; waits for \(count) papers")
    }

    static func saved(_ number: String) -> Phrase { Phrase("บันทึกแล้ว เลขที่คำขอ \(number)", "Saved: \(number)") }

    static func label(of field: String, _ state: State) -> Phrase {
      if let label = state.form.fields.first(where: { $0.id == field })?.label { return label }
      let parts = field.split(separator: ".").map(String.init)
      guard parts.count == 3, let row = Int(parts[1]),
        let column = ProposalDraft.LineField.allCases.firstIndex(where: { $0.rawValue == parts[2] })
      else { return Vocabulary.beneficiaries }
      return Phrase("รายการที่ \(row + 1): ", "Line \(row + 1): ") + columns[column].title
    }
  }
}
