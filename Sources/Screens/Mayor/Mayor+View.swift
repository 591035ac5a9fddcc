internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension Mayor {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    let (tabs, rest) = area.splitTop(1)
    let (upper, foot) = rest.splitBottom(1)
    drawFoot(state, on: &canvas, in: foot, language)
    canvas.fill(tabs)
    Tabs(Words.parts(state), selected: state.part == .waiting ? 0 : 1).draw(on: &canvas, in: tabs, language: language)
    guard let form = state.form else {
      table(state, language).draw(on: &canvas, in: upper, language: language)
      return
    }
    // The form takes what it needs, the batch what is left of it.
    let wanted = 2 + form.fields.count - form.hidden.count + form.problems.count
    let batchRows = min(state.batch.count + 1, max(upper.rows - wanted, min(4, upper.rows / 3)))
    let (batch, lower) = upper.splitTop(batchRows)
    var table = table(state, language, of: state.batch)
    table.isFocused = false
    table.draw(on: &canvas, in: batch, language: language)
    let (heading, fields) = lower.splitTop(lower.rows > 6 ? 1 : 0)
    if !heading.isEmpty {
      canvas.fill(heading, role: .tableHeader)
      canvas.write(
        Words.recorder(state.recorder).text(in: language), x: heading.x + 1, y: heading.y,
        columns: heading.columns - 1, role: .tableHeader)
    }
    form.draw(on: &canvas, in: fields, language: language)
  }

  private static func table(_ state: State, _ language: Language, of batch: [ProposalSummary]? = nil) -> Table {
    let shown = batch ?? state.list
    let marked = Set(shown.indices.filter { state.marked.contains(shown[$0].id) })
    return Table(
      columns(state.part), rows: shown.map { row($0, state.part, language) },
      cursor: batch == nil ? state.cursor : ListCursor(count: shown.count), marked: batch == nil ? marked : [],
      empty: state.isLoaded ? Words.empty(state.part) : ProgrammeWords.reading)
  }

  private static func columns(_ part: Part) -> [TableColumn] {
    let head = [
      TableColumn(ProgrammeWords.shortNumber, .fixed(8)),
      TableColumn(Vocabulary.proposalTitle, .share(3, minimum: 12)),
      TableColumn(Vocabulary.applicant, .share(2, minimum: 10), priority: 4),
      TableColumn(Vocabulary.zoneTitle, .fixed(4), alignment: .right, priority: 3),
    ]
    switch part {
    case .waiting:
      return head + [
        TableColumn(Words.recommended, .fixed(11), alignment: .right),
        TableColumn(Words.screenedOn, .fixed(11), alignment: .right, priority: 2),
      ]
    case .decided:
      return head + [
        TableColumn(Vocabulary.amountApproved, .fixed(11), alignment: .right, priority: 1),
        TableColumn(Vocabulary.statusTitle, .fixed(10)),
        TableColumn(Words.signedOn, .fixed(11), alignment: .right, priority: 2),
      ]
    }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.chosen.map {
      Copied(row($0, state.part, language), of: .proposal, $0.id.raw, isPersonal: $0.applicantKind == .person)
    }
  }

  private static func row(_ item: ProposalSummary, _ part: Part, _ language: Language) -> [TableCell] {
    let head: [TableCell] = [
      TableCell(item.number.text), TableCell(item.title), TableCell(item.applicant),
      TableCell(ProgrammeWords.zone(item.zone)),
    ]
    switch part {
    case .waiting:
      return head + [
        TableCell((item.amountRecommended ?? item.amountRequested).display),
        TableCell(item.screenedOn.map { Vocabulary.shortDay($0).text(in: language) } ?? "–"),
      ]
    case .decided:
      return head + [
        TableCell(item.amountApproved?.display ?? "–"),
        TableCell(Vocabulary.shortStatus(item.status).text(in: language), Vocabulary.role(of: item.status)),
        TableCell(item.decidedOn.map { Vocabulary.shortDay($0).text(in: language) } ?? "–"),
      ]
    }
  }

  private static func drawFoot(_ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    guard !area.isEmpty else { return }
    canvas.write(
      Words.sums(state).text(in: language), x: area.x + 1, y: area.y, columns: area.columns - 1, role: .strong)
  }

  package static func longText(_ state: State) -> LongText? { state.form.flatMap { LongText($0) } }
}
