import Testing
import ThaiText

struct BahtTextTests {
  @Test(arguments: VectorFile.bahttext.rows)
  func `words of the vectors`(row: VectorRow) throws {
    #expect(BahtText.words(satang: try satang(row[0])) == row[1])
  }

  @Test func `all vectors of baht are read`() {
    #expect(VectorFile.bahttext.rows.count == 48)
  }

  @Test(
    arguments: [
      (101, "หนึ่งบาทหนึ่งสตางค์"), (-25, "ลบยี่สิบห้าสตางค์"), (10_100_000_000, "หนึ่งร้อยเอ็ดล้านบาทถ้วน"),
      (100_000_100_000_100, "หนึ่งล้านเอ็ดล้านเอ็ดบาทถ้วน"), (100_000_000_000, "หนึ่งพันล้านบาทถ้วน"),
      (12_002_100, "หนึ่งแสนสองหมื่นยี่สิบเอ็ดบาทถ้วน"),
      (
        .min,
        "ลบเก้าหมื่นสองพันสองร้อยสามสิบสามล้านเจ็ดแสนสองหมื่นสามร้อยหกสิบแปดล้านห้าแสนสี่หมื่นเจ็ดพันเจ็ดร้อยห้าสิบแปดบาทแปดสตางค์"
      ),
    ] as [(Int64, String)])
  func `further amounts`(satang: Int64, words: String) {
    #expect(BahtText.words(satang: satang) == words)
  }

  /// Decimal baht to satang, without floating point.
  private func satang(_ amount: String) throws -> Int64 {
    let halves = amount.split(separator: ".")
    let cents = halves.count > 1 ? String(halves[1]) : "00"
    return try #require(Int64(String(halves[0]) + cents))
  }
}
