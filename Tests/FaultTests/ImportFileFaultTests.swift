import Foundation
import OfficeCore
import TestSupport
import Testing

/// What can be wrong with a whole file, for every kind: what the program says, its exit code, and that a refused file
/// changes no byte of the office.
@Suite(.serialized) struct ImportFileFaultTests {
  enum Outcome {
    /// All rows were taken in; the words are warnings.
    case taken(saying: [String] = [])
    /// No row was read.
    case refused(Int32, thai: [String], english: [String])
    /// The row on this line was rejected.
    case rejected(line: Int, thai: [String], english: [String])
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    var options: [String] = []
    /// The kinds that have the case; nil is all.
    var only: [ImportKind]?
    /// Whether the file is taken in a second time, which changes nothing.
    var isRepeated = false
    let bytes: @Sendable (GoodFile.Table) -> [UInt8]
    let outcome: @Sendable (GoodFile.Table) -> Outcome
    var testDescription: String { name }
  }

  private static func refused(_ thai: String..., english: String...) -> @Sendable (GoodFile.Table) -> Outcome {
    { _ in .refused(65, thai: thai + ["ข้อมูลเดิมไม่เปลี่ยน"], english: english + ["Nothing was changed"]) }
  }

  private static let taken: @Sendable (GoodFile.Table) -> Outcome = { _ in .taken() }

  /// A remark in Thai in a column of its own, so that every kind's file has Thai text in it.
  private static func remarked(_ table: GoodFile.Table) -> GoodFile.Table {
    var table = table
    table.columns.append("หมายเหตุ")
    table.row.append("ตรวจแล้วเรียบร้อยดี ครบถ้วนทุกช่อง")
    return table
  }

  /// Bytes that neither UTF-8 nor the Thai code page has; no NUL and no line end among them.
  private static let noText: [UInt8] = (0..<2000).map { [0xFC, 0xDB, 0xFE, 0xDC, 0xFF, 0xDD, 0xFD, 0xDE][$0 % 8] }

