import OfficeCore
import OfficeStorage
import TerminalUI
import TestSupport
import Testing
import ThaiText

@testable import Screens

/// Histories say words: no code of a field, value, screen or paper, and no number of a record.
@Suite struct HistoryWordsTests {
  /// Letters of codes that may stand in a history: those of numbers and units.
  private static func codes(_ journey: Journey) -> [String] {
    journey.lines.dropFirst(2).dropLast(2).flatMap { line in
      line.split { !$0.isASCII || !($0.isLetter || $0 == "_" || $0 == "#" || $0.isNumber) }.map(String.init).filter {
        // Codes of households and groups are what the office calls them.
        ($0.contains("_") || $0.hasPrefix("#") || ($0.first?.isLetter == true && $0.count > 2))
          && $0.wholeMatch(of: /[RG][0-9]+/) == nil
      }
    }
  }

  @Test func `what was copied, printed, exported, shared and imported is told in words`() throws {
    let office = try TestOffice.sample(people: 60)
    let person = try #require(try office.people(limit: 1).people.first).id
    try office.recordCopy(of: .person, person.raw, place: "PeopleList", rows: 1, isPersonal: true)
    try office.recordPrint(of: .office, 1, paper: "zone_report 3 2026-11-01")
    try office.recordPrint(of: .office, 1, paper: "follow_up_form 2570 m3")
    try office.recordScreenPrint(of: "HouseholdPage")
    try office.share(ListView(name: "สูงวัย", words: "อายุ>60"), of: "people")
    try office.recordExport(of: "due_households", line: "เขต:3", rows: 12, isPersonal: true)
    _ = try office.exportRows(.communities) { _ in }
    for (subject, id) in [(Subject.office, Int64(1)), (.file, 0), (.person, person.raw), (.setting, 0)] {
      for size in [(80, 60), (40, 60)] {
        let journey = Journey(
          office, columns: size.0, rows: size.1, start: .history(subject, id, name: Phrase(verbatim: "")))
        let found = Self.codes(journey).filter { !["CSV", "csv", "baht"].contains($0) }
        #expect(found == [], "\(subject) \(journey.screen)")
      }
      let name = "history-words-\(subject.rawValue)"
      try expectSnapshots(
        Journey(office, start: .history(subject, id, name: Phrase(verbatim: ""))), name, sizes: [(80, 24), (40, 12)])
      try expectSnapshots(
        Journey(office, language: .english, start: .history(subject, id, name: Phrase(verbatim: ""))),
        name + "-english", sizes: [(80, 24)])
    }
  }

  @Test func `a proposal's history names applicant and round; a walk-in's and an interest's their meeting`() throws {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first { $0.zone == 3 })
    let day = office.today
    let round = try office.openRound(
      fiscalYear: 2570,
      RoundTerms(name: "รอบแรก", opens: day.adding(days: -30), closes: day.adding(days: 30)))
    let meeting = try office.record(
      OutreachDetails(
        day: day, zone: 3, communities: [community.id], channel: .meeting, topic: "ประชุมโนนทัน",
        came: Attendance(women: 3)))
    let who = InterestDetails.Name(name: PersonName(title: "นาง", first: "มาลี", last: "ดี"), community: community.id)
    let person = try office.registerWalkIn(
      WalkInDraft.Reading(who: who, noIDReason: "ไม่ได้นำบัตรมา", topic: "ขนม"), at: meeting)
    let interest = try office.noteInterest(
      InterestDetails(day: day, outreach: meeting, who: .named(who), want: .training, topic: "ผ้า"))
    let group = try office.register(
      GroupDetails(code: "G1", name: "กลุ่มทอผ้า", community: community.id, occupation: "ทอผ้า"), members: [])
    let organisation = try office.register(OrganisationDetails(name: "ชมรมผู้สูงอายุ", kind: .elderlyClub))
    let applicants: [(Applicant, String)] = [
      (.group(group), "กลุ่มทอผ้า"), (.person(person), "นางมาลี ดี"), (.organisation(organisation), "ชมรมผู้สูงอายุ"),
    ]
    for (applicant, name) in applicants {
      let id = try office.submit(
        ProposalDetails(
          fiscalYear: 2570, round: round, applicant: applicant, title: "ทอผ้า", objectives: [.learning],
          amountRequested: Money(baht: 1_000), beneficiaries: [person], papers: Set(ProposalPaper.allCases),
          submittedOn: day)
      ).id
      let journey = Journey(office, rows: 60, start: .history(.proposal, id.raw, name: Phrase(verbatim: "")))
      #expect(journey.sees(name), "\(journey.screen)")
      #expect(journey.sees("รอบที่ 1 ปี 2570 รอบแรก"), "\(journey.screen)")
      #expect(Self.codes(journey) == [], "\(journey.screen)")
    }
    for (subject, id) in [(Subject.person, person.raw), (.interest, interest.raw)] {
      let journey = Journey(office, rows: 60, start: .history(subject, id, name: Phrase(verbatim: "")))
      #expect(journey.sees("1/2570 ประชุมโนนทัน"), "\(journey.screen)")
      #expect(Self.codes(journey) == [], "\(journey.screen)")
    }
  }

  @Test func `people of other zones stay unnamed, in words`() throws {
    let office = try TestOffice.empty()
    let zones = try [3, 1].map { zone in try #require(try office.communities().first { $0.zone == zone }) }
    let people = try zones.map { community in
      try office.register(
        PersonDetails(
          noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "นาย", first: "เขต\(community.zone)", last: "ดี"),
          community: community.id))
    }
    let group = try office.register(
      GroupDetails(code: "G1", name: "กลุ่มทอผ้า", community: zones[0].id, occupation: "ทอผ้า"),
      members: people.map { GroupMember(person: $0, name: "", role: .member) })
    try office.addUser(login: "officer", name: "เขตสาม", role: .fieldOfficer, zones: [3])
    let officer = try office.acting(as: "officer")
    for (language, hidden) in [
      (Language.thai, "บุคคลที่ท่านไม่มีสิทธิดูชื่อ"), (.english, "somebody whose name you may not see"),
    ] {
      let journey = Journey(
        officer, language: language, start: .history(.group, group.raw, name: Phrase(verbatim: "กลุ่มทอผ้า")))
      #expect(journey.sees("เขต3"), "\(journey.screen)")
      #expect(!journey.sees("เขต1"))
      #expect(journey.sees(hidden), "\(journey.screen)")
      #expect(!journey.sees("#"), "\(journey.screen)")
    }
    // Who sees the whole city reads the name.
    #expect(Journey(office, start: .history(.group, group.raw, name: Phrase(verbatim: ""))).sees("เขต1"))
  }
}
