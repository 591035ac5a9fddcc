package import OfficeCore

/// What a file says, read without looking at the register.
package struct DecodedFile: Sendable {
  package struct Place: Hashable, Sendable {
    /// The physical line where the record starts; the header is line 1.
    package let line: Int
    let offset: Int
  }

  /// The good rows.
  package internal(set) var rows: ImportRows
  /// The others, each with all that is wrong in it.
  package internal(set) var rejections: [RowRejection] = []
  package internal(set) var warnings: [RowWarning] = []
  /// Every record of the file but the header and blank ones, in order.
  package internal(set) var places: [Place] = []
  package let table: TableFile

  package var kind: ImportKind { table.kind }
  /// Columns that were ignored because the contract does not know them.
  package var unknownColumns: [String] { table.unknownColumns }
  package var recordCount: Int { places.count }

  init<Row>(table: TableFile, rows: ImportRows, _ parts: [FilePart<Row>]) {
    self.table = table
    self.rows = rows
    rejections = parts.flatMap(\.rejections)
    warnings = parts.flatMap(\.warnings)
    places = parts.flatMap(\.places)
  }

  /// The record that starts at a line, as it came.
  package func record(atLine line: Int) -> CSVRecord? {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].line < line { low = middle + 1 } else { high = middle }
    }
    guard low < places.count, places[low].line == line else { return nil }
    return table.record(at: places[low])
  }
}
