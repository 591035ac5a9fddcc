internal import OfficeCore
internal import ThaiText

/// Invariants of the journal, of settings and users, and of what is stored as codes and days.
extension IntegrityCheck {
  /// Entries are ordered by their numbers; a time before that of the entry before, or after now, tells of a clock that was
  /// set wrong.
  func clockForward(_ hits: inout Hits) throws {
    for id in journal.jumpsBack { hits.add(FoundRecord(nil, id, code: String(id))) }
    try hits.add("SELECT '', id, CAST(id AS TEXT) FROM journal WHERE at > \(now.utc)", session)
  }

  /// Where the records of a subject lie. Settings, files and the office are none.
  static let tables: [(Subject, String)] = [
    (.user, "user_account"), (.community, "community"), (.person, "person"), (.household, "household"),
    (.group, "occupational_group"), (.organisation, "organisation"), (.network, "group_network"),
    (.umbrella, "umbrella_project"), (.round, "call_round"), (.proposal, "proposal"), (.outreach, "outreach"),
    (.interest, "interest"), (.zoneRequest, "zone_request"), (.dataRequest, "data_request"),
    (.anonymisingList, "anonymising_list"),
  ]

  /// The journal's last entry about the record that once had a number and went with its import; 0 where none did.
  static func forgotten(_ table: String, row: SQL) -> SQL {
    """
    coalesce((SELECT max(b.undone_by) FROM import_batch b JOIN import_batch_range r ON r.batch_id = b.id
      WHERE r.table_name = \(table) AND \(row) BETWEEN r.first_row AND r.last_row), 0)
    """
  }

  /// Nothing is deleted but with the import that brought it: what the journal tells of is there.
  func journalRecords(_ hits: inout Hits) throws {
    for (subject, table) in Self.tables {
      let missing = SQL(stringLiteral: "NOT EXISTS (SELECT 1 FROM \(table) t WHERE t.id = j.subject_id)")
      try hits.add(
        """
        SELECT DISTINCT j.subject, j.subject_id, '#' || j.subject_id FROM journal j
        WHERE j.subject = \(subject.rawValue) AND \(missing)
          AND j.id > \(Self.forgotten(table, row: "j.subject_id"))
        """, session)
    }
  }

  /// Each change counts the version up by one and is journaled; taking a merge back counts it down again, or up where the
  /// person was changed meanwhile. Imported beneficiaries count a proposal's version too.
  static let journalVersions: SQL = """
    SELECT 'person', t.id, '#' || t.id FROM person t
      LEFT JOIN (SELECT subject_id, count(*) AS changes, sum(deed = 'unmerge') AS unmerged FROM journal
        WHERE subject = 'person' AND deed IN ('save', 'move', 'rehouse', 'change_household', 'undo', 'import_update',
          'undo_import', 'anonymise', 'merge', 'unmerge') GROUP BY subject_id) j
      ON j.subject_id = t.id
      WHERE t.version NOT BETWEEN 1 + coalesce(j.changes - 2 * j.unmerged, 0) AND 1 + coalesce(j.changes, 0)
    UNION ALL SELECT 'umbrella', t.id, CAST(t.fiscal_year AS TEXT) FROM umbrella_project t
      LEFT JOIN (SELECT subject_id, count(*) AS changes FROM journal
        WHERE subject = 'umbrella' AND deed IN ('save', 'undo') GROUP BY subject_id) j
      ON j.subject_id = t.id WHERE t.version <> 1 + coalesce(j.changes, 0)
    UNION ALL SELECT 'outreach', t.id, t.number || '/' || t.fiscal_year FROM outreach t
      LEFT JOIN (SELECT subject_id, count(*) AS changes FROM journal
        WHERE subject = 'outreach' AND deed IN ('save', 'undo') GROUP BY subject_id) j
      ON j.subject_id = t.id WHERE t.version <> 1 + coalesce(j.changes, 0)
    UNION ALL SELECT 'round', t.id, t.number || '/' || t.fiscal_year FROM call_round t
      LEFT JOIN (SELECT subject_id, count(*) AS changes FROM journal
        WHERE subject = 'round' AND deed = 'save' GROUP BY subject_id) j
      ON j.subject_id = t.id WHERE t.version <> 1 + coalesce(j.changes, 0)
    UNION ALL SELECT 'proposal', t.id, t.number FROM proposal t
      LEFT JOIN (SELECT subject_id, count(*) AS changes FROM journal
        WHERE subject = 'proposal' AND deed NOT IN ('submit', 'view', 'print') GROUP BY subject_id) j
      ON j.subject_id = t.id WHERE t.version < 1 + coalesce(j.changes, 0)
    """

