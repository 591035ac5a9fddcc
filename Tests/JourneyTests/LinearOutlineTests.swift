import Interchange
import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// Every place in lines: nothing that only an eye makes sense of, and nothing left out that the usual terminal shows.
@Suite struct LinearOutlineTests {
  static func routes(_ office: Office) throws -> [(String, Route)] {
    let year = office.today.fiscalYear
    let proposals = try office.proposals(.all(fiscalYear: year - 1))
    let proposal = try #require(proposals.first).id
    let queued = try #require(try office.proposals(.all(fiscalYear: year)).first).id
    let person = try #require(try office.people(matching: "").people.first).id
    let community = try #require(try office.communities().first).id
    let group = try #require(try office.groups(matching: "", community: nil).first).id
    let code = try office.person(person).details.household ?? ""
    let household = try #require(try office.household(code: code)).id
    let outreach = try #require(try office.outreaches(fiscalYear: year).first).id
    let round = try #require(try office.rounds(fiscalYear: year).first).id
    return [
      ("outreaches", .outreaches(fiscalYear: year)), ("outreach", .outreach(outreach)),
      ("outreach form", .outreachForm(outreach)), ("interests", .interests(outreach: nil)),
      ("walk-in", .walkIn(outreach: outreach)), ("incomplete", .incomplete), ("requests", .zoneRequests),
      ("round", .round(round)), ("coverage", .coverage(fiscalYear: year)), ("fairness", .fairness(fiscalYear: year)),
      ("zone report", .paper(.zoneReport(zone: 3, month: office.today.adding(days: 1 - office.today.day)))),
      ("home", .home), ("find", .find("ส")), ("communities", .communities), ("community", .community(community)),
      ("new community", .communityForm(.add, nil)), ("rename", .communityForm(.rename, community)),
      ("households", .households(community)),
      ("split", .householdForm(.split, household)),
      ("people", .people(community: nil)), ("person", .person(person)),
      ("person's record", .personPage(person)), ("relation", .personEntry(.relation(of: person, nil))),
      ("category", .personEntry(.category(of: person, nil))), ("departure", .personEntry(.departure(of: person))),
      ("new person", .person(nil)), ("pick a person", .pickPerson(seed: "")), ("groups", .groups(community: nil)),
      ("group", .group(group)), ("group page", .groupPage(group)), ("organisations", .organisations()),
      ("networks", .networks), ("new organisation", .entry(.organisation(nil))),
      ("new network", .entry(.network(nil))), ("new event", .entry(.event(group, nil))),
      ("new paper", .entry(.attachment(.group, group.raw))),
      ("papers", .attachments(.group, group.raw, name: Phrase(verbatim: "-"))), ("frame", .frame(fiscalYear: year)),
      ("proposals", .proposals(.all(fiscalYear: year))),
      ("proposal", .proposal(proposal)), ("intake", .intake(nil)), ("queue", .queue), ("screening", .screening(queued)),
      ("mayor", .mayor), ("follow-ups", .followUps(fiscalYear: year - 1)),
      ("grid", .followUpGrid(fiscalYear: year - 1, .m12)), ("assessments", .assessments(fiscalYear: year - 1)),
      ("dashboard", .dashboard(fiscalYear: year - 1)),
      ("standings", .standings(StandingsQuery(fiscalYear: year - 1, of: .households(.supported)))),
      ("duplicates", .duplicates), ("duplicate", .duplicate(person, ID(person.raw + 1))),
      ("settings", .settings), ("setting", .setting(.householdTarget)),
      ("history", .history(.person, person.raw, name: Phrase(verbatim: "-"))), ("receipt", .paper(.receipt(queued))),
      ("mayor's list", .paper(.mayorList)), ("new group", .group(nil)), ("pick a group", .pickGroup(seed: "")),
      ("household", .household(household)), ("household incomes", .householdIncomes(household)),
      ("due households", .dueHouseholds(fiscalYear: year - 1, nil, zone: nil)),
      ("privacy", .privacy(person)), ("consent", .privacyForm(.give, person)), ("access log", .accessLog(nil)),
      ("who looked", .accessLog(person)), ("data requests", .dataRequests), ("retention", .retention),
      ("notice", .paper(.notice(person))), ("import", .importing), ("look", .look), ("trust", .trust),
      ("form", .paper(.followUpForm(fiscalYear: year - 1, .m12, zone: nil))),
    ]
  }

  @Test func `what the usual terminal shows is said, without signs`() throws {
    let office = try TestOffice.sample()
    for (name, route) in try Self.routes(office) {
      for language in Language.allCases {
        let session = LinearSession(office, language: language, start: route)
        let lines = session.face.wholePage
        #expect(lines.count > 1, "\(name) says nothing")
        let said = lines.joined(separator: "\n")
        let signs = said.unicodeScalars.filter { Self.isSign($0) && $0 != "\n" }
        #expect(signs.isEmpty, "\(name): \(signs)")
        let missing = Self.words(Journey(office, language: language, start: route).canvas)
          .filter { !said.contains(scalars: $0) }
        #expect(missing.isEmpty, "\(name): \(missing)\n\(said)")
      }
    }
  }

  /// Controls, escapes, frames, blocks, arrows.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar.value == 0x7F || 0x2190...0x27BF ~= scalar.value
  }

  /// The words of the body with a letter or digit in them. Titles of columns are said beside values only, and a word
  /// that the edge cuts is no word.
  private static func words(_ canvas: Canvas) -> Set<String> {
    var words: Set<String> = []
    for y in 1..<(canvas.size.rows - 2) {
      var row = ""
      for x in 0..<canvas.size.columns {
        let cell = canvas[x, y]
        row += cell.role == .tableHeader ? " " : cell.text
      }
      for piece in row.split(separator: " ").map(String.init) {
        let word = String(String.UnicodeScalarView(piece.unicodeScalars.filter { $0 != "[" && $0 != "]" }))
        let isCut = word.unicodeScalars.contains { $0 == "…" }
        let hasText = word.unicodeScalars.contains { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        let isPlain = !word.unicodeScalars.contains { isSign($0) }
        // A letter alone is a key's; linear mode numbers the keys.
        let isKey = word.utf8.count == 1
        if hasText, !isCut, isPlain, !isKey { words.insert(word) }
      }
    }
    return words
  }
}
