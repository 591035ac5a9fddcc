import Testing
import ThaiText

/// Addresses as lists have them, in one column.
@Suite struct AddressLineTests {
  private static let cases: [(String, [String])] = [
    // House, moo, soi, road, community, subdistrict, district, province, postcode.
    ("", ["", "", "", "", "", "", "", "", ""]),
    ("123/4", ["123/4", "", "", "", "", "", "", "", ""]),
    (
      "123/4 หมู่ 5 ซ.ศรีจันทร์ 3 ถ.มิตรภาพ ชุมชนโนนทัน 5 ต.ในเมือง อ.เมือง จ.ขอนแก่น 40000",
      ["123/4", "5", "ศรีจันทร์ 3", "มิตรภาพ", "โนนทัน 5", "ในเมือง", "เมือง", "ขอนแก่น", "40000"]
    ),
    ("๑๒/๓ ม.๔ ต.ศิลา", ["12/3", "4", "", "", "", "ศิลา", "", "", ""]),
    (
      "บ้านเลขที่ 9 หมู่ที่ 12 ตำบลบ้านเป็ด อำเภอเมืองขอนแก่น จังหวัดขอนแก่น",
      ["9", "12", "", "", "", "บ้านเป็ด", "เมืองขอนแก่น", "ขอนแก่น", ""]
    ),
    ("45ม.6ต.พระลับ", ["45", "6", "", "", "", "พระลับ", "", "", ""]),
    ("77, ซอย 8, ถนนหน้าเมือง", ["77", "", "8", "หน้าเมือง", "", "", "", "", ""]),
    ("88 หมู่บ้านสุขสันต์ ม. 2", ["88 หมู่บ้านสุขสันต์", "2", "", "", "", "", "", "", ""]),
    ("5 หมู่ 3 บ้านโนนม่วง ต.ศิลา", ["5 บ้านโนนม่วง", "3", "", "", "", "ศิลา", "", "", ""]),
    ("10 แขวงบางรัก เขตบางรัก กทม. 10500", ["10", "", "", "", "", "บางรัก", "บางรัก", "กรุงเทพมหานคร", "10500"]),
    ("ใกล้วัดศรีนวล", ["ใกล้วัดศรีนวล", "", "", "", "", "", "", "", ""]),
    ("12 หมู่ - ซ.- ถ.ชาตะผดุง", ["12", "", "", "ชาตะผดุง", "", "", "", "", ""]),
    ("40000", ["40000", "", "", "", "", "", "", "", ""]),
    ("1 รพ.สต. ในเมือง", ["1 รพ.สต. ในเมือง", "", "", "", "", "", "", "", ""]),
    ("1 ชุมชนศรีฐาน 2", ["1", "", "", "", "ศรีฐาน 2", "", "", "", ""]),
  ]

  @Test(arguments: cases) func `an address in one line is taken apart`(line: String, parts: [String]) {
    let read = AddressLine(line)
    #expect(
      [
        read.houseNumber, read.moo, read.soi, read.road, read.community, read.subdistrict, read.district,
        read.province, read.postcode,
      ] == parts)
  }

  /// Whatever order parts come in, every letter and digit that was typed is kept, but for the words that name parts.
  @Test func `nothing is lost`() {
    for (line, parts) in Self.cases where !line.unicodeScalars.contains(where: { (0x0E50...0x0E59).contains($0.value) })
    {
      let kept = parts.joined(separator: " ")
      for word in line.split(separator: " ") where word.utf8.allSatisfy({ (0x2F...0x39).contains($0) }) {
        #expect(kept.contains(word), "\(line) lost \(word)")
      }
    }
  }
}
