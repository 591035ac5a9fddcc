internal import OfficeCore
internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension Intake {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard state.isLoaded else {
      canvas.write(ProgrammeWords.reading.text(in: language), x: area.x + 2, y: area.y + 1, role: .faint)
      return
    }
    let (tabs, rest) = area.splitTop(1)
    let (body, foot) = rest.splitBottom(1)
    canvas.fill(tabs)
    let flagged: Set<Int> = Set(
      (state.form.problems.isEmpty ? [] : [0]) + (state.lines.problems.isEmpty ? [] : [1]))
    Tabs(Words.parts(state), selected: state.part.rawValue, flagged: flagged)
      .draw(on: &canvas, in: tabs, language: language)
    let (phrase, isEqual) = Words.sums(state)
    canvas.write(
      phrase.text(in: language), x: foot.x + 1, y: foot.y, columns: foot.columns - 1,
      role: isEqual ? .strong : .warning)
    switch state.part {
    case .application: state.form.draw(on: &canvas, in: body, language: language)
    case .lines: state.lines.draw(on: &canvas, in: body, language: language)
    case .people:
      Table(
        [TableColumn(Words.order, .fixed(4), alignment: .right), TableColumn(Vocabulary.name, .share(1, minimum: 20))],
        rows: state.people.enumerated().map { [TableCell(String($0.offset + 1)), TableCell($0.element.name)] },
        cursor: state.cursor, empty: Words.nobody
      ).draw(on: &canvas, in: body, language: language)
    }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    state.part == .application
      ? Copied(state.form, of: .proposal, state.id?.raw, isPersonal: false, language: language) : nil
  }

  package static func longText(_ state: State) -> LongText? { state.part == .application ? LongText(state.form) : nil }
}
