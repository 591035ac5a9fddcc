internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The words for figures and for the lists behind them.
enum FigureWords {
  /// The indicator as the programme words it (§6).
  static func indicator(_ indicator: Indicator) -> Phrase {
    switch indicator {
    case .householdIncomeIncreased:
      Phrase(
        "ร้อยละของครอบครัวที่ได้รับการสนับสนุนมีรายได้เพิ่มขึ้น", "Share of supported families whose income has increased")
    case .groupManagementImproved:
      Phrase(
        "คุณภาพการบริหารจัดการธุรกิจชุมชนมีประสิทธิภาพเพิ่มขึ้น",
        "Management quality of community business has improved")
    }
  }

  /// For narrow screens.
  static func short(_ indicator: Indicator) -> Phrase {
    switch indicator {
    case .householdIncomeIncreased: Phrase("ครอบครัวรายได้เพิ่ม", "Family income up")
    case .groupManagementImproved: Phrase("กลุ่มบริหารดีขึ้น", "Groups improved")
    }
  }

  static func counted(_ indicator: Indicator) -> Phrase {
    switch indicator {
    case .householdIncomeIncreased: Phrase("ครอบครัว", "families")
    case .groupManagementImproved: Phrase("กลุ่มอาชีพ", "groups")
    }
  }

  static func filter(_ filter: StandingFilter, of indicator: Indicator) -> Phrase {
    switch indicator {
    case .householdIncomeIncreased: households(filter)
    case .groupManagementImproved: groups(filter)
    }
  }

  private static func households(_ filter: StandingFilter) -> Phrase {
    switch filter {
    case .supported: Phrase("ครอบครัวที่ได้รับอนุมัติ", "Families approved")
    case .withBaseline: Phrase("ครอบครัวที่มีข้อมูลฐาน", "Families with a baseline")
    case .withoutBaseline: Phrase("ครอบครัวที่ไม่มีข้อมูลฐาน", "Families without a baseline")
    case .followedUp: Phrase("ครอบครัวที่ติดตามแล้ว", "Families followed up")
    case .notFollowedUp: Phrase("ครอบครัวที่ยังไม่ได้ติดตาม", "Families not followed up")
    case .increased: Phrase("ครอบครัวที่มีรายได้เพิ่มขึ้น", "Families whose income increased")
    case .notIncreased: Phrase("ครอบครัวที่ติดตามแล้วแต่รายได้ไม่เพิ่มขึ้น", "Families whose income did not increase")
    }
  }

  private static func groups(_ filter: StandingFilter) -> Phrase {
    switch filter {
    case .supported: Phrase("กลุ่มอาชีพที่ได้รับอนุมัติ", "Groups approved")
    case .withBaseline: Phrase("กลุ่มอาชีพที่มีผลประเมินฐาน", "Groups with a first score")
    case .withoutBaseline: Phrase("กลุ่มอาชีพที่ไม่มีผลประเมินฐาน", "Groups without a first score")
    case .followedUp: Phrase("กลุ่มอาชีพที่ประเมินซ้ำแล้ว", "Groups assessed again")
    case .notFollowedUp: Phrase("กลุ่มอาชีพที่ยังไม่ได้ประเมินซ้ำ", "Groups not assessed again")
    case .increased: Phrase("กลุ่มอาชีพที่การบริหารจัดการดีขึ้น", "Groups whose management improved")
    case .notIncreased: Phrase("กลุ่มอาชีพที่ประเมินซ้ำแล้วแต่ไม่ดีขึ้น", "Groups that did not improve")
    }
  }

  static func applicants(recommended: Bool) -> Phrase {
    recommended
      ? Phrase("ครัวเรือนที่คณะกรรมการเห็นควรสนับสนุน", "Households recommended")
      : Phrase("ครัวเรือนที่ยื่นคำขอ", "Households that applied")
  }

  static func grouping(_ grouping: IndicatorGrouping) -> Phrase {
    switch grouping {
    case .zone: Phrase("เขต", "Zone")
    case .community: Phrase("ชุมชน", "Community")
    case .applicant: Phrase("ผู้ขอ", "Applicant")
    case .sex: Phrase("เพศ", "Sex")
    case .category: Phrase("ประเภท", "Category")
    }
  }

  /// The name of a row; nil is the total.
  static func key(_ key: String?, _ grouping: IndicatorGrouping?, communities: [String: String]) -> Phrase {
    guard let key, let grouping else { return total }
    if key == "none" { return Vocabulary.zone(nil) }
    return switch grouping {
    case .zone: Vocabulary.zone(Int(key))
    case .community: Phrase(verbatim: communities[key] ?? key)
    case .applicant: ApplicantKind(rawValue: key).map(Vocabulary.applicantKind) ?? Phrase(verbatim: key)
    case .sex: Sex(rawValue: key).map(Vocabulary.sex) ?? Phrase(verbatim: key)
    case .category: PersonCategory(rawValue: key).map(Vocabulary.category) ?? Phrase(verbatim: key)
    }
  }

  static let total = Phrase("รวม", "Total")
  static let notSet = Phrase("ยังไม่กำหนด", "not set")

  static func percent(_ percent: Percent?) -> String { percent.map { "\($0)%" } ?? "–" }
  static func number(_ number: Int) -> String { Digits.grouped(Int64(number)) }
}