  /// What the journal says a proposal's state and an income became is what they are.
  func journalValues(_ hits: inout Hits) throws {
    var states: [Int64: String] = [:]
    var incomes: [(Int64, household: Int64, String)] = []
    try session.forEach(
      """
      SELECT j.subject, j.subject_id, p.content FROM journal j JOIN journal_payload p ON p.journal_id = j.id
      WHERE (j.subject = 'proposal' AND j.deed NOT IN ('view', 'print'))
        OR (j.subject = 'household' AND j.deed = 'record_income') ORDER BY j.id
      """
    ) { row in
      guard let payload = Journal.Payload.reading(row.text(2)) else {
        return hits.add(FoundRecord(Subject(rawValue: row.text(0)), row.int64(1), code: "#\(row.int64(1))"))
      }
      if row.text(0) == Subject.proposal.rawValue {
        if let status = payload.after("status") { states[row.int64(1)] = status }
      } else if let id = payload.after("income").flatMap({ Int64($0) }), let amount = payload.after("income_month") {
        incomes.append((id, row.int64(1), amount))
      }
    }
    for (id, told) in states.sorted(by: { $0.key < $1.key }) {
      let now = try session.first("SELECT status, number FROM proposal WHERE id = \(id)") { ($0.text(0), $0.text(1)) }
      if let now, now.0 != told { hits.add(FoundRecord(.proposal, id, code: now.1)) }
    }
    for (id, household, told) in incomes {
      let now = try session.first(
        "SELECT i.amount, h.code, h.id FROM income i JOIN household h ON h.id = i.household_id WHERE i.id = \(id)"
      ) { ($0.money(0), $0.text(1), $0.int64(2)) }
      let home = try householdNow(of: household)
      guard now?.0.plain != told || (now?.2 != household && now?.2 != home) else { continue }
      hits.add(FoundRecord(.household, household, code: now?.1 ?? "#\(household)"))
    }
  }

  /// Where what was recorded of a household lies now: a merge of people may have left it to nobody.
  private func householdNow(of id: Int64) throws -> Int64 {
    var id = id
    while let next = try session.first(
      "SELECT to_household FROM person_merge WHERE from_household = \(id) AND to_household <> \(id)", { $0.int64(0) })
    {
      id = next
    }
    return id
  }

  /// As many records as were registered one by one and imported: none came another way. Not asked when the entry of an
  /// import was erased.
  func journaledOrigin(_ hits: inout Hits) throws {
    var imported: [String: Int] = [:]
    var isWhole = true
    try session.forEach(
      """
      SELECT p.content FROM journal j LEFT JOIN journal_payload p ON p.journal_id = j.id
      WHERE j.subject = 'file' AND j.deed = 'import'
      """
    ) { row in
      guard let payload = row.optionalText(0).flatMap(Journal.Payload.reading), let kind = payload.after("kind"),
        let count = payload.after("imported").flatMap({ Int($0) })
      else { return isWhole = false }
      imported[kind, default: 0] += count
    }
    guard isWhole else { return }
    for (kind, subject, deed, table) in [
      ("people", "person", "register", "person"), ("groups", "group", "register", "occupational_group"),
      ("proposals", "proposal", "submit", "proposal"),
    ] {
      let registered = try session.number(
        "SELECT count(*) FROM journal WHERE subject = \(subject) AND deed = \(deed)")
      let stored = try session.number(SQL(stringLiteral: "SELECT count(*) FROM \(table)"))
      let undone = try session.number(
        "SELECT coalesce(sum(imported), 0) FROM import_batch WHERE kind = \(kind) AND undone_by IS NOT NULL")
      let told = registered + imported[kind, default: 0] - undone
      if stored != told { hits.add(FoundRecord(nil, 0, code: "\(subject): \(stored) ≠ \(told)")) }
    }
  }

