import OfficeCore
import OfficeStorage
import TerminalUI
import TestSupport
import Testing
import ThaiText

@testable import Screens

/// Saved and shared searches, and records that are searched for, are reached from the palette and from Home.
@Suite struct SavedSearchTests {
  private func office() throws -> Office {
    let office = try TestOffice.sample(people: 200)
    let community = try #require(try office.communitySummaries().first { $0.people > 0 }?.community.name)
    try office.share(ListView(name: "สูงวัยเขต 3", words: "เขต:3 อายุ>60"), of: "people")
    try office.share(ListView(name: "ในชุมชนหนึ่ง", words: "ชุมชน:\"\(community)\""), of: "people")
    try office.share(ListView(name: "กลุ่มใหญ่", words: "สมาชิก>=5", column: "members", isDescending: true), of: "groups")
    try office.share(ListView(name: "ขอมาก", words: "ขอ>=40,000"), of: "proposals")
    try office.keepListView(ListView(name: "ของฉัน", words: "-เขต:1"), of: "communities")
    return office
  }

  private func shown(_ journey: Journey) throws -> [Command] {
    guard case .palette(let palette)? = journey.shell.overlay else { throw StoreError.noSuchRecord }
    return palette.shown
  }

  @Test func `the palette opens the list of a saved search, narrowed and sorted, by its name`() throws {
    let office = try office()
    let journey = Journey(office)
    try journey.type("<f9>สูงวัย")
    try expectSnapshots(journey, "palette-saved-search")
    try journey.type("<enter>")
    #expect(journey.lines[0].contains(scalars: "ทะเบียนบุคคล"), "\(journey.screen)")
    #expect(journey.sees("เขต:3 อายุ>60"), "\(journey.screen)")
    let search = try #require(try office.savedSearches().first { $0.view.name == "สูงวัยเขต 3" })
    let total = try #require(try QueryExport.count(search, in: office))
    #expect(journey.sees("\(total) คน"), "\(journey.screen)")
    try journey.type("<f9>กลุ่มใหญ่<enter>")
    #expect(journey.sees("▼"), "\(journey.screen)")
    try journey.type("<f9>ของฉัน<enter>")
    #expect(journey.sees("-เขต:1"), "\(journey.screen)")
    // A line that names a community is read when the communities are known.
    try journey.type("<f9>ในชุมชน<enter>")
    #expect(journey.sees("ชุมชน:"), "\(journey.screen)")
    #expect(!journey.sees("ไม่มีค่า"), "\(journey.screen)")
  }

  @Test func `what is used often stands first, and another user's own searches are not offered`() throws {
    let office = try office()
    let journey = Journey(office)
    for _ in 0..<3 { try journey.type("<f9>กลุ่มใหญ่<enter>") }
    try journey.type("<f9>")
    #expect(try shown(journey).first?.phrase.thai == "กลุ่มใหญ่")
    try office.addUser(login: "other", name: "คน อื่น", role: .clerk, zones: [])
    let other = Journey(try office.acting(as: "other"))
    try other.type("<f9>")
    let names = try shown(other).map(\.phrase.thai)
    #expect(names.contains("กลุ่มใหญ่") && !names.contains("ของฉัน"))
    // A member of the committee sees no register: the search is there and says why it does not open.
    try office.addUser(login: "member", name: "กรรมการ", role: .committeeMember, zones: [])
    let member = Journey(try office.acting(as: "member"))
    try member.type("<f9>สูงวัย<enter>")
    #expect(member.sees("ทำไม่ได้: เฉพาะ") || member.sees("ท่านไม่มีสิทธิ"), "\(member.screen)")
  }

  @Test func `what is no command is looked for among records, those opened before first`() throws {
    let office = try office()
    let found = try office.people(matching: "สม").people
    let person = try #require(found.first { $0.name.first.unicodeScalars.count >= 3 } ?? found.first)
    let journey = Journey(office)
    try journey.type("<f9>\(person.name.first) \(person.name.last)")
    let record = try #require(try shown(journey).first { $0.deed == .open(.personPage(person.id)) })
    #expect(record.section == Vocabulary.person)
    try expectSnapshots(journey, "palette-records", sizes: [(80, 24), (40, 12)])
    let place = try #require(try shown(journey).firstIndex(of: record))
    for _ in 0..<place { try journey.type("<down>") }
    try journey.type("<enter>")
    #expect(journey.sees(person.name.full), "\(journey.screen)")
    #expect(try office.commandUses().keys.contains("record person \(person.id.raw)"))
    // The same first name finds several; the one that was opened stands before the others.
    try journey.type("<f9>\(person.name.first)")
    let people = try shown(journey).filter { $0.section == Vocabulary.person }
    if people.count > 1 { #expect(people[0].deed == .open(.personPage(person.id))) }
    // On a slow line only commands are looked through.
    let lean = Journey(office, isLean: true)
    try lean.type("<f9>\(person.name.first)")
    #expect(try shown(lean).allSatisfy { $0.section != Vocabulary.person })
  }

  @Test func `shared searches stand on Home with what they find for the user, and open their lists`() throws {
    let office = try office()
    let journey = Journey(office)
    try expectSnapshots(journey, "home-shared-searches", sizes: [(80, 24), (40, 12)])
    let english = Journey(office, language: .english)
    try expectSnapshots(english, "home-shared-searches-english", sizes: [(80, 24)])
    for search in try office.savedSearches().filter(\.isShared) {
      let count = try #require(try QueryExport.count(search, in: office))
      let home = Journey(office)
      let line = try #require(home.lines.first { $0.contains(scalars: search.view.name) }, "\(home.screen)")
      #expect(line.contains(scalars: count == 0 ? "ไม่มี" : "\(count) รายการ"), "\(line)")
      // The list that it opens has as many rows.
      let list = Journey(office, columns: 120, rows: 60, start: .saved(search))
      #expect(list.sees("\(count) ") || count == 0, "\(list.screen)")
    }
    try office.addUser(login: "officer", name: "เขต สาม", role: .fieldOfficer, zones: [3])
    let officer = try office.acting(as: "officer")
    for figure in try SearchFigure.shared(in: officer) {
      #expect(figure.count == (try QueryExport.count(figure.search, in: officer)))
    }
    try office.addUser(login: "member", name: "กรรมการ", role: .committeeMember, zones: [])
    let lists = try SearchFigure.shared(in: office.acting(as: "member")).map(\.search.list)
    #expect(!lists.contains("people") && !lists.contains("groups"))
  }

  @Test func `Home's line of a shared search opens the list by Enter`() throws {
    let journey = Journey(try office())
    var steps = 0
    while !journey.lines.contains(where: { $0.contains(scalars: "▶") && $0.contains(scalars: "กลุ่มใหญ่") }), steps < 40 {
      try journey.type(steps == 0 ? "<home>" : "<down>")
      steps += 1
    }
    try journey.type("<enter>")
    #expect(journey.sees("สมาชิก>=5"), "\(journey.screen)")
  }
}
