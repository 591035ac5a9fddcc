/// Sends only the colours and attributes that the next characters need.
///
/// ncurses switches everything off after each frame and names both colours for each change: 22 bytes where one colour of
/// 256 differs, and 14 for an end that the next frame takes back. This reads the changes (`ESC [ … m`) in a frame, and
/// writes the shortest one that has the same effect before the first byte that shows it. Between frames the terminal keeps
/// the last rendition; whoever sends something else to it asks for `reset` first.
package struct RenditionThrift: Sendable {
  private static let escape: UInt8 = 0x1B
  private static let shiftIn: UInt8 = 0x0F

  /// A colour as it is sent: the terminal's own, one of the codes 30 to 107, or one of 256.
  private enum Shade: Equatable {
    case own
    case code(UInt8)
    case number(UInt8)
  }

  private struct Look: Equatable {
    var foreground = Shade.own
    var background = Shade.own
    /// Bit n: the attribute of number n is on.
    var attributes: UInt8 = 0
  }

  /// What the terminal has; nil when that is not known.
  private var present: Look?
  private var wanted = Look()
  /// The last selection of a character set, which ncurses repeats at each end.
  private var charset: [UInt8] = []
  /// A change was not understood (a terminal of other ways): from there on everything goes out as ncurses wrote it.
  private var hasGivenUp = false

  /// Whether attributes can be switched off one by one (`ESC [ 22 m` and on), which a VT100 cannot.
  private let endsSingly: Bool

  package init(endsSingly: Bool = true) { self.endsSingly = endsSingly }

  /// What takes the terminal back to its own colours, for whoever writes to it beside the frames.
  package mutating func reset() -> [UInt8] {
    wanted = Look()
    defer { present = Look() }
    return present == Look() ? [] : [Self.escape] + "[m".utf8
  }

  /// The terminal may have been written to by others: nothing is known.
  package mutating func forget() {
    present = nil
    charset = []
  }

  package mutating func rewritten(_ frame: [UInt8]) -> [UInt8] {
    guard !hasGivenUp else { return frame }
    var result: [UInt8] = []
    result.reserveCapacity(frame.count)
    frame.withUnsafeBufferPointer { bytes in
      var at = 0
      while at < bytes.count, !hasGivenUp {
        let end = Self.end(of: bytes, from: at)
        let part = UnsafeBufferPointer(rebasing: bytes[at..<end])
        at = end
        take(part, &result)
      }
      result.append(contentsOf: bytes[at...])
    }
    return result
  }

  /// One sequence, one byte that moves, or a run of text.
  private mutating func take(_ part: UnsafeBufferPointer<UInt8>, _ result: inout [UInt8]) {
    let isSequence = part.count > 1 && part[0] == Self.escape
    if isSequence, part.count > 2, part[1] == UInt8(ascii: "["), part[part.count - 1] == UInt8(ascii: "m") {
      if takeChange(part) { return }
      settle(&result)
      hasGivenUp = true
    } else if isSequence && part.count == 3 && part[1] == UInt8(ascii: "(") || part[0] == Self.shiftIn {
      if charset.elementsEqual(part) { return }
      charset = Array(part)
    } else if isSequence ? !Self.isMove(part) : !Self.isMove(part[0]) {
      settle(&result)
    }
    result.append(contentsOf: part)
  }

  /// Where a sequence, one byte of control, or a run of text ends.
  private static func end(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard bytes[start] == escape, start + 1 < bytes.count else {
      guard isText(bytes[start]) else { return start + 1 }
      var at = start + 1
      while at < bytes.count, isText(bytes[at]) { at &+= 1 }
      return at
    }
    switch bytes[start + 1] {
    case UInt8(ascii: "["):
      var at = start + 2
      while at < bytes.count, !(0x40...0x7E).contains(bytes[at]) { at += 1 }
      return min(at + 1, bytes.count)
    case UInt8(ascii: "("), UInt8(ascii: ")"): return min(start + 3, bytes.count)
    default: return start + 2
    }
  }

  private static func isText(_ byte: UInt8) -> Bool { byte >= 0x20 }

  /// Moving the cursor shows no colour. A line feed may scroll and so fill a line with one.
  private static func isMove(_ byte: UInt8) -> Bool { byte == 0x00 || byte == 0x08 || byte == 0x0D }

  private static func isMove(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    guard part[1] == UInt8(ascii: "[") else { return false }
    switch part[part.count - 1] {
    case 0x41...0x44, UInt8(ascii: "H"), UInt8(ascii: "G"), UInt8(ascii: "d"): return true
    default: return false
    }
  }

  private mutating func settle(_ result: inout [UInt8]) {
    guard present != wanted else { return }
    result += change()
    present = wanted
  }

  /// The shortest change from what the terminal has to what is wanted.
  private func change() -> [UInt8] {
    var whole = Change(isReset: true)
    whole.add(attributes: wanted.attributes)
    if wanted.foreground != .own { whole.add(wanted.foreground, isBackground: false) }
    if wanted.background != .own { whole.add(wanted.background, isBackground: true) }
    guard let present, endsSingly || present.attributes & ~wanted.attributes == 0 else { return whole.bytes }
    var parts = Change(isReset: false)
    let ended = present.attributes & ~wanted.attributes
    var started = wanted.attributes & ~present.attributes
    // Bold and faint end together.
    if ended & 0b110 != 0 {
      parts.add(22)
      started |= wanted.attributes & 0b110
    }
    for number in 3..<8 where ended & 1 << UInt8(number) != 0 { parts.add(number + 20) }
    parts.add(attributes: started)
    if present.foreground != wanted.foreground { parts.add(wanted.foreground, isBackground: false) }
    if present.background != wanted.background { parts.add(wanted.background, isBackground: true) }
    return parts.bytes.count <= whole.bytes.count ? parts.bytes : whole.bytes
  }

  /// A change as it is written.
  private struct Change {
    private var body: [UInt8] = [escape, UInt8(ascii: "[")]
    private let isReset: Bool

    /// A reset alone needs no number.
    init(isReset: Bool) { self.isReset = isReset }

    var bytes: [UInt8] { body + [UInt8(ascii: "m")] }

    mutating func add(_ number: Int) {
      if body.count > 2 {
        body.append(UInt8(ascii: ";"))
      } else if isReset {
        body += "0;".utf8
      }
      body += String(number).utf8
    }

    mutating func add(attributes: UInt8) {
      for number in 1..<8 where attributes & 1 << UInt8(number) != 0 { add(number) }
    }

    mutating func add(_ shade: Shade, isBackground: Bool) {
      switch shade {
      case .own: add(isBackground ? 49 : 39)
      case .code(let code): add(Int(code))
      case .number(let number):
        add(isBackground ? 48 : 38)
        add(5)
        add(Int(number))
      }
    }
  }

  /// Notes a change; false for one that is not understood.
  private mutating func takeChange(_ part: UnsafeBufferPointer<UInt8>) -> Bool {
    var look = wanted
    var at = 2
    /// The next number, 0 where none is written; nil at the end, and below 0 for what is none.
    func next() -> Int? {
      guard at < part.count else { return nil }
      var number = 0
      while at < part.count - 1, part[at] != UInt8(ascii: ";") {
        guard (0x30...0x39).contains(part[at]), number < 1000 else { return -1 }
        number = number * 10 + Int(part[at] - 0x30)
        at += 1
      }
      at += 1
      return number
    }
    while let number = next() {
      switch number {
      case 0: look = Look()
      case 10: break
      case 1, 2, 3, 4, 5, 7: look.attributes |= 1 << UInt8(number)
      case 22: look.attributes &= ~0b110
      case 23, 24, 25, 27: look.attributes &= ~(1 << UInt8(number - 20))
      case 30...37, 90...97: look.foreground = .code(UInt8(number))
      case 40...47, 100...107: look.background = .code(UInt8(number))
      case 39: look.foreground = .own
      case 49: look.background = .own
      case 38, 48:
        guard next() == 5, let shade = next(), (0...255).contains(shade) else { return false }
        if number == 38 { look.foreground = .number(UInt8(shade)) } else { look.background = .number(UInt8(shade)) }
      default: return false
      }
    }
    wanted = look
    return true
  }
}
