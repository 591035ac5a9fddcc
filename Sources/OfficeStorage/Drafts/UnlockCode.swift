internal import Crypto

/// What unlocks a user's screen, kept so that it can be checked and not be read: salt and key by PBKDF2 with HMAC-SHA-256
/// (RFC 8018). Six digits withstand whoever sits down at the keyboard, not whoever may read the drafts' file.
package struct UnlockCode: Equatable, Sendable {
  package static let leastDigits = 6
  package static let mostDigits = 32
  private static let usualRounds = 120_000
  private static let scheme = "pbkdf2-sha256"

  private let rounds: Int
  private let salt: [UInt8]
  private let key: [UInt8]

  /// - Parameter digits: Arabic digits, as checked by `isLongEnough`.
  package init(_ digits: String) {
    var generator = SystemRandomNumberGenerator()
    salt = (0..<16).map { _ in UInt8.random(in: 0...255, using: &generator) }
    rounds = Self.usualRounds
    key = Self.key(Array(digits.utf8), salt: salt, rounds: rounds)
  }

  /// Reads `text` back; nil for anything else.
  package init?(text: String) {
    let parts = text.split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 4, parts[0] == Self.scheme, let rounds = Int(parts[1]), rounds > 0,
      let salt = Self.bytes(parts[2]), let key = Self.bytes(parts[3]), key.count == SHA256.byteCount
    else { return nil }
    (self.rounds, self.salt, self.key) = (rounds, salt, key)
  }

  /// `pbkdf2-sha256$rounds$salt$key`, the last two in hexadecimal.
  package var text: String { "\(Self.scheme)$\(rounds)$\(Self.hex(salt))$\(Self.hex(key))" }

  package static func isLongEnough(_ digits: String) -> Bool {
    (leastDigits...mostDigits).contains(digits.utf8.count)
      && digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Whether these are the digits; takes as long whether and wherever they differ.
  package func matches(_ digits: String) -> Bool {
    let other = Self.key(Array(digits.utf8), salt: salt, rounds: rounds)
    return zip(key, other).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }

  /// The first block of PBKDF2, which is the whole key where it is as long as the digest.
  static func key(_ password: [UInt8], salt: [UInt8], rounds: Int) -> [UInt8] {
    let keyed = HMAC<SHA256>(key: SymmetricKey(data: password))
    var first = keyed
    first.update(data: salt + [0, 0, 0, 1])
    var block = Array(first.finalize())
    var key = block
    for _ in 1..<rounds {
      var next = keyed
      next.update(data: block)
      block = Array(next.finalize())
      for index in key.indices { key[index] ^= block[index] }
    }
    return key
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func bytes(_ hex: Substring) -> [UInt8]? {
    let digits = Array(hex.utf8)
    guard digits.count % 2 == 0 else { return nil }
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
      UInt8(String(decoding: digits[$0..<($0 + 2)], as: UTF8.self), radix: 16)
    }
    return bytes.count * 2 == digits.count ? bytes : nil
  }
}

extension Office {
  /// The code that unlocks the user's own screen; nil when none is set.
  package func unlockCode() throws -> UnlockCode? { try preference(.unlockCode).flatMap { UnlockCode(text: $0) } }

  /// Sets the code that unlocks the user's own screen; nil takes it away.
  package func keep(_ code: UnlockCode?) throws { try keep(code?.text ?? "", as: .unlockCode) }
}
