package import OfficeCore
import ThaiText

/// By which a file's header is known again: the names of its columns in their order, without those of an errors file.
package struct HeaderPrint: Hashable, Sendable {
  /// 16 hexadecimal digits of a 64-bit FNV-1a hash of kind and names.
  package let text: String

  init(kind: ImportKind, header: [String]) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func add(_ text: String) {
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ 0x1F) &* 0x100_0000_01b3
    }
    add(kind.rawValue)
    var names = header.map { ThaiForm.canonical($0).lowercased() }
    // The four columns of an errors file come last.
    if names.suffix(ErrorsFile.columns.count) == ErrorsFile.columns[...] { names.removeLast(ErrorsFile.columns.count) }
    while names.last?.isEmpty == true { names.removeLast() }
    for name in names { add(name) }
    let digits = String(hash, radix: 16)
    text = String(repeating: "0", count: 16 - digits.count) + digits
  }
}

/// What the columns of a file are, whatever its header calls them.
package struct ColumnMapping: Hashable, Sendable {
  /// The header that it is for.
  package let print: HeaderPrint

  /// Of no header.
  package static let none = ColumnMapping(print: HeaderPrint(kind: .communities, header: []), columns: [])

  /// Names of the contract's columns by place, or `address`; empty for a column that is ignored.
  package var columns: [String]

  package init(print: HeaderPrint, columns: [String]) {
    self.print = print
    self.columns = columns
  }

  func column(at place: Int) -> Column? { columns.indices.contains(place) ? Column(rawValue: columns[place]) : nil }

  /// Says what the column at a place is; another that was the same is ignored from then on.
  package mutating func set(_ column: String, at place: Int) {
    while columns.count <= place { columns.append("") }
    if !column.isEmpty {
      for other in columns.indices where columns[other] == column { columns[other] = "" }
    }
    columns[place] = column
  }

  /// What a column of a file of this kind may be.
  package static func choices(in kind: ImportKind) -> [String] { kind.assignableColumns.map(\.rawValue) }
}

/// The columns of a list in a workbook, as its own words say.
package struct SheetColumns: Sendable {
  package let name: String
  /// As in `ColumnMapping`.
  let columns: [String]
}
