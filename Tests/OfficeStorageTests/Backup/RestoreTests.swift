import Glibc
import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

@Suite struct `Restoring a backup` {
  private let clock = Trial.clock("2026-11-23")

  /// A backup of an office of five people; the office is closed.
  private func backup(_ folder: Folder) throws -> String {
    let office = try Office.create(at: folder.office, founding: Trial.founding(), clock: clock)
    for number in 1...5 { try office.register(Bench.person(number, "คน\(number)", in: "101", of: office)) }
    let path = try office.backUp(to: folder.path).path
    try office.close()
    return path
  }

  private func restore(_ backup: String, to path: String, replacing: Bool = false) throws -> RestoreOutcome {
    try Office.restore(from: backup, to: path, replacing: replacing, login: "root", terminal: "tty1", clock: clock)
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var buffer = [UInt8](repeating: 0, count: FileSystem.size(path))
    #expect(fread(&buffer, 1, buffer.count, file) == buffer.count)
    return buffer
  }

  private func write(_ bytes: [UInt8], to path: String) throws {
    let file = try #require(fopen(path, "w"))
    #expect(fwrite(bytes, 1, bytes.count, file) == bytes.count)
    fclose(file)
  }

  private func names(_ folder: Folder) -> [String] { FileSystem.names(in: folder.path) }

  @Test func `the restored office is what the backup held, and says where it comes from and by whom`() throws {
    let folder = try Trial.folder()
    let backup = try backup(folder)
    let path = folder.path + "/new.db"
    let outcome = try restore(backup, to: path)
    #expect(outcome.aside == nil)
    let office = try Office.open(at: path, login: "admin", clock: clock)
    #expect(try office.people(limit: 10).total == 5)
    #expect(try office.checkIntegrity(IntegrityOptions(isFull: true)).findings == [])
    let entry = try #require(try office.history(of: .office, 1).first)
    #expect(entry.deed == "restore" && entry.by == "root" && entry.terminal == "tty1")
    #expect(entry.changes == [FieldChange("file", after: FileSystem.split(backup).name)])
    try office.close()
    #expect(
      !names(folder).contains { $0.hasSuffix(".restored") || $0.hasSuffix(".partial") || $0.hasSuffix("new.db-wal") })
  }

  @Test func `a living office is not written over`() throws {
    let folder = try Trial.folder()
    let backup = try backup(folder)
    let before = try bytes(folder.office)
    #expect(throws: StoreError.exists(path: folder.office)) { _ = try restore(backup, to: folder.office) }
    #expect(try bytes(folder.office) == before)
  }

  @Test func `with replacing, the old office is moved aside whole; its drafts stay`() throws {
    let folder = try Trial.folder()
    let backup = try backup(folder)
    let old = try Office.open(at: folder.office, login: "admin", clock: clock)
    try old.register(Bench.person(6, "คนใหม่", in: "101", of: old))
    try old.keep(DraftContent(screen: "s", subject: "", fields: ["a": "b"], focus: "a", cursor: 0))
    #expect(throws: StoreError.busy) { _ = try restore(backup, to: folder.office, replacing: true) }
    try old.close()
    let outcome = try restore(backup, to: folder.office, replacing: true)
    let aside = try #require(outcome.aside)
    #expect(aside == folder.office + ".before-restore-2026-11-23T100000")
    let restored = try Office.open(at: folder.office, login: "admin", clock: clock)
    #expect(try restored.people(limit: 10).total == 5)
    #expect(try restored.drafts().count == 1)
    try restored.close()
    let former = try Office.open(at: aside, login: "admin", clock: clock)
    #expect(try former.people(limit: 10).total == 6)
    try former.close()
  }

  @Test func `a damaged office can be replaced too`() throws {
    let folder = try Trial.folder()
    let backup = try backup(folder)
    try write(Array("no office any more".utf8), to: folder.office)
    let outcome = try restore(backup, to: folder.office, replacing: true)
    #expect(try bytes(#require(outcome.aside)) == Array("no office any more".utf8))
    let restored = try Office.open(at: folder.office, login: "admin", clock: clock)
    #expect(try restored.people(limit: 10).total == 5)
    try restored.close()
  }

  @Test func `the log of an office that is gone is not taken into the restored one`() throws {
    let folder = try Trial.folder()
    let backup = try backup(folder)
    unlink(folder.office)
    try write([1, 2, 3], to: folder.office + "-wal")
    _ = try restore(backup, to: folder.office)
    #expect(names(folder).contains("office.db.before-restore-2026-11-23T100000-wal"))
    let restored = try Office.open(at: folder.office, login: "admin", clock: clock)
    #expect(try restored.checkIntegrity().findings == [])
    try restored.close()
  }

  @Test func `what is no backup is refused before anything is touched`() throws {
    let folder = try Trial.folder()
    let whole = try bytes(try backup(folder))
    let bad = folder.path + "/bad"
    let path = folder.path + "/new.db"
    #expect(throws: StoreError.missing(path: bad)) { _ = try restore(bad, to: path) }
    for content in [[], Array("national_id\n".utf8), Array(whole.prefix(99))] {
      try write(content, to: bad)
      #expect(throws: StoreError.notAnOffice) { _ = try restore(bad, to: path) }
    }
    // Truncated, and with bytes flipped in pages that hold rows.
    try write(Array(whole.prefix(whole.count / 2)), to: bad)
    #expect(throws: StoreError.self) { _ = try restore(bad, to: path) }
    var flipped = whole
    for offset in stride(from: 4096 + 8, to: whole.count, by: 4096) {
      for index in offset..<min(offset + 200, whole.count) { flipped[index] ^= 0xFF }
    }
    try write(flipped, to: bad)
    #expect(throws: StoreError.self) { _ = try restore(bad, to: path) }
    let foreign = folder.path + "/foreign.db"
    let engine = try Engine(path: foreign, mode: 0o600)
    try engine.write { try $0.run("CREATE TABLE notes (text TEXT)") }
    try engine.close()
    #expect(throws: StoreError.notAnOffice) { _ = try restore(foreign, to: path) }
    #expect(!FileSystem.exists(path))
    #expect(!names(folder).contains { $0.contains(".restored") })
  }

  @Test func `a backup of a newer program, or with a journal that was tampered with, is refused`() throws {
    for (statements, failure) in [
      (
        ["INSERT INTO migration(number, name, checksum) VALUES (999, 'future', '')"],
        StoreError.newer(found: 999, known: Migrations.all.last?.number ?? 0)
      ),
      (["DROP TRIGGER journal_is_never_changed", "UPDATE journal SET login = 'x' WHERE id = 2"], .damaged("journal")),
    ] {
      let folder = try Trial.folder()
      let backup = try backup(folder)
      let engine = try Engine(path: backup, mode: 0o600)
      try engine.write { session in for statement in statements { try session.run(SQL(stringLiteral: statement)) } }
      try engine.close()
      #expect(throws: failure) { _ = try restore(backup, to: folder.path + "/new.db") }
      #expect(!FileSystem.exists(folder.path + "/new.db"))
    }
  }
}
