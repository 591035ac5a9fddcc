import CNcurses
import TerminalUI

/// What the terminal's description says, beyond what ncurses sends itself.
struct TerminalStrings {
  /// Application keys and bracketed paste on, and off.
  let enter: String
  let leave: String
  let hideCursor: String
  let showCursor: String
  let bell: String
  /// Whether the terminal understands the questions of ECMA-48; one that does not would show them.
  let isStandard: Bool
  /// Whether attributes can be switched off one by one.
  let endsSingly: Bool
  let corner: CornerCell?
  /// All that a crash must undo, without help from ncurses.
  let rescue: String
  /// The keys of the description.
  let keys: [[UInt8]: Key]

  /// Reads the description of the terminal that ncurses was opened for.
  init() {
    isStandard = Self.capability("cup").hasPrefix("\u{1B}[")
    enter = Self.capability("smkx") + (isStandard ? "\u{1B}[?2004h" : "")
    leave = (isStandard ? "\u{1B}[?2004l" : "") + Self.capability("rmkx")
    hideCursor = Self.capability("civis")
    showCursor = Self.capability("cnorm")
    bell = Self.capability("bel")
    endsSingly = Self.capability("rmul") == "\u{1B}[24m"
    corner = CornerCell(
      marginOff: Self.capability("rmam"), marginOn: Self.capability("smam"),
      hasLateMargin: isStandard && screen_has("xenl"))
    let main = Self.capability("rmcup")
    rescue =
      leave + Self.capability("sgr0") + Self.capability("op") + showCursor + (main.isEmpty ? "\r\n" : main)
    keys = Self.describedKeys()
  }

  private static func describedKeys() -> [[UInt8]: Key] {
    var names: [(String, Key)] = [
      ("kcuu1", .up), ("kcud1", .down), ("kcuf1", .right), ("kcub1", .left), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
      ("kent", .enter),
    ]
    for number in 1...24 { names.append(("kf\(number)", .function(number))) }
    var keys: [[UInt8]: Key] = [:]
    for (name, key) in names {
      let bytes = Array(capability(name).utf8)
      if bytes.count > 1, bytes[0] == 0x1B { keys[bytes] = key }
    }
    return keys
  }

  private static func capability(_ name: String) -> String {
    guard let text = screen_capability(name) else { return "" }
    return withoutPadding(String(cString: text))
  }

  /// Terminal descriptions carry delays for hardware of old, as `$<5/>`.
  static func withoutPadding(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      if scalar == "$", rest.first == "<", let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}
