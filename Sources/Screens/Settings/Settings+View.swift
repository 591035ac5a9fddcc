internal import OfficeCore
package import TerminalUI
internal import ThaiText

extension Settings {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    canvas.fill(area)
    let isWrong = state.isLoaded && state.weightSum != 100
    let (top, rest) = area.splitTop(isWrong ? 1 : 0)
    if isWrong {
      canvas.write(
        "\(canvas.glyphs[.warning]) " + Words.weightsWrong(state.weightSum).text(in: language), x: top.x + 1, y: top.y,
        columns: top.columns - 2, role: .warning)
    }
    // On a slow line what is said of a row stands on its own page, and does not follow every move.
    let footRows = canvas.isLean ? 0 : rest.rows >= 19 ? 4 : rest.rows >= 12 ? 3 : rest.rows >= 9 ? 1 : 0
    let (upper, foot) = rest.splitBottom(footRows)
    var table = Table(
      columns, rows: [], cursor: state.cursor, empty: state.isLoaded ? Words.none : Words.reading)
    table.rows = state.rows.map { row($0.setting, language) }
    if state.isLoaded {
      let doors = [Words.frame(state.today.fiscalYear), Words.trust, Look.Words.door]
      table.rows += doors.map { [TableCell($0.text(in: language), .accent)] }
    }
    table.draw(on: &canvas, in: upper, language: language)
    drawFoot(state, on: &canvas, in: foot, language)
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(Words.name, .share(3, minimum: 20)),
      TableColumn(Words.value, .share(2, minimum: 10)),
      TableColumn(Words.from, .fixed(12), priority: 2),
      TableColumn(Words.state, .fixed(13), priority: 1),
    ]
  }

  private static func row(_ setting: Setting, _ language: Language) -> [TableCell] {
    let value = Words.value(setting)
    let isConfirmed = setting.confirmedBy != nil
    return [
      TableCell(Words.name(setting.key).text(in: language)),
      TableCell(value.text(in: language), setting.value == nil ? .warning : .strong),
      TableCell(Words.from(setting.from, isShort: true).text(in: language)),
      TableCell(
        (isConfirmed ? Words.confirmed : Words.notConfirmed).text(in: language), isConfirmed ? .ok : .warning),
    ]
  }

  /// Where the chosen value comes from, who confirmed it, and what it was before or will be.
  private static func drawFoot(_ state: State, on canvas: inout Canvas, in area: Area, _ language: Language) {
    guard !area.isEmpty, let row = state.chosen else { return }
    let setting = row.setting
    var lines: [(Phrase, Role)] = []
    if area.rows > 1 { lines.append((Words.name(setting.key), .heading)) }
    let source = Words.source(setting)
    // On the one line that is left both stand.
    lines.append((area.rows > 2 ? source : Words.confirmation(setting) + Phrase(verbatim: " · ") + source, .text))
    if area.rows > 2 { lines.append((Words.confirmation(setting), setting.confirmedBy == nil ? .warning : .text)) }
    let others = row.history.filter { $0 != setting }
    for other in others.suffix(max(0, area.rows - lines.count)).reversed() {
      lines.append((Words.other(other), .faint))
    }
    for (y, line) in lines.prefix(area.rows).enumerated() {
      canvas.write(
        line.0.text(in: language), x: area.x + 1, y: area.y + y, columns: area.columns - 2, role: line.1)
    }
  }
}
