import Glibc
import OfficeCore
import Testing

@testable import OfficeStorage

@Suite struct `The backup before a file is brought up to date` {
  /// A file of an older schema with one user in it.
  private func old(_ steps: Int, _ folder: Folder) throws {
    let engine = try Engine(path: folder.office, mode: 0o600)
    try Migrator.migrate(engine, Array(Migrations.all.prefix(steps)))
    try engine.write { session in
      try session.run(
        "INSERT INTO office(id, created_at, is_demo, sort_key_version) VALUES (1, '2026-01-01T00:00:00Z', 0, 1)")
      try session.run(
        """
        INSERT INTO user_account(login, name, role, zones, is_closed, version)
        VALUES ('admin', 'ผู้ดูแล', 'administrator', '', 0, 1)
        """)
    }
    try engine.close()
  }

  private func backups(_ folder: Folder) -> [String] {
    FileSystem.names(in: folder.path).filter { $0.hasSuffix(".backup") }
  }

  private func version(_ path: String) throws -> Int { try OfficeCopy.check(path).schemaVersion }

  @Test(arguments: 1..<Migrations.all.count)
  func `a file of each older schema is backed up beside itself, then brought up to date`(steps: Int) throws {
    let folder = try Trial.folder()
    try old(steps, folder)
    let office = try Office.open(at: folder.office, login: "admin", clock: Trial.clock("2026-11-23"))
    #expect(try office.engine.read { try Migrator.version(of: $0) } == Migrations.all.last?.number)
    try office.close()
    #expect(backups(folder) == ["office-before-schema\(Migrations.all.last?.number ?? 0).backup"])
    #expect(try version(folder.path + "/" + backups(folder)[0]) == steps)
    let again = try Office.open(at: folder.office, login: "admin", clock: Trial.clock("2026-11-23"))
    try again.close()
    #expect(backups(folder).count == 1)
  }

  @Test func `a new office and one of today's schema need none`() throws {
    let folder = try Trial.folder()
    let office = try Office.create(
      at: folder.office, founding: Trial.founding(), clock: Trial.clock("2026-11-23"))
    try office.close()
    #expect(backups(folder) == [])
  }

  @Test func `a migration that fails leaves the file as it was, and its backup is not made twice`() throws {
    let folder = try Trial.folder()
    try old(2, folder)
    let failing =
      Array(Migrations.all.prefix(3)) + [
        Migration(number: 4, name: "bad", text: "CREATE TABLE half (a INTEGER);\nCREATE nonsense;\n")
      ]
    for _ in 1...2 {
      let engine = try Engine(path: folder.office, mode: 0o600)
      #expect(throws: (any Error).self) {
        try MigrationBackup.migrate(engine, at: folder.office, mode: 0o600, failing)
      }
      #expect(try engine.read { try Migrator.version(of: $0) } == 2)
      #expect(try engine.read { try $0.number("SELECT count(*) FROM sqlite_master WHERE name = 'proposal'") } == 0)
      try engine.close()
    }
    #expect(backups(folder) == ["office-before-schema4.backup"])
  }

  @Test func `without room for the backup nothing is migrated, and the reason is said`() throws {
    let folder = try Trial.folder()
    let small = folder.path + "/small"
    mkdir(small, 0o700)
    guard mount("tmpfs", small, "tmpfs", 0, "size=700k") == 0 else {
      rmdir(small)
      return print("SKIPPED: a full disk; mounting a small file system is not permitted here")
    }
    defer {
      umount(small)
      rmdir(small)
    }
    try old(3, folder)
    let path = small + "/office.db"
    let source = try Engine(path: folder.office, mode: 0o600)
    try NewFile.make(path, mode: 0o600)
    _ = try source.copy(over: path, OfficeFacts.reading)
    try source.close()
    let filler = try #require(fopen(small + "/filler", "w"))
    while fputc(0, filler) >= 0, FileSystem.free(in: small) ?? 0 > 100 << 10 { fflush(filler) }
    fclose(filler)
    #expect(throws: StoreError.notBackedUp(.full)) {
      _ = try Office.open(at: path, login: "admin", clock: Trial.clock("2026-11-23"))
    }
    #expect(try version(path) == 3)
    #expect(FileSystem.names(in: small).allSatisfy { !$0.hasSuffix(".backup") && !$0.hasSuffix(".partial") })
  }
}
