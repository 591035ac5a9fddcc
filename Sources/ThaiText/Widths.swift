/// How wide each Unicode scalar is on a terminal, frozen so that every machine agrees.
///
/// Written from wcwidth() of glibc 2.36 in the C.UTF-8 locale (Unicode 14). Two departures: U+00AD, the
/// variation selectors and the invisible format characters that wcwidth() calls 0 are never sent, because
/// terminals disagree about them; NUL is undrawable.
enum Widths {
  enum Kind: UInt8 {
    /// Sits on the cell before it.
    case mark = 0
    case narrow = 1
    case wide = 2
    /// A control or unassigned scalar, shown as U+FFFD.
    case undrawable = 3
    /// Never sent to a terminal.
    case dropped = 4
  }

  static func kind(of scalar: Unicode.Scalar) -> Kind {
    let value = scalar.value
    if value < 0x7F { return value >= 0x20 ? .narrow : .undrawable }
    if value & 0xFFFF_FF80 == 0x0E00 { return thai(value & 0x7F) }
    return looked(up: value)
  }

  /// The kind of U+0E00 + `offset`, 0...127.
  @inline(__always)
  static func thai(_ offset: UInt32) -> Kind {
    let bit = UInt64(1) &<< UInt64(offset & 63)
    let marks: UInt64 = offset < 64 ? 0x07F2_0000_0000_0000 : 0x0000_0000_0000_7F80
    if marks & bit != 0 { return .mark }
    let holes: UInt64 = offset < 64 ? 0x7800_0000_0000_0001 : 0xFFFF_FFFF_F000_0000
    return holes & bit != 0 ? .undrawable : .narrow
  }

  private static func looked(up value: UInt32) -> Kind {
    let wanted = value << 3 | 7
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= wanted { low = middle } else { high = middle }
    }
    return Kind(rawValue: UInt8(starts[low] & 7)) ?? .undrawable
  }
}
