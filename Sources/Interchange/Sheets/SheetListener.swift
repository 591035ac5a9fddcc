/// Hears the cells of one sheet.
final class SheetListener: XMLListener {
  private(set) var failure: FileRefusal?
  private(set) var rows: [SheetRow] = []
  private(set) var merges: [MergedCells] = []
  private let strings: [String]
  private let formats: [NumberFormat]
  private let from1904: Bool
  private let part: String
  private var cellCount = 0
  private var row = SheetRow(number: 0, cells: [])
  private var column = -1
  private var type = ""
  private var style = 0
  private var value: [UInt8] = []
  private var isListening = false
  private var isPhonetic = false

  init(part: String, strings: [String], formats: [NumberFormat], from1904: Bool) {
    self.part = part
    self.strings = strings
    self.formats = formats
    self.from1904 = from1904
  }

  func begin(_ name: String, _ attributes: XMLAttributes) {
    guard failure == nil else { return }
    switch name {
    case "row":
      let number = attributes["r"].map { Int($0) ?? 0 } ?? row.number + 1
      // Rows come in order: what says otherwise is no sheet.
      guard number > row.number, number <= Sheet.mostRows else { return damaged() }
      row = SheetRow(number: number, cells: [])
      column = -1
    case "c":
      var place = column + 1
      if let reference = attributes["r"] {
        guard let found = CellName.place(reference), found.row == row.number else { return damaged() }
        place = found.column
      }
      guard place > column, place < Sheet.mostColumns else { return damaged() }
      column = place
      type = attributes["t"] ?? "n"
      style = attributes["s"].flatMap { Int($0) } ?? 0
      value.removeAll(keepingCapacity: true)
    case "v", "t": isListening = !isPhonetic
    case "rPh": isPhonetic = true
    case "mergeCell":
      guard merges.count < Sheet.mostMerges else { return fail(.workbookTooLarge) }
      if let range = attributes["ref"].flatMap(CellName.range) { merges.append(range) }
    default: break
    }
  }

  func end(_ name: String) {
    guard failure == nil else { return }
    switch name {
    case "v", "t": isListening = false
    case "rPh": isPhonetic = false
    case "c":
      let text = cellText()
      guard !text.isEmpty else { return }
      cellCount += 1
      guard cellCount <= Sheet.mostCells else { return fail(.workbookTooLarge) }
      row.cells.append(SheetCell(column: column, text: text))
    case "row": if !row.cells.isEmpty { rows.append(row) }
    default: break
    }
  }

  func text(_ bytes: UnsafeRawBufferPointer) {
    guard isListening, failure == nil else { return }
    // A spreadsheet's cell has 32,767 characters at most.
    guard value.count + bytes.count <= 1 << 20 else { return damaged() }
    value += bytes
  }

  private func cellText() -> String {
    let text = String(decoding: value, as: UTF8.self)
    switch type {
    case "s":
      guard !text.isEmpty else { return "" }
      guard let number = Int(text), strings.indices.contains(number) else {
        damaged()
        return ""
      }
      return strings[number]
    case "n":
      guard !text.isEmpty else { return "" }
      switch formats.indices.contains(style) ? formats[style] : .number {
      case .day: return SheetNumber.day(text, from1904: from1904) ?? SheetNumber.plain(text)
      case .number: return SheetNumber.plain(text)
      case .digits(let count):
        let plain = SheetNumber.plain(text)
        return plain.utf8.allSatisfy { 0x30...0x39 ~= $0 }
          ? String(repeating: "0", count: max(0, count - plain.utf8.count)) + plain : plain
      }
    // A day as a text: `2026-11-23T00:00:00`.
    case "d": return String(text.prefix { $0 != "T" })
    default: return text
    }
  }

  private func damaged() { fail(.damagedWorkbook(part: part)) }

  private func fail(_ refusal: FileRefusal) { failure = failure ?? refusal }
}
