internal import OfficeCore

/// Titles and aims of proposals.
enum ProposalWords {
  enum Who {
    case group(String)
    case organisation(String)
    case person
  }

  static func title(_ trade: Trade, for who: Who, _ chance: inout Chance) -> String {
    switch who {
    case .group(let name):
      chance.pick([
        "ฝึกอบรม\(trade.course) \(name)", "ต่อยอดอาชีพ\(trade.occupation) \(name)",
        "\(trade.makesGoods ? "พัฒนาผลิตภัณฑ์" : "ยกระดับบริการ")\(trade.occupation) \(name)",
        "ส่งเสริมอาชีพ\(trade.occupation) \(name)",
      ])
    case .organisation(let name): "ฝึกอบรม\(trade.course) โดย\(name)"
    case .person: chance.pick(["สนับสนุนอาชีพ\(trade.occupation)รายบุคคล", "ขอวัสดุประกอบอาชีพ\(trade.occupation)"])
    }
  }

  static func objectives(_ who: Who, _ chance: inout Chance) -> Set<Objective> {
    var objectives: Set<Objective> = [chance.pick([.learning, .incomeAndRevolvingCapital])]
    if chance.percent(40) { objectives.insert(.sufficiencyEconomy) }
    if case .group = who {
      if chance.percent(35) { objectives.insert(.groupManagement) }
      if chance.percent(25) { objectives.insert(.towardOTOP) }
    }
    return objectives
  }
}
