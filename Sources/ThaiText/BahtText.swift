/// Amounts of money in Thai words, as cheques and orders write them.
package enum BahtText {
  /// 2150 satang are "ยี่สิบเอ็ดบาทห้าสิบสตางค์"; whole baht end in "ถ้วน".
  package static func words(satang: Int64) -> String {
    let baht = satang.magnitude / 100
    let rest = satang.magnitude % 100
    let sign = satang < 0 ? "ลบ" : ""
    if rest == 0 { return sign + number(baht) + "บาทถ้วน" }
    return sign + (baht == 0 ? "" : number(baht) + "บาท") + number(rest) + "สตางค์"
  }

  private static let digits = ["", "หนึ่ง", "สอง", "สาม", "สี่", "ห้า", "หก", "เจ็ด", "แปด", "เก้า"]
  private static let places = ["", "สิบ", "ร้อย", "พัน", "หมื่น", "แสน"]

  private static func number(_ value: UInt64) -> String {
    if value == 0 { return "ศูนย์" }
    let millions = value / 1_000_000
    if millions == 0 { return group(value, followsHigher: false) }
    return number(millions) + "ล้าน" + group(value % 1_000_000, followsHigher: true)
  }

  /// Six digits; the last 1 is "เอ็ด" after any higher digit, of a higher group too.
  private static func group(_ value: UInt64, followsHigher: Bool) -> String {
    var words = ""
    var divisor: UInt64 = 100_000
    for place in places.indices.reversed() {
      let digit = Int(value / divisor % 10)
      divisor /= 10
      switch (place, digit) {
      case (_, 0): break
      case (0, 1): words += followsHigher || value > 9 ? "เอ็ด" : "หนึ่ง"
      case (1, 1): words += "สิบ"
      case (1, 2): words += "ยี่สิบ"
      default: words += digits[digit] + places[place]
      }
    }
    return words
  }
}
