/// Sends only the colours and attributes that the next characters need.
///
/// ncurses switches everything off after each frame and names both colours for each change: 22 bytes where one colour of
/// 256 differs, and 14 for an end that the next frame takes back. This reads the changes (`ESC [ … m`) in a frame, and
/// writes the shortest one that has the same effect before the first byte that shows it. Between frames the terminal keeps
/// the last rendition; whoever sends something else to it asks for `reset` first.
package struct RenditionThrift: Sendable {
  private struct Look: Equatable {
    /// Parameters as they are sent: "38;5;252"; empty is the terminal's own.
    var foreground = ""
    var background = ""
    /// The numbers of the attributes that are on.
    var attributes: Set<UInt8> = []
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
    return present == Look() ? [] : Array("\u{1B}[m".utf8)
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
    var at = 0
    while at < frame.count {
      let end = Self.end(of: frame, from: at)
      let part = frame[at..<end]
      at = end
      if part.count > 2, part.last == UInt8(ascii: "m"), part[part.startIndex + 1] == UInt8(ascii: "[") {
        if take(part) { continue }
        settle(&result)
        hasGivenUp = true
        return result + part + frame[end...]
      } else if part.count == 3, part[part.startIndex + 1] == UInt8(ascii: "(") || part == [0x0F] {
        if charset == Array(part) { continue }
        charset = Array(part)
      } else if !Self.isMove(part) {
        settle(&result)
      }
      result += part
    }
    return result
  }

  /// Where a sequence, or one byte, ends.
  private static func end(of bytes: [UInt8], from start: Int) -> Int {
    guard bytes[start] == 0x1B, start + 1 < bytes.count else { return start + 1 }
    switch bytes[start + 1] {
    case UInt8(ascii: "["):
      var at = start + 2
      while at < bytes.count, !(0x40...0x7E).contains(bytes[at]) { at += 1 }
      return min(at + 1, bytes.count)
    case UInt8(ascii: "("), UInt8(ascii: ")"): return min(start + 3, bytes.count)
    default: return start + 2
    }
  }

  /// Moving the cursor shows no colour. A line feed may scroll and so fill a line with one.
  private static func isMove(_ part: ArraySlice<UInt8>) -> Bool {
    guard part.count > 1 else { return [0x00, 0x08, 0x0D].contains(part.first) }
    guard part[part.startIndex + 1] == UInt8(ascii: "["), let final = part.last else { return false }
    return [UInt8]("ABCDHGd".utf8).contains(final)
  }

  private mutating func settle(_ result: inout [UInt8]) {
    guard present != wanted else { return }
    result += change()
    present = wanted
  }

  /// The shortest change from what the terminal has to what is wanted.
  private func change() -> [UInt8] {
    let whole = Self.sequence(["0"], wanted.attributes.sorted(), [wanted.foreground, wanted.background])
    guard let present, endsSingly || present.attributes.isSubset(of: wanted.attributes) else { return whole }
    let ends = Set(present.attributes.subtracting(wanted.attributes).map { $0 <= 2 ? 22 : $0 + 20 })
    // Bold and faint end together.
    let kept = ends.contains(22) ? wanted.attributes.intersection([1, 2]) : []
    let starts = wanted.attributes.subtracting(present.attributes).union(kept)
    let colours = [
      present.foreground == wanted.foreground ? "" : wanted.foreground.isEmpty ? "39" : wanted.foreground,
      present.background == wanted.background ? "" : wanted.background.isEmpty ? "49" : wanted.background,
    ]
    let parts = Self.sequence([], ends.sorted() + starts.sorted(), colours)
    return parts.count <= whole.count ? parts : whole
  }

  private static func sequence(_ first: [String], _ attributes: [UInt8], _ colours: [String]) -> [UInt8] {
    let parameters = first + attributes.map(String.init) + colours.filter { !$0.isEmpty }
    return Array("\u{1B}[\(parameters == ["0"] ? "" : parameters.joined(separator: ";"))m".utf8)
  }

  /// Notes a change; false for one that is not understood.
  private mutating func take(_ part: ArraySlice<UInt8>) -> Bool {
    let body = String(decoding: part.dropFirst(2).dropLast(), as: UTF8.self)
    var numbers: [Int] = []
    for text in body.split(separator: ";", omittingEmptySubsequences: false) {
      guard let number = text.isEmpty ? 0 : Int(text) else { return false }
      numbers.append(number)
    }
    var look = wanted
    var rest = numbers[...]
    while let number = rest.popFirst() {
      switch number {
      case 0: look = Look()
      case 10: break
      case 1, 2, 3, 4, 5, 7: look.attributes.insert(UInt8(number))
      case 22: look.attributes.subtract([1, 2])
      case 23, 24, 25, 27: look.attributes.remove(UInt8(number - 20))
      case 30...37, 90...97: look.foreground = "\(number)"
      case 40...47, 100...107: look.background = "\(number)"
      case 39: look.foreground = ""
      case 49: look.background = ""
      case 38, 48:
        guard rest.popFirst() == 5, let colour = rest.popFirst() else { return false }
        if number == 38 { look.foreground = "38;5;\(colour)" } else { look.background = "48;5;\(colour)" }
      default: return false
      }
    }
    wanted = look
    return true
  }
}
