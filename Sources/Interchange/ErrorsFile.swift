package import OfficeCore

/// The rejected rows as they came, with four columns that say why; mended, the file can be imported again.
package enum ErrorsFile {
  package static let columns = ["row", "column", "value", "problem"]

  private static let separator = " | "

  /// The file's bytes; `sentence` says a problem in words. Rows without a rejection are left out.
  package static func bytes(
    _ file: DecodedFile, rejections: [RowRejection], sentence: (FieldProblem) -> String
  ) -> [UInt8] {
    let table = file.table
    let kept = table.header.indices.filter { !table.errorColumns.contains($0) }
    var writer = CSVWriter(keepsSignedNumbers: true)
    for place in kept { writer.cell(table.header[place]) }
    for column in columns { writer.cell(column) }
    writer.endRecord()
    for rejection in rejections.sorted(by: { $0.line < $1.line }) {
      guard let record = file.record(atLine: rejection.line) else { continue }
      for place in kept { writer.cell(record[place]) }
      writer.cell(String(rejection.line))
      writer.cell(rejection.problems.map(\.field).joined(separator: separator))
      writer.cell(rejection.problems.map(\.value).joined(separator: separator))
      writer.cell(rejection.problems.map(sentence).joined(separator: separator))
      // Cells beyond the header come last: the four columns stay under their names, and nothing is lost.
      for surplus in surplus(of: record, beyond: table.header.count) { writer.cell(surplus) }
      writer.endRecord()
    }
    return CSVWriter.byteOrderMark + writer.bytes
  }

  /// The cells beyond the header, less empty ones at the end.
  private static func surplus(of record: CSVRecord, beyond width: Int) -> [ArraySlice<UInt8>] {
    var cells = (width..<max(width, min(record.count, CSVRecord.cellLimit))).map { record[$0] }
    while cells.last?.isEmpty == true { cells.removeLast() }
    return cells
  }
}