  static let cases: [Case] = [
    Case(name: "as it should be", isRepeated: true, bytes: { Array($0.text.utf8) }, outcome: taken),
    Case(name: "with a byte-order mark", bytes: { [0xEF, 0xBB, 0xBF] + $0.text.utf8 }, outcome: taken),
    Case(name: "TIS-620, unsaid", isRepeated: true, bytes: { Bytes.thai874($0.text) }, outcome: taken),
    Case(
      name: "TIS-620, said", options: ["--encoding", "TIS-620"], bytes: { Bytes.thai874($0.text) }, outcome: taken),
    Case(
      name: "Windows-874, said", options: ["--encoding", "cp874"], bytes: { Bytes.thai874($0.text) }, outcome: taken),
    Case(name: "UTF-16 LE with a mark", bytes: { Bytes.utf16("\u{FEFF}" + $0.text, big: false) }, outcome: taken),
    Case(name: "UTF-16 BE with a mark", bytes: { Bytes.utf16("\u{FEFF}" + $0.text, big: true) }, outcome: taken),
    Case(
      name: "UTF-16 LE without a mark, said", options: ["--encoding", "utf-16le"],
      bytes: { Bytes.utf16("หมายเหตุ," + $0.text.replacingOccurrences(of: "\n", with: "\n,").dropLast(), big: false) },
      outcome: { _ in .taken(saying: ["หมายเหตุ"]) }),
    Case(
      name: "UTF-16 BE without a mark, said", options: ["--encoding", "utf-16be"],
      bytes: { Bytes.utf16("หมายเหตุ," + $0.text.replacingOccurrences(of: "\n", with: "\n,").dropLast(), big: true) },
      outcome: { _ in .taken(saying: ["หมายเหตุ"]) }),
    Case(
      name: "UTF-16 without a mark, unsaid", bytes: { Bytes.utf16($0.text, big: false) },
      outcome: refused("บรรทัด 1", "CSV UTF-8", english: "line 1", "CSV UTF-8")),
    Case(
      name: "no encoding of that name", options: ["--encoding", "klingon"], bytes: { Array($0.text.utf8) },
      outcome: { _ in
        .refused(64, thai: ["klingon", "utf-8", "tis-620"], english: ["klingon", "utf-8", "tis-620"])
      }),
    Case(
      name: "bytes of no text", bytes: { $0.text.utf8 + noText },
      outcome: refused("ไม่ใช่ข้อความ CSV", english: "no CSV text")),
    Case(
      name: "a broken character in a cell that is read",
      bytes: { table in
        var text = Array(remarked(table).text.utf8)
        let first = text.firstIndex(of: 0x0A).map { $0 + 1 } ?? 0
        text.insert(contentsOf: [0xE0, 0xB8], at: first)
        return text
      },
      outcome: { table in
        .rejected(line: 2, thai: ["มีตัวอักษรที่อ่านไม่ออก"], english: ["A character of this cell was lost"])
      }),
    Case(
      name: "a broken character in a cell that is not read",
      bytes: { Array(remarked($0).text.utf8.dropLast()) + [0xE0, 0xB8, 0x0A] },
      outcome: { _ in .taken(saying: ["หมายเหตุ"]) }),
    Case(
      name: "a row too short", bytes: { Array($0.text([[""], $0.row]).utf8) + Array("x\n".utf8) },
      outcome: { table in .rejected(line: 4, thai: ["บรรทัด 4"], english: ["line 4"]) }),
    Case(
      name: "a row too long", bytes: { Array($0.text([$0.row + ["เกิน"]]).utf8) },
      outcome: { table in
        .rejected(
          line: 2, thai: ["\(table.columns.count + 1) ช่อง"], english: ["has \(table.columns.count + 1) cells"])
      }),
    Case(
      name: "a quote that never closes", bytes: { Array($0.text.utf8) + Array("\"เปิด,ไม่ปิด\nx,y\n".utf8) },
      outcome: { _ in .rejected(line: 3, thai: ["เปิดแล้วไม่ปิด"], english: ["never closes"]) }),
    Case(
      name: "a quote of the header that never closes", bytes: { Array(("\"" + $0.text).utf8) },
      outcome: refused("บรรทัด 1", "เปิดแล้วไม่ปิด", english: "line 1", "never closes")),
    Case(name: "nothing", bytes: { _ in [] }, outcome: refused("แฟ้มว่างเปล่า", english: "empty")),
    Case(
      name: "nothing but a byte-order mark", bytes: { _ in [0xEF, 0xBB, 0xBF] },
      outcome: refused("แฟ้มว่างเปล่า", english: "empty")),
    Case(
      name: "nothing but line ends", bytes: { _ in Array("\r\n\n\n\r".utf8) },
      outcome: refused("แฟ้มว่างเปล่า", english: "empty")),
    Case(
      name: "a required column less",
      bytes: { table in
        var table = table
        table.columns[0] = "อื่น"
        // Either the number or a reason for having none is required of a person.
        if let reason = table.columns.firstIndex(of: "no_id_reason") { table.columns[reason] = "อื่นอีก" }
        return Array(table.text.utf8)
      },
      outcome: { table in
        .refused(65, thai: ["ไม่พบคอลัมน์", table.columns[0]], english: ["there is no column", table.columns[0]])
      }),
    Case(
      name: "a column twice",
      bytes: { Array(GoodFile.Table(columns: $0.columns + [$0.columns[0]], row: $0.row + [$0.row[0]]).text.utf8) },
      outcome: { table in .refused(65, thai: [table.columns[0], "มีซ้ำกัน"], english: [table.columns[0], "stands twice"]) }),
    Case(
      name: "a column that nobody knows", bytes: { Array(remarked($0).text.utf8) },
      outcome: { _ in .taken(saying: ["หมายเหตุ"]) }),
    Case(
      name: "more columns than a spreadsheet has",
      bytes: { Array(($0.columns.joined(separator: ",") + String(repeating: ",", count: 20_000) + "\n").utf8) },
      outcome: refused("คอลัมน์ มากเกินไป", english: "too many")),
    Case(
      name: "a NUL on line 3", bytes: { Array($0.text.utf8) + Array("a\u{0}b\n".utf8) },
      outcome: refused("บรรทัด 3", english: "line 3")),
    Case(
      name: "a NUL on line 3 of lines that end with CR",
      bytes: { Array(($0.text + "a\u{0}b\n").replacingOccurrences(of: "\n", with: "\r").utf8) },
      outcome: refused("บรรทัด 3", english: "line 3")),
    Case(
      name: "lines that end with CR", bytes: { Array($0.text.replacingOccurrences(of: "\n", with: "\r").utf8) },
      outcome: taken),
    Case(
      name: "a cell of 10 MB in a column that nobody knows", only: [.people],
      bytes: { table in
        var table = table
        table.columns.append("หมายเหตุ")
        table.row.append(String(repeating: "ยาวมาก ", count: 560_000))
        return Array(table.text.utf8)
      },
      outcome: { _ in .taken(saying: ["หมายเหตุ"]) }),
    Case(
      name: "a cell of 10 MB in the first column", only: [.people, .proposals],
      bytes: { table in
        var table = table
        table.row[0] = String(repeating: "9", count: 10_000_000)
        return Array(table.text.utf8)
      },
      outcome: { table in .rejected(line: 2, thai: ["บรรทัด 2"], english: ["line 2"]) }),
  ]

