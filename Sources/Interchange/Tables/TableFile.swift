package import OfficeCore
import ThaiText

/// A file whose header was understood: which column stands where.
package struct TableFile: Sendable {
  package let kind: ImportKind
  /// The header as it came.
  package let header: [String]
  /// Names of columns that the contract does not know; they are ignored.
  package let unknownColumns: [String]
  /// Stands at the first record after the header.
  let reader: CSVReader
  /// Places of the columns of an errors file, which are ignored without a word.
  let errorColumns: Set<Int>
  let isDamaged: Bool
  private let places: [Column: Int]
  private let text: SourceText
  private let delimiter: UInt8

  package init(kind: ImportKind, text: SourceText, hasNoIDReason: Bool = false) throws(FileRefusal) {
    let names = Self.names(of: kind)
    var best: (delimiter: UInt8, reader: CSVReader, header: CSVRecord, known: Int)?
    for delimiter in [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09] {
      var reader = CSVReader(text.bytes, delimiter: delimiter)
      var header = CSVRecord()
      guard reader.next(into: &header) else { throw .empty }
      let known = header.cells.count { names[Self.key($0)] != nil }
      // Where no name is known the delimiter that makes most columns is the likeliest: better problems follow.
      if let best, (best.known, best.header.count) >= (known, header.count) { continue }
      best = (delimiter, reader, header, known)
    }
    guard let best else { throw .empty }
    if best.header.isUnterminated { throw .unterminatedQuote(line: best.header.line) }
    if best.header.count > CSVRecord.cellLimit { throw .tooManyColumns(best.header.count) }

    var places: [Column: Int] = [:]
    var unknown: [String] = []
    var errorColumns: Set<Int> = []
    let header = best.header.cells
    for (place, cell) in header.enumerated() {
      let key = Self.key(cell)
      if let column = names[key] {
        guard places.updateValue(place, forKey: column) == nil else { throw .doubledColumn(column.rawValue) }
      } else if ErrorsFile.columns.contains(key) {
        errorColumns.insert(place)
      } else if !key.isEmpty {
        unknown.append(Self.shown(cell))
      }
    }
    let missing = kind.requiredColumns(hasNoIDReason: hasNoIDReason)
      .filter { $0.allSatisfy { places[$0] == nil } }
    if !missing.isEmpty { throw .missingColumns(missing.map { $0.map(\.rawValue) }) }

    self.kind = kind
    self.header = header
    self.unknownColumns = unknown
    self.errorColumns = errorColumns
    self.places = places
    self.reader = best.reader
    self.delimiter = best.delimiter
    self.text = text
    self.isDamaged = text.isDamaged
  }

  /// A column of the header, and what it is taken as.
  package struct FoundColumn: Equatable, Sendable {
    package enum Use: Equatable, Sendable {
      /// The contract's name of the column.
      case column(String)
      /// One of the four columns that an errors file adds.
      case ofErrorsFile
      case unknown
    }

    /// The name as the header has it.
    package let header: String
    package let use: Use
  }

  /// The columns of the header with a name, in its order.
  package var columns: [FoundColumn] {
    header.indices.compactMap { place in
      let name = Self.shown(header[place])
      let column = places.first { $0.value == place }?.key
      guard column != nil || !name.isEmpty else { return nil }
      let other: FoundColumn.Use = errorColumns.contains(place) ? .ofErrorsFile : .unknown
      return FoundColumn(header: name, use: column.map { .column($0.rawValue) } ?? other)
    }
  }

  package var encoding: TextEncoding { text.encoding }

  func place(of column: Column) -> Int? { places[column] }

  /// The contract's name of the column at a place, else the header's own; empty beyond the header.
  func name(at place: Int) -> String {
    guard header.indices.contains(place) else { return "" }
    return places.first { $0.value == place }?.key.rawValue ?? Self.shown(header[place])
  }

  /// Where the records after the header start. The last lines of many a spreadsheet are nothing but delimiters: they are
  /// left out.
  var records: [DecodedFile.Place] {
    var places: [DecodedFile.Place] = []
    var reader = reader
    var record = CSVRecord()
    while reader.next(into: &record) {
      if record.isBlank, !record.isUnterminated { continue }
      places.append(DecodedFile.Place(line: record.line, offset: record.offset))
    }
    return places
  }

  /// Reads on from the record that starts at a place of the text.
  func reader(at place: DecodedFile.Place) -> CSVReader {
    CSVReader(text.bytes, delimiter: delimiter, offset: place.offset, line: place.line)
  }

  /// The record that starts at a place of the text.
  func record(at place: DecodedFile.Place) -> CSVRecord {
    var reader = reader(at: place)
    var record = CSVRecord()
    _ = reader.next(into: &record)
    return record
  }

  /// The form in which header names are compared.
  private static func key(_ name: String) -> String {
    shown(name).lowercased()
  }

  /// The name or, as a file that is no table may have one of megabytes, the first part of it.
  private static func shown(_ name: String) -> String {
    ThaiForm.canonical(String(String.UnicodeScalarView(name.unicodeScalars.prefix(200))))
  }

  private static func names(of kind: ImportKind) -> [String: Column] {
    var names: [String: Column] = [:]
    for column in kind.columns {
      for name in [column.rawValue] + ColumnWords.twins(column, in: kind) { names[key(name)] = column }
    }
    return names
  }
}
