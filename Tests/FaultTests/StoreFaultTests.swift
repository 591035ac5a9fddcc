import Foundation
import OfficeCore
import TestSupport
import Testing

@testable import OfficeStorage

/// What can be wrong with the office file, its folder and its disk: every verb says the same of it, leaves the file as it
/// is, and ends with the designed code.
@Suite(.serialized) struct StoreFaultTests {
  struct Broken: Sendable, CustomTestStringConvertible {
    let name: String
    let status: Int32
    let thai: String
    let english: String
    /// Spoils the office; gives the path that the verbs are told.
    let spoil: @Sendable (FaultOffice) throws -> String
    var testDescription: String { name }
  }

  private static func put(_ bytes: [UInt8], _ office: FaultOffice) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: office.path))
    return office.path
  }

  static let broken: [Broken] = [
    Broken(name: "no file", status: 66, thai: "ไม่พบแฟ้มฐานข้อมูล", english: "There is no office file") {
      $0.path + ".not"
    },
    Broken(name: "zero bytes", status: 65, thai: "ไม่ใช่ฐานข้อมูลของโปรแกรม", english: "no office file") {
      try put([], $0)
    },
    Broken(name: "random bytes", status: 65, thai: "ไม่ใช่ฐานข้อมูลของโปรแกรม", english: "no office file") {
      var chance = SystemRandomNumberGenerator()
      return try put((0..<50_000).map { _ in UInt8.random(in: 0...255, using: &chance) }, $0)
    },
    Broken(name: "cut off in its header", status: 65, thai: "ไม่ใช่ฐานข้อมูลของโปรแกรม", english: "no office file") {
      try put(Array(try $0.bytes().prefix(60)), $0)
    },
    Broken(name: "cut off in the middle", status: 65, thai: "เสียหาย", english: "damaged") {
      try put(Array(try $0.bytes().prefix(20_000)), $0)
    },
    Broken(name: "all but the header overwritten", status: 65, thai: "เสียหาย", english: "damaged") {
      let bytes = [UInt8](try $0.bytes())
      return try put(bytes.prefix(100) + [UInt8](repeating: 0xA5, count: bytes.count - 100), $0)
    },
    Broken(name: "somebody else's database", status: 65, thai: "ไม่ใช่ฐานข้อมูลของโปรแกรม", english: "no office file") {
      let path = $0.folder.appendingPathComponent("other.db").path
      let other = try Engine(path: path, mode: 0o600)
      try other.write { try $0.run("CREATE TABLE notes (text TEXT)") }
      try other.close()
      return path
    },
    Broken(name: "a folder", status: 65, thai: "ไม่ใช่ฐานข้อมูลของโปรแกรม", english: "no office file") {
      let path = $0.folder.appendingPathComponent("folder.db").path
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      return path
    },
    Broken(name: "links in a ring", status: 66, thai: "ไม่พบแฟ้มฐานข้อมูล", english: "There is no office file") {
      let (one, other) = ($0.path + ".one", $0.path + ".other")
      try FileManager.default.createSymbolicLink(atPath: one, withDestinationPath: other)
      try FileManager.default.createSymbolicLink(atPath: other, withDestinationPath: one)
      return one
    },
    Broken(name: "a file of a newer program", status: 65, thai: "รุ่นใหม่กว่า (999", english: "newer program (999") {
      let office = try $0.open()
      try office.engine.write { try $0.run("INSERT INTO migration(number, name, checksum) VALUES (999, 'x', '')") }
      try office.close()
      return $0.path
    },
  ]

  static let verbs: [[String]] = [
    ["verify"], ["users", "list"], ["export", "people"], ["report", "kpi", "--year", "2569"],
    ["import", "people", "-"],
  ]

  @Test(arguments: broken) func `a file that is no sound office is said to be so by every verb, and left as it is`(
    _ broken: Broken
  ) throws {
    for (number, verb) in Self.verbs.enumerated() {
      let office = try FaultOffice()
      let path = try broken.spoil(office)
      let before = FaultOffice.content(of: path)
      let language = number.isMultiple(of: 2) ? "th" : "en"
      let end = try Child(verb + ["--db", path, "--lang", language]).wait()
      let context = "\(verb) \(end)".comment
      #expect(end.status == broken.status, context)
      #expect(end.output.isEmpty, context)
      #expect(end.complaints.contains(scalars: language == "th" ? broken.thai : broken.english), context)
      #expect(FaultOffice.content(of: path) == before, context)
    }
  }

  // MARK: - What may not be written

  /// The office given to whoever has no rights; the tests' own user where that is not root.
  private func surrender(_ office: FaultOffice) throws {
    guard getuid() == 0 else { return }
    let known = try Child.run("users", "add", "nobody", "--name", "ก", "--role", "administrator", "--db", office.path)
    try #require(known.status == 0, "\(known)")
    for path in [office.folder.path]
      + (try FileManager.default.contentsOfDirectory(atPath: office.folder.path)).map({
        office.folder.appendingPathComponent($0).path
      })
    { try #require(chown(path, Child.nobody, gid_t(Child.nobody)) == 0) }
  }

  private func canDropRights() throws -> Bool {
    guard getuid() == 0 else { return true }
    let end = try Child.run("--help", unprivileged: true)
    if end.status != 0 { skip("root cannot run the program as a user without rights here: \(end.complaints)") }
    return end.status == 0
  }

  @Test func `what may not be written or read is said to be so, and nothing changes`() throws {
    guard try canDropRights() else { return }
    let cases: [(name: String, path: (FaultOffice) -> String, mode: mode_t, status: Int32, words: [String])] = [
      ("the folder", { $0.folder.path }, 0o500, 74, ["เปิดอ่านได้อย่างเดียว", "can only be read"]),
      ("the file", { $0.path }, 0o400, 74, ["เปิดอ่านได้อย่างเดียว", "can only be read"]),
      ("the file's reading", { $0.path }, 0o000, 66, ["ไม่มีสิทธิอ่าน", "may not read"]),
    ]
    for row in cases {
      for (language, word) in zip(["th", "en"], row.words) {
        let office = try FaultOffice()
        try surrender(office)
        let before = try office.bytes()
        try #require(chmod(row.path(office), row.mode) == 0)
        defer { chmod(office.folder.path, 0o700) }
        for verb in Self.verbs {
          let end = try Child(verb + ["--db", office.path, "--lang", language], unprivileged: true).wait()
          #expect(end.status == row.status, "\(row.name) \(verb): \(end)")
          #expect(end.complaints.contains(scalars: word), "\(row.name) \(verb): \(end)")
        }
        chmod(office.folder.path, 0o700)
        chmod(office.path, 0o600)
        #expect(try office.bytes() == before)
      }
    }
  }

  @Test func `files that cannot be made or read are named, with their own codes`() throws {
    guard try canDropRights() else { return }
    let office = try FaultOffice()
    try surrender(office)
    let locked = office.folder.appendingPathComponent("locked")
    try FileManager.default.createDirectory(at: locked, withIntermediateDirectories: true)
    let secret = try office.file(GoodFile.table(.people).text.utf8, "secret.csv")
    chmod(secret, 0o000)
    chmod(locked.path, 0o500)
    func expect(_ arguments: [String], _ status: Int32, _ thai: String, _ english: String) throws {
      for (language, word) in [("th", thai), ("en", english)] {
        let end = try Child(arguments + ["--db", office.path, "--lang", language], unprivileged: true).wait()
        #expect(end.status == status, "\(arguments) \(end)")
        #expect(end.complaints.contains(scalars: word), "\(arguments) \(end)")
      }
    }
    let good = try office.file(GoodFile.table(.people).text.utf8, "good.csv")
    chmod(good, 0o644)
    try expect(["import", "people", secret], 66, "หรืออ่านไม่ได้", "no readable file")
    try expect(["import", "people", locked.path], 66, "หรืออ่านไม่ได้", "no readable file")
    try expect(["import", "people", office.folder.path + "/none.csv"], 66, "ไม่พบแฟ้ม", "no readable file")
    // Not one row is taken in when the errors file cannot be made.
    try expect(["import", "people", good, "--errors", locked.path + "/errors.csv"], 73, "สร้างแฟ้ม", "Cannot create")
    try expect(["export", "people", locked.path + "/out.csv"], 73, "สร้างแฟ้ม", "Cannot create")
    try expect(["export", "people", office.folder.path], 73, "สร้างแฟ้ม", "Cannot create")
    try expect(["init"], 73, "มีแฟ้ม", "exists already")
    let made = try Child.run("init", "--db", locked.path + "/new.db", unprivileged: true)
    #expect(made.status == 73 && made.complaints.contains(scalars: "สร้างแฟ้ม"), "\(made)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: locked.path) == [])
    let count = try Child.run("export", "people", "--db", office.path, unprivileged: true)
    #expect(count.output.split(whereSeparator: \.isNewline).count == 2, "\(count)")
  }

  @Test func `rows come in through a pipe`() throws {
    let office = try FaultOffice()
    let pipe = office.folder.appendingPathComponent("pipe").path
    try #require(mkfifo(pipe, 0o600) == 0)
    let child = try Child(["import", "people", pipe, "--db", office.path])
    let end = open(pipe, O_WRONLY)
    let text = Array(GoodFile.table(.people).text.utf8)
    // In two pieces, the first of which ends within a character.
    for part in [text[..<200], text[200...]] { _ = part.withUnsafeBytes { write(end, $0.baseAddress, $0.count) } }
    close(end)
    #expect(child.wait().output.hasPrefix("imported 1,"))
  }

  @Test func `what never ends is not read to the end`() throws {
    let office = try FaultOffice()
    let before = try office.bytes()
    let end = try office.take(.people, "/dev/zero")
    #expect(end.status == 65, "\(end)")
    #expect(end.complaints.contains(scalars: "ใหญ่กว่า 256 MB"), "\(end)")
    #expect(end.peak < 1_000, "\(end.peak) MiB")
    #expect(try office.bytes() == before)
  }

  @Test func `a missing temporary folder is named`() throws {
    for (language, word) in [("th", "สร้างแฟ้ม /nowhere"), ("en", "Cannot create /nowhere")] {
      let end = try Child.run("demo", "--lang", language, temporary: "/nowhere")
      #expect(end.status == 73, "\(end)")
      #expect(end.complaints.contains(scalars: word), "\(end)")
    }
  }

  /// Every kind of file is refused; `scripts/torture` has each read 100 MB.
  @Test(arguments: ImportKind.allCases) func `garbage is refused by the import of every kind`(_ kind: ImportKind) throws
  {
    let office = try FaultOffice()
    let before = try office.bytes()
    let size = asked("SANGACHIP_GARBAGE", usually: 2)
    let columns = GoodFile.table(kind).columns.joined(separator: ",")
    let path = try office.file([])
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.write(contentsOf: Data((columns + "\n").utf8))
    var chance = SeededNumbers(seed: 31)
    let block = Data((0..<(1 << 20)).map { _ in UInt8.random(in: 1...255, using: &chance) })
    for _ in 0..<size { try file.write(contentsOf: block) }
    try file.close()
    let end = try office.take(kind, path)
    #expect(end.status == 65 && end.complaints.contains(scalars: "ไม่ใช่ข้อความ CSV"), "\(end)".comment)
    #expect(end.peak < 150 + 10 * size, "\(end.peak) MiB")
    #expect(try office.bytes() == before)
    print("garbage of \(size) MB as \(kind.rawValue): \(end.peak) MiB, \(end.seconds) s")
  }

  /// `scripts/torture` has it read 100 MB.
  @Test func `garbage of many megabytes is refused in bounded memory and time`() throws {
    let office = try FaultOffice()
    let before = try office.bytes()
    let size = asked("SANGACHIP_GARBAGE", usually: 20)
    var chance = SeededNumbers(seed: 29)
    let block = (0..<(1 << 20)).map { _ in UInt8.random(in: 1...255, using: &chance) }
    let header = Array("national_id,full_name\n".utf8)
    let path = try office.file(header)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.seekToEnd()
    for _ in 0..<size { try file.write(contentsOf: Data(block)) }
    let plain = try office.take(.people, path)
    #expect(plain.status == 65 && plain.complaints.contains(scalars: "ไม่ใช่ข้อความ CSV"), "\(plain)".comment)
    #expect(try office.bytes() == before)
    #expect(plain.peak < 150 + 10 * size)
    // Said to be Thai, every line of it is read and rejected, and lies in the errors file.
    let errors = office.folder.appendingPathComponent("errors.csv").path
    try file.truncate(atOffset: UInt64(max(1, size / 10)) << 20)
    try file.close()
    let forced = try office.take(.people, path, "--encoding", "tis-620", "--errors", errors)
    #expect(forced.status == 1 && forced.output.hasPrefix("imported 0,"), "\(forced)".comment)
    #expect(try office.bytes() == before)
    print(
      "garbage of \(size) MB: \(plain.peak) MiB, \(plain.seconds) s; a tenth of it by rows: \(forced.peak) MiB, \(forced.seconds) s"
    )
    #expect(forced.peak < 250 + 2 * size)
  }
}

/// Numbers from a seed (SplitMix64): what failed can be made again.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  /// The seed is mixed first: those of two seeds in a row would otherwise be one row of numbers, shifted by one.
  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed)) &* 0xD134_2543_DE82_EF95
    state = next() ^ UInt64(bitPattern: Int64(seed))
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &self) }
  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }
}
