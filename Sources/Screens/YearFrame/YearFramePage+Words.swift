internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension YearFramePage {
  enum Words {
    typealias Field = YearFrameDraft.Field

    static let title = Phrase("โครงการหลักและงบประมาณ ปี", "Umbrella project and budget, FY")
    static let otherYear = Phrase("เปลี่ยนปี", "Other year")
    static let nextProblem = Phrase("ไปช่องที่ต้องแก้", "Next field to correct")
    static let opensNothing = Phrase("บรรทัดนี้ไม่มีรายการให้เปิด", "There is nothing behind this line")
    static let noProject = Phrase(
      "ปีนี้ยังไม่มีโครงการหลัก กด F2 เพื่อบันทึกโครงการหลักก่อน", "This year has no umbrella project: F2 records it")

    static func name(_ editing: Editing) -> Phrase {
      switch editing {
      case .umbrella: Phrase("โครงการหลัก", "Umbrella project")
      case .transfer: Phrase("โอนงบประมาณ", "Transfer")
      case .round: Phrase("เปิดรอบรับคำขอ", "Open a round")
      }
    }

    static func saved(_ editing: Editing) -> Phrase { name(editing).wrapped("บันทึกแล้ว: ", "", "Saved: ", "") }

    // MARK: - Rows

    static func rows(_ frame: YearFrame) -> [Row] {
      var rows: [Row] = [
        .heading(budget), .amount, .transfers, .approved, .recommended, .left, .heading(name(.umbrella)),
      ]
      if let details = frame.umbrella?.details {
        rows += [
          .umbrella, .fact(memo, Phrase(verbatim: details.memoNumber)),
          .fact(approvedOn, Vocabulary.day(details.approvedOn)),
          .fact(signer, Phrase(verbatim: details.signer)), .fact(budgetLine, Phrase(verbatim: details.budgetLine)),
        ]
      } else {
        rows.append(.umbrella)
      }
      rows.append(.heading(transfers))
      rows += frame.transfers.indices.map { .transfer($0) } + [.addTransfer]
      rows.append(.heading(rounds))
      return rows + frame.rounds.indices.map { .round($0) } + [.addRound]
    }

    /// Amounts one under the other, their ends in line.
    private static func column(_ money: Money) -> Phrase {
      let figures = Columns.pad(money.display, to: 14, alignment: .right)
      return Phrase("\(figures) บาท", "\(figures) baht")
    }

    static func fact(_ row: Row, _ frame: YearFrame) -> Fact {
      func money(_ label: Phrase, _ amount: Money?, _ role: Role = .text) -> Fact {
        Fact(label: label, text: amount.map(column) ?? ProgrammeWords.notYet, role: role)
      }
      switch row {
      case .heading(let phrase): return .heading(phrase)
      case .fact(let label, let text): return Fact(label: label, text: text)
      case .umbrella:
        let text = frame.umbrella.map { Phrase(verbatim: $0.details.name) } ?? noProject
        return Fact(label: projectName, text: text, role: frame.umbrella == nil ? .warning : .strong)
      case .amount: return money(Vocabulary.amount, frame.budget.amount)
      case .transfers: return money(transfers, frame.budget.transfers)
      case .approved: return money(Phrase("อนุมัติแล้ว", "Approved"), frame.budget.approved)
      case .recommended: return money(Phrase("เห็นควร รอนายกฯ", "Recommended"), frame.budget.recommended)
      case .left: return money(Vocabulary.budgetLeft, frame.budget.left, .strong)
      case .transfer(let number):
        let transfer = frame.transfers[number]
        let sign = transfer.amount > .zero ? "+" : ""
        return Fact(
          label: Vocabulary.shortDay(transfer.day),
          text: Phrase(
            "\(sign)\(transfer.amount.display) บาท  ที่ \(transfer.memoNumber)  \(transfer.reason)",
            "\(sign)\(transfer.amount.display) baht  memo \(transfer.memoNumber)  \(transfer.reason)"))
      case .addTransfer:
        return Fact(
          label: Phrase(verbatim: "+"), text: Phrase("บันทึกการโอนงบประมาณ", "Record a transfer"), role: .accent)
      case .round(let number):
        let round = frame.rounds[number]
        return Fact(
          label: Phrase("รอบที่ \(round.number)", "Round \(round.number)"),
          text: Vocabulary.day(round.opens) + Phrase(verbatim: " – ") + Vocabulary.day(round.closes))
      case .addRound: return Fact(label: Phrase(verbatim: "+"), text: name(.round), role: .accent)
      }
    }

    static func hint(_ row: Row) -> Phrase? {
      switch row {
      case .approved, .recommended, .left: Phrase("Enter ดูข้อเสนอของยอดนี้", "Enter shows the proposals of this figure")
      case .umbrella, .amount: Phrase("Enter แก้ไขโครงการหลัก", "Enter changes the umbrella project")
      case .transfers, .addTransfer: Phrase("Enter บันทึกการโอนงบประมาณ", "Enter records a transfer")
      case .addRound: Phrase("Enter เปิดรอบรับคำขอ", "Enter opens a round")
      case .fact, .heading, .transfer, .round: nil
      }
    }

    static let budget = Phrase("งบประมาณ", "Budget")
    static let transfers = Phrase("โอนงบประมาณ", "Transfers")
    static let rounds = Phrase("รอบรับคำขอ", "Rounds")
    static let projectName = Phrase("ชื่อโครงการ", "Name")
    static let memo = Phrase("ที่บันทึกข้อความ", "Memo number")
    static let approvedOn = Phrase("อนุมัติเมื่อ", "Approved on")
    static let signer = Phrase("ผู้ลงนาม", "Signer")
    static let budgetLine = Phrase("แผนงาน/งาน/หมวด", "Budget line")

    // MARK: - Forms

    static func fields(_ editing: Editing) -> [FormField] {
      func field(
        _ field: Field, _ label: Phrase, _ maximum: Int, hint: Phrase? = nil, isRequired: Bool = true,
        accepts: TextEdit.Accepts = .anything
      ) -> FormField {
        FormField(field.rawValue, label, .text(maximum), hint: hint, isRequired: isRequired, accepts: accepts)
      }
      switch editing {
      case .umbrella:
        return [
          field(.name, projectName, 300), field(.memoNumber, memo, 60),
          field(.approvedOn, approvedOn, 40, hint: ProgrammeWords.dayHint), field(.signer, signer, 100),
          field(
            .budgetLine, budgetLine, 300,
            hint: Phrase("หน้าในเทศบัญญัติ แผนงาน งาน หมวด", "page of the ordinance, plan, work"),
            isRequired: false),
          field(.amount, Vocabulary.amount, 20, hint: ProgrammeWords.bahtHint, accepts: .amount),
        ]
      case .transfer:
        return [
          field(.day, Phrase("วันที่โอน", "Day"), 40, hint: ProgrammeWords.dayHint),
          field(
            .amount, Vocabulary.amount, 20,
            hint: Phrase("บาท โอนออกให้ใส่เครื่องหมายลบ เช่น -20,000", "Baht; out of the project with a minus: -20,000"),
            accepts: .digits(and: ".,-")),
          field(.memoNumber, memo, 60), field(.reason, Vocabulary.reason, 300),
        ]
      case .round:
        return [
          field(.opens, Phrase("วันที่เปิดรับ", "Opens"), 40, hint: ProgrammeWords.dayHint),
          field(.closes, Phrase("วันที่ปิดรับ", "Closes"), 40, hint: ProgrammeWords.dayHint),
        ]
      }
    }

    static func confirm(_ read: YearFrameDraft.Reading, _ state: State) -> Confirmation {
      let editing: Editing
      let text: Phrase
      switch read {
      case .umbrella(let details):
        editing = .umbrella
        text = Vocabulary.baht(details.amount).wrapped(
          "บันทึกโครงการหลัก ปี \(state.year) วงเงิน ", "?", "Save the umbrella project of FY \(state.year), ", "?")
      case .transfer(let transfer):
        editing = .transfer
        let isOut = transfer.amount < .zero
        let amount = isOut ? Money.zero - transfer.amount : transfer.amount
        text = Vocabulary.baht(amount).wrapped(
          isOut ? "โอนงบประมาณออก " : "โอนงบประมาณเข้า ", " ปี \(state.year)?",
          isOut ? "Transfer out " : "Transfer in ", ", FY \(state.year)?")
      case .round(let opens, let closes):
        editing = .round
        text =
          Phrase("เปิดรอบรับคำขอ ปี \(state.year) ", "Open a round of FY \(state.year): ")
          + Vocabulary.day(opens) + Phrase(verbatim: " – ") + Vocabulary.day(closes) + Phrase("?", "?")
      }
      return Confirmation(
        "save", Dialog(title: name(editing), text: text, buttons: [Vocabulary.save, Vocabulary.backToCheck], focus: 1))
    }

    static func askYear(_ state: State) -> Confirmation {
      Confirmation(
        "year",
        Dialog(
          title: otherYear, text: Phrase("เลือกปีงบประมาณ", "Choose the fiscal year"),
          buttons: state.years.map { Phrase(verbatim: String($0)) },
          focus: state.years.firstIndex(of: state.year) ?? 0))
    }
  }
}
