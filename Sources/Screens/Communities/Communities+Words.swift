internal import TerminalUI
internal import ThaiText

extension Communities {
  enum Words {
    static let title = Phrase("ชุมชน", "Communities")
    static let opens = Phrase("พับเขต/ดูบุคคล", "Fold zone/people")
    static let nothing = Phrase("ยังไม่ได้เลือกชุมชน", "No community is chosen")
    static let code = Phrase("รหัส", "Code")
    static let peopleTitle = Phrase("บุคคล", "People")
    static let groupsTitle = Phrase("กลุ่ม", "Groups")
    static let closed = Phrase("(ยุบแล้ว)", "(closed)")
    static let reading = Phrase("กำลังนับ…", "Counting…")
    static let nobody = Phrase(
      "ไม่พบชุมชนตามคำค้น ลองพิมพ์เพียงบางส่วนของชื่อ หรือรหัส เช่น 305",
      "No community found. Try a part of its name, or its code, such as 305.")

    static func zone(_ zone: Int, _ communities: Int, isFolded: Bool) -> Phrase {
      let sign = isFolded ? "+ " : ""
      return Phrase("\(sign)เขต \(zone) (\(communities) ชุมชน)", "\(sign)Zone \(zone) (\(communities) communities)")
    }

    static func count(_ total: ZoneTotals) -> Phrase {
      let people = Digits.grouped(Int64(total.people))
      return Phrase("\(total.communities) ชุมชน \(people) คน", "\(total.communities) communities, \(people) people")
    }
  }
}
