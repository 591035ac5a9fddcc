internal import TerminalUI

extension FollowUps {
  /// The table of what is due, each number under the name of its column.
  static func outline(_ state: State, _ language: Language) -> Outline.Figures {
    let lines = state.lines.map { line in
      Outline.Figures.Line(
        Words.line(line.of, columns: 30).text(in: language),
        (0..<state.columnCount).map { column in
          (Words.column(column, isShort: false).text(in: language), FigureWords.number(line.count(at: column)))
        })
    }
    return Outline.Figures(lines, focus: (state.line, state.column))
  }
}
