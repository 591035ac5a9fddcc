internal import TerminalUI

extension Look {
  enum Words {
    static let title = Phrase("การแสดงผล", "Display")
    static let door = Phrase("การแสดงผล (ชุดสี) …", "Display (themes) …")
    static let keep = Phrase("ใช้ชุดสีนี้", "Use this theme")
    static let hint = Phrase(
      "เลื่อนดู Enter ใช้และจำไว้ Esc คืนแบบเดิม",
      "Move to see it, Enter uses and remembers it, Esc leaves all as it was")
    static let noColours = Phrase(
      "เทอร์มินัลนี้ไม่แสดงสี ชุดสีจะเห็นผลบนเครื่องที่มีสี", "This terminal shows no colours; themes show on one that does")
    static let now = Phrase("ใช้อยู่", "in use")

    static func kept(_ name: String) -> Phrase {
      Phrase("ใช้ชุดสี \(name) แล้ว ครั้งต่อไปก็เช่นกัน", "The theme is \(name), next time too")
    }

    /// The sample, line by line: what is said in which role.
    static let sample: [[(Role, Phrase)]] = [
      [
        (.heading, Phrase("ตัวอย่าง", "Sample")), (.text, Phrase("ข้อความ", "text")), (.strong, Phrase("เน้น", "strong")),
        (.faint, Phrase("จาง", "faint")),
      ],
      [
        (.selected, Phrase("รายการที่เลือก", "chosen line")), (.marked, Phrase("หมาย", "marked")),
        (.match, Phrase("คำค้น", "match")),
      ],
      [
        (.field, Phrase("ช่องกรอก", "field")), (.fieldFocused, Phrase("กำลังกรอก", "typing here")),
        (.invalid, Phrase("ต้องแก้", "to correct")),
      ],
      [(.button, Phrase("[ปุ่ม]", "[button]")), (.buttonFocused, Phrase("[ปุ่มที่เลือก]", "[chosen button]"))],
      [(.banner, Phrase("ฐานข้อมูลสาธิต", "Demo office")), (.tableHeader, Phrase("หัวตาราง", "Table header"))],
    ]

    static let states: [(Role, Glyphs.Name, Phrase)] = [
      (.ok, .ok, Phrase("ผ่าน", "passed")), (.notice, .notice, Phrase("แจ้ง", "notice")),
      (.warning, .warning, Phrase("เตือน", "warning")), (.refused, .refused, Phrase("ปฏิเสธ", "refused")),
    ]
    static let series = Phrase("แผนภูมิ", "Chart")
    static let heat = Phrase("น้อย–มาก", "Low–high")
  }
}
