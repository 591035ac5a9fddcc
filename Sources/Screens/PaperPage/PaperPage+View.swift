package import TerminalUI

extension PaperPage {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard state.isLoaded else {
      canvas.write(ProgrammeWords.reading.text(in: language), x: area.x + 2, y: area.y + 1, role: .faint)
      return
    }
    state.page.draw(on: &canvas, in: area)
  }
}