  /// Codes of closed lists that the program would not know: such a record cannot be opened.
  func storedCodes(_ hits: inout Hits) throws {
    func codes<Code: RawRepresentable<String> & CaseIterable>(_: Code.Type) -> [String] {
      Code.allCases.map(\.rawValue)
    }
    let statements: [SQL] = [
      "SELECT 'proposal', id, number FROM proposal WHERE status NOT IN (\(list: codes(ProposalStatus.self)))",
      """
      SELECT 'proposal', p.id, p.number FROM screening_decision d JOIN proposal p ON p.id = d.proposal_id
      WHERE d.outcome NOT IN (\(list: codes(ScreeningOutcome.self)))
      """,
      """
      SELECT 'proposal', p.id, p.number FROM mayor_decision d JOIN proposal p ON p.id = d.proposal_id
      WHERE d.outcome NOT IN (\(list: codes(MayorOutcome.self)))
      """,
      """
      SELECT 'proposal', p.id, p.number FROM proposal_line l JOIN proposal p ON p.id = l.proposal_id
      WHERE l.kind NOT IN (\(list: codes(SupportKind.self)))
      """,
      """
      SELECT 'proposal', p.id, p.number FROM proposal_paper l JOIN proposal p ON p.id = l.proposal_id
      WHERE l.paper NOT IN (\(list: codes(ProposalPaper.self)))
      """,
      """
      SELECT 'group', g.id, g.code FROM group_member m JOIN occupational_group g ON g.id = m.group_id
      WHERE m.role NOT IN (\(list: codes(GroupRole.self)))
      """,
      """
      SELECT 'person', person_id, '#' || person_id FROM person_category
      WHERE category NOT IN (\(list: codes(PersonCategory.self)))
      """,
      """
      SELECT 'outreach', id, number || '/' || fiscal_year FROM outreach
      WHERE channel NOT IN (\(list: codes(OutreachChannel.self)))
      """,
      """
      SELECT 'outreach', outreach_id, '#' || outreach_id FROM outreach_category
      WHERE category NOT IN (\(list: codes(PersonCategory.self)))
      """,
      "SELECT 'interest', id, '#' || id FROM interest WHERE want NOT IN (\(list: codes(InterestKind.self)))",
      """
      SELECT 'zone_request', id, '#' || id FROM zone_request
      WHERE answer NOT IN (\(list: codes(ZoneRequest.Answer.self)))
      """,
      """
      SELECT subject, subject_id, '#' || subject_id FROM attachment
      WHERE kind NOT IN (\(list: codes(AttachmentKind.self)))
      """,
      """
      SELECT 'organisation', id, '#' || id FROM organisation
      WHERE kind IS NOT NULL AND kind NOT IN (\(list: codes(OrganisationKind.self)))
      """,
      "SELECT 'user', id, login FROM user_account WHERE role NOT IN (\(list: codes(OfficeRole.self)))",
    ]
    for statement in statements { try hits.add(statement, session) }
  }

