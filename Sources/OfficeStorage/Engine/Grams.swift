/// Terms of any length, found anywhere in a text, by an index of grams of two code points and of single letters.
///
/// Each gram is one token; a term is the phrase of its grams. Trigrams would give silently wrong answers on the many Thai
/// syllables of two code points. A code point is written as two hexadecimal digits where it is Thai or ASCII, else as `u`
/// and six.
enum Grams {
  /// Begins a new segment of a text; grams do not reach over from one to the next.
  static let segmentEnd: Unicode.Scalar = "\n"

  /// Appends the tokens of a text's grams, led by `mark`.
  static func write(_ text: String, mark: UInt8? = nil, into bytes: inout [UInt8]) {
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      guard scalar != segmentEnd else {
        if previous != nil { separate(&bytes) }
        previous = nil
        continue
      }
      if let previous {
        space(&bytes)
        if let mark { bytes.append(mark) }
        write(previous, into: &bytes)
        write(scalar, into: &bytes)
      }
      previous = scalar
    }
  }

  /// Appends a token that stands between what are no phrases together.
  static func separate(_ bytes: inout [UInt8]) {
    space(&bytes)
    bytes.append(separator)
  }

  /// Appends the single letters of a text, each once.
  static func writeLetters(of text: String, into bytes: inout [UInt8]) {
    var letters = text.unicodeScalars.filter { $0 != " " && $0 != segmentEnd }.map(\.value)
    letters.sort()
    var last: UInt32?
    for letter in letters where letter != last {
      last = letter
      guard let scalar = Unicode.Scalar(letter) else { continue }
      space(&bytes)
      write(scalar, into: &bytes)
    }
  }

  /// Between two phrases; no gram is written so.
  static let separator = UInt8(ascii: "z")
  /// Leads the grams of the key by which texts sound alike.
  static let loose = UInt8(ascii: "l")

  /// The match expression for a term of one segment.
  static func matching(_ term: String) -> String {
    phrase { term.unicodeScalars.count < 2 ? writeLetters(of: term, into: &$0) : write(term, into: &$0) }
  }

  /// The match expression for a loose key of two letters or more.
  static func matching(loosely key: String) -> String { phrase { write(key, mark: loose, into: &$0) } }

  private static func phrase(_ write: (inout [UInt8]) -> Void) -> String {
    var bytes: [UInt8] = []
    write(&bytes)
    return "\"" + String(decoding: bytes, as: UTF8.self) + "\""
  }

  private static func space(_ bytes: inout [UInt8]) {
    if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
  }

  private static func write(_ scalar: Unicode.Scalar, into bytes: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 { return hex(value, digits: 2, into: &bytes) }
    if 0x0E00...0x0E7F ~= value { return hex(value - 0x0E00 + 0x80, digits: 2, into: &bytes) }
    bytes.append(UInt8(ascii: "u"))
    hex(value, digits: 6, into: &bytes)
  }

  private static func hex(_ value: UInt32, digits: UInt32, into bytes: inout [UInt8]) {
    for place in (0..<digits).reversed() {
      let digit = UInt8(value >> (place * 4) & 15)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