  @Test(arguments: ImportKind.allCases) func `a file that is wrong is said to be so, and half of nothing is taken in`(
    _ kind: ImportKind
  ) throws {
    for (number, row) in Self.cases.enumerated() where row.only?.contains(kind) ?? true {
      // Both languages for every case, one of them each with half of the kinds; the files themselves are the same.
      let isThai = (number + (ImportKind.allCases.firstIndex(of: kind) ?? 0)).isMultiple(of: 2)
      try check(row, kind, isThai ? "th" : "en")
    }
  }

  private func check(_ row: Case, _ kind: ImportKind, _ language: String) throws {
    let office = try FaultOffice()
    let table = GoodFile.table(kind)
    let file = try office.file(row.bytes(table))
    let before = try office.bytes()
    let errors = office.folder.appendingPathComponent("errors.csv").path
    let end = try Child(
      ["import", kind.rawValue, file, "--db", office.path, "--lang", language, "--errors", errors] + row.options
    ).wait()
    let context = Comment(
      rawValue: "\(kind) · \(row.name) · \(language): \(end.status)\n\(end.output)\(end.complaints)".clipped)
    func expectWords(_ thai: [String], _ english: [String]) {
      for word in language == "th" ? thai : english { #expect(end.complaints.contains(scalars: word), context) }
    }
    #expect(end.complaints.utf8.count < 20_000, "a message that nobody can read, \(row.name)")
    #expect(end.peak < 400, "memory \(end.peak) MiB, \(row.name)")
    #expect(!FileManager.default.fileExists(atPath: errors + ".tmp"), context)
    switch row.outcome(table) {
    case .taken(let words):
      #expect(end.status == 0, context)
      #expect(end.output.hasSuffix("imported 1, updated 0, unchanged 0, differs 0, rejected 0\n"), context)
      #expect(try office.bytes() != before, context)
      expectWords(words, words)
      guard row.isRepeated else { return }
      let again = try office.take(kind, file, "--lang", language)
      #expect(again.output.hasSuffix("imported 0, updated 0, unchanged 1, differs 0, rejected 0\n"), "\(again)".comment)
    case .refused(let status, let thai, let english):
      #expect(end.status == status, context)
      #expect(end.output.isEmpty, context)
      #expect(try office.bytes() == before, context)
      #expect(!FileManager.default.fileExists(atPath: errors), context)
      expectWords(thai, english)
    case .rejected(let line, let thai, let english):
      #expect(end.status == 1, context)
      expectWords(thai + ["บรรทัด \(line)"], english + ["line \(line)"])
      #expect(office.mode(errors) == 0o600, context)
      let written = String(decoding: try Data(contentsOf: URL(fileURLWithPath: errors)), as: UTF8.self)
      #expect(written.unicodeScalars.contains { $0 == "\n" }, context)
      #expect(written.contains(scalars: ",\(line),"), context)
    }
  }
}

/// Text in encodings of the last century.
enum Bytes {
  static func utf16(_ text: String, big: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return big ? [high, low] : [low, high]
    }
  }

  /// The Thai code page, which TIS-620 and Windows-874 share but for a few signs.
  static func thai874(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { $0.value < 0x80 ? UInt8($0.value) : UInt8($0.value - 0x0E00 + 0xA0) }
  }
}

extension String {
  /// Short enough for a failure's message.
  var clipped: String {
    unicodeScalars.count > 2_000 ? String(String.UnicodeScalarView(unicodeScalars.prefix(2_000))) + "…" : self
  }
}
