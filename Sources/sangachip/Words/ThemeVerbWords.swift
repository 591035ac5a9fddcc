import TerminalUI

/// What the verb `theme` says.
enum ThemeVerbWords {
  static let themes = Phrase("ดูและตรวจชุดสี", "List and check themes")
  static let list = Phrase("แสดงชุดสีที่มี", "List the themes")
  static let check = Phrase(
    "ตรวจว่าชุดสีอ่านออกทุกความละเอียดสี ทั้ง 256 สี 16 สี ไม่มีสี และตาบอดสี",
    "Prove that themes can be read in full, 256 and 16 colours, without colours, and by colour-blind eyes")
  static let folder = Phrase("--theme-dir DIR: ", "--theme-dir DIR: ") + HelpWords.themeFolder
  static let files = Phrase("แฟ้ม .toml หรือชื่อชุดสี (ไม่ระบุคือทุกชุด)", "a .toml file or a theme's name (all unless given)")

  /// The least contrast of any text, at the depth where it is least.
  static func passes(_ name: String, least: Double?) -> Phrase {
    guard let least else { return Phrase("\(name): ผ่าน (ไม่ใช้สี)", "\(name): passes (no colours)") }
    let tenths = Int(least * 10)
    let said = "\(tenths / 10).\(tenths % 10)"
    return Phrase("\(name): ผ่าน ตัวอักษรตัดกับพื้นอย่างน้อย \(said) เท่า", "\(name): passes, text contrast at least \(said)")
  }
}
