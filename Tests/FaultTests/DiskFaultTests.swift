import Foundation
import OfficeCore
import OfficeStorage
import TestSupport
import Testing

/// The full screen when the disk is full or the drafts' file is no use: the work goes on, what is typed stays on the
/// screen, and it is said.
@Suite(.serialized) struct DiskFaultTests {
  /// A disk of its own of so many KiB, filled on demand; nil where the tests may not mount one.
  private final class SmallDisk {
    let folder: URL
    private var filler: String { folder.appendingPathComponent("filler").path }

    init?(kibibytes: Int) throws {
      folder = try Program.folder()
      guard mount("tmpfs", folder.path, "tmpfs", 0, "size=\(kibibytes)k") == 0 else {
        skip("no small disk can be mounted here (errno \(errno)): what a full disk does is not tested")
        return nil
      }
    }

    deinit {
      umount2(folder.path, Int32(MNT_DETACH))
      try? FileManager.default.removeItem(at: folder)
    }

    /// Takes all that is left but so many bytes.
    func fill(leaving bytes: Int = 0) {
      let file = open(filler, O_WRONLY | O_CREAT | O_APPEND, 0o600)
      let block = [UInt8](repeating: 0xA5, count: 4096)
      while write(file, block, block.count) > 0 {}
      if bytes > 0 { ftruncate(file, max(0, lseek(file, 0, SEEK_END) - off_t(bytes))) }
      close(file)
    }

    func free() { unlink(filler) }
  }

  private func office(on disk: SmallDisk) throws -> String {
    let whole = try FaultOffice()
    for name in ["office.db", "office.db.drafts"] {
      try FileManager.default.copyItem(
        at: whole.folder.appendingPathComponent(name), to: disk.folder.appendingPathComponent(name))
    }
    return disk.folder.appendingPathComponent("office.db").path
  }

  @Test(arguments: ["th", "en"]) func `on a full disk an import and an export leave nothing half done`(
    _ language: String
  ) throws {
    guard let disk = try SmallDisk(kibibytes: 3_000) else { return }
    let path = try office(on: disk)
    let rows = (1...1_500).map { "นายคนที่\($0) ทดสอบ,โนนทัน 5,ไม่ได้นำบัตรมา" }
    let source = try Program.folder().appendingPathComponent("many.csv")
    defer { try? FileManager.default.removeItem(at: source.deletingLastPathComponent()) }
    try Data((["full_name,community,no_id_reason"] + rows).joined(separator: "\n").utf8).write(to: source)
    let full = language == "th" ? "เนื้อที่จัดเก็บเต็ม" : "the disk is full"
    let mayBe = language == "th" ? "เนื้อที่จัดเก็บเต็ม" : "the disk may be full"
    disk.fill(leaving: 300_000)
    let end = try Child.run("import", "people", source.path, "--db", path, "--lang", language)
    #expect(end.status == 74 && end.complaints.contains(scalars: full), "\(end)")
    let out = disk.folder.appendingPathComponent("out.csv").path
    disk.fill()
    let export = try Child.run("export", "communities", out, "--db", path, "--lang", language)
    #expect(export.status == 74, "\(export)")
    #expect(export.complaints.contains(scalars: mayBe) || export.complaints.contains(scalars: full), "\(export)")
    let left = try FileManager.default.contentsOfDirectory(atPath: disk.folder.path)
    #expect(!left.contains { $0.hasPrefix("out.csv") }, "\(left)")
    disk.free()
    let check = try Child.run("verify", "--db", path)
    #expect(check.status == 0, "\(check)")
    let people = try Child.run("export", "people", "--db", path)
    #expect(people.output.split(whereSeparator: \.isNewline).count == 2)
  }

