internal import OfficeCore
internal import TerminalUI
internal import ThaiText

/// The fields of the form's pages and the columns of its lines.
extension GroupForm.Words {
  typealias Field = GroupDraft.Field

  /// `places`: the communities that are offered.
  static func fields(_ places: [Choice], kinds: [String], now kind: String) -> [FormField] {
    detailFields(places, kinds, kind) + GroupFact.allCases.flatMap(factFields) + moneyFields
  }

  private static let example = Phrase("เช่น 23/11/2565", "for example 23/11/2565")

  private static func detailFields(_ places: [Choice], _ kinds: [String], _ kind: String) -> [FormField] {
    // A kind that is not on the list any more stays with the groups that have it.
    let known = kinds + (kind.isEmpty || kinds.contains(kind) ? [] : [kind])
    return [
      field(.code, code, .text(20), hint: Phrase("เสนอให้แล้ว แก้ได้", "Suggested; may be changed"), isRequired: true),
      field(.name, name, .text(100), isRequired: true),
      field(
        .community, Vocabulary.community, .choice(places),
        hint: Phrase("F4 เลือก หรือพิมพ์ชื่อ", "F4 to choose, or type the name"), isRequired: true),
      field(.occupation, Phrase("อาชีพ", "Occupation"), .text(100)),
      field(.founded, Phrase("วันที่จัดตั้ง", "Founded"), .text(40), hint: example),
      field(
        .kind, GroupWords.kind, .choice(known.map { Choice($0, Phrase(verbatim: $0)) }),
        hint: Phrase("F4 เลือก รายการนี้อยู่ในการตั้งค่า", "F4 to choose; the list is a setting")),
      field(.shortName, GroupWords.shortName, .text(60)),
      field(
        .formerNames, GroupWords.formerNames, .text(200),
        hint: Phrase("หลายชื่อคั่นด้วย ;", "Several, separated by ;")),
      field(
        .foundersFemale, GroupWords.foundersFemale, .text(5), hint: Phrase("คน", "people"), accepts: .digits),
      field(.foundersMale, GroupWords.foundersMale, .text(5), hint: Phrase("คน", "people"), accepts: .digits),
    ]
  }

  private static func factFields(_ fact: GroupFact) -> [FormField] {
    let choices = [
      Choice("yes", Phrase("มี", "Yes")), Choice("no", Phrase("ไม่มี", "No")),
      Choice(GroupDraft.unknown, Phrase("ไม่ทราบ", "Not known")),
    ]
    func paper(_ part: GroupDraft.EvidenceField, _ label: Phrase, _ hint: Phrase? = nil) -> FormField {
      FormField(
        GroupDraft.name(fact, part), Phrase(verbatim: "· ") + label, .text(part == .paper ? 100 : 40), hint: hint,
        page: 1)
    }
    return [
      FormField(
        "has_" + fact.rawValue, GroupWords.fact(fact), .choice(choices),
        hint: Phrase("← → เปลี่ยนค่า", "← → changes it"), page: 1),
      paper(.paper, GroupWords.paper, Phrase("เช่น ระเบียบกลุ่ม พ.ศ. 2565", "for example: the group's rules of 2565")),
      paper(.number, GroupWords.paperNumber), paper(.dated, GroupWords.paperDay, example),
      paper(.seen, GroupWords.seenOn, Phrase("วันที่เจ้าหน้าที่ได้เห็น", "The day on which the office saw it")),
    ]
  }

  private static var moneyFields: [FormField] {
    let baht = Phrase("บาท เช่น 12,500", "Baht, for example 12,500")
    func money(_ name: Field, _ label: Phrase) -> FormField {
      field(name, label, .text(20), hint: baht, page: 2, accepts: .amount)
    }
    return [
      money(.foundingCapital, GroupWords.foundingCapital), money(.capital, GroupWords.capital),
      money(.shareValue, GroupWords.shareValue), money(.savings, GroupWords.savings),
      field(.bank, GroupWords.bank, .text(100), page: 2),
      field(.bankAccount, GroupWords.bankAccount, .text(30), page: 2),
      field(
        .signersNeeded, GroupWords.signersNeeded, .text(2),
        hint: Phrase("ลงนามร่วมกันกี่คนจึงเบิกเงินได้", "How many must sign together to draw money"), page: 2,
        accepts: .digits),
      field(.problems, GroupWords.problems, .text(500), page: 2),
      field(.needs, GroupWords.needs, .text(500), page: 2),
    ]
  }

  private static func field(
    _ field: Field, _ label: Phrase, _ kind: FormField.Kind, hint: Phrase? = nil, page: Int = 0,
    isRequired: Bool = false, accepts: TextEdit.Accepts = .anything
  ) -> FormField {
    FormField(field.rawValue, label, kind, hint: hint, page: page, isRequired: isRequired, accepts: accepts)
  }

  static func grid(_ columns: [GridEdit.Column]) -> GridEdit { GridEdit(lines: GroupDraft.lineCount, columns) }

  static let productColumns: [GridEdit.Column] = [
    GridEdit.Column(GroupWords.product, columns: 24, .text(100)),
    GridEdit.Column(GroupWords.price, columns: 10, .text(15), accepts: .amount, alignment: .right),
    GridEdit.Column(GroupWords.capacity, columns: 16, .text(60)),
    GridEdit.Column(GroupWords.channel, columns: 18, .text(100)),
  ]

  static let supportColumns: [GridEdit.Column] = [
    GridEdit.Column(GroupWords.supporter, columns: 24, .text(100)),
    GridEdit.Column(GroupWords.year, columns: 6, .text(4), accepts: .digits),
    GridEdit.Column(GroupWords.item, columns: 24, .text(200)),
    GridEdit.Column(GroupWords.supportAmount, columns: 12, .text(15), accepts: .amount, alignment: .right),
  ]

  /// The name of a cell of the lines; nil for a field of the pages.
  static func lineLabel(_ field: String) -> Phrase? {
    for (list, columns, cells) in [
      (GroupDraft.products, productColumns, GroupForm.productCells),
      (GroupDraft.earlierSupport, supportColumns, GroupForm.supportCells),
    ] {
      guard let (line, cell) = LineDraft.place(of: field, in: list), let column = cells.firstIndex(of: cell) else {
        continue
      }
      return columns[column].title + Phrase(verbatim: " \(line + 1)")
    }
    return nil
  }
}
