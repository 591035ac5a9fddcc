import OfficeCore
import Screens
import TerminalUI

/// Tells on standard error what came of the rows of a file; of each sort at most so many lines that they can be read.
struct ImportReport {
  static let mostLines = 20

  let kind: ImportKind

  func unknownColumns(_ columns: [String]) {
    if !columns.isEmpty { Console.complain(Words.unknownColumns(columns)) }
  }

  func warnings(_ warnings: [RowWarning]) {
    for remark in ImportWords.remarks(warnings, in: kind) { Console.complain(Words.remark(remark)) }
  }

  func differences(_ differences: [RowDifference]) {
    list(differences) { ImportWords.line($0.line, ImportWords.differs($0.columns, in: kind)) }
    if !differences.isEmpty { Console.complain(Words.howToUpdate) }
  }

  func rejections(_ rejections: [RowRejection]) {
    let problems = rejections.flatMap { rejection in rejection.problems.map { (rejection.line, $0) } }
    list(problems) { ImportWords.line($0.0, ImportWords.rejected($0.1, in: kind)) }
  }

  private func list<Item>(_ items: [Item], _ sentence: (Item) -> Phrase) {
    for item in items.prefix(Self.mostLines) { Console.complain(sentence(item)) }
    if items.count > Self.mostLines { Console.complain(ImportWords.andMore(items.count - Self.mostLines)) }
  }

  /// A problem in the words of the errors file.
  static func sentence(_ problem: FieldProblem) -> String { Explain.phrase(problem).text(in: Console.language) }
}
