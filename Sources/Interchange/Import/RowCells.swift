import OfficeCore
import ThaiText

/// What a cell turned out to be.
enum Reading<Value> {
  case value(Value)
  case problem(FieldProblem.Kind)
}

/// The cells of the record at hand by column, and what was found wrong or odd in them so far.
struct RowCells {
  let table: TableFile
  let today: Day
  var record = CSVRecord()
  private(set) var problems: [FieldProblem] = []
  private(set) var warnings: [RowWarning] = []

  init(table: TableFile, today: Day) {
    self.table = table
    self.today = today
  }

  var line: Int { record.line }

  /// Forgets the findings of the record before.
  mutating func beginRecord() {
    problems.removeAll(keepingCapacity: true)
    warnings.removeAll(keepingCapacity: true)
  }

  /// The cell has nothing but white space, or its column is not there.
  func isEmpty(_ column: Column) -> Bool { ThaiForm.canonical(raw(column)).isEmpty }

  /// The cell as it came.
  func raw(_ column: Column) -> String {
    table.place(of: column).map { record.text($0) } ?? ""
  }

  mutating func report(_ kind: FieldProblem.Kind, in column: Column) {
    problems.append(FieldProblem(field: column.rawValue, value: Self.start(of: raw(column)), kind: kind))
  }

  mutating func warn(_ kind: RowWarning.Kind, in column: Column) {
    warnings.append(RowWarning(line: line, column: column.rawValue, kind: kind))
  }

  /// Whether the record has the header's cells; fewer are empty ones, more are a problem, as the cells behind them
  /// may stand under wrong names.
  mutating func hasSoundShape() -> Bool {
    let width = table.header.count
    if record.isUnterminated {
      let place = min(record.count, CSVRecord.cellLimit) - 1
      problems.append(
        FieldProblem(field: table.name(at: place), value: Self.start(of: record.text(place)), kind: .unterminatedQuote))
      return false
    }
    let surplus = (width..<max(width, min(record.count, CSVRecord.cellLimit))).first { !record[$0].isEmpty }
    guard surplus != nil || record.count > CSVRecord.cellLimit else { return true }
    let value = surplus.map { Self.start(of: record.text($0)) } ?? ""
    problems.append(FieldProblem(field: "", value: value, kind: .tooManyCells(record.count)))
    return false
  }

  /// Reads a cell that must not be empty; nil after reporting a problem.
  mutating func required<Value>(_ column: Column, _ reading: (String) -> Reading<Value>) -> Value? {
    switch cell(column) {
    case .noColumn, .empty:
      report(.missing, in: column)
      return nil
    case .damaged:
      return nil
    case .text(let text):
      return value(of: reading(text), in: column)
    }
  }

  /// Reads a cell that may be empty or lack its column.
  mutating func optional<Value>(
    _ column: Column, empty: Value? = nil, _ reading: (String) -> Reading<Value>
  ) -> Told<Value> {
    switch cell(column) {
    case .noColumn: .nothing
    case .empty: .value(empty)
    case .damaged: .value(nil)
    case .text(let text): .value(value(of: reading(text), in: column))
    }
  }

  private mutating func value<Value>(of reading: Reading<Value>, in column: Column) -> Value? {
    switch reading {
    case .value(let value): return value
    case .problem(let kind):
      report(kind, in: column)
      return nil
    }
  }

  private enum Cell {
    case noColumn, empty
    /// Unreadable, and reported: a character was lost, or there are far too many.
    case damaged
    /// In canonical form, not empty.
    case text(String)
  }

  private mutating func cell(_ column: Column) -> Cell {
    guard let place = table.place(of: column) else { return .noColumn }
    let bytes = record[place]
    if bytes.isEmpty { return .empty }
    if table.isDamaged, SourceText.hasReplacement(bytes) {
      report(.badBytes, in: column)
      return .damaged
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if bytes.count > Self.longestText, text.unicodeScalars.count > Self.longestText {
      report(.tooLong(limit: Self.longestText), in: column)
      return .damaged
    }
    if Self.isPlain(bytes) { return .text(text) }
    let canonical = ThaiForm.canonical(text)
    return canonical.isEmpty ? .empty : .text(canonical)
  }

  /// Twice what any field of a form takes, in code points. Longer cells are columns that ran together.
  private static let longestText = 1_000

  /// As much of a value as a message needs: a cell may have megabytes.
  static func start(of value: String) -> String {
    String(String.UnicodeScalarView(value.unicodeScalars.prefix(80)))
  }

  /// ASCII without white space is canonical as it is, and most cells are such.
  private static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { 0x21...0x7E ~= $0 }
  }
}
