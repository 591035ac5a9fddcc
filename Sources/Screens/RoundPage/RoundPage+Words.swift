internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension RoundPage {
  package enum Words {
    /// A line of the page; one about a zone opens its proposals.
    struct Row: Equatable, Sendable {
      var fact: Fact
      var zone: Int?
      var isUse = false
    }

    static let edit = Phrase("แก้ไขรอบ", "Change the round")
    static let saved = Phrase("บันทึกรอบรับคำขอแล้ว", "The round is saved")
    static let opensNothing = Phrase("บรรทัดนี้ไม่มีรายการให้เปิด", "There is nothing behind this line")
    static let name = Phrase("ชื่อรอบ", "Name")
    static let opens = Phrase("วันที่เปิดรับ", "Opens")
    static let closes = Phrase("วันที่ปิดรับ", "Closes")
    static let criteria = Phrase("เกณฑ์การพิจารณา", "Criteria")
    static let noUse = Phrase("ยังไม่กำหนดโควตา และยังไม่มีคำขอในรอบนี้", "No quota yet, and no proposal in this round")
    static let quotas = Phrase("โควตาของแต่ละเขต", "Quotas of the zones")

    static func title(_ round: CallRound?) -> Phrase {
      round.map { Phrase("รอบรับคำขอที่ \($0.number)/\($0.fiscalYear)", "Round \($0.number)/\($0.fiscalYear)") }
        ?? Phrase("รอบรับคำขอ", "Round")
    }

    static func rows(_ file: RoundFile, today: Day) -> [Row] {
      func text(_ label: Phrase, _ text: String) -> Row {
        Row(
          fact: Fact(
            label: label, text: Phrase(verbatim: text.isEmpty ? "–" : text), role: text.isEmpty ? .faint : .text))
      }
      let isOpen = RoundRule.isOpen(file.round, on: today)
      let state =
        isOpen
        ? Phrase(" (เปิดรับอยู่)", " (open)")
        : today < file.round.opens ? Phrase(" (ยังไม่เปิด)", " (not open yet)") : Phrase(" (ปิดรับแล้ว)", " (closed)")
      let rows = [
        text(name, file.terms.name),
        Row(
          fact: Fact(
            label: opens,
            text: Vocabulary.day(file.terms.opens) + Phrase(verbatim: " – ")
              + Vocabulary.day(file.terms.closes) + state, role: isOpen ? .strong : .text)),
        text(criteria, file.terms.criteria), Row(fact: .heading(quotas)),
      ]
      if file.uses.isEmpty { return rows + [Row(fact: Fact(label: Phrase(verbatim: "–"), text: noUse, role: .faint))] }
      return rows
        + file.uses.map {
          Row(fact: Fact(label: Vocabulary.zone($0.zone), text: use($0), role: role($0)), zone: $0.zone, isUse: true)
        }
    }

    private static func role(_ use: RoundUse) -> Role {
      (use.proposalsLeft ?? 0) < 0 || (use.amountLeft ?? .zero) < .zero ? .warning : .text
    }

    /// ยื่น 3 เรื่อง จากโควตา 5 เหลือ 2 · วงเงิน 60,000 …
    private static func use(_ use: RoundUse) -> Phrase {
      var parts = [Phrase("รับแล้ว \(use.proposals) เรื่อง", "\(use.proposals) taken in")]
      if let quota = use.quota.proposals, let left = use.proposalsLeft {
        parts.append(
          left < 0
            ? Phrase("โควตา \(quota) เกิน \(-left)", "quota \(quota), \(-left) over")
            : Phrase("โควตา \(quota) เหลือ \(left)", "quota \(quota), \(left) left"))
      }
      parts.append(Phrase("วงเงิน ", "amount ") + Vocabulary.baht(use.amount))
      if let quota = use.quota.amount, let left = use.amountLeft {
        parts.append(
          Phrase("โควตา ", "quota ") + Vocabulary.baht(quota)
            + (left < .zero
              ? Vocabulary.baht(Money.zero - left).wrapped(" เกิน ", "", ", ", " over")
              : Vocabulary.baht(left).wrapped(" เหลือ ", "", ", ", " left")))
      }
      return parts.listed(" · ", " · ")
    }

    static var fields: [FormField] {
      func field(
        _ id: String, _ label: Phrase, _ maximum: Int, hint: Phrase? = nil, isRequired: Bool = false,
        accepts: TextEdit.Accepts = .anything
      ) -> FormField {
        FormField(id, label, .text(maximum), hint: hint, isRequired: isRequired, accepts: accepts)
      }
      let quotas = Community.zones.flatMap { zone -> [FormField] in
        [
          field(
            RoundDraft.quotaProposals(zone), Vocabulary.zone(zone) + Phrase(" จำนวนเรื่อง", ": proposals"), 5,
            hint: Phrase("เว้นว่าง = ไม่จำกัด", "Empty: no limit"), accepts: .digits),
          field(
            RoundDraft.quotaAmount(zone), Vocabulary.zone(zone) + Phrase(" วงเงิน", ": amount"), 20,
            hint: ProgrammeWords.bahtHint, accepts: .amount),
        ]
      }
      return [
        field(Field.name.rawValue, name, 200),
        field(Field.opens.rawValue, opens, 40, hint: ProgrammeWords.dayHint, isRequired: true),
        field(Field.closes.rawValue, closes, 40, hint: ProgrammeWords.dayHint, isRequired: true),
        field(Field.criteria.rawValue, criteria, 500), .heading(Words.quotas),
      ] + quotas
    }
  }
}
