package import ThaiText

/// One of the four facts that are counted of groups in the yearly statistics of the Cooperative Promotion Department.
package enum GroupFact: String, CaseIterable, Sendable {
  case rules, accounts
  case generalMeeting = "general_meeting"
  case office
}

/// The paper that bears out a fact of a group, and the day on which it was seen.
package struct FactEvidence: Hashable, Sendable {
  package var paper: String
  package var number: String
  /// The day that the paper bears.
  package var dated: Day?
  package var seenOn: Day?

  package init(paper: String = "", number: String = "", dated: Day? = nil, seenOn: Day? = nil) {
    self.paper = paper
    self.number = number
    self.dated = dated
    self.seenOn = seenOn
  }

  package var isEmpty: Bool { self == FactEvidence() }
}

/// What a group makes: a line of its list of products.
package struct GroupProduct: Hashable, Sendable {
  package var name: String
  package var price: Money?
  /// What can be made in a month, with its unit, as the group says it.
  package var capacity: String
  /// Where it is sold.
  package var channel: String

  package init(name: String, price: Money? = nil, capacity: String = "", channel: String = "") {
    self.name = name
    self.price = price
    self.capacity = capacity
    self.channel = channel
  }
}

/// Help that a group had before, from this office or another.
package struct EarlierSupport: Hashable, Sendable {
  package var by: String
  /// Of the Buddhist era.
  package var year: Int?
  package var item: String
  package var amount: Money?

  package init(by: String, year: Int? = nil, item: String = "", amount: Money? = nil) {
    self.by = by
    self.year = year
    self.item = item
    self.amount = amount
  }
}

/// What the register keeps of a group besides what files of groups carry.
package struct GroupProfile: Hashable, Sendable {
  package var shortName = ""
  /// Separated by `;`.
  package var formerNames = ""
  /// One of the kinds of the office's list (`SettingKey.groupKinds`), or one that was on it.
  package var kind = ""
  package var foundersFemale: Int?
  package var foundersMale: Int?
  package var evidence: [GroupFact: FactEvidence] = [:]
  package var foundingCapital: Money?
  package var capital: Money?
  package var shareValue: Money?
  package var savings: Money?
  package var bank = ""
  package var bankAccount = ""
  /// How many of the signatories must sign together.
  package var signersNeeded: Int?
  package var problems = ""
  package var needs = ""
  package var products: [GroupProduct] = []
  package var earlierSupport: [EarlierSupport] = []

  package init() {}
}

/// That a group was dissolved (เลิกกลุ่ม): a dated deed with its reason.
package struct GroupDissolution: Hashable, Sendable {
  package var day: Day
  package var reason: String

  package init(day: Day, reason: String) {
    self.day = day
    self.reason = reason
  }
}
