internal import Interchange
internal import OfficeCore
internal import TerminalUI

extension ImportPage {
  /// A line of what would come, or has come, of an import.
  struct ReportLine: Equatable {
    var phrase: Phrase
    var role = Role.text
    var indent = 2
  }

  /// How many rows of one sort are shown: all of them are in the errors file.
  private static let mostRows = 20

  static func report(of state: State) -> [ReportLine] {
    switch state.stage {
    case .asking: return []
    case .refused(let phrase): return [ReportLine(phrase: phrase, role: .refused)]
    case .previewed(let preview):
      return [ReportLine(phrase: Words.head(preview), role: .strong), heading(Words.wouldBe)]
        + report(preview.outcome, in: preview.source.options.kind) + rules(preview) + columns(preview)
    case .batch(let batch): return Words.lines(batch)
    case .done(let done):
      let file =
        done.errorsPath.map { [ReportLine(phrase: Words.errorsWritten($0), role: .accent)] }
        ?? done.errorsFailure.map { [ReportLine(phrase: Words.errorsNotWritten($0), role: .refused)] } ?? []
      return [ReportLine(phrase: Words.head(done), role: .strong), heading(Words.whatWas)] + file
        + report(done.outcome, in: done.source.options.kind)
    }
  }

  private static func heading(_ phrase: Phrase) -> ReportLine { ReportLine(phrase: phrase, role: .heading, indent: 1) }

  private static func report(_ outcome: ImportOutcome, in kind: ImportKind) -> [ReportLine] {
    let counts = ImportWords.counts(outcome)
    var lines = counts.enumerated().map { number, count in
      let isBad = number == counts.count - 1 && count.1 > 0
      return ReportLine(
        phrase: ImportWords.line([count]), role: isBad ? .warning : count.1 > 0 ? .strong : .faint, indent: 4)
    }
    if let alike = outcome.alike {
      lines.append(
        ReportLine(phrase: Words.alike(alike), role: alike > 0 ? .warning : .faint, indent: 4))
    }
    let problems = outcome.rejections.flatMap { row in row.problems.map { (row.line, $0) } }
    lines += part(Words.rejectedHeading, problems) { Words.rejected($0.0, $0.1, in: kind) }
    lines += part(Words.differsHeading, outcome.differs) {
      ImportWords.line($0.line, ImportWords.differs($0.columns, in: kind))
    }
    lines += part(Words.remarksHeading, ImportWords.remarks(outcome.warnings, in: kind)) { $0 }
    return lines
  }

  private static func part<Item>(_ title: Phrase, _ items: [Item], _ said: (Item) -> Phrase) -> [ReportLine] {
    guard !items.isEmpty else { return [] }
    var lines = [heading(title)] + items.prefix(mostRows).map { ReportLine(phrase: said($0)) }
    if items.count > mostRows {
      lines.append(ReportLine(phrase: ImportWords.andMore(items.count - mostRows), role: .faint))
    }
    return lines
  }

  /// The fields that have a rule of their own.
  private static func rules(_ preview: Preview) -> [ReportLine] {
    let options = preview.source.options
    let fields = options.policy.fields.sorted { $0.key < $1.key }
    guard !fields.isEmpty else { return [] }
    return [heading(Words.rulesTitle)]
      + fields.map { field, rule in
        ReportLine(phrase: Explain.field(field, in: options.kind) + Phrase(verbatim: ": ") + Words.rule(rule))
      }
  }

  private static func columns(_ preview: Preview) -> [ReportLine] {
    let kind = preview.source.options.kind
    return [heading(Words.columnsHeading)]
      + preview.columns.map { column in
        switch column.use {
        case .column(let name): ReportLine(phrase: Words.column(column.header, Explain.field(name, in: kind)))
        case .ofErrorsFile: ReportLine(phrase: Words.column(column.header, Words.ofErrorsFile), role: .faint)
        case .unknown: ReportLine(phrase: Words.column(column.header, Words.ignored), role: .warning)
        }
      }
  }
}
