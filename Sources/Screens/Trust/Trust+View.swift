internal import OfficeStorage
package import TerminalUI
internal import ThaiText

extension Trust {
  package static func view(_ state: State, on canvas: inout Canvas, in area: Area, language: Language) {
    guard !area.isEmpty else { return }
    let heads = heads(state)
    let (top, rest) = area.splitTop(min(heads.count, max(0, area.rows - 2)))
    for (y, head) in heads.prefix(top.rows).enumerated() {
      canvas.write(
        "\(canvas.glyphs[head.sign]) \(head.phrase.text(in: language))", x: top.x + 1, y: top.y + y,
        columns: top.columns - 2, role: head.role)
    }
    let foot = state.chosen.map { advice($0.finding.invariant, in: rest, language) } ?? []
    let (upper, lower) = rest.splitBottom(foot.count)
    var table = Table(columns, rows: state.lines.map { row($0, language) }, cursor: state.cursor, empty: empty(state))
    table.isFocused = true
    table.draw(on: &canvas, in: upper, language: language)
    for (y, line) in foot.enumerated() {
      canvas.write(line, x: lower.x + 1, y: lower.y + y, columns: lower.columns - 2, role: .accent)
    }
  }

  private static func heads(_ state: State) -> [(sign: Glyphs.Name, phrase: Phrase, role: Role)] {
    var heads: [(sign: Glyphs.Name, phrase: Phrase, role: Role)] = []
    if let backup = state.backup {
      let phrase = Words.lastBackup + Words.backup(backup)
      heads.append(backup.isOverdue ? (.warning, phrase, .warning) : (.ok, phrase, .ok))
    }
    if state.isBackingUp {
      heads.append((.notice, Words.backingUp, .text))
    } else if state.isChecking {
      heads.append((.notice, Words.checking, .text))
    } else if let report = state.report {
      let phrase = Words.result(report)
      heads.append(
        report.errors > 0
          ? (.refused, phrase, .refused) : report.warnings > 0 ? (.warning, phrase, .warning) : (.ok, phrase, .ok))
    }
    return heads
  }

  private static func empty(_ state: State) -> Phrase {
    guard let report = state.report else { return state.isChecking ? Words.checking : Words.notChecked }
    return Words.allHold(report)
  }

  /// Why it matters and what to do, as many lines as there is room for.
  private static func advice(_ invariant: Invariant, in area: Area, _ language: Language) -> [String] {
    let text = IntegrityWords.why(invariant) + Phrase(verbatim: " ") + IntegrityWords.advice(invariant)
    let lines = LineBreaks.wrap(text.text(in: language), to: max(1, area.columns - 2))
    return Array(lines.prefix(max(0, min(3, area.rows - 4))))
  }

  private static var columns: [TableColumn] {
    [
      TableColumn(Words.state, .fixed(8)), TableColumn(Words.finding, .share(1, minimum: 20)),
      TableColumn(Words.count, .fixed(7), alignment: .right),
    ]
  }

  private static func row(_ line: Line, _ language: Language) -> [TableCell] {
    switch line {
    case .finding(let finding):
      let severity = finding.invariant.severity
      let role: Role = severity == .error ? .refused : .warning
      return [
        TableCell(IntegrityWords.severity(severity).text(in: language), role),
        TableCell(IntegrityWords.name(finding.invariant).text(in: language), .strong),
        TableCell(Digits.grouped(Int64(finding.count)), role),
      ]
    case .record(let record, _):
      return [TableCell(""), TableCell("  " + IntegrityWords.record(record).text(in: language))]
    case .more(let count, _): return [TableCell(""), TableCell("  " + Words.more(count).text(in: language), .faint)]
    }
  }
}
