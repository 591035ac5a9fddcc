internal import OfficeCore
internal import OfficeStorage
package import TerminalUI

extension EntryForm {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard state.isLoaded else {
      canvas.write(ProgrammeWords.reading.text(in: language), x: area.x + 2, y: area.y + 1, role: .faint)
      return
    }
    guard state.shape != nil else { return state.form.draw(on: &canvas, in: area, language: language) }
    let (top, body) = area.splitTop(area.rows > 2 ? 1 : 0)
    canvas.fill(top)
    let flagged = (state.form.problems.isEmpty ? [] : [0]) + (state.lines.problems.isEmpty ? [] : [1])
    Tabs(
      [Words.part(state.entry, lines: false), Words.part(state.entry, lines: true)],
      selected: state.isInLines ? 1 : 0, flagged: Set(flagged)
    ).draw(on: &canvas, in: top, language: language)
    if state.isInLines {
      state.lines.draw(on: &canvas, in: body, language: language)
    } else {
      state.form.draw(on: &canvas, in: body, language: language)
    }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    guard !state.isInLines else { return nil }
    switch state.entry {
    case .event(let group, _): return Copied(state.form, of: .group, group.raw, isPersonal: false, language: language)
    case .attachment(let subject, let id):
      return Copied(state.form, of: subject, id, isPersonal: subject == .person, language: language)
    case .organisation(let id):
      return Copied(state.form, of: .organisation, id?.raw, isPersonal: true, language: language)
    case .network(let id): return Copied(state.form, of: .network, id?.raw, isPersonal: true, language: language)
    }
  }

  package static func longText(_ state: State) -> LongText? { state.isInLines ? nil : LongText(state.form) }
}
