import OfficeCore
import ThaiText

/// What happened, in plain arrays: the naive count reads nothing else.
struct Facts {
  struct Residence {
    var person: Int
    var household: String
    var community: String?
    var isHead: Bool
    var from: Day?
    var to: Day?
  }

  struct Held {
    var person: Int
    var category: PersonCategory
    var from: Day?
    var to: Day?
  }

  struct Support {
    var kind: ApplicantKind
    var group: String?
    var status: ProposalStatus
    var decidedOn: Day?
    var beneficiaries: [Int]
  }

  struct Recorded {
    var household: String
    var round: IncomeRound
    var day: Day
    var satang: Int64
  }

  struct Scored {
    var group: String
    var day: Day
    var hundredths: Int
  }

  /// A value from a day on; without a day from the beginning.
  struct Dated {
    var from: Day?
    var value: Int
  }

  /// Community → zone, group → community, person → sex; people are numbered in the order of their registration.
  var zones: [String: Int] = [:]
  var groups: [String: String] = [:]
  var sexes: [Int: Sex] = [:]
  var residences: [Residence] = []
  var held: [Held] = []
  var proposals: [Support] = []
  var incomes: [Recorded] = []
  var assessments: [Scored] = []
  var grace = [Dated(from: nil, value: 120)]
  var rise = [Dated(from: nil, value: 0)]
  /// Where imported people and proposals stand in the arrays.
  var numbers: [NationalID: Int] = [:]
  var places: [ProposalNumber: Int] = [:]

  /// The person moves on a day: to another household or community, perhaps with other categories.
  mutating func move(
    _ person: Int, household: String, community: String?, isHead: Bool, categories: Set<PersonCategory>, on day: Day
  ) {
    guard let now = residences.firstIndex(where: { $0.person == person && $0.to == nil }) else { return }
    if let from = residences[now].from, from >= day {
      residences[now] = Residence(
        person: person, household: household, community: community, isHead: isHead, from: from)
    } else {
      residences[now].to = day
      residences.append(
        Residence(person: person, household: household, community: community, isHead: isHead, from: day))
    }
    for index in held.indices where held[index].person == person && held[index].to == nil {
      if !categories.contains(held[index].category) { held[index].to = day }
    }
    let open = held.filter { $0.person == person && $0.to == nil }.map(\.category)
    for category in categories where !open.contains(category) {
      held.append(Held(person: person, category: category, from: day))
    }
  }

  /// The record of where the person lives now was wrong for every day on which it holds.
  mutating func correct(
    _ person: Int, household: String, community: String?, isHead: Bool, categories: Set<PersonCategory>
  ) {
    for index in residences.indices where residences[index].person == person && residences[index].to == nil {
      residences[index].household = household
      residences[index].community = community
      residences[index].isHead = isHead
    }
    held.removeAll { $0.person == person && $0.to == nil && !categories.contains($0.category) }
    let open = held.filter { $0.person == person && $0.to == nil }.map(\.category)
    for category in categories where !open.contains(category) { held.append(Held(person: person, category: category)) }
  }
}
