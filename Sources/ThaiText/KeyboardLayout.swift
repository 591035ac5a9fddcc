/// The Thai Kedmanee keyboard against the English one: what each key types in either layout.
///
/// As in "th" of xkeyboard-config, shifted keys included.
package enum Kedmanee {
  /// The English character on the key that types this Thai one; nil for what is not of the Thai block,
  /// because "/" and "-" are typed as themselves in both layouts.
  package static func latinTwin(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    0x0E00...0x0E7F ~= scalar.value ? latinByThai[scalar] : nil
  }

  /// What the key of this English character types in the Thai layout, Thai or not.
  package static func thaiTwin(of latin: Unicode.Scalar) -> Unicode.Scalar? {
    thaiByLatin[latin]
  }

  /// What was meant when `text` was typed in the English layout instead of the Thai one.
  package static func rescuedToThai(_ text: String) -> String {
    String(scalars: text.unicodeScalars.map { thaiByLatin[$0] ?? $0 })
  }

  /// What was meant when `text` was typed in the Thai layout instead of the English one.
  package static func rescuedToLatin(_ text: String) -> String {
    String(scalars: text.unicodeScalars.map { latinByThai[$0] ?? $0 })
  }

  private static let rows = [
    ("`1234567890-=", "_ๅ/-ภถ\u{0E38}\u{0E36}คตจขช"),
    ("~!@#$%^&*()_+", "%+๑๒๓๔\u{0E39}฿๕๖๗๘๙"),
    ("qwertyuiop[]\\", "ๆไำพะ\u{0E31}\u{0E35}รนยบลฃ"),
    ("QWERTYUIOP{}|", "๐\"ฎฑธ\u{0E4D}\u{0E4A}ณฯญฐ,ฅ"),
    ("asdfghjkl;'", "ฟหกดเ\u{0E49}\u{0E48}าสวง"),
    ("ASDFGHJKL:\"", "ฤฆฏโฌ\u{0E47}\u{0E4B}ษศซ."),
    ("zxcvbnm,./", "ผปแอ\u{0E34}\u{0E37}ทมใฝ"),
    ("ZXCVBNM<>?", "()ฉฮ\u{0E3A}\u{0E4C}?ฒฬฦ"),
  ]

  private static let keys = rows.flatMap { Array(zip($0.unicodeScalars, $1.unicodeScalars)) }
  private static let thaiByLatin = Dictionary(uniqueKeysWithValues: keys)
  private static let latinByThai = Dictionary(uniqueKeysWithValues: keys.map { ($1, $0) })
}
