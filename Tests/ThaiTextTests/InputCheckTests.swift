import Testing
import ThaiText

struct InputCheckTests {
  /// What stands before the cursor, the key, and what stands there afterwards; nil for a beep.
  @Test(
    arguments: [
      // A mark stands on a consonant, and on nothing else.
      ("ก", "\u{0E48}", "ก่"), ("ก", "\u{0E3A}", "กฺ"), ("ก", "\u{0E4E}", "ก๎"), ("", "\u{0E48}", nil),
      (" ", "\u{0E35}", nil),
      ("a", "\u{0E35}", nil), ("7", "\u{0E31}", nil), ("๑", "\u{0E31}", nil), ("กะ", "\u{0E48}", nil),
      ("กา", "\u{0E48}", nil), ("เ", "\u{0E48}", nil), ("ๆ", "\u{0E48}", nil), ("ฯ", "\u{0E48}", nil),
      ("ฤ", "\u{0E48}", nil), ("ก\u{200B}", "\u{0E48}", nil),
      // What may follow what.
      ("กิ", "\u{0E48}", "กิ่"), ("กิ", "\u{0E4C}", "กิ์"), ("กุ", "\u{0E4D}", "กุํ"), ("กู", "\u{0E48}", "กู่"),
      ("กั", "\u{0E49}", "กั้"), ("กึ", "\u{0E49}", "กึ้"), ("กี", "\u{0E49}", "กี้"), ("กี", "\u{0E47}", "กี็"),
      // Corrections.
      ("ก่", "\u{0E35}", "กี่"), ("ก้", "\u{0E38}", "กุ้"), ("ก์", "\u{0E34}", "กิ์"), ("ก่", "\u{0E49}", "ก้"),
      ("กี่", "\u{0E49}", "กี้"), ("กี", "\u{0E34}", "กิ"), ("กี่", "\u{0E34}", "กิ่"), ("กู", "\u{0E38}", "กุ"),
      ("ก็", "\u{0E48}", "ก่"), ("กี่", "\u{0E4C}", "ก์"), ("กิ่", "\u{0E4C}", "กิ์"), ("กั", "\u{0E47}", "ก็"),
      ("ก่", "\u{0E48}", "ก่"), ("กู", "\u{0E4C}", "ก์"), ("กุ่", "\u{0E3A}", "กฺ"),
      // SARA AM.
      ("กำ", "\u{0E49}", "ก้ำ"), ("ก่ำ", "\u{0E49}", "ก้ำ"), ("กำ", "\u{0E35}", "กี"), ("ก่ำ", "\u{0E35}", "กี่"),
      ("กำ", "\u{0E4C}", nil), ("กิำ", "\u{0E49}", nil), (" ำ", "\u{0E49}", nil), ("กํ", "า", "กำ"),
      ("ก่", "ำ", "ก่ำ"),
      // Everything else goes in, but for SARA E twice and what cannot be drawn.
      ("เ", "เ", "แ"), ("กเ", "เ", "กแ"), ("แ", "เ", "แเ"), ("ฤ", "า", "ฤา"), ("ก", "า", "กา"),
      ("", "ก", "ก"), ("ก", " ", "ก "),
      ("ก", "a", "กa"), ("", "中", "中"), ("ก", "\u{200B}", nil), ("ก", "\t", nil), ("ก", "\u{0E3B}", nil),
      // Accents of other scripts stand on their letters.
      ("e", "\u{301}", "e\u{301}"), (" ", "\u{301}", nil), ("", "\u{301}", nil), ("ก", "\u{301}", nil),
      ("e\u{301}\u{301}\u{301}\u{301}", "\u{301}", nil),
    ] as [(String, Unicode.Scalar, String?)])
  func `a key does what WTT basic and its corrections say`(
    before: String, key: Unicode.Scalar, after: String?
  ) {
    let outcome = InputCheck.typed(key, after: before.scalars)
    #expect(applied(outcome, to: before.scalars) == after?.scalars)
  }

  @Test func `a replacement takes away no more than it must`() {
    #expect(InputCheck.typed("\u{0E49}", after: "นกี่".scalars) == .replace(count: 1, with: ["\u{0E49}"]))
    #expect(
      InputCheck.typed("\u{0E35}", after: "นก่".scalars[1...])
        == .replace(count: 1, with: ["\u{0E35}", "\u{0E48}"]))
    #expect(InputCheck.typed("\u{0E48}", after: "กี".scalars) == .insert(["\u{0E48}"]))
  }

  @Test func `typing at random leaves no orphan and nothing to mend`() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      var text: [Unicode.Scalar] = []
      for key in RandomText.thai(40, using: &generator) {
        text = applied(InputCheck.typed(key, after: text), to: text) ?? text
      }
      let written = String(String.UnicodeScalarView(text))
      #expect(!Columns.cells(of: written).contains { $0.text.scalars[0] == "\u{25CC}" })
      #expect(ThaiForm.canonical(written).scalars == text)
      for cell in Columns.cells(of: written) where cell.text.scalars.count > 1 {
        #expect(0x0E01...0x0E2E ~= cell.text.scalars[0].value)
        #expect(cell.text.scalars.count <= 3)
      }
    }
  }

  private func applied(_ outcome: InputCheck.Outcome, to before: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    switch outcome {
    case .insert(let scalars): before + scalars
    case .replace(let count, let scalars): before.dropLast(count) + scalars
    case .refuse: nil
    }
  }
}
