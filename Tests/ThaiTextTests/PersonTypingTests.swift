import Testing
import ThaiText

@Suite struct PersonTypingTests {
  static let typed: [(String, NationalID.Typing)] = [
    ("", .empty), (" - ", .empty), ("1", .partial(1)), ("๑1", .partial(2)), ("110", .partial(3)),
    ("128", .unknownProvince), ("1-28", .unknownProvince), ("1100700000", .partial(10)), ("11a", .problem(.letter)),
    ("11007000000190", .problem(.length(14))), ("1100700000011", .problem(.checkDigit)),
    ("1111111111111", .problem(.placeholder)), ("1234567890121", .problem(.placeholder)),
  ]

  @Test(arguments: typed) func `what is certain of a number is said while it is typed`(
    text: String, expected: NationalID.Typing
  ) { #expect(NationalID.typing(text) == expected) }

  @Test func `a whole number is judged when its last digit comes, and not before`() throws {
    let number = try NationalID.reading("1100700000019")
    #expect(NationalID.typing("110070000001") == .partial(12))
    #expect(NationalID.typing("1-1007-00000-01-9") == .complete(number))
    let noProvince = try NationalID.reading("3999957938343")
    #expect(NationalID.typing("3999957938343") == .complete(noProvince))
    #expect(!noProvince.hasKnownProvince && NationalID.typing("399995793834") == .unknownProvince)
  }

  static let phones: [(String, String, Bool)] = [
    ("081-234-5678", "0812345678", true), ("๐๘๑ ๒๓๔ ๕๖๗๘", "0812345678", true), ("+66 81 234 5678", "0812345678", true),
    ("0 4322 1202", "043221202", true), ("043-221202 ต่อ 12", "043221202 ต่อ 12", true),
    ("66432212021", "66432212021", false),
    ("081234567", "081234567", false), ("0432212023", "0432212023", false), ("ไม่มี", "ไม่มี", false),
    ("1669", "1669", false),
  ]

  @Test(arguments: phones) func `a phone is kept in one form`(typed: String, normal: String, isComplete: Bool) {
    #expect(PhoneText.normal(typed) == normal)
    #expect(PhoneText.normal(normal) == normal)
    #expect(PhoneText.isComplete(typed) == isComplete)
  }

  @Test func `a subdistrict says its district and postcode, and one of several does not`() throws {
    let thaPhra = try #require(Places.subdistrict("ท่าพระ", district: "เมืองขอนแก่น", province: "ขอนแก่น"))
    #expect(thaPhra.postcode == "40260")
    #expect(Places.subdistrict("ในเมือง", district: "", province: "ขอนแก่น") == nil)
    #expect(Places.subdistrict("ในเมือง", district: "เมืองขอนแก่น", province: "")?.postcode == "40000")
    #expect(Places.subdistrict("ในเมือง", district: "เมืองขอนแก่น", province: "อุดรธานี") == nil)
    #expect(Places.subdistricts.allSatisfy { $0.postcode.utf8.count == 5 && $0.postcode.utf8.starts(with: "40".utf8) })
    #expect(Places.subdistricts.count > 190)
    #expect(Places.districts(of: "ขอนแก่น").count == 26)
    #expect(Places.districts(of: "อุดรธานี").isEmpty)
    #expect(Places.provinces.count == 77)
  }
}
