import TerminalUI

/// What the sequences of the usual terminals mean. Those of xterm, VT220, rxvt, PuTTY, screen, the Linux console and the
/// keypad do not contradict each other, so all are understood everywhere; terminfo often describes another terminal.
enum KeySequences {
  /// `ESC [ parameters final`.
  static func control(_ parameters: [Int], _ final: UInt8) -> Key? {
    let first = parameters.first ?? 0
    let modifier = parameters.count > 1 ? parameters[1] : 1
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"), UInt8(ascii: "@"):
      return numbered(first, modifier)
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      return .function(Int(final - UInt8(ascii: "P")) + 1 + shift(modifier))
    case UInt8(ascii: "Z"): return .backTab
    default: return movement(final)
    }
  }

  /// `ESC O final`: application mode, and the keypad.
  static func application(_ final: UInt8, _ modifier: Int) -> Key? {
    switch final {
    case UInt8(ascii: "P")...UInt8(ascii: "S"):
      return .function(Int(final - UInt8(ascii: "P")) + 1 + shift(modifier))
    case UInt8(ascii: "M"): return .enter
    case UInt8(ascii: "I"): return .tab
    case UInt8(ascii: "X"): return .character("=")
    // * + , - . / and the digits, in the order of ASCII.
    case UInt8(ascii: "j")...UInt8(ascii: "y"): return .character(Unicode.Scalar(final - 0x40))
    default: return movement(final)
    }
  }

  /// `ESC [ [ final`: the first function keys of the Linux console.
  static func linux(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A")...UInt8(ascii: "E"): .function(Int(final - UInt8(ascii: "A")) + 1)
    default: nil
    }
  }

  private static func movement(_ final: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"), UInt8(ascii: "a"): .up
    case UInt8(ascii: "B"), UInt8(ascii: "b"): .down
    case UInt8(ascii: "C"), UInt8(ascii: "c"): .right
    case UInt8(ascii: "D"), UInt8(ascii: "d"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    default: nil
    }
  }

  private static func numbered(_ number: Int, _ modifier: Int) -> Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10 + shift(modifier))
    case 17...21: .function(number - 11 + shift(modifier))
    case 23...26: .function(number - 12 + shift(modifier))
    case 28...29: .function(number - 13 + shift(modifier))
    case 31...34: .function(number - 14 + shift(modifier))
    default: nil
    }
  }

  /// Shift, Ctrl and Alt move a function key up by a dozen each, as terminfo counts them.
  private static func shift(_ modifier: Int) -> Int {
    switch modifier {
    case 2: 12
    case 3: 48
    case 5: 24
    case 6: 36
    default: 0
    }
  }
}
