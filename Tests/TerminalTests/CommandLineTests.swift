import Foundation
import TestSupport
import Testing

/// What the command line says to people: in Thai unless English is asked for, and what to do next.
@Suite struct CommandLineTests {
  private static let verbs = [
    [], ["init"], ["import"], ["export"], ["report"], ["report", "kpi"], ["users"], ["users", "add"],
    ["users", "list"],
    ["users", "change"], ["users", "close"], ["verify"], ["backup"], ["restore"], ["doctor"], ["theme"],
    ["theme", "list"],
    ["theme", "check"], ["demo"], ["keys"],
  ]
  /// What the reader of the command line says of itself.
  private static let english = [
    "OVERVIEW", "USAGE", "Usage", "ARGUMENTS", "OPTIONS", "SUBCOMMANDS", "Show help", "default", "values:", "See '",
    "Error", "Help:", "Missing", "Unknown", "Unexpected", "invalid", "Please",
  ]

  private static func run(_ arguments: [String]) throws -> (output: String, complaints: String, status: Int32) {
    try Program.run(list: arguments)
  }

  private static func withFolder(_ body: (String) throws -> Void) throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path)
  }

  @Test func `every verb's help is in Thai, and in English when that is asked for`() throws {
    for verb in Self.verbs {
      let thai = try Self.run(verb + ["--help"])
      #expect(thai.status == 0 && thai.complaints.isEmpty)
      for word in Self.english { #expect(!thai.output.contains(word), "\(verb): \(word)\n\(thai.output)") }
      #expect(thai.output.contains(scalars: "วิธีใช้: sangachip"), "\(thai.output)")
      #expect(thai.output.contains(scalars: "แสดงวิธีใช้"), "\(thai.output)")
      // A verb that has no option of a language is told by the one before it.
      guard thai.output.contains("--lang") else { continue }
      let english = try Self.run(verb + ["--lang", "en", "--help"])
      #expect(english.status == 0)
      #expect(english.output.contains("USAGE: sangachip") && english.output.contains("Show help information."))
      #expect(!english.output.unicodeScalars.contains { 0x0E00...0x0E7F ~= $0.value }, "\(verb)\n\(english.output)")
    }
  }

  @Test(arguments: [
    (["kaiten"], "ไม่รู้จักคำสั่งหรือค่า 'kaiten'"),
    (["--databes", "x"], "ไม่รู้จักตัวเลือก '--databes'"),
    (["demo", "--peopel", "3"], "ไม่รู้จักตัวเลือก '--peopel' ตัวเลือกที่ใกล้เคียงคือ '--people'"),
    (["import"], "ขาดค่า '<kind>'"),
    (["import", "people"], "ขาดค่า '<file>'"),
    (["demo", "--keep"], "ขาดค่าหลังตัวเลือก '--keep <keep>'"),
    (["verify", "--full=yes"], "ตัวเลือก '--full' ไม่รับค่า แต่มีค่า 'yes'"),
    (["verify", "a", "b"], "มีค่าเกินมา 2 ค่า: 'a', 'b'"),
    (["users", "add", "x", "--name", "n", "--role", "boss"], "ค่า 'boss' ใช้ไม่ได้กับ '--role <role>' กรุณาใช้ค่าหนึ่งในนี้:"),
    (["report", "kpi", "--year", "2570", "--by", "age"], "ค่า 'age' ใช้ไม่ได้กับ '--by <by>' กรุณาใช้ค่าหนึ่งในนี้: 'zone'"),
    (["demo", "--people", "many"], "ค่า 'many' ใช้ไม่ได้กับ '--people <people>'"),
    (["demo", "--people", "0"], "จำนวนคนต้องเป็น 1 ถึง 1,000,000"),
  ])
  func `a mistake on the command line is named in Thai, and in English when that is asked for`(
    arguments: [String], sentence: String
  ) throws {
    let thai = try Self.run(arguments)
    #expect(thai.status == 64 && thai.output.isEmpty)
    #expect(thai.complaints.contains(scalars: sentence), "\(thai.complaints)")
    for word in Self.english { #expect(!thai.complaints.contains(word), "\(word)\n\(thai.complaints)") }
    let english = try Self.run(["--lang=en"] + arguments)
    #expect(english.complaints.contains("Error: "), "\(english.complaints)")
  }

  @Test func `an import says in Thai what came of it, and scripts still read the last line`() throws {
    try Self.withFolder { folder in
      let path = folder + "/office.db"
      #expect(try Self.run(["init", "--db", path]).status == 0)
      let csv = "full_name,community,no_id_reason\nนายหนึ่ง ดี,โนนทัน 5,ไม่ได้นำบัตรมา\nนายสอง ดี,ไม่มีที่นี่,ไม่ได้นำบัตรมา\n"
      let line = "imported 1, updated 0, unchanged 0, differs 0, rejected 1\n"
      let tried = try Program.run("import", "people", "-", "--db", path, "--dry-run", "--lang", "en", input: csv)
      #expect(tried.status == 1 && tried.output == line)
      #expect(!tried.complaints.contains(scalars: "นำเข้าไม่ได้"))
      let done = try Program.run("import", "people", "-", "--db", path, input: csv)
      #expect(done.status == 1 && done.output == line)
      #expect(
        done.complaints.hasSuffix("ใหม่ 1 · แก้ไข 0 · เหมือนเดิม 0 · ต่าง คงไว้ 0 · นำเข้าไม่ได้ 1\n"), "\(done.complaints)")
    }
  }

  @Test func `a login that the machine does not have is added with a warning`() throws {
    try Self.withFolder { folder in
      let path = folder + "/office.db"
      #expect(try Self.run(["init", "--db", path]).status == 0)
      let rest = ["--name", "ก ข", "--role", "clerk", "--db", path]
      let unknown = try Self.run(["users", "add", "nobody-of-this-name"] + rest)
      #expect(unknown.status == 0)
      #expect(unknown.complaints.contains(scalars: "เครื่องนี้ยังไม่มีชื่อเข้าใช้ nobody-of-this-name"), "\(unknown.complaints)")
      let english = try Self.run(["users", "add", "nor-of-this", "--lang", "en"] + rest)
      #expect(english.complaints.contains("this machine has no login nor-of-this"), "\(english.complaints)")
      let known = try Self.run(["users", "add", "daemon"] + rest)
      #expect(known.status == 0 && known.complaints.isEmpty, "\(known.complaints)")
    }
  }

  @Test func `a demo that would lie where a file is says how to go on and leaves the file`() throws {
    try Self.withFolder { folder in
      let path = folder + "/office.db"
      #expect(try Self.run(["init", "--db", path]).status == 0)
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      for (language, words) in [("th", "เพื่อเปิดแฟ้มเดิม"), ("en", "give --keep another name")] {
        let refused = try Self.run(["demo", "--keep", path, "--people", "10", "--lang", language])
        #expect(refused.status == 73 && refused.output.isEmpty)
        #expect(refused.complaints.contains(scalars: words), "\(refused.complaints)")
        #expect(refused.complaints.contains("sangachip --db \(path)"))
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test func `a backup that would lie in a folder that is not there, and a restore over an office, say how to go on`()
    throws
  {
    try Self.withFolder { folder in
      let path = folder + "/office.db"
      #expect(try Self.run(["init", "--db", path]).status == 0)
      let unmounted = try Self.run(["backup", folder + "/usb", "--keep", "30", "--db", path])
      #expect(unmounted.status == 73 && unmounted.output.isEmpty)
      #expect(
        unmounted.complaints.contains(scalars: "ไม่พบโฟลเดอร์ \(folder)/usb จึงไม่ได้สำรองข้อมูล"), "\(unmounted.complaints)")
      #expect(!FileManager.default.fileExists(atPath: folder + "/usb"))
      let missing = try Self.run(["restore", folder + "/none.backup", "--db", folder + "/new.db"])
      #expect(missing.status == 66)
      // An empty office would be no help to whoever looks for a backup.
      #expect(!missing.complaints.contains("sangachip init"), "\(missing.complaints)")
      #expect(try Self.run(["backup", folder + "/one.backup", "--db", path]).status == 0)
      for (language, words) in [("th", "--replace เพื่อย้ายแฟ้มเดิม"), ("en", "--replace moves it aside")] {
        let over = try Self.run(["restore", folder + "/one.backup", "--db", path, "--lang", language])
        #expect(over.status == 73 && over.complaints.contains(scalars: words), "\(over.complaints)")
      }
    }
  }
}
