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
}