  @Test func `output that cannot be written is said, and the import it tells of is done`() throws {
    let office = try FaultOffice()
    for (arguments, word) in [
      (["export", "people", "/dev/full"], "เขียน /dev/full ไม่สำเร็จ"),
      (["report", "kpi", "--year", "2569"], "เขียน - ไม่สำเร็จ"),
      (["export", "people"], "เขียน - ไม่สำเร็จ"),
    ] {
      let end = try Child(arguments + ["--db", office.path], output: "/dev/full").wait()
      #expect(end.status == 74 && end.complaints.contains(scalars: word), "\(arguments) \(end)")
    }
    // The rows are in, the errors file is not: both are said.
    let table = GoodFile.table(.communities)
    let file = try office.file(table.text([table.row, ["", "1", "ไม่มีรหัส", ""]]).utf8)
    let end = try office.take(.communities, file, "--errors", "/dev/full")
    #expect(end.status == 74, "\(end)")
    #expect(end.output == "imported 1, updated 0, unchanged 0, differs 0, rejected 1\n", "\(end)")
    #expect(end.complaints.contains(scalars: "เขียน /dev/full ไม่สำเร็จ"), "\(end)")
  }

  @Test func `a form on a full disk keeps what is typed, says so, and saves once there is room`() throws {
    guard let disk = try SmallDisk(kibibytes: 3_000) else { return }
    let path = try office(on: disk)
    let terminal = try Tmux([try Program.path(), "--db", path])
    defer { terminal.close() }
    func sees(_ text: String, _ place: SourceLocation = #_sourceLocation) throws {
      let screen = try terminal.screen().joined(separator: "\n")
      #expect(screen.contains(scalars: text), "\(text) is not on:\n\(screen)", sourceLocation: place)
    }
    try terminal.type("1<ins><down>ไม่ได้นำบัตรมา<down><down>")
    disk.fill()
    try terminal.type("สมชาย<down>")
    try sees("เก็บร่างไม่ได้")
    // Said once, and typing goes on.
    try terminal.type("น้ำใจ<down>")
    #expect(try !terminal.screen().joined(separator: "\n").contains(scalars: "เก็บร่างไม่ได้"))
    try terminal.type("<f2>")
    try sees("เนื้อที่จัดเก็บเต็ม")
    try sees("ข้อความที่พิมพ์ยังอยู่ครบ")
    try sees("สมชาย")
    try sees("น้ำใจ")
    // The first Esc warns, so that nothing is given up unawares.
    try terminal.type("<esc>")
    try sees("เก็บร่างไม่ได้")
    try sees("สมชาย")
    disk.free()
    try terminal.type("<f2>")
    try sees("บันทึก")
    try terminal.send(.key("C-q"))
    #expect(try terminal.waitForExit().status == 0)
    #expect(try Child.run("export", "people", "--db", path).output.contains(scalars: "สมชาย"))
    #expect(try Child.run("verify", "--db", path).status == 0)
  }

  // MARK: - The drafts' file

  private static let spoiled: [(name: String, bytes: @Sendable (Data) -> Data)] = [
    ("random bytes", { _ in Data((0..<9_000).map { UInt8(truncatingIfNeeded: $0 &* 73 ^ $0 >> 3) }) }),
    ("cut off", { Data($0.prefix(5_000)) }),
    ("all but the header overwritten", { $0.prefix(100) + Data(repeating: 0xA5, count: $0.count - 100) }),
  ]

  @Test func `a drafts' file that is no use bars nobody from the office, is said once and left as it is`() throws {
    for spoiled in Self.spoiled {
      let office = try FaultOffice()
      let drafts = URL(fileURLWithPath: office.path + ".drafts")
      let bytes = spoiled.bytes(try Data(contentsOf: drafts))
      try bytes.write(to: drafts)
      #expect(try Child.run("verify", "--db", office.path).status == 0, "\(spoiled.name)")
      let terminal = try Tmux([try Program.path(), "--db", office.path])
      defer { terminal.close() }
      var screen = try terminal.screen().joined(separator: "\n")
      #expect(screen.contains(scalars: "เก็บร่างไม่ได้"), "\(spoiled.name):\n\(screen)")
      try terminal.type("1<ins><down>ไม่ได้นำบัตรมา<down><down>สมชาย<down>น้ำใจ<f2>")
      screen = try terminal.screen().joined(separator: "\n")
      #expect(screen.contains(scalars: "สมชาย น้ำใจ"), "\(spoiled.name):\n\(screen)")
      #expect(!screen.contains(scalars: "เก็บร่างไม่ได้"), "\(spoiled.name):\n\(screen)")
      try terminal.send(.key("C-q"))
      #expect(try terminal.waitForExit().status == 0)
      #expect(try Data(contentsOf: drafts) == bytes, "\(spoiled.name)")
    }
  }
}
