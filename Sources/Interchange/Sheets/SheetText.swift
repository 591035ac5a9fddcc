import OfficeCore
import ThaiText

/// The list of a sheet as text of the kind that CSV files have, so that one reader reads both: the row of the sheet is
/// the line of the text.
struct SheetText {
  /// UTF-8, by commas, each record one line.
  let bytes: [UInt8]
  /// What each column is; nil for those whose name says nothing.
  let uses: [Column?]
  let sheetName: String

  /// The list of the named sheet, else of the first sheet that has one, hidden ones last. Throws `FileRefusal`.
  init(_ workbook: Workbook, kind: ImportKind, sheet name: String?) throws {
    let entries: [Workbook.Entry]
    if let name {
      let wanted = ThaiForm.canonical(name).lowercased()
      entries = workbook.entries.filter { ThaiForm.canonical($0.name).lowercased() == wanted }
      guard !entries.isEmpty else { throw FileRefusal.noSuchSheet(name, workbook.entries.map(\.name)) }
    } else {
      entries = workbook.entries.filter { !$0.isHidden } + workbook.entries.filter(\.isHidden)
    }
    for entry in entries {
      let sheet = try workbook.sheet(entry)
      guard let header = SheetHeader.find(in: sheet, kind: kind) else { continue }
      self.init(sheet, header, kind)
      return
    }
    throw FileRefusal.noHeader(sheets: entries.map(\.name))
  }

  private init(_ sheet: Sheet, _ header: SheetHeader, _ kind: ImportKind) {
    var sheet = sheet
    sheet.fillMerges(below: header.row)
    var writer = LineWriter()
    let widest = sheet.rows.compactMap { $0.cells.last?.column }.max() ?? 0
    let unnamed = max(0, widest + 1 - header.names.count)
    writer.record(header.names + Array(repeating: "", count: unnamed), at: header.row)
    let name = header.uses.firstIndex { $0 == .fullName || $0 == .firstName } ?? header.uses.firstIndex { $0 != nil }
    for row in sheet.rows where row.number > header.row {
      // The numbers that a list counts its rows by say nothing where all else is empty.
      if Self.isTotal(row, name: name) || !row.cells.contains(where: { Self.says($0, header) }) { continue }
      let last = row.cells.last?.column ?? 0
      writer.record((0...last).map { SheetHeader.oneLine(row[$0]) }, at: row.number)
    }
    bytes = writer.bytes
    uses = header.uses + Array(repeating: nil, count: unnamed)
    sheetName = sheet.name
  }

  private static func says(_ cell: SheetCell, _ header: SheetHeader) -> Bool {
    guard header.uses.indices.contains(cell.column), header.uses[cell.column] != nil else { return false }
    return !ThaiForm.canonical(cell.text).isEmpty
  }

  /// A row of sums: its first text is a word for "together", perhaps with a count, and nobody is named.
  private static func isTotal(_ row: SheetRow, name: Int?) -> Bool {
    guard let first = row.cells.first else { return true }
    var key = ListColumnWords.key(Digits.arabic(first.text))
    key.unicodeScalars.removeAll { 0x30...0x39 ~= $0.value }
    if key.hasSuffix(ListColumnWords.people) {
      key.unicodeScalars.removeLast(ListColumnWords.people.unicodeScalars.count)
    }
    guard ListColumnWords.totals.contains(key) else { return false }
    return name.map { $0 == first.column || row[$0].isEmpty } ?? true
  }
}

/// Writes records so that each begins at the line of its number.
private struct LineWriter {
  private var line = 1
  private(set) var bytes: [UInt8] = []

  mutating func record(_ cells: [String], at number: Int) {
    while line < number {
      bytes.append(0x0A)
      line += 1
    }
    for (place, cell) in cells.enumerated() {
      if place > 0 { bytes.append(UInt8(ascii: ",")) }
      bytes.append(UInt8(ascii: "\""))
      if FormulaGuard.isGuarded(cell.utf8) { bytes.append(FormulaGuard.mark) }
      for byte in cell.utf8 {
        if byte == 0 { continue }
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
        bytes.append(byte)
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(0x0A)
    line += 1
  }
}
