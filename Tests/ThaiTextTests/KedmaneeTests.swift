import Testing
import ThaiText

struct KedmaneeTests {
  @Test(arguments: [
    ("ๆไำพะ\u{0E31}\u{0E35}รนยบล", "qwertyuiop[]"), ("ฟหกดเ\u{0E49}\u{0E48}าสวง", "asdfghjkl;'"),
    ("ผปแอ\u{0E34}\u{0E37}ทมใฝ", "zxcvbnm,./"),
    ("๐\"ฎฑธ\u{0E4D}\u{0E4A}ณฯญฐ,", "QWERTYUIOP{}"), ("ฤฆฏโฌ\u{0E47}\u{0E4B}ษศซ.", "ASDFGHJKL:\""),
    ("()ฉฮ\u{0E3A}\u{0E4C}?ฒฬฦ", "ZXCVBNM<>?"),
    ("ๅ/-ภถ\u{0E38}\u{0E36}คตจขช", "1234567890-="), ("+๑๒๓๔\u{0E39}฿๕๖๗๘๙", "!@#$%^&*()_+"),
    ("_%ฃฅ", "`~\\|"),
  ])
  func `keys of the layout`(thai: String, latin: String) {
    #expect(thai.scalars.count == latin.scalars.count)
    #expect(Kedmanee.rescuedToThai(latin).scalars == thai.scalars)
    #expect(Kedmanee.rescuedToLatin(thai) == latin)
    for (one, other) in zip(thai.scalars, latin.scalars) {
      #expect(Kedmanee.thaiTwin(of: other) == one)
      #expect(Kedmanee.latinTwin(of: one) == (one.isASCII ? nil : other))
    }
  }

  @Test func `all keys, and every Thai letter but those no key types`() {
    let keys = (UInt8(0x21)...0x7E).filter { Kedmanee.thaiTwin(of: Unicode.Scalar($0)) != nil }
    #expect(keys.count == 94)
    let untyped = (0x0E01...0x0E5B).compactMap(Unicode.Scalar.init).filter {
      Kedmanee.latinTwin(of: $0) == nil
    }
    #expect(untyped.filter { Columns.width(of: $0) >= 0 } == ["\u{0E4E}", "๏", "๚", "๛"])
    #expect(Kedmanee.thaiTwin(of: " ") == nil)
  }

  @Test func `rescue there and back`() {
    #expect(Kedmanee.rescuedToThai("l;ylfu 12").scalars == "สวัสดี ๅ/".scalars)
    #expect(Kedmanee.rescuedToLatin("สวัสดี") == "l;ylfu")
    #expect(Kedmanee.rescuedToLatin("ก 5") == "d 5")
  }

  @Test(arguments: ["l,=kp", "l;ylfu", "dkofk", ",kou", "okpd", "gr=i", "l,Liu .0fu", "ok'lk;l,sPb'", "้ำสสน"])
  func `text of the wrong layout is noticed`(text: String) {
    #expect(Kedmanee.looksMistyped(text))
  }

  @Test(arguments: [
    "", "สมชาย ใจดี", "นายกเทศมนตรี", "น้ำผึ้ง", "Somchai Jaidee", "Khon Kaen", "OTOP", "cafe", "COVID-19", "test",
    "A4", "12/3",
    "043-221202", "e-mail", "don't", "Hello, World", "somchai@example.com", "Nakhon Phanom", "เปี๊ยะ ฯลฯ",
    "ต่าง ๆ", "ฤๅษี", "ธมฺโม x",
    "1,000", "ม.ล. ๕",
  ])
  func `right text is left alone`(text: String) {
    #expect(!Kedmanee.looksMistyped(text))
  }
}
