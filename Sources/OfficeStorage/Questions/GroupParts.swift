internal import OfficeCore
internal import ThaiText

/// The evidence and lines of a group, and what its status is computed from.
extension GroupRecord {
  static func readParts(_ group: inout OccupationalGroup, in session: Session) throws {
    let id = group.id
    var profile = group.details.profile
    try session.forEach("SELECT fact, paper, number, dated, seen_on FROM group_evidence WHERE group_id = \(id)") {
      profile.evidence[try $0.code(0)] = FactEvidence(
        paper: $0.text(1), number: $0.text(2), dated: $0.optionalDay(3), seenOn: $0.optionalDay(4))
    }
    profile.products = try session.all(
      "SELECT name, price, capacity, channel FROM group_product WHERE group_id = \(id) ORDER BY position"
    ) { GroupProduct(name: $0.text(0), price: $0.optionalMoney(1), capacity: $0.text(2), channel: $0.text(3)) }
    profile.earlierSupport = try session.all(
      "SELECT by_whom, year, item, amount FROM group_earlier_support WHERE group_id = \(id) ORDER BY position"
    ) { EarlierSupport(by: $0.text(0), year: $0.optionalInt(1), item: $0.text(2), amount: $0.optionalMoney(3)) }
    group.details.profile = profile
  }

  static func writeParts(_ id: ID<OccupationalGroup>, _ profile: GroupProfile, in session: Session) throws {
    try session.run("DELETE FROM group_evidence WHERE group_id = \(id)")
    try session.run("DELETE FROM group_product WHERE group_id = \(id)")
    try session.run("DELETE FROM group_earlier_support WHERE group_id = \(id)")
    for fact in GroupFact.allCases {
      guard let evidence = profile.evidence[fact], !evidence.isEmpty else { continue }
      try session.run(
        """
        INSERT INTO group_evidence(group_id, fact, paper, number, dated, seen_on)
        VALUES (\(id), \(fact.rawValue), \(evidence.paper), \(evidence.number), \(evidence.dated), \(evidence.seenOn))
        """)
    }
    for (position, product) in profile.products.enumerated() {
      try session.run(
        """
        INSERT INTO group_product(group_id, position, name, price, capacity, channel)
        VALUES (\(id), \(position), \(product.name), \(product.price), \(product.capacity), \(product.channel))
        """)
    }
    for (position, support) in profile.earlierSupport.enumerated() {
      try session.run(
        """
        INSERT INTO group_earlier_support(group_id, position, by_whom, year, item, amount)
        VALUES (\(id), \(position), \(support.by), \(support.year), \(support.item), \(support.amount))
        """)
    }
  }

  static func limits(on day: Day, in session: Session) throws -> GroupWarningLimits {
    GroupWarningLimits(
      termNoticeDays: try Settings.number(.groupTermNoticeDays, on: day, in: session) ?? 0,
      signatories: try Settings.number(.groupSignatories, on: day, in: session) ?? 0,
      signersNeeded: try Settings.number(.groupSignersNeeded, on: day, in: session) ?? 0)
  }
}

/// How groups do on a day, computed from their logs.
struct GroupStates {
  private let day: Day
  private let thresholds: GroupThresholds
  private var activities: [ID<OccupationalGroup>: GroupActivity] = [:]

  /// Of all groups, or of one.
  init(of group: ID<OccupationalGroup>? = nil, on day: Day, in session: Session) throws {
    self.day = day
    func months(_ key: SettingKey) throws -> Int { try Settings.number(key, on: day, in: session) ?? 0 }
    thresholds = GroupThresholds(
      meetingMonths: try months(.groupMeetingMonths), accountsMonths: try months(.groupAccountsMonths),
      visitMonths: try months(.groupVisitMonths), dormantMonths: try months(.groupDormantMonths))
    let chosen: SQL = group.map { "group_id = \($0)" } ?? "1 = 1"
    try session.forEach(
      """
      SELECT group_id, kind, finding, min(day), max(day) FROM group_event
      WHERE \(chosen) AND struck_reason IS NULL AND day <= \(day) GROUP BY group_id, kind, finding
      """
    ) { row in
      let kind: GroupEventKind = try row.code(1)
      let finding = row.optionalText(2).flatMap { VisitFinding(rawValue: $0) }
      for bound in [try row.day(3), try row.day(4)] {
        activities[row.id(0), default: GroupActivity()].add(kind, finding, bound)
      }
    }
  }

  func activity(of id: ID<OccupationalGroup>) -> GroupActivity { activities[id] ?? GroupActivity() }

  func state(of id: ID<OccupationalGroup>, reported: GroupStatus, dissolution: GroupDissolution?) -> GroupState {
    activity(of: id).state(reported: reported, dissolution: dissolution, thresholds: thresholds, today: day)
  }

  func state(of group: OccupationalGroup) -> GroupState {
    state(of: group.id, reported: group.details.status, dissolution: group.dissolution)
  }
}
