package import OfficeCore
import ThaiText

extension IndicatorReport {
  /// The names of the columns of a report's CSV and table.
  package static let columns =
    ["indicator", "key", "label"] + IndicatorRow(key: "").counts.map(\.0) + IndicatorRow(key: "").shares.map(\.0)

  /// The report as CSV, the total of each indicator before its rows.
  package func csv(byteOrderMark: Bool, label: (String) -> String) -> [UInt8] {
    var bytes = byteOrderMark ? CSVWriter.byteOrderMark : []
    bytes += CSVWriter.record(Self.columns)
    for part in [households, groups] {
      for row in [part.total] + part.rows {
        let figures = row.counts.map(\.1) + row.shares.map { $0.1 ?? "" }
        bytes += CSVWriter.record([part.indicator.rawValue, row.key, label(row.key)] + figures)
      }
    }
    return bytes
  }

  /// The report as text with aligned columns: under each indicator's name its total and rows.
  ///
  /// `heading` says the names of indicators and columns in words, `label` the keys of rows.
  package func table(heading: (String) -> String, label: (String) -> String) -> String {
    let names = Array(Self.columns.dropFirst(3))
    let parts = [households, groups].map { part in
      [[heading(part.indicator.rawValue)] + names.map(heading)]
        + ([part.total] + part.rows).map { row in
          [label(row.key)] + row.counts.map(\.1) + row.shares.map { $0.1 ?? "–" }
        }
    }
    let lines = parts.joined()
    let widths = (0...names.count).map { column in lines.map { Columns.count($0[column]) }.max() ?? 0 }
    return parts.map { part in
      part.map { line in
        zip(line, widths).enumerated().map { column, cell in
          Columns.pad(cell.0, to: cell.1, alignment: column == 0 ? .left : .right)
        }.joined(separator: "  ") + "\n"
      }.joined()
    }.joined(separator: "\n")
  }
}
