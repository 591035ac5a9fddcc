/// The words that stand for values, found whatever their case and spaces.
///
/// Compared by bytes: `String` compares by canonical equivalence, which is slow for Thai and to no use here.
struct WordList<Value: Sendable>: Sendable {
  private let entries: [(word: String, key: [UInt8], value: Value)]

  init(_ words: [(word: String, value: Value)]) {
    entries = words.map { ($0.word, Self.key($0.word), $0.value) }
  }

  var words: [String] { entries.map(\.word) }

  func value(of word: String) -> Value? {
    let key = Self.key(word)
    return entries.first { $0.key == key }?.value
  }

  private static func key(_ word: String) -> [UInt8] {
    word.utf8.compactMap { byte in
      switch byte {
      case 0x20: nil
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
      default: byte
      }
    }
  }
}
