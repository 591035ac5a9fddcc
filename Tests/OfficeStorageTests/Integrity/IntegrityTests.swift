import GRDB
import OfficeCore
import TestSupport
import Testing
import ThaiText

@testable import OfficeStorage

/// Each invariant, broken past the program, is found, and nothing else is said to be an error that is not.
@Suite struct `The check of the whole office` {
  /// An office in which everything has been done once by the deeds.
  private func busy() throws -> Bench {
    let bench = try Bench()
    let id = try bench.approved()
    try bench.clerk.complete(id)
    _ = try bench.recommended(baht: 10_000)
    _ = try bench.submitted(baht: 5_000)
    var malee = try bench.office.person(bench.malee)
    malee.details.phone = "0811111111"
    try bench.clerk.save(bench.malee, malee.details, version: malee.version)
    let outreach = try bench.officer.record(OutreachDeedTests.details(bench.office))
    try bench.officer.save(outreach, OutreachDeedTests.details(bench.office, ["101", "102"]), version: 1)
    try bench.officer.registerWalkIn(
      WalkInDraft.Reading(
        who: .init(name: PersonName(title: "", first: "ผู้มา", last: "ติดต่อ"), community: bench.office.communityID("101")),
        noIDReason: "ไม่ได้นำบัตรมา", topic: "ทำขนม"), at: outreach)
    let request = try bench.officer.askOtherZone(about: Trial.nationalID(3), reason: "มาประชุม")
    try bench.clerk.answer(request, .stays, note: "")
    let visit = GroupEvent(
      kind: .visit, day: Trial.day("2026-11-20"), what: "เยี่ยม", by: "นพช.", attended: nil, finding: .active)
    try bench.clerk.record(visit, of: bench.group)
    try bench.clerk.attach(Attachment(kind: .rules, paperNumber: "12/2569"), scan: nil, to: .group, bench.group.raw)
    let organisation = try bench.clerk.register(OrganisationDetails(name: "ชมรมผู้สูงอายุ", kind: .elderlyClub))
    try bench.clerk.attach(
      Attachment(kind: .registration, place: "ตู้ 1"), scan: nil, to: .organisation, organisation.raw)
    try bench.clerk.register(
      GroupNetworkDetails(name: "เครือข่ายทอผ้า", groups: [NetworkGroup(code: "G1")]) as GroupNetworkDetails)
    for name in ["สูงวัย", "สูงวัย", "ว่างงาน"] {
      try bench.office.share(ListView(name: name, words: "อายุ>60"), of: "people")
    }
    try bench.office.withdrawSearch("ว่างงาน", of: "people")
    for (batch, number) in [40, 41, 42].enumerated() {
      try bench.office.take(
        .people,
        ["national_id,first_name,last_name,community", "\(try Trial.nationalID(number).digits),นำเข้า\(batch),ก,101"])
    }
    try bench.office.undoImport(try #require(try bench.office.imports().first).id)
    try bench.office.openRound(
      fiscalYear: 2569,
      RoundTerms(name: "รอบแรก", opens: Trial.day("2025-10-01"), closes: Trial.day("2025-12-01")))
    return bench
  }

  private func tamper(_ office: Office, _ statements: String...) throws {
    try office.engine.write { session in
      try session.run("PRAGMA defer_foreign_keys = ON")
      for statement in statements { try session.run(SQL(stringLiteral: statement)) }
    }
  }

  private func found(_ office: Office, isFull: Bool = false) throws -> [Invariant] {
    try office.checkIntegrity(IntegrityOptions(isFull: isFull)).findings.map(\.invariant)
  }

  @Test(arguments: [false, true])
  func `an office made by the deeds alone holds`(isFull: Bool) throws {
    let report = try busy().office.checkIntegrity(IntegrityOptions(isFull: isFull))
    #expect(report.findings == [])
    #expect(report.journal.entries > 15)
  }

  @Test func `an office of three years, imported, has no errors`() throws {
    let office = try TestOffice.sample()
    let errors = try office.checkIntegrity(IntegrityOptions(isFull: true)).findings
      .filter { $0.invariant.severity == .error }
    #expect(errors == [])
  }

  static let broken: [(Invariant, [String])] = [
    (.storedCodes, ["UPDATE proposal SET status = 'lost' WHERE number = '003/2570'"]),
    (.storedDays, ["UPDATE proposal SET submitted_on = '2026-02-30' WHERE number = '003/2570'"]),
    (.noNegativeAmounts, ["UPDATE proposal SET amount_recommended = -1 WHERE number = '002/2570'"]),
    (.journalVersions, ["UPDATE person SET version = version + 1 WHERE id = 2"]),
    (.journalValues, ["UPDATE proposal SET status = 'withdrawn' WHERE number = '003/2570'"]),
    (
      .journaledOrigin,
      [
        "INSERT INTO occupational_group(id, code, name, community_id, occupation, status, name_key, search_key, version) "
          + "SELECT 99, 'G9', name, community_id, occupation, status, name_key, 'g9', 1 FROM occupational_group"
      ]
    ),
    (.oneResidence, ["UPDATE residence SET to_day = '2026-01-01' WHERE person_id = 3"]),
    (
      .residenceDays,
      [
        "INSERT INTO residence(person_id, household_id, is_head, from_day, to_day) "
          + "VALUES (1, 2, 0, '2026-01-01', '2026-02-01')"
      ]
    ),
    (.nationalIDs, ["UPDATE person SET national_id = '1111111111111' WHERE id = 3"]),
    (.householdNumbers, ["UPDATE household SET generated_number = 7 WHERE code = 'H2'"]),
    (.searchKeys, ["UPDATE person SET loose_key = 'x' WHERE id = 3"]),
    (.searchKeys, ["UPDATE person SET family_key = x'00' WHERE id = 3"]),
    (.searchKeys, ["UPDATE proposal SET search_key = '' WHERE number = '001/2570'"]),
    (.searchIndex, ["INSERT INTO person_gram(rowid, grams) VALUES (99, 'aa')"]),
    (.searchIndex, ["UPDATE person SET given_key = x'00' WHERE id = 1"]),
    (.searchIndex, ["UPDATE person_rank SET rank = rank + 1 WHERE person_id = 2"]),
    (.figures, ["UPDATE applicant SET is_recommended = 1 - is_recommended"]),
    (.figures, ["UPDATE applicant_count SET applied = applied + 1"]),
    (
      .sameGroupNames,
      [
        """
        INSERT INTO occupational_group(id, code, name, community_id, occupation, status, name_key, search_key, version)
        SELECT 99, 'G9', 'กลุ่มทอผ้า', community_id, occupation, status, name_key, 'g9', 1 FROM occupational_group
        """
      ]
    ),
    (.duplicateKeys, ["UPDATE person_key SET name = 1 WHERE person_id = 3"]),
    (.duplicateKeys, ["DELETE FROM person_key WHERE person_id = 3"]),
    (.merges, ["INSERT INTO person_merge(merged_id, survivor_id, entry) VALUES (3, 1, 1)"]),
    (.oneHead, ["UPDATE residence SET is_head = 1 WHERE person_id = 2"]),
    (.householdHeads, ["UPDATE residence SET is_head = 0 WHERE person_id = 1"]),
    (
      .onePost,
      ["INSERT INTO group_member(group_id, person_id, role, from_day) VALUES (1, 1, 'treasurer', '2026-01-01')"]
    ),
    (.groupLog, ["UPDATE group_event SET corrected_by = id, struck_reason = 'x' WHERE id = 1"]),
    (.groupLog, ["UPDATE occupational_group SET dissolved_on = '2020-01-01', dissolved_reason = 'x'"]),
    (.groupLogJournaled, ["UPDATE occupational_group SET dissolved_on = '2026-11-23', dissolved_reason = 'x'"]),
    (.groupLogJournaled, ["DELETE FROM group_event WHERE id = 1"]),
    (.attachments, ["UPDATE attachment SET subject_id = 99"]),
    (.scans, ["UPDATE attachment SET scan_name = 'a', scan_checksum = hex(zeroblob(32)), scan_size = 1"]),
    (.storedCodes, ["UPDATE attachment SET kind = 'lost'"]),
    (.storedDays, ["UPDATE group_event SET day = '2026-02-30'"]),
    (.departures, ["UPDATE person SET is_active = 0 WHERE id = 3"]),
    (.departures, ["INSERT INTO departure(person_id, reason, from_day) VALUES (3, 'died', '2026-11-01')"]),
    (.storedDays, ["INSERT INTO departure(person_id, reason, from_day) VALUES (3, 'died', '2026-02-30')"]),
    (
      .relationOnce,
      [
        "INSERT INTO relation(person_id, other_id, kind) VALUES (1, 2, 'sibling')",
        "INSERT INTO relation(person_id, other_id, kind) VALUES (2, 1, 'sibling')",
      ]
    ),
    (
      .oneSpouse,
      [
        "INSERT INTO relation(person_id, other_id, kind) VALUES (1, 2, 'spouse')",
        "INSERT INTO relation(person_id, other_id, kind) VALUES (3, 1, 'spouse')",
      ]
    ),
    (
      .categoryDays,
      [
        "INSERT INTO person_category(person_id, category, from_day, to_day) VALUES (1, 'ill', '2026-01-01', '2026-03-01')",
        "INSERT INTO person_category(person_id, category, from_day) VALUES (1, 'ill', '2026-02-01')",
      ]
    ),
    (
      .consents,
      [
        "INSERT INTO consent(person_id, purpose, given_on, given_way, given_evidence, withdrawn_on, withdrawn_way, "
          + "withdrawn_evidence) VALUES (1, 'photograph', '2026-01-01', 'paper', 'a', '2026-05-01', 'paper', 'b')",
        "INSERT INTO consent(person_id, purpose, given_on, given_way, given_evidence) "
          + "VALUES (1, 'photograph', '2026-04-01', 'paper', 'a')",
      ]
    ),
    (
      .dataRequests,
      [
        "INSERT INTO data_request(running_year, running_number, person_id, kind, received_on, due_on, detail) "
          + "VALUES (2569, 2, 1, 'access', '2026-10-01', '2026-10-31', '')"
      ]
    ),
    (
      .anonymised,
      [
        "INSERT INTO anonymising_list(id, prepared_on, prepared_by, status, closed_on) "
          + "VALUES (1, '2026-11-01', 'a', 'done', '2026-11-01')",
        "INSERT INTO anonymising_entry(list_id, person_id, kind, due_on) VALUES (1, 2, 'registered', '2026-11-01')",
        "INSERT INTO anonymised(person_id, day, list_id) VALUES (2, '2026-11-01', 1)",
      ]
    ),
    (.communityZones, ["UPDATE community SET zone = 4 WHERE code = '102'"]),
    (.closedCommunities, ["UPDATE community SET closed = '2026-11-01' WHERE code = '101'"]),
    (
      .communityChanges,
      [
        "INSERT INTO community_change(community_id, kind, day, announcement_number, announcement_date) "
          + "VALUES (1, 'retired', '2026-11-01', '9', '2026-11-01')"
      ]
    ),
    (.canonicalText, ["UPDATE occupational_group SET name = 'ทอผ้า  '"]),
    (.caseDates, ["UPDATE proposal SET submitted_on = '2026-11-20' WHERE number = '001/2570'"]),
    (.caseDates, ["UPDATE mayor_decision SET signed_on = '2026-11-09'"]),
    (.proposalStates, ["UPDATE proposal SET status = 'approved' WHERE number = '002/2570'"]),
    (.proposalStates, ["UPDATE proposal SET decided_on = '2026-11-15' WHERE number = '001/2570'"]),
    (.decisionDays, ["UPDATE proposal SET decided_on = NULL WHERE number = '001/2570'"]),
    (.corrections, ["UPDATE screening_decision SET corrected_by = id WHERE proposal_id = 2"]),
    (.budget, ["UPDATE umbrella_project SET amount = 100"]),
    (.proposalNumbers, ["UPDATE proposal SET running_number = 1 WHERE number = '003/2570'"]),
    (.frameBeforeCommittee, ["UPDATE umbrella_project SET approved_on = '2026-11-15'"]),
    (.noFuture, ["UPDATE umbrella_project SET approved_on = '2027-01-01'"]),
    (.withinRequest, ["UPDATE proposal SET amount_approved = 9000000 WHERE number = '001/2570'"]),
    (.linesAddUp, ["UPDATE proposal_line SET unit_price = 1 WHERE proposal_id = 3"]),
    (.supportHasPeople, ["DELETE FROM beneficiary WHERE proposal_id = 1"]),
    (
      .followUpOfSupported,
      ["INSERT INTO income(household_id, round, recorded_on, amount) VALUES (2, 'm3', '2026-11-20', 100)"]
    ),
    (
      .baselineInTime,
      [
        "UPDATE proposal SET decided_on = '2026-01-01' WHERE number = '001/2570'",
        "INSERT INTO income(household_id, round, recorded_on, amount) VALUES (1, 'baseline', '2026-11-20', 100)",
      ]
    ),
    (.outreachNumbers, ["UPDATE outreach SET number = 2"]),
    (.outreachNumbers, ["UPDATE outreach SET day = '2026-09-30'"]),
    (.outreachPlaces, ["UPDATE outreach_community SET community_id = 3 WHERE community_id = 1"]),
    (.outreachPlaces, ["DELETE FROM outreach_community"]),
    (.outreachCounts, ["UPDATE outreach SET women = 0, men = 2"]),
    (
      .walkIns,
      [
        "INSERT INTO person(id, no_id_reason, title, first_name, last_name, sex, given_key, family_key, search_key, "
          + "loose_key, version) VALUES (99, 'x', '', 'ก', 'ข', 'f', x'01', x'01', '', '', 1)",
        "INSERT INTO walk_in(person_id, day, registered_by) VALUES (99, '2026-11-01', 'x')",
      ]
    ),
    (
      .roundDays,
      [
        "INSERT INTO call_round(id, fiscal_year, number, opens, closes) VALUES (9, 2570, 1, '2026-10-01', '2026-10-02')",
        "UPDATE proposal SET round_id = 9 WHERE number = '003/2570'",
      ]
    ),
    (.outreachOrigin, ["UPDATE interest SET version = 5"]),
    (
      .outreachOrigin,
      ["UPDATE zone_request SET answer = NULL, answer_note = NULL, answered_by = NULL, answered_on = NULL"]
    ),
    (
      .outreachOrigin,
      [
        "INSERT INTO interest(id, day, first_name, want, topic, recorded_by, version) "
          + "VALUES (99, '2026-11-01', 'ก', 'training', '', 'x', 1)"
      ]
    ),
    (
      .outreachOrigin,
      [
        "INSERT INTO outreach(id, fiscal_year, zone, number, day, channel, topic, place, speakers, women, men, "
          + "sex_unspecified, note, version) SELECT 99, fiscal_year, 2, 1, day, channel, topic, place, speakers, women, men, "
          + "sex_unspecified, note, 1 FROM outreach WHERE id = 1",
        "INSERT INTO outreach_community VALUES (99, 3)",
      ]
    ),
    (.roundTerms, ["UPDATE call_round SET number = 2"]),
    (
      .roundTerms,
      ["INSERT INTO call_round(id, fiscal_year, number, opens, closes) VALUES (9, 2569, 2, '2025-10-01', '2025-10-02')"]
    ),
    (.sharedSearches, ["UPDATE shared_search SET shared_by = 'nobody' WHERE id = 1"]),
    (
      .sharedSearches, ["UPDATE shared_search SET shared_at = '2026-11-01T00:00:00Z', withdrawn_at = NULL WHERE id = 3"]
    ),
    (.sharedSearches, ["UPDATE shared_search SET withdrawn_at = '2027-01-01T00:00:00Z' WHERE id = 3"]),
    (.registrationDays, ["UPDATE registration_day SET day = '2026-11-01'"]),
    (.registrationDays, ["INSERT INTO registration_day(first_person, day) VALUES (2, '2026-11-22')"]),
    (.importBatches, ["UPDATE import_batch SET imported = 2 WHERE id = 1"]),
    (.importBatches, ["UPDATE import_batch SET login = 'nobody' WHERE id = 1"]),
    (.importBatches, ["UPDATE import_batch_range SET first_row = 1 WHERE batch_id = 2 AND table_name = 'person'"]),
    (
      .importBatches,
      ["UPDATE import_batch_range SET table_name = 'nothing' WHERE batch_id = 1 AND table_name = 'person'"]
    ),
    (.importBatches, ["UPDATE import_batch SET undone_by = journal_id + 1 WHERE id = 1"]),
    (
      .importBatches,
      ["INSERT INTO import_mapping VALUES ('nothing', '0123456789abcdef', 'x', 'admin', '2026-11-01T00:00:00Z')"]
    ),
    (.storedCodes, ["UPDATE outreach SET channel = 'x'"]),
    (.storedCodes, ["UPDATE interest SET want = 'x'"]),
    (.storedCodes, ["UPDATE zone_request SET answer = 'x'"]),
    (.storedDays, ["UPDATE outreach SET day = '2026-11-31'"]),
    (.journalVersions, ["UPDATE outreach SET version = 5"]),
    (.noFuture, ["UPDATE outreach SET day = '2026-12-24'"]),
    (.settingsInForce, ["DELETE FROM setting WHERE key = 'baseline_grace_days'"]),
    (.settingsInForce, ["UPDATE setting SET value = 'many' WHERE key = 'screening_pass_score'"]),
    (.settingSources, ["UPDATE setting SET source = '' WHERE key = 'office_name'"]),
    (.administrator, ["UPDATE user_account SET is_closed = 1 WHERE role = 'administrator'"]),
  ]

  @Test(arguments: broken.indices)
  func `what was broken past the program is found`(index: Int) throws {
    let (invariant, statements) = Self.broken[index]
    let office = try busy().office
    for statement in statements { try tamper(office, statement) }
    #expect(try found(office, isFull: true).contains(invariant), "\(statements)")
  }

  @Test func `a row that refers to nothing is named by its table`() throws {
    let office = try busy().office
    try office.engine.writer.writeWithoutTransaction { database in
      try database.execute(
        sql: "PRAGMA foreign_keys = OFF; DELETE FROM household WHERE id = 2; PRAGMA foreign_keys = ON")
    }
    let finding = try #require(try office.checkIntegrity().findings.first { $0.invariant == .references })
    #expect(finding.records.contains { $0.code == "residence 3 → household" })
  }

  @Test func `a journaled person who is gone is an error`() throws {
    let office = try busy().office
    try tamper(
      office, "DELETE FROM zone_request", "DELETE FROM residence WHERE person_id = 3",
      "DELETE FROM person_rank WHERE person_id = 3", "DELETE FROM person WHERE id = 3")
    #expect(try found(office).contains(.journalRecords))
  }

  @Test func `gaps in the numbers are a warning that names them`() throws {
    let office = try busy().office
    try tamper(
      office, "UPDATE proposal SET number = '006/2570', number_key = '6/2570', running_number = 6 WHERE id = 3")
    let finding = try #require(try office.checkIntegrity().findings.first { $0.invariant == .numberGaps })
    #expect(finding.invariant.severity == .warning)
    #expect(finding.records.map(\.code) == ["003/2570 – 005/2570"])
  }

  @Test func `old papers that were signed before they came in are a warning`() throws {
    let office = try busy().office
    try tamper(
      office, "DELETE FROM mayor_decision", "UPDATE proposal SET decided_on = '2026-10-01' WHERE number = '001/2570'")
    #expect(try found(office).contains(.oldPaperDates))
  }

  @Test func `records are named by code and no name is told; all are counted and the first are named`() throws {
    let office = try busy().office
    try tamper(office, "UPDATE person SET loose_key = 'x'")
    let report = try office.checkIntegrity(IntegrityOptions(isFull: true, limit: 2))
    let finding = try #require(report.findings.first { $0.invariant == .searchKeys })
    #expect(finding.count == 6)
    #expect(finding.records.map(\.code) == ["#1", "#2"])
    // The index of people is not theirs any more either.
    #expect(report.errors == 2 && report.warnings == 0)
  }

  @Test func `whoever may not see the journal may not check`() throws {
    let bench = try busy()
    #expect(throws: RuleViolation.notPermitted(.seeJournal)) { _ = try bench.clerk.checkIntegrity() }
    #expect(try bench.office.acting(as: "auditor").checkIntegrity().findings == [])
  }

  // MARK: - The clock

  @Test func `a clock that is set back stops no deed; entries keep their order and the check warns`() throws {
    let times = SetClock(["2026-11-23T03:00:00Z", "2026-11-22T03:00:00Z", "2026-11-24T03:00:00Z"])
    let office = try Office.inMemory(founding: Trial.founding(), clock: times.now)
    times.next()
    try office.addUser(login: "x", name: "ก", role: .clerk, zones: [])
    times.next()
    try office.addUser(login: "y", name: "ก", role: .clerk, zones: [])
    let report = try office.checkIntegrity()
    #expect(report.journal.isIntact)
    #expect(report.findings.map(\.invariant) == [.clockForward])
    #expect(report.findings[0].count == 1)
    #expect(report.errors == 0)
    #expect(report.journal.lastAt == Moment(utc: "2026-11-24T03:00:00Z"))
  }
}
