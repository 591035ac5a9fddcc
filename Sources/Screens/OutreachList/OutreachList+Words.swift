internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension OutreachList {
  enum Words {
    static let number = Phrase("ครั้งที่", "No.")
    static let interestedShort = Phrase("สนใจ", "Int.")
    static let report = Phrase("รายงานเดือน", "Month's report")

    static func title(_ year: Int) -> Phrase { Phrase("กิจกรรมประชาสัมพันธ์ ปี \(year)", "Outreach, FY \(year)") }

    static func noneYet(_ year: Int) -> Phrase {
      Phrase(
        "ปี \(year) ยังไม่มีกิจกรรมประชาสัมพันธ์ กด Ins เพื่อบันทึก", "Nothing was recorded in FY \(year) yet; Ins records it.")
    }

    static func count(_ shown: [OutreachSummary]) -> Phrase {
      let came = Digits.grouped(Int64(shown.reduce(0) { $0 + $1.outreach.details.came.total }))
      return Phrase("\(shown.count) ครั้ง มา \(came) คน", "\(shown.count) occasions, \(came) came")
    }
  }
}
