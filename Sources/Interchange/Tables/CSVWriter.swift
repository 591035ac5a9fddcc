/// Writes RFC 4180 records in UTF-8: CRLF, quotes only where needed, and the guard against formulas.
package struct CSVWriter: Sendable {
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  package private(set) var bytes: [UInt8] = []
  private var isAtStart = true
  private let keepsSignedNumbers: Bool

  /// `keepsSignedNumbers` lets `-500` stand without a guard, for cells that go back as they came.
  package init(keepsSignedNumbers: Bool = false) {
    self.keepsSignedNumbers = keepsSignedNumbers
  }

  package mutating func cell(_ text: String) {
    let written: Void? = text.utf8.withContiguousStorageIfAvailable { write($0) }
    if written == nil { write(Array(text.utf8)) }
  }

  package mutating func cell(_ text: ArraySlice<UInt8>) { write(text) }

  private mutating func write(_ text: some Collection<UInt8>) {
    if !isAtStart { bytes.append(UInt8(ascii: ",")) }
    isAtStart = false
    let quote = UInt8(ascii: "\"")
    let isQuoted = text.contains { $0 == quote || $0 == UInt8(ascii: ",") || $0 == 0x0A || $0 == 0x0D }
    if isQuoted { bytes.append(quote) }
    if FormulaGuard.mustGuard(text), !(keepsSignedNumbers && FormulaGuard.isSignedNumber(text)) {
      bytes.append(FormulaGuard.mark)
    }
    for byte in text {
      if byte == quote { bytes.append(quote) }
      bytes.append(byte)
    }
    if isQuoted { bytes.append(quote) }
  }

  package mutating func endRecord() {
    bytes.append(contentsOf: [0x0D, 0x0A])
    isAtStart = true
  }

  /// One record alone.
  package static func record(_ cells: [String]) -> [UInt8] {
    var writer = CSVWriter()
    for cell in cells { writer.cell(cell) }
    writer.endRecord()
    return writer.bytes
  }
}
