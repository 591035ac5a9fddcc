internal import OfficeCore
internal import ThaiText

/// Terms of any length from two code points on, found anywhere in a search key, by an index of two-code-point grams.
///
/// Each gram is written in hexadecimal as one token; a term is the phrase of its grams. Trigrams would give silently wrong
/// answers on the many Thai syllables of two code points.
enum Grams {
  /// The tokens of a text of several segments; grams do not reach over from one segment to the next.
  static func tokens(_ segments: [String]) -> String {
    var bytes: [UInt8] = []
    for segment in segments {
      let start = bytes.count
      if start > 0 { bytes += " z ".utf8 }
      let separated = bytes.count
      write(segment, into: &bytes)
      if bytes.count == separated { bytes.removeSubrange(start...) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The match expression for all of these terms; nil when none is long enough.
  static func matching(_ terms: [String]) -> String? {
    let phrases = terms.filter { $0.unicodeScalars.count >= 2 }.map { "\"" + phrase($0) + "\"" }
    return phrases.isEmpty ? nil : phrases.joined(separator: " AND ")
  }

  /// The numbers of the people who have these grams, `limit` at most, in no order.
  static func rows(_ match: String, limit: Int) -> SQL {
    "SELECT rowid FROM person_gram WHERE person_gram MATCH \(match) LIMIT \(limit)"
  }

  /// Adds a person to the index: the number, and the tokens.
  static let insertion: StaticString = "INSERT INTO person_gram(rowid, grams) VALUES (?, ?)"

  static func add(_ segments: [String], of person: ID<Person>, in session: Session) throws {
    try session.repeated(insertion).run([person.bound, .text(tokens(segments))])
  }

  static func remove(_ segments: [String], of person: ID<Person>, in session: Session) throws {
    try session.run(
      "INSERT INTO person_gram(person_gram, rowid, grams) VALUES ('delete', \(person), \(tokens(segments)))")
  }

  /// While many people are taken in, grams gather in memory and are sorted once, not merged again and again.
  static func gatherMuch(_ isMuch: Bool, in session: Session) throws {
    try session.run("INSERT INTO person_gram(person_gram, rank) VALUES ('hashsize', \(isMuch ? 64 << 20 : 1 << 20))")
  }

  private static func phrase(_ text: String) -> String {
    var bytes: [UInt8] = []
    write(text, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(_ text: String, into bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + text.utf8.count * 11)
    var previous: UInt32?
    for scalar in text.unicodeScalars {
      if let previous {
        if bytes.last.map({ $0 != UInt8(ascii: " ") }) ?? false { bytes.append(UInt8(ascii: " ")) }
        hex(previous, into: &bytes)
        hex(scalar.value, into: &bytes)
      }
      previous = scalar.value
    }
  }

  private static func hex(_ value: UInt32, into bytes: inout [UInt8]) {
    for shift in stride(from: 16, through: 0, by: -4) {
      let digit = UInt8(value >> UInt32(shift) & 15)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }
}
