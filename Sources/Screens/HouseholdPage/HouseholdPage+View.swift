internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension HouseholdPage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard let file = state.file else {
      canvas.write(Words.reading.text(in: language), x: area.x + 2, y: area.y + 1, role: .faint, limit: area.right)
      return
    }
    let (top, body) = area.splitTop(area.rows > 6 ? 1 : 0)
    if !top.isEmpty {
      canvas.write(
        (state.asOf.map { Words.asOf + Phrase(verbatim: " ") + Vocabulary.day($0) + Phrase(verbatim: "  ") }
          ?? Phrase(verbatim: "")).text(in: language) + Words.summary(file).text(in: language), x: top.x + 1, y: top.y,
        columns: top.columns - 1, role: .faint)
    }
    Sections(sections(file, state, language), cursor: state.cursor).draw(on: &canvas, in: body, language: language)
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map { chosen in
      let cells =
        switch chosen {
        case .member(let member): row(member, state, language)
        case .income(let entry): row(entry, language)
        case .notReached(let entry): row(entry, language)
        case .support(let support): row(support, language)
        }
      return Copied(cells, of: .household, state.id.raw, isPersonal: true)
    }
  }

  private static func sections(_ file: HouseholdFile, _ state: State, _ language: Language) -> [Sections.Section] {
    var sections = [
      Sections.Section(
        Words.members, memberColumns, rows: shownMembers(file, state).map { row($0, state, language) },
        empty: Words.noMembers),
      Sections.Section(
        Words.incomes, incomeColumns, rows: file.incomes.map { row($0, language) }, empty: Words.noIncomes),
    ]
    if !file.notReached.isEmpty {
      sections.append(
        Sections.Section(
          Words.notReached, notReachedColumns, rows: file.notReached.map { row($0, language) }, empty: Words.noIncomes))
    }
    return sections + [
      Sections.Section(
        Words.support, supportColumns, rows: file.support.map { row($0, language) }, empty: Words.noSupport)
    ]
  }

  private static func shownMembers(_ file: HouseholdFile, _ state: State) -> [HouseholdFile.Member] {
    state.asOf.map { file.members(on: $0) } ?? file.members
  }

  private static let memberColumns = [
    TableColumn(Vocabulary.name, .share(1, minimum: 16)), TableColumn(Words.head, .fixed(16), priority: 1),
    TableColumn(Words.age, .fixed(7), alignment: .right), TableColumn(Words.time, .fixed(24), priority: 2),
  ]

  private static let incomeColumns = [
    TableColumn(Words.round, .fixed(9)), TableColumn(Words.day, .fixed(11)),
    TableColumn(Words.amount, .fixed(11), alignment: .right),
    TableColumn(Words.recorder, .share(1, minimum: 12), priority: 2),
    TableColumn(Words.remark, .share(1, minimum: 12), priority: 1),
  ]

  private static let notReachedColumns = [
    TableColumn(Words.round, .fixed(9)), TableColumn(Words.day, .fixed(11)),
    TableColumn(Vocabulary.reason, .share(1, minimum: 12)), TableColumn(Words.recorder, .fixed(12), priority: 1),
  ]

  private static let supportColumns = [
    TableColumn(Vocabulary.number, .fixed(9)), TableColumn(Vocabulary.proposalTitle, .share(1, minimum: 14)),
    TableColumn(Vocabulary.statusTitle, .fixed(10)), TableColumn(Words.day, .fixed(11), priority: 1),
  ]

  private static func row(_ member: HouseholdFile.Member, _ state: State, _ language: Language) -> [TableCell] {
    let role: Role = member.to == nil ? .text : .faint
    return [
      TableCell(member.name, role),
      TableCell(
        member.isHead && (member.to == nil || state.asOf != nil)
          ? Words.head.text(in: language) : member.role.map { Vocabulary.householdRole($0).text(in: language) } ?? "",
        member.isHead ? .accent : .text),
      TableCell(member.birth.map { Words.years($0.age(on: state.today)).text(in: language) } ?? "–", role),
      TableCell(Words.period(member.from, member.to).text(in: language), .faint),
    ]
  }

  private static func row(_ entry: HouseholdFile.Entry, _ language: Language) -> [TableCell] {
    let income = entry.income
    let role: Role = entry.isCorrected ? .faint : .text
    let remark = entry.isCorrected ? Words.corrected.text(in: language) : income.comment ?? ""
    return [
      TableCell(Vocabulary.shortRound(income.round).text(in: language), role),
      TableCell(Vocabulary.shortDay(income.recordedOn).text(in: language), role),
      TableCell((entry.isCorrected ? "✗ " : "") + income.incomeMonth.display, entry.isCorrected ? .faint : .strong),
      TableCell(income.recordedBy ?? "–", .faint), TableCell(remark, entry.isCorrected ? .warning : .text),
    ]
  }

  private static func row(_ entry: HouseholdFile.NotReached, _ language: Language) -> [TableCell] {
    [
      TableCell(Vocabulary.shortRound(entry.round).text(in: language)),
      TableCell(Vocabulary.shortDay(entry.day).text(in: language)),
      TableCell(Vocabulary.notReached(entry.reason).text(in: language)), TableCell(entry.recordedBy, .faint),
    ]
  }

  private static func row(_ support: HouseholdFile.Support, _ language: Language) -> [TableCell] {
    [
      TableCell(support.number.text), TableCell(support.title),
      TableCell(Vocabulary.shortStatus(support.status).text(in: language), Vocabulary.role(of: support.status)),
      TableCell(support.decidedOn.map { Vocabulary.shortDay($0).text(in: language) } ?? "–", .faint),
    ]
  }
}
