/// Latin letters without their accents, for keys that are compared and not shown.
enum LatinFold {
  /// The small ASCII letters that `scalar` is spelt with; nil when it is no Latin letter.
  static func letters(of scalar: Unicode.Scalar) -> [UInt8]? {
    switch scalar.value {
    case 0x41...0x5A: [UInt8(scalar.value) + 0x20]
    case 0x61...0x7A: [UInt8(scalar.value)]
    case 0xC6, 0xE6: Array("ae".utf8)
    case 0xDE, 0xFE: Array("th".utf8)
    case 0xDF, 0x1E9E: Array("ss".utf8)
    case 0x132, 0x133: Array("ij".utf8)
    case 0x152, 0x153: Array("oe".utf8)
    case 0xC0...0x24F: letter(in: latin, at: scalar.value - 0xC0)
    case 0x1E00...0x1EFF: letter(in: additional, at: scalar.value - 0x1E00)
    default: nil
    }
  }

  /// Whether the scalar is an accent that stands on a Latin letter.
  static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    0x0300...0x036F ~= scalar.value
  }

  private static func letter(in table: [UInt8], at index: UInt32) -> [UInt8]? {
    let letter = table[Int(index)]
    return letter == UInt8(ascii: ".") ? nil : [letter]
  }

  /// U+00C0...U+024F, from the compatibility decompositions of Unicode 14; a full stop where there is none.
  private static let latin = Array(
    ("aaaaaa.ceeeeiiiidnooooo.ouuuuy..aaaaaa.ceeeeiiiidnooooo.ouuuuy.yaaaaaaccccccccddddeeeeeeee"
      + "eegggggggghhhhiiiiiiiiii..jjkk.llllll..llnnnnnn.nnoooooo..rrrrrrssssssssttttttuuuuuuuuuuuu"
      + "wwyyyzzzzzzsb...............................oo.............uu....zz......................a"
      + "aiioouuuuuuuuuu.aaaa..ggggkkoooo..j...gg..nnaa....aaaaeeeeiiiioooorrrruuuusstt..hh......aa"
      + "eeooooooooyy...............b..eejj..rryy").utf8)

  /// U+1E00...U+1EFF.
  private static let additional = Array(
    ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprr"
      + "rrrrrrssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy.s....aaaaaaaaaaaaaaaaaaaa"
      + "aaaaeeeeeeeeeeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8)
}
