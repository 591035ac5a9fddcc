import Foundation
import Glibc
import OfficeCore
import Testing
import ThaiText

@testable import OfficeStorage

@Suite struct `Papers and scans attached to records` {
  /// An office on the disk with a group, and a folder into which scans are dropped.
  private final class Desk {
    let folder: String
    let drop: String
    let office: Office
    let group: ID<OccupationalGroup>

    init() throws {
      folder = try #require(`Papers and scans attached to records`.mkdtempPath())
      drop = folder + "/drop"
      mkdir(drop, 0o700)
      office = try Office.create(
        at: folder + "/office.db", founding: Trial.founding(), clock: Trial.clock("2026-11-23"))
      group = try office.register(
        GroupDetails(code: "G1", name: "ทอผ้า", community: try office.communityID("101"), occupation: "ทอผ้า"),
        members: [])
      try office.change(Setting(key: .scanDropFolder, value: drop, source: "ทดสอบ"))
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func drop(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: URL(fileURLWithPath: drop + "/" + name))
    }
    func attach(_ scan: String?) throws -> Int64 {
      try office.attach(Attachment(kind: .rules, paperNumber: "12/2569"), scan: scan, to: .group, group.raw)
    }
    var attached: [AttachmentEntry] { get throws { try office.attachments(of: .group, group.raw) } }
    var findings: [Invariant] {
      get throws { try office.checkIntegrity(IntegrityOptions(isFull: true)).findings.map(\.invariant) }
    }
    func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
    var kept: [String] {
      (try? FileManager.default.contentsOfDirectory(atPath: folder + "/office.db.scans").sorted()) ?? []
    }
  }

  fileprivate static func mkdtempPath() -> String? {
    var template = Array("/tmp/office-scans-XXXXXX".utf8CString)
    return mkdtemp(&template).map { String(cString: $0) }
  }

