internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

extension FairnessPage {
  package enum Words {
    /// What Enter opens on a line.
    enum Opens: Equatable, Sendable {
      case coverage(zone: Int?)
      case outreaches
    }

    struct Row: Equatable, Sendable {
      var fact: Fact
      var opens: Opens?
    }

    static let opensNothing = Phrase("บรรทัดนี้ไม่มีรายการให้เปิด", "There is nothing behind this line")
    static let thoroughly = Phrase("ทั่วถึง", "Thoroughly")
    static let equally = Phrase("เท่าเทียม", "Equally")
    static let zones = Phrase("แต่ละเขต", "The zones")
    static let categories = Phrase("แต่ละประเภท", "The categories")

    static func title(_ year: Int) -> Phrase { OutreachWords.fairness + Phrase(" ปี \(year)", ", FY \(year)") }

    static func rows(_ coverage: Coverage) -> [Row] {
      let fairness = coverage.fairness
      let head = [
        Row(fact: Fact(label: thoroughly, text: reached(fairness), role: .strong), opens: .coverage(zone: nil)),
        Row(fact: Fact(label: equally, text: equality(fairness), role: .strong), opens: .coverage(zone: nil)),
        Row(fact: .heading(zones)),
      ]
      let zones = fairness.zones.map {
        Row(fact: Fact(label: Vocabulary.zone($0.zone), text: zone($0)), opens: .coverage(zone: $0.zone))
      }
      let people = coverage.categories.map {
        Row(
          fact: Fact(
            label: Vocabulary.category($0.category), text: category($0, hidesFew: coverage.hidesFew), role: role($0)),
          opens: .outreaches)
      }
      return head + zones + [Row(fact: .heading(categories))] + people
    }

    private static func tenths(_ tenths: Int) -> String { CoverageList.Words.tenths(tenths) }

    static func reached(_ fairness: Fairness) -> Phrase {
      guard let share = fairness.share else { return Phrase("ยังไม่มีชุมชน", "There is no community.") }
      let missing = fairness.communities - fairness.reached
      return Phrase(
        "ปีนี้ไปถึงแล้ว \(fairness.reached) จาก \(fairness.communities) ชุมชน (\(tenths(share))%) "
          + (missing == 0 ? "ครบทุกชุมชน" : "ยังไม่ได้ไป \(missing) ชุมชน"),
        "\(fairness.reached) of \(fairness.communities) communities reached this year (\(tenths(share))%), "
          + (missing == 0 ? "all of them." : "\(missing) not yet."))
    }

    /// The ratio between the zones, and what it means.
    static func equality(_ fairness: Fairness) -> Phrase {
      guard let most = fairness.most, let fewest = fairness.fewest, let high = most.rate, let low = fewest.rate else {
        return Phrase(
          "เห็นเพียงเขตเดียว จึงไม่มีเขตอื่นให้เทียบ", "One zone is seen: there is no other to compare with.")
      }
      guard most.applied > 0 else { return Phrase("ปีนี้ยังไม่มีครัวเรือนที่ยื่น", "No household applied this year yet.") }
      guard let ratio = fairness.ratio else {
        return Phrase(
          "เขต \(fewest.zone) ยังไม่มีครัวเรือนที่ยื่น ขณะที่เขต \(most.zone) ยื่น \(tenths(high)) ต่อ 1,000 ครัวเรือน",
          "No household of zone \(fewest.zone) applied, while \(tenths(high)) of 1,000 did in zone \(most.zone).")
      }
      let mean =
        ratio <= 15
        ? Phrase(" ถือว่าใกล้เคียงกัน", ": nearly the same.")
        : Phrase(" ถ้าเท่าเทียมกันควรเป็น 1 เท่า", "; if it were equal it would be 1.")
      return Phrase(
        "ในทุก 1,000 ครัวเรือน เขต \(most.zone) ยื่น \(tenths(high)) เขต \(fewest.zone) ยื่น \(tenths(low)) ต่างกัน \(tenths(ratio)) เท่า",
        "Of 1,000 households \(tenths(high)) applied in zone \(most.zone) and \(tenths(low)) in zone \(fewest.zone), "
          + "\(tenths(ratio)) times as many") + mean
    }

    private static func zone(_ zone: ZoneReach) -> Phrase {
      Phrase(
        "ไปถึง \(zone.reached)/\(zone.communities) ชุมชน · ยื่น \(zone.applied) จาก \(grouped(zone.households)) ครัวเรือน"
          + (zone.rate.map { " (\(tenths($0)) ต่อ 1,000)" } ?? ""),
        "\(zone.reached)/\(zone.communities) communities · \(zone.applied) of \(grouped(zone.households)) households applied"
          + (zone.rate.map { " (\(tenths($0)) per 1,000)" } ?? ""))
    }

    private static func role(_ reach: CategoryReach) -> Role {
      reach.registered > 0 && reach.came == 0 && reach.applied == 0 ? .warning : .text
    }

    private static func category(_ reach: CategoryReach, hidesFew: Bool) -> Phrase {
      func said(_ number: Int) -> Phrase {
        hidesFew && 1..<CategoryReach.fewest ~= number
          ? Phrase("น้อยกว่า \(CategoryReach.fewest)", "under \(CategoryReach.fewest)")
          : Phrase(verbatim: grouped(number))
      }
      let none =
        reach.registered > 0 && reach.came == 0 && reach.applied == 0
        ? Phrase(" · ยังไปไม่ถึง", " · not reached") : Phrase(verbatim: "")
      return said(reach.registered).wrapped("ในทะเบียน ", " · ", "", " registered · ")
        + said(reach.came).wrapped("มา ", " · ", "", " came · ")
        + said(reach.applied).wrapped("ยื่น ", " คน", "", " applied") + none
    }

    private static func grouped(_ number: Int) -> String { Digits.grouped(Int64(number)) }
  }
}
