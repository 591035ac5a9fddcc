internal import CLibArchive

/// A workbook made for a test: any parts, packed as spreadsheet programs pack them.
package struct SpreadsheetFile {
  package var parts: [(name: String, text: String)]

  private static let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006/relationships"

  /// Sheets by name, each with its `sheetData` and what follows it.
  package init(
    sheets: [(name: String, content: String)], strings: [String] = [], styles: String = "", from1904: Bool = false
  ) {
    let list = sheets.enumerated().map { "<sheet name=\"\($1.name)\" sheetId=\"\($0 + 1)\" r:id=\"rId\($0 + 1)\"/>" }
    let relations = sheets.indices.map {
      "<Relationship Id=\"rId\($0 + 1)\" Type=\"\(Self.office)/worksheet\" Target=\"worksheets/sheet\($0 + 1).xml\"/>"
    }
    let texts = strings.map { "<si><t xml:space=\"preserve\">\(Self.escaped($0))</t></si>" }.joined()
    parts = [
      ("[Content_Types].xml", "<Types/>"),
      (
        "_rels/.rels",
        "<Relationships xmlns=\"\(Self.package)\"><Relationship Id=\"r\" Type=\"\(Self.office)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "<workbook xmlns=\"\(Self.main)\" xmlns:r=\"\(Self.office)\"><workbookPr\(from1904 ? " date1904=\"1\"" : "")/><sheets>\(list.joined())</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\"\(Self.package)\">\(relations.joined())<Relationship Id=\"s\" Type=\"\(Self.office)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/><Relationship Id=\"t\" Type=\"\(Self.office)/styles\" Target=\"styles.xml\"/></Relationships>"
      ),
      ("xl/sharedStrings.xml", "<sst xmlns=\"\(Self.main)\">\(texts)</sst>"),
      ("xl/styles.xml", "<styleSheet xmlns=\"\(Self.main)\">\(styles)</styleSheet>"),
    ]
    for (place, sheet) in sheets.enumerated() {
      parts.append(
        ("xl/worksheets/sheet\(place + 1).xml", "<worksheet xmlns=\"\(Self.main)\">\(sheet.content)</worksheet>"))
    }
  }

  /// One sheet of texts: row by row, cell by cell; an empty text makes no cell. `merges` as `A1:C1`.
  package init(_ rows: [[String]], merges: [String] = [], sheet: String = "Sheet1") {
    self.init(sheets: [(sheet, Self.content(rows, merges: merges))])
  }

  package static func content(_ rows: [[String]], merges: [String] = []) -> String {
    var text = "<dimension ref=\"A1:XFD1048576\"/><sheetData>"
    for (number, row) in rows.enumerated() {
      text += "<row r=\"\(number + 1)\">"
      for (column, cell) in row.enumerated() where !cell.isEmpty {
        text += "<c r=\"\(name(column))\(number + 1)\" t=\"inlineStr\"><is><t>\(escaped(cell))</t></is></c>"
      }
      text += "</row>"
    }
    text += "</sheetData>"
    guard !merges.isEmpty else { return text }
    return text + "<mergeCells>" + merges.map { "<mergeCell ref=\"\($0)\"/>" }.joined() + "</mergeCells>"
  }

  /// `A`, `B` … `Z`, `AA`.
  private static func name(_ column: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : name(column / 26 - 1) + letter
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "&": "&amp;"
      case "<": "&lt;"
      case "\"": "&quot;"
      default: String(scalar)
      }
    }.joined()
  }

  /// The zip file's bytes.
  package var bytes: [UInt8] {
    guard let archive = archive_write_new() else { return [] }
    defer { archive_write_free(archive) }
    archive_write_set_format_zip(archive)
    var memory = [UInt8](repeating: 0, count: parts.reduce(1 << 16) { $0 + $1.text.utf8.count + 1_024 })
    var used = 0
    memory.withUnsafeMutableBytes { room in
      archive_write_open_memory(archive, room.baseAddress, room.count, &used)
      for (name, text) in parts {
        let entry = archive_entry_new()
        archive_entry_set_pathname(entry, name)
        archive_entry_set_size(entry, Int64(text.utf8.count))
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o600)
        archive_write_header(archive, entry)
        let content = Array(text.utf8)
        _ = content.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
        archive_entry_free(entry)
      }
      archive_write_close(archive)
    }
    return Array(memory.prefix(used))
  }
}
