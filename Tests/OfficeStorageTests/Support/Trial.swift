import Glibc
import OfficeCore
import OfficeStorage
import Testing
import ThaiText

/// Short forms that tests are written in.
enum Trial {
  /// 23 November 2026, 09.20 in Bangkok.
  static let now = Moment(secondsSinceEpoch: 1_795_400_419)

  static func clock(_ day: String) -> @Sendable () -> Moment {
    let moment = Moment(utc: day + "T03:00:00Z") ?? now
    return { moment }
  }

  static let communities = [
    CommunityRow(line: 2, code: "101", zone: 1, name: "โนนชัย 1"),
    CommunityRow(line: 3, code: "102", zone: 1, name: "โนนชัย 2"),
    CommunityRow(line: 4, code: "201", zone: 2, name: "ศรีฐาน 1", aliases: .value(["ศรีถาน 1"])),
    CommunityRow(line: 5, code: "301", zone: 3, name: "โนนทัน 5"),
    CommunityRow(line: 6, code: "401", zone: 4, name: "เหล่านาดี"),
  ]

  static func founding(_ communities: [CommunityRow] = communities) -> Office.Founding {
    Office.Founding(communities: communities, login: "admin", name: "ผู้ดูแล")
  }

  /// An office in memory with one user of each role, named by the role.
  static func office(today: String = "2026-11-23", communities: [CommunityRow] = communities) throws -> Office {
    let office = try Office.inMemory(founding: founding(communities), clock: clock(today))
    for role in OfficeRole.allCases where role != .administrator {
      try office.addUser(login: role.rawValue, name: "ชื่อของ \(role.rawValue)", role: role, zones: [])
    }
    return office
  }

  /// A folder of its own, removed by `Folder`.
  static func folder() throws -> Folder { try Folder() }

  /// The valid national ID of a running number.
  static func nationalID(_ number: Int) throws -> NationalID {
    let twelve = "14099" + String(String(10_000_000 + number).dropFirst())
    for digit in 0...9 {
      if let found = try? NationalID.reading(twelve + String(digit)) { return found }
    }
    throw StoreError.noSuchRecord
  }

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? .first }
}

/// A folder for one test; goes with all that is in it when the test lets go of it.
final class Folder {
  let path: String

  init() throws {
    var template = Array("/tmp/office-test-XXXXXX".utf8CString)
    let made = mkdtemp(&template)
    path = made.map { String(cString: $0) } ?? ""
    try #require(!path.isEmpty)
  }

  var office: String { path + "/office.db" }

  deinit {
    guard let listing = opendir(path) else { return }
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      unlink(path + "/" + name)
    }
    closedir(listing)
    rmdir(path)
  }
}

extension Office {
  /// Imports rows that must all be good.
  @discardableResult
  func take(_ rows: ImportRows, update: Bool = false) throws -> ImportOutcome {
    let outcome = try importRows(rows, options: ImportOptions(update: update))
    try #require(outcome.rejections == [])
    return outcome
  }

  func id(of number: NationalID) throws -> ID<Person> {
    guard case .person(let id) = try holder(of: number) else { throw StoreError.noSuchRecord }
    return id
  }

  func communityID(_ code: String) throws -> ID<Community> {
    try #require(try communities().first { $0.code == code }).id
  }

  func groupID(_ code: String) throws -> ID<OccupationalGroup> {
    try #require(try groups(matching: code).first { $0.code == code }).id
  }

  /// The number of entries of the journal.
  func journalLength() throws -> Int { try checkJournal().entries }
}
