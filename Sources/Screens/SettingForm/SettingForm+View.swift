internal import OfficeStorage
package import TerminalUI

extension SettingForm {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    let (head, rest) = area.splitTop(area.rows > 6 ? 2 : 0)
    if !head.isEmpty {
      canvas.write(
        Settings.Words.name(state.key).text(in: language), x: head.x + 1, y: head.y, role: .heading, limit: head.right)
    }
    let (body, foot) = rest.splitBottom(rest.rows >= 14 ? min(rest.rows - 10, state.history.count + 1) : 0)
    state.form.draw(on: &canvas, in: body, language: language)
    guard foot.rows > 1 else { return }
    canvas.write(Words.values.text(in: language), x: foot.x + 1, y: foot.y, role: .label, limit: foot.right)
    // The newest first: those that do not fit are the oldest.
    for (y, setting) in state.history.reversed().prefix(foot.rows - 1).enumerated() {
      let line = (Settings.Words.other(setting) + Words.mark(setting)).text(in: language)
      canvas.write(line, x: foot.x + 3, y: foot.y + 1 + y, columns: foot.columns - 4, role: .faint)
    }
  }

  package static func copied(_ state: State, language: Language) -> Copied? {
    Copied(state.form, of: .setting, 0, isPersonal: false, language: language)
  }

  package static func longText(_ state: State) -> LongText? { LongText(state.form) }
}
