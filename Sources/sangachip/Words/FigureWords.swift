import OfficeCore
import Screens
import TerminalUI

/// The words of reports: headings, and labels of rows.
enum FigureWords {
  static func title(_ report: IndicatorReport) -> Phrase {
    Phrase(
      "ตัวชี้วัด ปีงบประมาณ พ.ศ. \(report.fiscalYear) ข้อมูล ณ วันที่ ",
      "Indicators of fiscal year \(report.fiscalYear), as of ") + Vocabulary.day(report.asOf)
  }

  /// The names of indicators and columns; a name that is not known stands as it is.
  static func heading(_ name: String) -> Phrase { headings[name] ?? Phrase(verbatim: name) }

  private static let headings: [String: Phrase] = [
    Indicator.householdIncomeIncreased.rawValue: Phrase("ครอบครัวที่มีรายได้เพิ่มขึ้น", "Households with more income"),
    Indicator.groupManagementImproved.rawValue: Phrase("กลุ่มอาชีพที่จัดการดีขึ้น", "Groups managed better"),
    "supported": Phrase("ได้รับอนุมัติ", "supported"),
    "with_baseline": Phrase("มีข้อมูลฐาน", "with baseline"),
    "followed_up": Phrase("ติดตามแล้ว", "followed up"),
    "increased": Phrase("เพิ่มขึ้น", "increased"),
    "percent_of_followed_up": Phrase("% ของที่ติดตาม", "% of followed up"),
    "percent_of_supported": Phrase("% ของทั้งหมด", "% of supported"),
    "bound_low": Phrase("ต่ำสุด %", "low %"),
    "bound_high": Phrase("สูงสุด %", "high %"),
  ]

  static func label(_ key: String, of report: IndicatorReport) -> Phrase {
    if key == "total" { return Phrase("รวม", "Total") }
    if key == "none" { return Phrase("ไม่มีชุมชน", "No community") }
    let word: Phrase? =
      switch report.grouping {
      case .zone: Int(key).map { Vocabulary.zone($0) }
      case .community: report.communityNames[key].map(Phrase.init(verbatim:))
      case .applicant: ApplicantKind(rawValue: key).map(Vocabulary.applicantKind)
      case .sex: Sex(rawValue: key).map(Vocabulary.sex)
      case .category: PersonCategory(rawValue: key).map(Vocabulary.category)
      case nil: nil
      }
    return word ?? Phrase(verbatim: key)
  }
}
