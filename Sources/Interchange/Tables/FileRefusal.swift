/// Why a whole file is refused before any of its rows is read. Carries data, never sentences.
package enum FileRefusal: Error, Hashable, Sendable {
  /// There is no header line.
  case empty
  /// The bytes are text in none of the encodings.
  case notText
  case nulByte(line: Int)
  case unknownEncoding(String)
  /// A quote of the header never closes.
  case unterminatedQuote(line: Int)
  /// More columns than a spreadsheet can have.
  case tooManyColumns(Int)
  /// The required columns that the header lacks; where either of several would do, all of those.
  case missingColumns([[String]])
  /// The column stands twice in the header, perhaps once by its Thai name.
  case doubledColumn(String)
  /// A workbook of the older kind (`.xls`).
  case oldWorkbook
  /// The workbook, or a part of it, is locked by a password.
  case encryptedWorkbook
  /// A zip file that holds no workbook (`.xlsx`).
  case notAWorkbook
  /// The workbook is cut off, or the named part of it makes no sense.
  case damagedWorkbook(part: String)
  /// It unpacks to more than any list needs.
  case workbookTooLarge
  /// The library that unpacks workbooks is not installed.
  case noWorkbookReader
  /// The workbook has no sheet of this name, but these.
  case noSuchSheet(String, [String])
  /// No row of these sheets names the columns of a list.
  case noHeader(sheets: [String])
}
