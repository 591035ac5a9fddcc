import Glibc
import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

@Suite struct `Backups` {
  private let clock = Trial.clock("2026-11-23")
  private let name = "office-2026-11-23T100000.backup"

  private func create(_ folder: Folder, shared: Bool = false, clock: (@Sendable () -> Moment)? = nil) throws -> Office {
    let office = try Office.create(
      at: folder.office, founding: Trial.founding(), shared: shared, clock: clock ?? self.clock)
    for number in 1...5 { try office.register(Bench.person(number, "คน\(number)", in: "101", of: office)) }
    return office
  }

  private func names(_ folder: String) -> [String] {
    FileSystem.names(in: folder).filter { !["..", "."].contains($0) }
  }

  @Test func `a backup is a whole office, checked, named by its time, and the journal tells of it`() throws {
    let folder = try Trial.folder()
    let office = try create(folder)
    #expect(try office.lastBackup() == nil)
    let outcome = try journaled(office) { try office.backUp(to: folder.path) }
    #expect(outcome.path == folder.path + "/" + name)
    #expect(outcome.isRecorded)
    #expect(FileSystem.status(outcome.path)?.st_mode == S_IFREG | 0o600)
    #expect(try office.lastBackup() == office.now)
    #expect(try OfficeCopy.check(outcome.path).lastEntry == outcome.entries)
    #expect(!names(folder.path).contains { $0.hasSuffix(".partial") })
    let copy = try Office.open(at: outcome.path, login: "admin", clock: clock)
    #expect(try copy.people(limit: 10).total == 5)
    #expect(try copy.checkIntegrity(IntegrityOptions(isFull: true)).findings == [])
    try copy.close()
    try office.close()
  }

  @Test func `without a place it lies in a folder beside the office; a shared office has shared backups`() throws {
    let folder = try Trial.folder()
    let office = try create(folder, shared: true)
    let outcome = try office.backUp()
    #expect(outcome.path == folder.path + "/backups/" + name)
    #expect((FileSystem.status(outcome.path)?.st_mode ?? 0) & 0o777 == 0o660)
    #expect((FileSystem.status(folder.path + "/backups")?.st_mode ?? 0) & 0o7777 == 0o2770)
    try office.close()
    unlink(outcome.path)
    rmdir(folder.path + "/backups")
  }

  @Test func `a file that exists is never written over`() throws {
    let folder = try Trial.folder()
    let office = try create(folder)
    _ = try office.backUp(to: folder.path)
    let before = FileSystem.status(folder.path + "/" + name)?.st_ino
    try refused(StoreError.exists(path: folder.path + "/" + name), office) { _ = try office.backUp(to: folder.path) }
    #expect(FileSystem.status(folder.path + "/" + name)?.st_ino == before)
    try office.close()
  }

  @Test func `others write on while the copy is made, and the copy is one moment of the office`() async throws {
    let folder = try Trial.folder()
    let office = try create(folder)
    let other = try Office.open(at: folder.office, login: "admin", clock: clock)
    let place = folder.path
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        for number in 10..<60 { try other.register(Bench.person(number, "ใหม่\(number)", in: "101", of: other)) }
      }
      group.addTask { for number in 1...5 { _ = try office.backUp(to: place + "/copy\(number).backup") } }
      try await group.waitForAll()
    }
    for number in 1...5 {
      let copy = try Office.open(at: folder.path + "/copy\(number).backup", login: "admin", clock: clock)
      #expect(try copy.checkIntegrity(IntegrityOptions(isFull: true)).errors == 0)
      try copy.close()
    }
    #expect(try office.people(limit: 100).total == 55)
    try other.close()
    try office.close()
  }

  @Test func `only so many are kept, and only what is called as a backup of this office goes`() throws {
    let folder = try Trial.folder()
    let days = SetClock([
      "2026-11-23T03:00:00Z", "2026-11-24T03:00:00Z", "2026-11-25T03:00:00Z", "2026-11-26T03:00:00Z",
    ])
    let office = try create(folder, clock: days.now)
    let strangers = ["office-notes.backup", "other-2026-11-01T100000.backup", "office-2026-11-01T100000.backup.txt"]
    for stranger in strangers { try NewFile.make(folder.path + "/" + stranger, mode: 0o600) }
    _ = try office.backUp(to: folder.path)
    days.next()
    _ = try office.backUp(to: folder.path)
    days.next()
    _ = try office.backUp(to: folder.path)
    days.next()
    let outcome = try office.backUp(to: folder.path, keep: 2)
    #expect(outcome.removed.map { FileSystem.split($0).name } == [name, "office-2026-11-24T100000.backup"])
    #expect(BackupName.all(in: folder.path, stem: "office").count == 2)
    for stranger in strangers { #expect(FileSystem.exists(folder.path + "/" + stranger), "\(stranger)") }
    try office.close()
  }

  @Test(arguments: [
    ("office-2026-11-23T100000.backup", true), ("office-2026-11-23T10000.backup", false),
    ("office-2026-11-23T10:00:00.backup", false), (".office-2026-11-23T100000.backup.partial", false),
    ("office-before-schema5.backup", false), ("officeX2026-11-23T100000.backup", false), ("", false),
  ])
  func `names`(name: String, isBackup: Bool) {
    #expect(BackupName.matches(name, stem: "office") == isBackup)
  }

  @Test func `a copy left by a program that was killed is no backup and goes next time`() throws {
    let folder = try Trial.folder()
    let office = try create(folder)
    let left = folder.path + "/.office-2026-11-01T100000.backup.partial"
    for path in [left, left + "-journal"] { try NewFile.make(path, mode: 0o600) }
    #expect(BackupName.all(in: folder.path, stem: "office") == [])
    _ = try office.backUp(to: folder.path)
    #expect(!FileSystem.exists(left) && !FileSystem.exists(left + "-journal"))
    try office.close()
  }

  @Test func `where there is no folder, or none that may be written to, nothing is made`() throws {
    let folder = try Trial.folder()
    let office = try create(folder)
    for place in ["/nowhere/at/all/", "/nowhere/at/all/x.backup", "", "/proc/x.backup", "/proc"] {
      #expect(throws: StoreError.self, "\(place)") { _ = try office.backUp(to: place) }
    }
    #expect(names(folder.path).allSatisfy { !$0.hasSuffix(".backup") })
    #expect(try office.lastBackup() == nil)
    try office.close()
  }

  @Test func `a full disk is said to be full and holds no half file`() throws {
    let folder = try Trial.folder()
    let office = try create(folder)
    let small = folder.path + "/small"
    mkdir(small, 0o700)
    guard mount("tmpfs", small, "tmpfs", 0, "size=64k") == 0 else {
      rmdir(small)
      print("SKIPPED: a full disk; mounting a small file system is not permitted here")
      return try office.close()
    }
    defer {
      umount(small)
      rmdir(small)
    }
    #expect(throws: StoreError.full) { _ = try office.backUp(to: small) }
    // Full only while it is written, past the first look at the free space.
    #expect(throws: StoreError.full) {
      _ = try OfficeCopy.write(to: small + "/x", mode: 0o600, expecting: 0) {
        try office.engine.copy(over: $0, OfficeFacts.reading)
      }
    }
    #expect(names(small) == [])
    #expect(try office.lastBackup() == nil)
    try office.close()
  }

  @Test func `only who keeps the office may back it up`() throws {
    let office = try Trial.office()
    for role in OfficeRole.allCases where role != .administrator {
      let other = try office.acting(as: role.rawValue)
      #expect(throws: RuleViolation.notPermitted(.changeSettings)) { _ = try other.backUp(to: "/tmp") }
    }
  }
}
