/// A text on its way to the terminal's clipboard: OSC 52 of xterm, in base64.
package enum ClipboardMessage {
  /// What terminals cannot take, by the beginning of their type: they would show the text or stop drawing.
  private static let deaf = ["vt", "linux", "ansi", "dumb", "cons", "sun", "wy", "eterm"]
  /// How long a piece may be that GNU screen passes on; a longer one it drops.
  private static let screenPiece = 240

  /// Whether a terminal of this type may be sent a text.
  package static func isTaken(by terminal: String) -> Bool {
    !terminal.isEmpty && !deaf.contains { terminal.hasPrefix($0) }
  }

  /// The bytes to send. Within tmux and GNU screen, which TERM tells, they are wrapped to be passed on.
  package static func bytes(_ text: String, terminal: String) -> [UInt8] {
    let message = Array("\u{1B}]52;c;".utf8) + base64(Array(text.utf8)) + [0x07]
    if terminal.hasPrefix("tmux") {
      let doubled = message.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
      return Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
    }
    guard terminal.hasPrefix("screen") else { return message }
    return stride(from: 0, to: message.count, by: screenPiece).flatMap { start in
      Array("\u{1B}P".utf8) + message[start..<min(start + screenPiece, message.count)] + Array("\u{1B}\\".utf8)
    }
  }

  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        result.append(place <= group.count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return result
  }
}
