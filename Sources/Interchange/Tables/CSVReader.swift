/// One record of a file. A value is used again for the next record, so that reading does not allocate.
package struct CSVRecord: Sendable {
  /// The physical line where the record starts; the header is line 1 unless blank lines come before it.
  package internal(set) var line = 0
  /// Where the record starts in the text.
  package internal(set) var offset = 0
  /// How many cells there are, also those beyond the limit that are not kept.
  package internal(set) var count = 0
  /// A quote was opened and not closed before the file ended.
  package internal(set) var isUnterminated = false
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  package init() {}

  /// The cells kept: as many as a spreadsheet can have.
  package static let cellLimit = 16_384

  /// The bytes of a cell without quotes and guard; empty where the record is shorter.
  package subscript(cell: Int) -> ArraySlice<UInt8> {
    guard ends.indices.contains(cell) else { return [] }
    let slice = bytes[(cell == 0 ? 0 : ends[cell - 1])..<ends[cell]]
    return FormulaGuard.isGuarded(slice) ? slice.dropFirst() : slice
  }

  package func text(_ cell: Int) -> String { String(decoding: self[cell], as: UTF8.self) }

  package var cells: [String] { ends.indices.map { text($0) } }

  /// All cells are empty or blank: the last lines of many a spreadsheet.
  package var isBlank: Bool { bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 } }

  mutating func begin(line: Int, offset: Int) {
    self.line = line
    self.offset = offset
    count = 0
    isUnterminated = false
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  mutating func append(_ part: ArraySlice<UInt8>) {
    if count < Self.cellLimit { bytes.append(contentsOf: part) }
  }

  mutating func endCell() {
    if count < Self.cellLimit { ends.append(bytes.count) }
    count += 1
  }
}

/// Reads RFC 4180 records from UTF-8, byte by byte: to `Character` a comma before ำ would be no comma.
///
/// Lines end with CRLF, LF or CR; blank lines are skipped but counted. A quote counts only at the start of a cell, and
/// what follows its end belongs to the cell.
package struct CSVReader: Sendable {
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var position: Int
  private var line: Int

  package init(_ bytes: [UInt8], delimiter: UInt8, offset: Int = 0, line: Int = 1) {
    self.bytes = bytes
    self.delimiter = delimiter
    self.position = offset
    self.line = line
  }

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed: UInt8 = 0x0A
  private static let carriageReturn: UInt8 = 0x0D

  /// Reads the next record; false at the end.
  package mutating func next(into record: inout CSVRecord) -> Bool {
    while position < bytes.count, isLineEnd(bytes[position]) { skipLineEnd() }
    guard position < bytes.count else { return false }
    record.begin(line: line, offset: position)
    while true {
      readCell(into: &record)
      record.endCell()
      guard position < bytes.count else { return true }
      if bytes[position] == delimiter {
        position += 1
      } else {
        skipLineEnd()
        return true
      }
    }
  }

  /// Leaves the position at the delimiter or line end after the cell, or at the end.
  private mutating func readCell(into record: inout CSVRecord) {
    if position < bytes.count, bytes[position] == Self.quote { readQuoted(into: &record) }
    let start = position
    while position < bytes.count {
      let byte = bytes[position]
      if byte == delimiter || byte == Self.lineFeed || byte == Self.carriageReturn { break }
      position += 1
    }
    if start < position { record.append(bytes[start..<position]) }
  }

  private mutating func readQuoted(into record: inout CSVRecord) {
    position += 1
    var start = position
    while position < bytes.count {
      switch bytes[position] {
      case Self.quote:
        record.append(bytes[start..<position])
        position += 1
        guard position < bytes.count, bytes[position] == Self.quote else { return }
        // The second of two quotes is the text's own.
        start = position
        position += 1
      case Self.lineFeed, Self.carriageReturn: skipLineEnd()
      default: position += 1
      }
    }
    record.append(bytes[start..<position])
    record.isUnterminated = true
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == Self.lineFeed || byte == Self.carriageReturn }

  private mutating func skipLineEnd() {
    let isPair =
      bytes[position] == Self.carriageReturn && position + 1 < bytes.count && bytes[position + 1] == Self.lineFeed
    position += isPair ? 2 : 1
    line += 1
  }
}
