import Testing

@testable import OfficeStorage

@Suite struct UnlockCodeTests {
  /// RFC 7914, section 11 (the first 32 of 64 bytes), and the vector of 4096 rounds that is in general use.
  @Test(arguments: [
    ("passwd", 1, "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"),
    ("password", 4096, "c5e478d59288c841aa530db6845c4c8d962893a001ce4e11a4963873aa98134a"),
  ])
  func `the key is that of PBKDF2`(password: String, rounds: Int, key: String) {
    let bytes = UnlockCode.key(Array(password.utf8), salt: Array("salt".utf8), rounds: rounds)
    #expect(bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() == key)
  }

  @Test func `the same digits match, others do not, and what is kept says nothing of them`() throws {
    let office = try Trial.office()
    try office.keep(UnlockCode("246810"))
    let code = try #require(try office.unlockCode())
    #expect(code.matches("246810"))
    #expect(!code.matches("246811"))
    #expect(!code.text.contains("246810"))
    #expect(UnlockCode("246810").text != code.text)
  }

  @Test func `a code is its user's own, and can be taken away`() throws {
    let office = try Trial.office()
    try office.keep(UnlockCode("246810"))
    #expect(try office.acting(as: "clerk").unlockCode() == nil)
    try office.keep(nil)
    #expect(try office.unlockCode() == nil)
  }

  @Test(arguments: [
    "", "pbkdf2-sha256", "md5$1$00$00", "pbkdf2-sha256$0$00$00", "pbkdf2-sha256$1$0g$00", "pbkdf2-sha256$1$00$00",
  ])
  func `what is no code is none`(text: String) { #expect(UnlockCode(text: text) == nil) }

  @Test(arguments: [("12345", false), ("123456", true), ("12345a", false), ("", false)])
  func `six digits are the least`(digits: String, isEnough: Bool) {
    #expect(UnlockCode.isLongEnough(digits) == isEnough)
  }
}