  /// Texts that are to be days and are none: a record with such a day cannot be opened.
  func storedDays(_ hits: inout Hits) throws {
    let columns = [
      ("'proposal', id, number FROM proposal", ["submitted_on", "decided_on"]),
      ("'proposal', proposal_id, '#' || proposal_id FROM screening_decision", ["day"]),
      ("'proposal', proposal_id, '#' || proposal_id FROM mayor_decision", ["signed_on"]),
      ("'umbrella', id, CAST(fiscal_year AS TEXT) FROM umbrella_project", ["approved_on"]),
      ("'umbrella', umbrella_id, '#' || umbrella_id FROM budget_transfer", ["day"]),
      ("'round', id, '#' || id FROM call_round", ["opens", "closes"]),
      ("'household', household_id, '#' || household_id FROM income", ["recorded_on"]),
      ("'household', household_id, '#' || household_id FROM not_reached", ["day"]),
      ("'group', group_id, '#' || group_id FROM assessment", ["assessed_on"]),
      ("'group', id, code FROM occupational_group", ["founded", "dissolved_on"]),
      ("'group', group_id, '#' || group_id FROM group_member", ["from_day", "to_day", "term_until"]),
      ("'group', group_id, '#' || group_id FROM group_evidence", ["dated", "seen_on"]),
      ("'group', group_id, '#' || group_id FROM group_event", ["day"]),
      ("'group', group_id, '#' || group_id FROM network_group", ["from_day", "to_day"]),
      ("'network', id, '#' || id FROM group_network", ["founded"]),
      ("'organisation', organisation_id, '#' || organisation_id FROM organisation_officer", ["from_day", "to_day"]),
      ("subject, subject_id, '#' || subject_id FROM attachment", ["day"]),
      ("'person', person_id, '#' || person_id FROM residence", ["from_day", "to_day"]),
      ("'person', person_id, '#' || person_id FROM departure", ["from_day", "to_day"]),
      ("'person', person_id, '#' || person_id FROM relation", ["from_day", "to_day"]),
      ("'community', id, code FROM community", ["opened", "closed"]),
      ("'outreach', id, number || '/' || fiscal_year FROM outreach", ["day"]),
      ("'interest', id, '#' || id FROM interest", ["day"]),
      ("'person', person_id, '#' || person_id FROM walk_in", ["day", "settled_on"]),
      ("'zone_request', id, '#' || id FROM zone_request", ["asked_on", "answered_on"]),
      ("'person', person_id, '#' || person_id FROM privacy_notice", ["day"]),
      ("'person', person_id, '#' || person_id FROM consent", ["given_on", "withdrawn_on"]),
      ("'data_request', id, '#' || id FROM data_request", ["received_on", "due_on", "answered_on"]),
      ("'anonymising_list', id, '#' || id FROM anonymising_list", ["prepared_on", "closed_on"]),
      ("'person', person_id, '#' || person_id FROM anonymised", ["day"]),
      ("'setting', id, key FROM setting", ["from_day", "confirmed_on"]),
    ]
    for (rows, days) in columns {
      let condition = days.map(Dialect.isNoDay).joined(separator: " OR ")
      try hits.add(SQL(stringLiteral: "SELECT \(rows) WHERE \(condition)"), session)
    }
  }

  /// Every setting that the program knows has a value today that it can use.
  func settingsInForce(_ hits: inout Hits) throws {
    for key in SettingKey.allCases {
      let setting = try Settings.inForce(key, on: today, in: session)
      let holds: Bool =
        switch key.kind {
        case .text: setting?.value != nil || key.mayBeUnset
        case .number(let range): setting?.number.map(range.contains) ?? (setting?.value == nil && key.mayBeUnset)
        }
      if setting == nil || !holds { hits.add(FoundRecord(.setting, 0, code: key.rawValue)) }
    }
    try hits.add(
      "SELECT 'setting', id, key FROM setting WHERE key NOT IN (\(list: SettingKey.allCases.map(\.rawValue)))", session)
  }

  static let settingsWithoutSource: SQL = "SELECT 'setting', id, key FROM setting WHERE source = ''"

  /// Without one, nobody could add a login or change a setting any more.
  static let noAdministrator: SQL = """
    SELECT 'user', 0, 'administrator' WHERE NOT EXISTS (
      SELECT 1 FROM user_account WHERE role = 'administrator' AND is_closed = 0)
    """
}

extension Journal.Payload {
  /// What an entry says a field became.
  func after(_ field: String) -> String? {
    changes.first { $0.count == 3 && $0[0] == field }.flatMap { $0[2] }
  }
}
