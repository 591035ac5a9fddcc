/// The bytes of a file turned into UTF-8 without a byte-order mark; what could not be read became U+FFFD.
package struct SourceText: Sendable {
  package let bytes: [UInt8]
  package let encoding: TextEncoding
  /// U+FFFD occurs somewhere, so a cell has lost a character, here or before the file came.
  package let isDamaged: Bool

  /// Reads in the named encoding, or without one in the encoding that the bytes show. A byte-order mark is stronger
  /// than a name: no text begins so by chance.
  package init(_ file: [UInt8], encoding named: TextEncoding? = nil) throws(FileRefusal) {
    if file.starts(with: [0xFF, 0xFE]) {
      try self.init(utf16: file.dropFirst(2), bigEndian: false)
    } else if file.starts(with: [0xFE, 0xFF]) {
      try self.init(utf16: file.dropFirst(2), bigEndian: true)
    } else if file.starts(with: [0xEF, 0xBB, 0xBF]) {
      try self.init(utf8: file.dropFirst(3))
    } else {
      switch named {
      case .utf16: try self.init(utf16: file[...], bigEndian: Self.looksBigEndian(file))
      case .utf8: try self.init(utf8: file[...])
      case .windows874: try self.init(windows874: file[...])
      case nil: try self.init(unnamed: file)
      }
    }
  }

  private init(unnamed file: [UInt8]) throws(FileRefusal) {
    try Self.refuseNul(in: file)
    let census = UTF8Census(file)
    // A few bad bytes in a file full of Thai UTF-8 are damage; read as Windows-874 it would be nonsense throughout.
    if census.isValid || census.thai > census.bad {
      try self.init(utf8: file[...])
    } else if Windows874.isPlausible(file) {
      try self.init(windows874: file[...])
    } else {
      throw .notText
    }
  }

  private init(utf8 file: ArraySlice<UInt8>) throws(FileRefusal) {
    let isValid = UTF8Census(file).isValid
    try self.init(utf8: isValid ? Array(file) : Array(String(decoding: file, as: UTF8.self).utf8), .utf8)
  }

  private init(windows874 file: ArraySlice<UInt8>) throws(FileRefusal) {
    try Self.refuseNul(in: file)
    try self.init(utf8: Windows874.utf8(file), .windows874)
  }

  private init(utf16 file: ArraySlice<UInt8>, bigEndian: Bool) throws(FileRefusal) {
    var units: [UInt16] = []
    units.reserveCapacity(file.count / 2 + 1)
    var index = file.startIndex
    while index + 1 < file.endIndex {
      let (first, second) = (UInt16(file[index]), UInt16(file[index + 1]))
      units.append(bigEndian ? first << 8 | second : second << 8 | first)
      index += 2
    }
    if index < file.endIndex { units.append(0xFFFD) }
    try self.init(utf8: Array(String(decoding: units, as: UTF16.self).utf8), .utf16)
  }

  private init(utf8 bytes: [UInt8], _ encoding: TextEncoding) throws(FileRefusal) {
    try Self.refuseNul(in: bytes)
    self.bytes = bytes
    self.encoding = encoding
    self.isDamaged = Self.hasReplacement(bytes[...])
  }

  /// Of two bytes, the greater one of ASCII is 0 and of Thai 0x0E: whether these stand first. The names "utf-16le" and
  /// "utf-16be" are mixed up more often than this is wrong.
  private static func looksBigEndian(_ file: [UInt8]) -> Bool {
    let start = file.prefix(1_000)
    let greater = start.indices.filter { start[$0] == 0 || start[$0] == 0x0E }
    return greater.count { $0.isMultiple(of: 2) } * 2 > greater.count
  }

  private static func refuseNul(in bytes: some BidirectionalCollection<UInt8>) throws(FileRefusal) {
    guard let nul = bytes.firstIndex(of: 0) else { return }
    var line = 1
    var previous: UInt8 = 0
    for byte in bytes[..<nul] {
      // CR, LF and both together end a line.
      if byte == 0x0D || byte == 0x0A && previous != 0x0D { line += 1 }
      previous = byte
    }
    throw .nulByte(line: line)
  }

  /// Whether U+FFFD occurs.
  static func hasReplacement(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 3 else { return false }
    for index in bytes.startIndex...(bytes.endIndex - 3)
    where bytes[index] == 0xEF && bytes[index + 1] == 0xBF && bytes[index + 2] == 0xBD {
      return true
    }
    return false
  }
}
