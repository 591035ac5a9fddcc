import Foundation
import OfficeCore
import OfficeStorage
import Screens
import TerminalUI
import TestSupport
import Testing
import ThaiText

/// What a user of zone 3 finds, counts and exports is the same whether or not other zones have people, over offices made
/// from numbers: lists, the one search, loose spelling, shared searches, recents, the palette, Home's figures, files.
@Suite struct FindingZoneTests {
  private static let today = TestOffice.today

  private static var lists: [Route] {
    [
      .home, .find(""), .people(community: nil), .groups(community: nil), .organisations(), .networks, .communities,
      .proposals(.all(fiscalYear: 2570)), .queue, .outreaches(fiscalYear: 2570), .interests(outreach: nil), .incomplete,
      .coverage(fiscalYear: 2570), .fairness(fiscalYear: 2570), .dashboard(fiscalYear: 2570),
      .dueHouseholds(fiscalYear: 2570, nil, zone: nil), .followUps(fiscalYear: 2570),
      .standings(StandingsQuery(fiscalYear: 2570, of: .applicants(recommended: false))),
      .standings(StandingsQuery(fiscalYear: 2570, of: .households(.supported))),
    ]
  }

  /// Names that people have, that sound like names they have, and that sound like communities of any zone.
  private static let words = [
    "สมชาย", "สมชัย", "สมฉาย", "โนนทาน", "โนนทัน", "โนนธาน", "หนองใหย่", "หนองใหญ่", "ชื่อ", "ชื่อ1", "เขต3", "เขต1",
    "นางสมชาย", "0810010005", "ศรีถาน",
  ]

  private static let queries = [
    "", "เขต:3", "เขต:1", "-เขต:3", "ประเภท:ผู้สูงอายุ", "ไม่มีเลข", "โนนทาน", "-โนนทาน", "สมฉาย", "อายุ>30", "หัวหน้า",
    "ขึ้นทะเบียน>=1/10/2569", "ชุมชน:โนนทัน", "สมชาย ไม่มีเลข",
  ]

  private static func share(_ office: Office) throws {
    for (number, query) in queries.enumerated() where !query.isEmpty {
      try office.share(ListView(name: "คำค้น \(number)", words: query), of: "people")
    }
    try office.share(ListView(name: "กลุ่ม", words: "-โนน"), of: "groups")
    try office.share(ListView(name: "เรื่อง", words: "ขอ>=5,000"), of: "proposals")
    try office.addUser(login: "whole", name: "เขต สาม", role: .administrator, zones: [3])
  }

  private static func pair(_ seed: UInt64) throws -> (Office, Office) {
    let offices = try [Set([3]), [1, 2, 3, 4]].map { zones in
      let office = try OutreachZoneTests.office(seed, zones: zones)
      try share(office)
      return office
    }
    return (offices[0], offices[1])
  }

  private static func text(_ value: some Any) -> [String] {
    OutreachZoneTests.unnumbered(
      [String(describing: value).replacing(/(id: |ID<[A-Za-z]*>\()[0-9]+/, with: "id")])
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `lists and searches do not change with what other zones have`(seed: UInt64) throws {
    let (alone, among) = try Self.pair(seed)
    for login in ["officer3", "whole"] {
      let (few, many) = (try alone.acting(as: login), try among.acting(as: login))
      for route in Self.lists {
        for keys in ["", "/โนนทาน", "S"] {
          let (one, other) = (Journey(few, rows: 40, start: route), Journey(many, rows: 40, start: route))
          try one.type(keys)
          try other.type(keys)
          #expect(
            OutreachZoneTests.unnumbered(one.lines) == OutreachZoneTests.unnumbered(other.lines),
            "seed \(seed) \(login) \(route) \(keys)")
        }
      }
      for word in Self.words {
        let (one, other) = (try few.people(matching: word), try many.people(matching: word))
        #expect(one.people.map(\.name) == other.people.map(\.name), "seed \(seed) \(word)")
        #expect(one.total == other.total && one.soundsLike == other.soundsLike, "seed \(seed) \(word)")
        for start in [Route.find(word), .home] {
          let (left, right) = (Journey(few, rows: 40, start: start), Journey(many, rows: 40, start: start))
          if start == .home {
            try left.type("<f9>\(word)")
            try right.type("<f9>\(word)")
          }
          #expect(
            OutreachZoneTests.unnumbered(left.lines) == OutreachZoneTests.unnumbered(right.lines),
            "seed \(seed) \(login) \(word)")
        }
      }
      for query in Self.queries {
        #expect(
          try QueryExport.records(.people, query, in: few).count == QueryExport.records(.people, query, in: many).count,
          "seed \(seed) \(query)")
      }
      #expect(try SearchFigure.shared(in: few).map(\.count) == SearchFigure.shared(in: many).map(\.count))
    }
    // The whole city does find more: the comparison could fail.
    #expect(try among.people(matching: "โนนทาน").total ?? 0 > alone.people(matching: "โนนทาน").total ?? 0)
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `files do not change with what other zones have`(seed: UInt64) throws {
    let (alone, among) = try Self.pair(seed)
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let (few, many) = (try alone.acting(as: "whole"), try among.acting(as: "whole"))
    for kind in ImportKind.allCases where kind != .communities {
      func rows(_ office: Office) throws -> [String] {
        var all: [String] = []
        _ = try office.exportRows(kind) { all += Self.text($0) }
        return all
      }
      #expect(try rows(few) == rows(many), "seed \(seed) \(kind)")
    }
    var number = 0
    for route in Self.lists {
      func file(_ office: Office) throws -> [String]? {
        number += 1
        let path = folder.path + "/\(number).csv"
        let journey = Journey(office, rows: 40, start: route)
        guard !Set([Route.home, .find(""), .fairness(fiscalYear: 2570)].map { "\($0)" }).contains("\(route)") else {
          return nil
        }
        try journey.type("e")
        guard journey.sees("ชื่อแฟ้ม") else { return nil }
        try journey.type("<c-u>").paste(path)
        try journey.type("<enter><enter>")
        let text = try String(contentsOfFile: path, encoding: .utf8)
        return OutreachZoneTests.unnumbered(text.split(whereSeparator: \.isNewline).map(String.init))
      }
      #expect(try file(few) == file(many), "seed \(seed) \(route)")
    }
    #expect(number > 20)
  }

  @Test func `what others open pushes nothing out of what one opened last`() throws {
    let (_, among) = try Self.pair(1)
    let officer = try among.acting(as: "officer3")
    let own = try officer.people(limit: 3).people.map(\.id)
    for id in own { try officer.recordView(of: .person, id.raw) }
    let before = try officer.recentPeople()
    let others = try among.people(limit: 50).people.map(\.id)
    for _ in 0..<20 { for id in others { try among.recordView(of: .person, id.raw) } }
    #expect(try officer.recentPeople() == before)
    // Before these stands whom the officer registered.
    #expect(try officer.recentRecords().prefix(3).map(\.record) == own.reversed().map { .person($0) })
  }
}
