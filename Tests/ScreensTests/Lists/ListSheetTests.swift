import Foundation
import OfficeCore
import OfficeStorage
import TerminalUI
import TestSupport
import Testing
import ThaiText

@testable import Interchange
@testable import Screens

/// A file of a list is what the list shows: its rows under its filter, in its order, with its columns.
@Suite struct ListSheetTests {
  /// The sample, and one of each further kind.
  private static let sample = Result {
    let office = try TestOffice.sample()
    let community = try #require(try office.communities().first { $0.code == "305" })
    try office.register(OrganisationDetails(name: "ชมรมผู้สูงอายุ", kind: .elderlyClub, community: community.id))
    try office.register(OrganisationDetails(name: "มูลนิธิ, ขอนแก่น", kind: .foundation))
    try office.register(GroupNetworkDetails(name: "เครือข่ายทอผ้า", coordinator: "นางมาลี ดี"))
    try office.registerWalkIn(
      WalkInDraft.Reading(
        who: .init(name: PersonName(title: "นาง", first: "ผู้มา", last: "ติดต่อ"), community: community.id),
        noIDReason: "ไม่ได้นำบัตรมา", topic: ""))
    try office.addUser(login: "officer", name: "เขต สาม", role: .fieldOfficer, zones: [3])
    let other = try #require(try office.people(limit: 600).people.first { $0.zone == 1 && $0.nationalID != nil })
    let number = try #require(try office.person(other.id).details.nationalID)
    try office.acting(as: "officer").askOtherZone(about: number, reason: "มาประชุม")
    return office
  }
  private static let folder = Result { try Program.folder() }

  private static let query = StandingsQuery(fiscalYear: 2569, of: .households(.supported))
  private static let applicants = StandingsQuery(fiscalYear: 2570, of: .applicants(recommended: false))

  /// Each list, and keys that narrow or sort it.
  private static var lists: [(String, Route, String)] {
    [
      ("people", .people(community: nil), "f<down><space><enter>"), ("people-turned", .people(community: nil), "S"),
      ("groups", .groups(community: nil), "S"), ("organisations", .organisations(), "S"), ("networks", .networks, ""),
      ("communities", .communities, ""), ("communities-found", .communities, "/โนน<tab>"),
      ("proposals", .proposals(.all(fiscalYear: 2569)), "S"), ("queue", .queue, ""),
      ("outreaches", .outreaches(fiscalYear: 2570), "S"), ("interests", .interests(outreach: nil), "S"),
      ("incomplete", .incomplete, ""), ("coverage", .coverage(fiscalYear: 2570), "S"),
      ("due", .dueHouseholds(fiscalYear: 2569, nil, zone: nil), "S"), ("standings", .standings(query), "S"),
      ("applicants", .standings(applicants), ""), ("requests", .zoneRequests, ""),
    ]
  }

  /// Writes the list on the screen to a file, and reads it as a spreadsheet would.
  private func written(_ journey: Journey, _ name: String) throws -> [[String]] {
    let path = try Self.folder.get().path + "/\(name)-\(UUID().uuidString).csv"
    try journey.type("e<c-u>").paste(path)
    try journey.type("<enter><enter>")
    try #require(FileManager.default.fileExists(atPath: path), "\(journey.screen)")
    #expect(journey.sees("ส่งออกแล้ว") || journey.sees("Exported"), "\(journey.screen)")
    let bytes = try Array(Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(bytes.starts(with: CSVWriter.byteOrderMark))
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o600)
    return try Self.records(Array(bytes.dropFirst(3)))
  }