  private static let checksum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test func `a scan is taken from the drop folder under its checksum, and its source goes`() throws {
    let desk = try Desk()
    try desk.drop("ระเบียบ.PDF", "abc")
    try desk.drop("half.part", "x")
    try desk.drop(".hidden", "x")
    mkdir(desk.drop + "/folder", 0o700)
    symlink(desk.drop + "/half.part", desk.drop + "/link.pdf")
    #expect(try desk.office.droppedScans() == .files([DroppedScan(name: "ระเบียบ.PDF", size: 3)]))
    let entry = try journaled(desk.office) { try desk.attach("ระเบียบ.PDF") }
    let scan = try #require(try desk.attached.first?.attachment.scan)
    #expect(scan == Scan(name: "ระเบียบ.PDF", checksum: Self.checksum, size: 3))
    #expect(desk.kept == [Self.checksum + ".pdf"])
    #expect(!desk.exists(desk.drop + "/ระเบียบ.PDF"))
    let path = try journaled(desk.office) { try desk.office.openScan(entry) }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "abc")
    var status = stat()
    #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(try desk.findings == [])
  }

  @Test func `equal scans are one file, and the same one is attached to a record once`() throws {
    let desk = try Desk()
    try desk.drop("a.pdf", "abc")
    _ = try desk.attach("a.pdf")
    try desk.drop("b.pdf", "abc")
    try refused(RuleViolation.scanAttached("b.pdf"), desk.office) { _ = try desk.attach("b.pdf") }
    #expect(desk.exists(desk.drop + "/b.pdf"))
    let organisation = try desk.office.register(OrganisationDetails(name: "ชมรม"))
    try desk.office.attach(Attachment(kind: .rules), scan: "b.pdf", to: .organisation, organisation.raw)
    #expect(desk.kept == [Self.checksum + ".pdf"])
    #expect(try desk.findings == [])
  }

  @Test func `a kill between copy and commit loses nothing, and the next time goes on`() throws {
    let desk = try Desk()
    try desk.drop("a.pdf", "abc")
    // What a kill leaves: the copy made, nothing recorded, the source in its place, and half a copy of another.
    let store = try #require(desk.office.scans)
    _ = try store.take(ScanStore.Source(desk.drop, "a.pdf"))
    #expect(desk.exists(desk.drop + "/a.pdf") && desk.kept == [Self.checksum + ".pdf"])
    #expect(try desk.attached == [])
    _ = try desk.attach("a.pdf")
    #expect(!desk.exists(desk.drop + "/a.pdf"))
    // After the commit and before the source is removed: it is taken for the same scan.
    try desk.drop("a.pdf", "abc")
    try refused(RuleViolation.scanAttached("a.pdf"), desk.office) { _ = try desk.attach("a.pdf") }
    #expect(try desk.findings == [])
  }

  @Test func `a damaged copy of the same scan is replaced by the whole one`() throws {
    let desk = try Desk()
    try desk.drop("a.pdf", "abc")
    _ = try desk.attach("a.pdf")
    let path = desk.folder + "/office.db.scans/" + Self.checksum + ".pdf"
    try Data("abd".utf8).write(to: URL(fileURLWithPath: path))
    #expect(try desk.findings == [.scans])
    #expect(throws: StoreError.damaged("scan")) { _ = try desk.office.openScan(1) }
    try desk.drop("again.pdf", "abc")
    let organisation = try desk.office.register(OrganisationDetails(name: "ชมรม"))
    try desk.office.attach(Attachment(kind: .rules), scan: "again.pdf", to: .organisation, organisation.raw)
    #expect(try desk.findings == [])
    unlink(path)
    #expect(try desk.findings == [.scans])
    #expect(try desk.office.checkIntegrity().findings.first?.records.map(\.subject) == [.group, .organisation])
  }

  @Test func `names that lead elsewhere, links and files that are gone are refused without a trace`() throws {
    let desk = try Desk()
    try desk.drop("a.pdf", "abc")
    symlink(desk.drop + "/a.pdf", desk.drop + "/link.pdf")
    for name in ["../office.db", "link.pdf", "gone.pdf", ".hidden", ""] where !name.isEmpty {
      try refused(RuleViolation.scanGone(name), desk.office) { _ = try desk.attach(name) }
    }
    #expect(desk.kept == [])
    try desk.office.change(Setting(key: .scanDropFolder, value: desk.folder + "/nowhere", source: "ทดสอบ"))
    #expect(try desk.office.droppedScans() == .unreadable(path: desk.folder + "/nowhere"))
    try refused(RuleViolation.scanGone("a.pdf"), desk.office) { _ = try desk.attach("a.pdf") }
    try desk.office.change(Setting(key: .scanDropFolder, value: nil, source: "ทดสอบ"))
    #expect(try desk.office.droppedScans() == .notSet)
    try refused(RuleViolation.noDropFolder, desk.office) { _ = try desk.attach("a.pdf") }
  }

  @Test func `whoever may not change the record attaches nothing and leaves no copy`() throws {
    let desk = try Desk()
    try desk.office.addUser(login: "two", name: "สอง", role: .clerk, zones: [2])
    try desk.office.addUser(login: "audit", name: "ตรวจ", role: .auditor, zones: [])
    try desk.drop("a.pdf", "abc")
    for login in ["two", "audit"] {
      let actor = try desk.office.acting(as: login)
      try refused(RuleViolation.notPermitted(.editRegister), desk.office) {
        try actor.attach(Attachment(kind: .rules), scan: "a.pdf", to: .group, desk.group.raw)
      }
    }
    #expect(desk.kept == [] && desk.exists(desk.drop + "/a.pdf"))
    _ = try desk.attach("a.pdf")
    let two = try desk.office.acting(as: "two")
    try refused(RuleViolation.notPermitted(.seeRegister), desk.office) { _ = try two.openScan(1) }
    #expect(throws: RuleViolation.notPermitted(.seeRegister)) { _ = try two.attachments(of: .group, desk.group.raw) }
  }

  @Test func `a paper of a person is seen by who sees personal data, and struck with a reason`() throws {
    let bench = try Bench()
    let paper = Attachment(
      kind: .idCard, title: "สำเนาบัตร", paperNumber: "5/2569", place: "ตู้ 2", day: Trial.day("2026-11-01"))
    let entry = try journaled(bench.office) {
      try bench.clerk.attach(paper, scan: nil, to: .person, bench.malee.raw)
    }
    #expect(try bench.clerk.attachments(of: .person, bench.malee.raw).map(\.attachment) == [paper])
    #expect(throws: RuleViolation.notPermitted(.seePersonalData)) {
      _ = try bench.secretary.attachments(of: .person, bench.malee.raw)
    }
    try refused(RuleViolation.reasonMissing, bench.office) { try bench.clerk.detach(entry, reason: " ") }
    try journaled(bench.office) { try bench.clerk.detach(entry, reason: "ผิดคน") }
    try refused(RuleViolation.nothingToCorrect, bench.office) { try bench.clerk.detach(entry, reason: "ผิดคน") }
    #expect(try bench.clerk.attachments(of: .person, bench.malee.raw).map(\.struckReason) == ["ผิดคน"])
    let household = try #require(try bench.office.household(code: "H1")).id
    try bench.clerk.attach(Attachment(kind: .houseRegister, place: "ตู้ 1"), scan: nil, to: .household, household.raw)
    #expect(throws: StoreError.noSuchRecord) {
      try bench.clerk.attach(paper, scan: nil, to: .proposal, 1)
    }
  }
}
