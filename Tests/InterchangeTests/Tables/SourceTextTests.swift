import Interchange
import Testing

struct SourceTextTests {
  private let thai = "เขต,ชื่อ\n1,น้ำ\n"

  private func text(_ bytes: [UInt8], _ encoding: TextEncoding? = nil) throws -> String {
    String(decoding: try SourceText(bytes, encoding: encoding).bytes, as: UTF8.self)
  }

  private func utf16(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return bigEndian ? bytes : bytes.reversed()
    }
  }

  private func windows874(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8($0.value < 0x80 ? $0.value : $0.value - 0xE00 + 0xA0) }
  }

  @Test func `UTF-8 comes with and without a byte-order mark`() throws {
    #expect(try text(Array(thai.utf8)) == thai)
    #expect(try text([0xEF, 0xBB, 0xBF] + Array(thai.utf8)) == thai)
    #expect(try text([0xEF, 0xBB, 0xBF] + Array(thai.utf8), .windows874) == thai)
  }

  @Test func `UTF-16 comes in both orders`() throws {
    #expect(try text([0xFF, 0xFE] + utf16(thai, bigEndian: false)) == thai)
    #expect(try text([0xFE, 0xFF] + utf16(thai, bigEndian: true)) == thai)
    #expect(try text(utf16("a" + thai, bigEndian: false), .utf16) == "a" + thai)
    #expect(try text(utf16("a" + thai, bigEndian: true), .utf16) == "a" + thai)
    #expect(try SourceText([0xFF, 0xFE] + utf16(thai, bigEndian: false)).encoding == .utf16)
  }

  @Test func `half a character at the end of UTF-16 is damage, not a trap`() throws {
    let source = try SourceText([0xFF, 0xFE, 0x41, 0x00, 0x42])
    #expect(String(decoding: source.bytes, as: UTF8.self) == "A\u{FFFD}")
    #expect(source.isDamaged)
  }

  @Test func `Thai single bytes are found without a name and read with one`() throws {
    let bytes = windows874(thai)
    #expect(bytes[0] == 0xE0 && bytes[1] == 0xA2)
    #expect(try text(bytes) == thai)
    #expect(try text(bytes, .windows874) == thai)
    #expect(try SourceText(bytes).encoding == .windows874)
    #expect(try text([0x80, 0x20, 0xA1, 0xFB, 0x93, 0xA0], .windows874) == "€ ก๛“\u{A0}")
  }

  @Test func `a bad byte in Thai UTF-8 is damage and not another encoding`() throws {
    var bytes = Array("ชื่อ,สมชาย ใจดี,ขอนแก่น".utf8)
    bytes.insert(0xE0, at: 12)
    let source = try SourceText(bytes)
    #expect(source.encoding == .utf8)
    #expect(source.isDamaged)
  }

  @Test func `whole characters are no damage`() throws {
    #expect(try !SourceText(Array(thai.utf8)).isDamaged)
    #expect(try SourceText(Array("a\u{FFFD}".utf8)).isDamaged)
  }

  @Test func `a byte of nothing refuses the file and names its line`() {
    #expect(throws: FileRefusal.nulByte(line: 2)) { try SourceText(Array("a,b\nc,\0\n".utf8)) }
    #expect(throws: FileRefusal.nulByte(line: 1)) { try SourceText([0x41, 0], encoding: .utf8) }
    #expect(throws: FileRefusal.nulByte(line: 1)) { try SourceText([0xC3, 0], encoding: .windows874) }
    #expect(throws: FileRefusal.nulByte(line: 1)) { try SourceText([0xFF, 0xFE, 0x41, 0, 0, 0]) }
  }

  @Test func `bytes that are no text are refused`() {
    #expect(throws: FileRefusal.notText) { try SourceText([0x89, 0x50, 0x4E, 0x47, 0xFC, 0x98, 0x81]) }
  }

  @Test(arguments: [
    ("utf-8", TextEncoding.utf8), ("UTF-8", .utf8), ("Utf-16", .utf16), ("tis-620", .windows874),
    ("TIS-620", .windows874), ("windows-874", .windows874), ("CP874", .windows874), ("iso-8859-11", .windows874),
  ])
  func `encodings have names`(_ name: String, _ encoding: TextEncoding) throws {
    #expect(try TextEncoding(named: name) == encoding)
  }

  @Test func `another name is an error value`() {
    #expect(throws: FileRefusal.unknownEncoding("latin-9")) { try TextEncoding(named: "latin-9") }
    #expect(throws: FileRefusal.unknownEncoding("")) { try TextEncoding(named: "") }
  }
}
