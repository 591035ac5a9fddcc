internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI

extension Standings {
  enum Words {
    static let title = Phrase("รายชื่อของตัวเลข", "Behind the figure")
    static let reading = Phrase("กำลังอ่านรายชื่อ…", "Reading the list…")
    static let nobodyChosen = Phrase("ยังไม่ได้เลือกรายการ", "Nothing is chosen")
    static let nothing = Phrase("ไม่มีรายการ ตัวเลขนี้เป็น 0", "Nothing here: the figure is 0")
    static let noHit = Phrase(
      "ไม่พบตามคำค้น ลองพิมพ์เพียงบางส่วนของรหัส ชื่อ หรือชุมชน", "Nothing found; try a part of the code, name or community")
    static let code = Phrase("รหัส", "Code")
    static let head = Phrase("หัวหน้าครัวเรือน", "Head of household")
    static let baseline = Phrase("รายได้ฐาน", "Baseline")
    static let firstScore = Phrase("คะแนนฐาน", "First")
    static let latest = Phrase("ล่าสุด", "Latest")
    static let roundAndDay = Phrase("ติดตามเมื่อ", "Followed up")
    static let day = Phrase("วันที่", "Day")
    static let changeInNumbers = Phrase("ส่วนต่าง", "Change")
    static let mostRisen = Phrase("เพิ่มมากที่สุด", "Risen most")
    static let change = Phrase("ผล", "Result")

    static func empty(_ state: State) -> Phrase { state.list.isNarrowed ? noHit : nothing }

    static func change(_ change: Change) -> Phrase {
      switch change {
      case .increased: Phrase("↑ เพิ่มขึ้น", "↑ increased")
      case .belowRise: Phrase("↑ ไม่ถึงเกณฑ์", "↑ too little")
      case .same: Phrase("= เท่าเดิม", "= the same")
      case .decreased: Phrase("↓ ลดลง", "↓ decreased")
      case .notFollowedUp: Phrase("– ยังไม่ติดตาม", "– not yet")
      case .noBaseline: Phrase("– ไม่มีฐาน", "– no baseline")
      }
    }

    /// The figure whose list this is.
    static func figure(_ state: State) -> Phrase {
      let query = state.query
      var name =
        switch query.of {
        case .households(let filter): FigureWords.filter(filter, of: .householdIncomeIncreased)
        case .groups(let filter): FigureWords.filter(filter, of: .groupManagementImproved)
        case .applicants(let recommended): FigureWords.applicants(recommended: recommended)
        }
      name = name + Phrase(" ปี \(query.fiscalYear)", " \(query.fiscalYear)")
      if query.key != nil {
        name =
          name + Phrase(verbatim: " · ") + FigureWords.key(query.key, query.grouping, communities: state.communities)
      }
      if let day = query.asOf { name = name + Vocabulary.day(day).wrapped(" ณ ", "", " on ", "") }
      return name
    }

    /// What the columns may have had no room for.
    static func hint(_ row: Row) -> Phrase {
      func place(_ community: String?, _ zone: Int?) -> Phrase {
        community.map { Vocabulary.zone(zone) + Phrase(verbatim: " \($0)") } ?? Vocabulary.zone(nil)
      }
      switch row {
      case .household(let standing):
        guard let round = standing.latestRound, let day = standing.latestOn else {
          return place(standing.community, standing.zone)
        }
        return place(standing.community, standing.zone) + Phrase(verbatim: " · ") + Vocabulary.round(round)
          + Vocabulary.day(day).wrapped(" เมื่อ ", "", " on ", "")
      case .group(let standing):
        let when = (standing.latestOn ?? standing.baselineOn).map {
          Vocabulary.day($0).wrapped(" · ประเมินล่าสุด ", "", " · last assessed ", "")
        }
        return place(standing.community, standing.zone) + (when ?? Phrase(verbatim: ""))
      case .applicant(let household): return place(household.community, household.zone)
      }
    }

    static func count(_ state: State) -> Phrase {
      guard state.isLoaded else { return Phrase(verbatim: "") }
      let all = FigureWords.number(state.rows.count)
      let count = state.list.isNarrowed ? "\(FigureWords.number(state.hits.count))/\(all)" : all
      switch state.query.of {
      case .households, .applicants: return Phrase("\(count) ครัวเรือน", "\(count) households")
      case .groups: return Phrase("\(count) กลุ่ม", "\(count) groups")
      }
    }
  }
}
