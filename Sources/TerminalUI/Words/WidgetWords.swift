/// What widgets say by themselves.
enum WidgetWords {
  static let required = Phrase("ต้องกรอก", "required")
  static let filter = Phrase("ค้นหา", "Find")
  static let noChoice = Phrase("ไม่พบตัวเลือกที่ตรง ลบคำค้นแล้วลองใหม่", "Nothing matches; delete the words and try again")
  static let yes = Phrase("ใช่", "Yes")
  static let no = Phrase("ไม่ใช่", "No")
  static let last = Phrase("ครั้งก่อน", "last")

  static func page(_ number: Int, of count: Int) -> Phrase {
    Phrase("หน้า \(number)/\(count)", "Page \(number)/\(count)")
  }

  /// The part that is shown, then all of them.
  static func part(_ number: Int, of titles: [String]) -> Phrase {
    let shown = titles[number - 1]
    let all = titles.joined(separator: ", ")
    return page(number, of: titles.count) + Phrase(": \(shown) (จาก \(all))", ": \(shown) (of \(all))")
  }

  static func problems(_ count: Int) -> Phrase {
    Phrase("\(count) ต้องแก้", "\(count) to correct")
  }

  static func choose(multiple: Bool) -> Phrase {
    multiple
      ? Phrase("Space หมาย  Enter เสร็จ  Esc กลับ", "Space marks  Enter done  Esc back")
      : Phrase("Enter เลือก  Esc กลับ", "Enter chooses  Esc back")
  }
}
