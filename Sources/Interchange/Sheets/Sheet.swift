/// A cell that has a text.
struct SheetCell: Equatable {
  /// From 0.
  var column: Int
  var text: String
}

/// A row that has a cell.
struct SheetRow: Equatable {
  /// As the spreadsheet shows it, from 1.
  var number: Int
  /// By column, ascending.
  var cells: [SheetCell]

  subscript(column: Int) -> String {
    var (low, high) = (0, cells.count)
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].column < column { low = middle + 1 } else { high = middle }
    }
    return low < cells.count && cells[low].column == column ? cells[low].text : ""
  }
}

/// Cells that were made one: the text stands in the first of them.
struct MergedCells: Equatable {
  var rows: ClosedRange<Int>
  var columns: ClosedRange<Int>
}

/// One sheet of a workbook: its cells with text, row by row.
struct Sheet: Equatable {
  var name: String
  var rows: [SheetRow]
  var merges: [MergedCells]

  static let mostRows = 1_048_576
  static let mostColumns = 16_384
  /// Cells with text: ten times the register of a city.
  static let mostCells = 20_000_000
  static let mostMerges = 100_000

  /// Gives every row of a merge that goes down the text of its first: a community's name that stands once beside all of
  /// its people.
  mutating func fillMerges(below headerRow: Int) {
    let places = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1.number, $0) })
    for merge in merges where merge.rows.lowerBound > headerRow && merge.rows.count > 1 {
      guard let first = places[merge.rows.lowerBound] else { continue }
      let column = merge.columns.lowerBound
      let text = rows[first][column]
      guard !text.isEmpty else { continue }
      // The rows that there are, however many the merge claims.
      var place = first + 1
      while place < rows.count, rows[place].number <= merge.rows.upperBound {
        if rows[place][column].isEmpty {
          let at = rows[place].cells.firstIndex { $0.column > column } ?? rows[place].cells.count
          rows[place].cells.insert(SheetCell(column: column, text: text), at: at)
        }
        place += 1
      }
    }
  }
}

/// The names of cells: `BC12` is column 54 (from 0), row 12.
enum CellName {
  static func place(_ name: String) -> (column: Int, row: Int)? {
    var column = 0
    var row = 0
    var hasDigit = false
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "$"): continue
      case 0x41...0x5A, 0x61...0x7A:
        guard !hasDigit, column <= Sheet.mostColumns else { return nil }
        column = column * 26 + Int(byte & 0x1F)
      case 0x30...0x39:
        guard row <= Sheet.mostRows else { return nil }
        hasDigit = true
        row = row * 10 + Int(byte - 0x30)
      default: return nil
      }
    }
    guard 1...Sheet.mostColumns ~= column, 1...Sheet.mostRows ~= row else { return nil }
    return (column - 1, row)
  }

  /// `A1:C2`.
  static func range(_ name: String) -> MergedCells? {
    let ends = name.split(separator: ":").map { place(String($0)) }
    guard let one = ends.first ?? nil, let other = ends.last ?? nil, ends.count <= 2 else { return nil }
    guard one.row <= other.row, one.column <= other.column else { return nil }
    return MergedCells(rows: one.row...other.row, columns: one.column...other.column)
  }
}
