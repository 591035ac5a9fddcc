internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension CoverageList {
  enum Words {
    static let occasions = Phrase("ดูกิจกรรม", "Occasions")
    static let code = Phrase("รหัส", "Code")
    static let last = Phrase("ล่าสุด", "Last")
    static let times = Phrase("ครั้ง", "Times")
    static let interestedShort = Phrase("สนใจ", "Int.")
    static let applied = Phrase("ยื่น", "Applied")
    static let appliedKey = Phrase("ครัวเรือนที่ยื่น", "Who applied")
    static let rate = Phrase("ต่อ 1,000", "Per 1,000")
    static let people = Phrase("บุคคล", "People")
    static let never = Phrase("ไม่เคยไปถึง", "Never reached")
    static let neverShort = Phrase("ไม่เคย", "never")
    static let notThisYear = Phrase("ปีนี้ยังไม่ไป", "Not reached this year")
    static let nobodyApplied = Phrase("ยังไม่มีผู้ยื่น", "Nobody applied")
    static let fewest = Phrase("ยื่นน้อยที่สุดต่อ 1,000 ครัวเรือน", "Fewest applied per 1,000 households")
    /// What the five levels of the tiles stand for.
    static let levels = [
      Phrase(" ไม่เคย ", " never "), Phrase(" ปีก่อน ", " earlier "), Phrase(" 1 ", " once "), Phrase(" 2 ", " twice "),
      Phrase(" 3+ ", " 3+ "),
    ]
    static let shortLevels = [
      Phrase("ไม่เคย", "never"), Phrase("ก่อน", "old"), Phrase(verbatim: "1"), Phrase(verbatim: "2"),
      Phrase(verbatim: "3+"),
    ]

    static func title(_ year: Int) -> Phrase { OutreachWords.coverage + Phrase(" ปี \(year)", ", FY \(year)") }

    static func tenths(_ tenths: Int) -> String { "\(tenths / 10).\(tenths % 10)" }

    static func count(_ shown: [CommunityReach]) -> Phrase {
      let never = shown.filter { $0.lastReached == nil }.count
      return Phrase("\(shown.count) ชุมชน ไม่เคยไปถึง \(never)", "\(shown.count) communities, \(never) never reached")
    }

    /// The chosen community in words.
    static func said(_ reach: CommunityReach, _ today: Day) -> Phrase {
      let last =
        reach.lastReached.map { day in
          Phrase("ไปล่าสุด \(day.days(to: today)) วันก่อน", "last reached \(day.days(to: today)) days ago")
        } ?? Phrase("ยังไม่เคยไปประชาสัมพันธ์", "never reached")
      let applied = Phrase(
        "ยื่น \(reach.applied) จาก \(Digits.grouped(Int64(reach.households))) ครัวเรือน",
        "\(reach.applied) of \(Digits.grouped(Int64(reach.households))) households applied")
      return Phrase(verbatim: "\(reach.community.name) · ") + last + Phrase(verbatim: " · ") + applied
    }
  }
}
