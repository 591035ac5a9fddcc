import Glibc
import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

@Suite struct `The office file` {
  private let clock = Trial.clock("2026-11-23")

  private func create(_ folder: Folder, shared: Bool = false) throws -> Office {
    try Office.create(at: folder.office, founding: Trial.founding(), shared: shared, clock: clock)
  }

  private func open(_ folder: Folder, login: String = "admin") throws -> Office {
    try Office.open(at: folder.office, login: login, clock: clock)
  }

  private func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  private func write(_ text: String, to path: String) throws {
    let file = try #require(fopen(path, "w"))
    fputs(text, file)
    fclose(file)
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    let count = fread(&buffer, 1, buffer.count, file)
    return Array(buffer.prefix(count))
  }

  @Test func `an office comes back with all that was done`() throws {
    let folder = try Trial.folder()
    let first = try create(folder)
    let id = try first.register(Bench.person(1, "สมชาย", in: "101", of: first))
    try first.close()
    let second = try open(folder)
    #expect(try second.person(id).details.name.first == "สมชาย")
    #expect(try second.checkJournal().isIntact)
    #expect(try second.communities().map(\.code) == Trial.communities.map(\.code))
    try second.close()
  }

  @Test func `creating refuses to touch a file that exists`() throws {
    let folder = try Trial.folder()
    try write("ของเดิม", to: folder.office)
    #expect(throws: StoreError.exists(path: folder.office)) { _ = try create(folder) }
    #expect(try bytes(folder.office) == Array("ของเดิม".utf8))
  }

  @Test func `creating where there is no folder is refused`() throws {
    #expect(throws: StoreError.cannotCreate(path: "/nowhere/at/all.db")) {
      _ = try Office.create(at: "/nowhere/at/all.db", founding: Trial.founding(), clock: clock)
    }
  }

  @Test func `every file of an office is its owner's alone, or its group's too when asked`() throws {
    for (shared, expected) in [(false, mode_t(0o600)), (true, 0o660)] {
      let folder = try Trial.folder()
      let office = try create(folder, shared: shared)
      try office.addUser(login: "x", name: "ก", role: .clerk, zones: [])
      try office.keep(DraftContent(screen: "s", subject: "", fields: ["a": "b"], focus: "a", cursor: 0))
      for suffix in ["", "-wal", "-shm", ".lock", ".drafts", ".drafts-wal", ".drafts.lock"] {
        #expect(mode(folder.office + suffix) == expected, "\(suffix)")
      }
      try office.close()
    }
  }

  @Test func `closing leaves one whole file, without a log beside it`() throws {
    let folder = try Trial.folder()
    let office = try create(folder)
    _ = try office.communities()
    try office.close()
    #expect(mode(folder.office + "-wal") == 0)
    #expect(mode(folder.office + ".drafts-wal") == 0)
  }

  @Test func `a commit waits for the disk`() throws {
    let folder = try Trial.folder()
    let office = try create(folder)
    #expect(try office.engine.write { try $0.number("PRAGMA synchronous") } == 2)
    try office.close()
  }

  @Test func `a file that is not there, no database or somebody else's database is refused`() throws {
    let folder = try Trial.folder()
    #expect(throws: StoreError.missing(path: folder.office)) { _ = try open(folder) }
    try write("national_id,first_name\n", to: folder.office)
    #expect(throws: StoreError.notAnOffice) { _ = try open(folder) }
    try write("", to: folder.office)
    #expect(throws: StoreError.notAnOffice) { _ = try open(folder) }
    unlink(folder.office)
    let foreign = try Engine(path: folder.office, mode: 0o600)
    try foreign.write { try $0.run("CREATE TABLE notes (text TEXT)") }
    try foreign.close()
    let before = try bytes(folder.office)
    #expect(throws: StoreError.notAnOffice) { _ = try open(folder) }
    #expect(try bytes(folder.office) == before)
  }

  @Test func `a file of a newer program is refused and left as it is`() throws {
    let folder = try Trial.folder()
    let office = try create(folder)
    try office.engine.write { try $0.run("INSERT INTO migration(number, name, checksum) VALUES (999, 'future', '')") }
    try office.close()
    let known = try #require(Migrations.all.last).number
    #expect(throws: StoreError.newer(found: 999, known: known)) { _ = try open(folder) }
  }

  @Test func `an unknown or closed login opens nothing`() throws {
    let folder = try Trial.folder()
    let office = try create(folder)
    try office.addUser(login: "x", name: "ก", role: .clerk, zones: [])
    try office.closeUser(login: "x")
    for login in ["nobody", "x"] {
      #expect(throws: StoreError.unknownLogin(login)) { _ = try open(folder, login: login) }
    }
    try office.close()
  }

  @Test func `the token of a session moves when another session commits, and only then`() throws {
    let folder = try Trial.folder()
    let first = try create(folder)
    let second = try open(folder)
    let start = try second.changeToken()
    #expect(try second.changeToken() == start)
    try first.addUser(login: "x", name: "ก", role: .clerk, zones: [])
    let moved = try second.changeToken()
    #expect(moved != start)
    try second.addUser(login: "y", name: "ก", role: .clerk, zones: [])
    #expect(try second.changeToken() == moved)
    try first.close()
    try second.close()
  }

  @Test func `two sessions that write many deeds at once lose none`() async throws {
    let folder = try Trial.folder()
    let offices = [try create(folder), try open(folder)]
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (number, office) in offices.enumerated() {
        group.addTask {
          for person in 0..<60 {
            try office.register(Bench.person(number * 1_000 + person, "คน\(person)", in: "101", of: office))
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try offices[0].people(limit: 500).total == 120)
    let check = try offices[1].checkJournal()
    #expect(check.isIntact)
    #expect(check.entries == 122)
    #expect(Set(try offices[0].people(limit: 500).people.map(\.household)).count == 120)
    for office in offices { try office.close() }
  }
}
