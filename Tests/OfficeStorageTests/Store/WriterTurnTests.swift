import Glibc
import OfficeCore
import OfficeStorage
import Testing
import ThaiText

@Suite struct WriterTurnTests {
  private struct Stopped: Error {}

  /// Holds the queue of writers of an office file like another process.
  private func hold(_ folder: Folder) throws -> Int32 {
    let descriptor = open(folder.office + ".lock", O_RDWR)
    try #require(descriptor >= 0 && flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    return descriptor
  }

  @Test func `a deed waits so long for its turn and no longer, and has done nothing then`() throws {
    let folder = try Trial.folder()
    let office = try Office.create(at: folder.office, founding: Trial.founding(), clock: Trial.clock("2026-11-23"))
    let length = try office.journalLength()
    let other = try hold(folder)
    let details = try Bench.person(1, "สมชาย", in: "101", of: office)
    #expect(throws: StoreError.busy) { try office.waiting(atMost: .milliseconds(20)).register(details) }
    #expect(throws: StoreError.busy) {
      try office.waiting(atMost: .zero).importRows(.communities([]))
    }
    // Reading goes on meanwhile, and so does looking for others' commits.
    #expect(try office.journalLength() == length)
    _ = try office.changeToken()
    close(other)
    let id = try office.register(details)
    #expect(try office.person(id).details.name.first == "สมชาย")
    try office.close()
  }

  @Test func `an import that is stopped half-way leaves nothing`() throws {
    let office = try Trial.office()
    let rows = try (1...250).map { number in
      PersonRow(line: number + 1, nationalID: try Trial.nationalID(number), firstName: "ก", lastName: "ข")
    }
    let before = try office.fingerprint()
    var reports: [Int] = []
    #expect(throws: Stopped.self) {
      try office.importRows(.people(rows)) { done in
        reports.append(done)
        if done == 200 { throw Stopped() }
      }
    }
    #expect(reports == [100, 200])
    #expect(try office.fingerprint() == before)
    #expect(try office.importRows(.people(rows)).imported == 250)
  }
}
