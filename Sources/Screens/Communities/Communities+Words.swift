internal import OfficeCore
internal import TerminalUI
internal import ThaiText

extension Communities {
  enum Words {
    static let title = Phrase("ชุมชน", "Communities")
    static let opens = Phrase("พับเขต/ดูบุคคล", "Fold zone/people")
    static let page = Phrase("ข้อมูลชุมชน", "The community")
    static let nothing = Phrase("ยังไม่ได้เลือกชุมชน", "No community is chosen")
    static let code = Phrase("รหัส", "Code")
    static let peopleTitle = Phrase("บุคคล", "People")
    static let groupsTitle = Phrase("กลุ่ม", "Groups")
    static let closed = Phrase("(ยุบแล้ว)", "(closed)")
    static let isClosed = Phrase("ยุบแล้ว", "Closed")
    static let withoutGroups = Phrase("ยังไม่มีกลุ่มอาชีพ", "Without groups")
    static let mostPeople = Phrase("บุคคลมากที่สุด", "Most people")
    static let reading = Phrase("กำลังนับ…", "Counting…")
    static let nobody = Phrase(
      "ไม่พบชุมชนตามคำค้น ลองพิมพ์เพียงบางส่วนของชื่อ หรือรหัส เช่น 305",
      "No community found. Try a part of its name, or its code, such as 305.")

    static let families = Phrase("ดูครอบครัว", "Families")
    static let yearBefore = Phrase("ปีก่อน", "The year before")
    static let yearAfter = Phrase("ปีถัดไป", "The next year")

    static func coverage(_ year: Int) -> Phrase {
      Phrase("อัตราการติดตามได้ ปี \(year)", "Coverage, FY \(year)")
    }

    /// The chosen tile in words.
    static func tile(_ community: Community, _ row: IndicatorRow?) -> Phrase {
      let name = Phrase(verbatim: "\(community.code) \(community.name) · ")
      guard let row, let coverage = row.coverage else {
        return name + Phrase("ไม่มีครอบครัวที่ได้รับอนุมัติ", "no family approved")
      }
      return name
        + Phrase(
          "ติดตามแล้ว \(row.followedUp) จาก \(row.supported) ครอบครัว (\(coverage)%)",
          "\(row.followedUp) of \(row.supported) families followed up (\(coverage)%)")
    }

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
