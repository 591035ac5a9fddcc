import Testing
import ThaiText

struct MoneyTests {
  @Test(
    arguments: [
      ("0", 0), ("24500", 2_450_000), ("24,500", 2_450_000), ("24,500.50", 2_450_050), ("24500.5", 2_450_050),
      ("0.01", 1),
      ("๒๔,๕๐๐.๕๐", 2_450_050), ("1,234,567.89", 123_456_789), (" 500 บาท ", 50_000), ("฿500", 50_000),
      ("฿ 500", 50_000),
      ("500฿", 50_000), ("500บาท", 50_000), ("007", 700), ("100", 10_000), ("999,999", 99_999_900),
      ("92233720368547758.07", .max),
    ] as [(String, Int64)])
  func `amounts are read in satang`(text: String, satang: Int64) throws {
    #expect(try Money.reading(text).satang == satang)
  }

  @Test(
    arguments: [
      ("", .empty), ("บาท", .empty), ("-5", .negative), ("−5", .negative), ("abc", .notANumber("abc")),
      ("1.2.3", .notANumber("1.2.3")),
      ("12,34", .misplacedComma), ("1234,567", .misplacedComma), (",500", .misplacedComma),
      ("1,,000", .misplacedComma),
      ("1,000.5,0", .misplacedComma), ("1.234", .tooManyDecimals), ("1.", .notANumber("1.")),
      (".5", .notANumber(".5")),
      ("5 000", .notANumber("5 000")), ("1.0E+5", .notANumber("1.0E+5")), ("+5", .notANumber("+5")),
      ("92233720368547758.08", .tooLarge), ("5-", .notANumber("5-")), ("0,500", nil),
    ] as [(String, MoneyFailure?)])
  func `what is no amount`(text: String, failure: MoneyFailure?) throws {
    if let failure {
      #expect(throws: failure) { try Money.reading(text) }
    } else {
      _ = try Money.reading(text)
    }
  }

  @Test(
    arguments: [
      (2_450_000, "24500", "24,500"), (2_450_050, "24500.50", "24,500.50"), (5, "0.05", "0.05"),
      (0, "0", "0"),
      (-2_450_050, "-24500.50", "-24,500.50"), (-5, "-0.05", "-0.05"),
      (.min, "-92233720368547758.08", "-92,233,720,368,547,758.08"),
    ] as [(Int64, String, String)])
  func `amounts are written`(satang: Int64, plain: String, display: String) throws {
    let money = Money(satang: satang)
    #expect(money.plain == plain)
    #expect(money.display == display)
    if satang >= 0 {
      #expect(try Money.reading(plain) == money)
      #expect(try Money.reading(display) == money)
    }
  }

  @Test func `amounts add up`() {
    let sum = Money(baht: 3) + Money(satang: 50) - Money(baht: 1)
    #expect(sum == Money(satang: 250))
    #expect(Money.zero < sum)
    var total = Money.zero
    total += sum
    #expect(total == sum)
  }
}
