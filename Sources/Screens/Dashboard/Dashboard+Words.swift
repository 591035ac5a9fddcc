internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension Dashboard {
  enum Words {
    static let openList = Phrase("เปิดรายชื่อ", "Open the list")
    static let nothingToOpen = Phrase("ยังไม่มีตัวเลขให้เปิด", "There is no figure to open")
    static let nextGrouping = Phrase("แยกตาม", "Group by")
    static let year = Phrase("ปีงบประมาณ", "Fiscal year")
    static let yearBefore = Phrase("ปีก่อน", "The year before")
    static let yearAfter = Phrase("ปีถัดไป", "The next year")
    static let nextPart = Phrase("ไปส่วนถัดไป", "Next part")
    static let reading = Phrase("กำลังคำนวณตัวชี้วัด…", "Counting the figures…")
    static let result = Phrase("ผล", "Result")
    static let of = Phrase(" จาก", " of")
    static let coverage = Phrase("อัตราการติดตามได้", "Coverage")
    static let shortCoverage = Phrase("ติดตามได้", "Coverage")
    static let bounds = Phrase("ช่วงผลต่ำสุด–สูงสุด", "Bounds")
    static let shortBounds = Phrase("ต่ำ–สูง", "Bounds")
    static let reached = Phrase("ถึงเป้า", "reached")
    static let below = Phrase("ต่ำกว่าเป้า", "below target")
    static let percent = Phrase("ร้อยละ", "%")
    static let steps = Phrase("จากคำขอถึงผล (ครัวเรือน)", "From application to result (households)")
    static let noQuarter = Phrase("ยังไม่สิ้นสุดไตรมาสแรก", "The first quarter has not ended")
    static let noRows = Phrase("ไม่มีรายการที่ได้รับอนุมัติในปีนี้", "Nothing was approved in this year")
    static let notByPerson = Phrase("กลุ่มอาชีพไม่แยกตามเพศหรือประเภทบุคคล", "Groups have no sex or category")

    static let now = Phrase("ล่าสุด", "Now")
    static let outside = Phrase("อื่น", "–")

    static func share(_ indicator: Indicator) -> Phrase {
      switch indicator {
      case .householdIncomeIncreased: Phrase("ร้อยละที่รายได้เพิ่มขึ้น", "% with more income")
      case .groupManagementImproved: Phrase("ร้อยละที่บริหารดีขึ้น", "% improved")
      }
    }
    static func chartQuarter(_ number: Int, isShort: Bool) -> Phrase {
      isShort ? Phrase("ตร.\(number)", "Q\(number)") : quarter(number)
    }
    /// On a narrow screen the tiles have no room but for the zone's number.
    static func tileLabel(_ label: Phrase, isShort: Bool) -> Phrase {
      guard isShort else { return label }
      return Phrase(
        verbatim: label.english.unicodeScalars.filter { ("0"..."9").contains($0) }.map(String.init).joined())
    }

    static func title(_ year: Int) -> Phrase { Phrase("ตัวชี้วัด ปี \(year)", "Indicators \(year)") }
    static func fiscalYear(_ year: Int) -> Phrase { Phrase("ปีงบประมาณ \(year)", "Fiscal year \(year)") }
    static func shown(_ indicator: Indicator) -> Phrase {
      FigureWords.counted(indicator).wrapped("ดู", "", "Show ", "")
    }
    static func quarters(_ indicator: Indicator) -> Phrase {
      FigureWords.counted(indicator).wrapped("แนวโน้ม (", ") ", "Trend (", ") ")
    }
    static func quarter(_ number: Int) -> Phrase { Phrase("ไตรมาส \(number)", "Quarter \(number)") }
    static func asOf(_ report: IndicatorReport) -> Phrase {
      Vocabulary.day(report.asOf).wrapped("ข้อมูล ณ ", "", "As of ", "")
    }
    static func followedUp(_ indicator: Indicator) -> Phrase {
      switch indicator {
      case .householdIncomeIncreased: Phrase(" ครอบครัวที่ติดตามแล้ว", " families followed up")
      case .groupManagementImproved: Phrase(" กลุ่มอาชีพที่ประเมินซ้ำแล้ว", " groups assessed again")
      }
    }

    static func target(_ value: Int?, isShort: Bool) -> Phrase {
      let number = value.map { Phrase(verbatim: "\($0)%") } ?? FigureWords.notSet
      return number.wrapped(isShort ? "เป้า " : "ค่าเป้าหมาย ", "", "Target ", "")
    }
    /// The first column's title says whose rows these are.
    static func rows(_ indicator: Indicator, _ grouping: IndicatorGrouping, _ columns: Int) -> Phrase {
      if columns < 14 { return FigureWords.counted(indicator) }
      return FigureWords.counted(indicator)
        + FigureWords.grouping(grouping).wrapped("/", "", " by ", "")
    }

    static func column(_ filter: StandingFilter, _ columns: Int) -> Phrase {
      let isShort = columns < 10
      return switch filter {
      case .supported: isShort ? Phrase("อนุมัติ", "Appr.") : Phrase("ได้รับอนุมัติ", "Approved")
      case .withBaseline: isShort ? Phrase("มีฐาน", "Base") : Phrase("มีข้อมูลฐาน", "Baseline")
      case .followedUp: isShort ? Phrase("ติดตาม", "Foll.") : Phrase("ติดตามแล้ว", "Followed")
      case .increased: isShort ? Phrase("เพิ่ม", "Incr.") : Phrase("เพิ่มขึ้น", "Increased")
      case .withoutBaseline, .notFollowedUp, .notIncreased: Phrase(verbatim: "")
      }
    }

    static func step(_ step: FunnelStep) -> Phrase {
      switch step {
      case .applied: Phrase("ยื่นคำขอ", "Applied")
      case .recommended: Phrase("เห็นควรสนับสนุน", "Recommended")
      case .approved: Phrase("ได้รับอนุมัติ", "Approved")
      case .followedUp: Phrase("ติดตามแล้ว", "Followed up")
      case .increased: Phrase("รายได้เพิ่มขึ้น", "Income up")
      }
    }

    /// The focused figure in words.
    static func hint(_ figure: Figure, _ state: State) -> Phrase {
      let query = figure.query
      if let row = figure.row { return cell(row, query, state) }
      var name =
        switch query.of {
        case .households(let filter): FigureWords.filter(filter, of: .householdIncomeIncreased)
        case .groups(let filter): FigureWords.filter(filter, of: .groupManagementImproved)
        case .applicants(let recommended): FigureWords.applicants(recommended: recommended)
        }
      if query.key != nil {
        let names = state.report?.communityNames ?? [:]
        name = FigureWords.key(query.key, query.grouping, communities: names) + Phrase(verbatim: " · ") + name
      }
      if let day = query.asOf { name = name + Vocabulary.day(day).wrapped(" ณ ", "", " on ", "") }
      return name + Phrase(verbatim: " \(FigureWords.number(figure.number))")
    }

    /// The chosen cell of a chart in words.
    private static func cell(_ row: IndicatorRow, _ query: StandingsQuery, _ state: State) -> Phrase {
      let isTile = query.grouping == .community && row.key != "none"
      let names = state.report?.communityNames ?? [:]
      var name =
        Phrase(verbatim: isTile ? row.key + " " : "") + FigureWords.key(query.key, query.grouping, communities: names)
      if let day = query.asOf { name = name + Vocabulary.day(day).wrapped(" ณ ", "", " on ", "") }
      name = name + Phrase(verbatim: " · ")
      return switch state.share(row) {
      case .nothing: name + noRows
      case .unknown: name + Phrase("ยังไม่มีผลติดตาม จาก \(row.supported)", "none of \(row.supported) followed up")
      case .few: name + Phrase("ติดตามแล้วไม่ถึง 5", "fewer than 5 followed up")
      case .percent(let percent):
        name
          + Phrase(
            "เพิ่มขึ้น \(percent)% (\(row.increased) จาก \(row.followedUp))",
            "\(percent)% increased (\(row.increased) of \(row.followedUp))")
      }
    }
  }
}
