/// The bytes between the two marks of a bracketed paste.
struct PastedBytes: Sendable {
  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []

  /// True when the end mark is complete.
  mutating func append(_ byte: UInt8) -> Bool {
    bytes.append(byte)
    return byte == Self.end.last && bytes.suffix(Self.end.count).elementsEqual(Self.end)
  }

  /// The text, with what has come of the end mark cut off.
  mutating func take() -> [InputDecoder.Output] {
    for length in stride(from: Self.end.count, to: 0, by: -1)
    where bytes.suffix(length).elementsEqual(Self.end.prefix(length)) {
      bytes.removeLast(length)
      break
    }
    defer { bytes = [] }
    return Self.text(of: bytes)
  }

  private static func text(of bytes: [UInt8]) -> [InputDecoder.Output] {
    var decoder = UTF8Decoder()
    var text = String.UnicodeScalarView()
    var isDamaged = false
    var wasReturn = false
    func note(_ step: UTF8Decoder.Step) {
      switch step {
      case .incomplete: break
      case .scalar(let scalar): add(scalar)
      case .damaged, .brokenOff: isDamaged = true
      }
    }
    func add(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      // Terminals send CR, LF or both for the end of a line.
      case 0x0D: text.append("\n")
      case 0x0A: if !wasReturn { text.append("\n") }
      case 0x09, 0x20...0x7E, 0xA0...: text.append(scalar)
      default: break
      }
      wasReturn = scalar == "\r"
    }
    for byte in bytes {
      let step = decoder.feed(byte)
      note(step)
      if step == .brokenOff { note(decoder.feed(byte)) }
    }
    if decoder.isPending { isDamaged = true }
    let paste = InputDecoder.Output.paste(String(text))
    return isDamaged ? [.damaged, paste] : [paste]
  }
}
