import Testing
import ThaiText

struct DigitsTests {
  @Test func `digits change script and nothing else does`() {
    #expect(Digits.arabic("ปี ๒๕๖๙, 12") == "ปี 2569, 12")
    #expect(Digits.thai("ปี 2569, ๑๒") == "ปี ๒๕๖๙, ๑๒")
    #expect(Digits.arabic("น้ำ").scalars == "น้ำ".scalars)
    #expect(Digits.arabic(Digits.thai("0123456789")) == "0123456789")
  }

  @Test(
    arguments: [
      (0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (-1000, "-1,000"), (-999, "-999"),
      (.max, "9,223,372,036,854,775,807"), (.min, "-9,223,372,036,854,775,808"),
    ] as [(Int64, String)])
  func `commas stand at thousands`(number: Int64, text: String) {
    #expect(Digits.grouped(number) == text)
  }
}