  /// Records of a CSV file: RFC 4180, whose lines end with CR LF.
  private static func records(_ bytes: [UInt8]) throws -> [[String]] {
    var (records, record, cell): ([[String]], [String], [UInt8]) = ([], [], [])
    var isQuoted = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\"") where isQuoted && index + 1 < bytes.count && bytes[index + 1] == byte:
        cell.append(byte)
        index += 1
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        record.append(String(decoding: cell, as: UTF8.self))
        cell = []
      case 0x0D where !isQuoted:
        try #require(index + 1 < bytes.count && bytes[index + 1] == 0x0A)
        records.append(record + [String(decoding: cell, as: UTF8.self)])
        (record, cell) = ([], [])
        index += 1
      default: cell.append(byte)
      }
      index += 1
    }
    try #require(cell.isEmpty && record.isEmpty)
    return records
  }

  @Test(arguments: lists.indices, [Language.thai, .english])
  func `the file of a list has the rows and columns that the list shows`(index: Int, language: Language) throws {
    let (name, route, keys) = Self.lists[index]
    let office = try Self.sample.get()
    // Wide enough that nothing is cut.
    let journey = Journey(office, columns: 360, rows: 60, language: language, start: route)
    try journey.type(keys)
    let lines = journey.lines
    let file = try written(journey, "\(name)-\(language)")
    let titles = try #require(file.first)
    #expect(file.count > 1, "\(journey.screen)")
    // Some titles and cells are wider than their columns, however wide the screen.
    let head = try #require(
      lines.firstIndex { line in titles.allSatisfy { Self.end(of: $0, in: line.unicodeScalars[...]) != nil } },
      "\(titles)\n\(journey.screen)")
    var place = head
    for row in file.dropFirst() {
      #expect(row.count == titles.count)
      place += 1
      // Of people only the first page is at hand.
      guard place < lines.count - 3, lines[place].contains(where: { $0 != " " }) else { break }
      // Each cell stands in its line, the cells in their order.
      var rest = lines[place].unicodeScalars[...]
      for guarded in row where !guarded.isEmpty {
        // What a spreadsheet would run bears a sign before it.
        let cell = guarded.hasPrefix("'") ? String(guarded.dropFirst()) : guarded
        let end = Self.end(of: cell, in: rest)
        #expect(end != nil, "\(cell) in \(lines[place])")
        if let end { rest = rest[end...] }
      }
    }
    // The first rows that the screen has are all there.
    #expect(place > head)
  }

  /// Where a cell ends in a line: as it is, or cut with the sign of that.
  private static func end(
    of cell: String, in line: String.UnicodeScalarView.SubSequence
  ) -> String.UnicodeScalarView.Index? {
    let letters = Array(cell.unicodeScalars)
    for length in stride(from: letters.count, through: 1, by: -1) {
      let wanted = Array(letters.prefix(length)) + (length < letters.count ? ["…"] : [])
      if let start = line.indices.first(where: { line[$0...].starts(with: wanted) }) {
        return line.index(start, offsetBy: wanted.count)
      }
    }
    return nil
  }

  @Test func `people are paged, and all pages are in the file in the list's order`() throws {
    let office = try Self.sample.get()
    let journey = Journey(office, start: .people(community: nil))
    try journey.type("S")
    let file = try written(journey, "all")
    var names: [String] = []
    var position: PeoplePosition?
    repeat {
      let page = try office.people(PeopleQuery(isDescending: true), after: position, limit: 37)
      names += page.people.map(\.name.full)
      position = page.next
    } while position != nil
    #expect(names.count == 601)
    #expect(file.dropFirst().map { $0[0] } == names)
  }

  @Test func `of marked rows those are written that the list shows`() throws {
    let journey = Journey(try Self.sample.get(), start: .groups(community: nil))
    try journey.type("<space><down><space>")
    let marked = journey.lines.filter { $0.contains(scalars: "✓") }
    let file = try written(journey, "marked")
    #expect(file.count == 3)
    for (line, row) in zip(marked, file.dropFirst()) { #expect(line.contains(scalars: row[0]), "\(line)") }
  }

  @Test func `what is masked on the screen is masked in the file, and the journal says that persons are in it`() throws
  {
    let office = try TestOffice.sample(people: 80)
    try office.addUser(login: "secretary", name: "เลขานุการ", role: .secretary, zones: [])
    let journey = Journey(try office.acting(as: "secretary"), start: .people(community: nil))
    try journey.type("f<down><space><enter>")
    let file = try written(journey, "masked")
    let numbers = file.dropFirst().map { $0[1] }
    #expect(numbers.contains { $0.contains("X") })
    #expect(numbers.allSatisfy { $0.contains("X") || !$0.unicodeScalars.contains { $0.properties.numericType != nil } })
    // The other file holds national IDs in full: it is not offered.
    try journey.type("e")
    #expect(!journey.sees("เพื่อนำเข้า"), "\(journey.screen)")
    let entry = try #require(try office.history(of: .file, 0).first)
    #expect(entry.deed == "export")
    #expect(
      entry.changes == [
        FieldChange("list", after: "people"), FieldChange("search_line", after: "เขต:2"),
        FieldChange("rows", after: String(file.count - 1)), FieldChange("personal_data", after: "yes"),
      ])
  }

  @Test func `a cell that a spreadsheet would run is guarded, quotes and commas are kept`() throws {
    let office = try TestOffice.empty()
    let community = try #require(try office.communities().first { $0.code == "305" }).id
    for (code, name) in [("G1", "=1+1"), ("G2", "ทอผ้า, \"สามเหลี่ยม\"")] {
      try office.register(
        GroupDetails(code: code, name: name, community: community, occupation: "@ทอ"), members: [])
    }
    let file = try written(Journey(office, start: .groups(community: nil)), "formula")
    #expect(Set(file.dropFirst().map { $0[1] }) == ["'=1+1", "ทอผ้า, \"สามเหลี่ยม\""])
    #expect(file.dropFirst().allSatisfy { $0[2] == "'@ทอ" })
  }

  @Test func `the dialog offers both files, and fits a small screen`() throws {
    let journey = Journey(try Self.sample.get(), start: .groups(community: nil))
    try journey.type("e<c-u>/tmp/groups.csv")
    try expectSnapshots(journey, "list-export-choice", sizes: [(80, 24), (40, 12)])
    let english = Journey(try Self.sample.get(), language: .english, start: .groups(community: nil))
    try english.type("e<c-u>/tmp/groups.csv")
    try expectSnapshots(english, "list-export-choice-english", sizes: [(80, 24), (40, 12)])
  }

  @Test func `who may not export is refused, and no file is left`() throws {
    let office = try TestOffice.sample(people: 60)
    try office.addUser(login: "auditor", name: "ผู้ตรวจสอบ", role: .auditor, zones: [])
    let auditor = try office.acting(as: "auditor")
    let entries = try office.checkJournal().entries
    let path = try Self.folder.get().path + "/refused.csv"
    let note = ListNote(list: "groups", line: "", rows: 1, isPersonal: false)
    #expect(throws: RuleViolation.notPermitted(.exportData)) {
      _ = try ListRequest.write(ListText(titles: ["ก"], rows: [["ข"]]), note, path: path).perform(in: auditor)
    }
    #expect(throws: RuleViolation.notPermitted(.exportData)) {
      _ = try ListRequest.writePeople(PeopleQuery(), among: nil, .thai, note, path: path).perform(in: auditor)
    }
    #expect(!FileManager.default.fileExists(atPath: path))
    #expect(try office.checkJournal().entries == entries)
    for (_, route, _) in Self.lists {
      let journey = Journey(auditor, start: route)
      try journey.type("e")
      #expect(!journey.sees("ชื่อแฟ้ม"), "\(journey.screen)")
    }
  }
}
