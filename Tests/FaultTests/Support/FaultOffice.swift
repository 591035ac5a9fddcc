import Foundation
import Interchange
import OfficeCore
import OfficeStorage
import TestSupport

/// An office file in a folder of its own, with a little of everything in it: what files of every kind refer to.
final class FaultOffice {
  let folder: URL
  var path: String { folder.appendingPathComponent("office.db").path }

  init() throws {
    folder = try Program.folder()
    for file in try FileManager.default.contentsOfDirectory(at: Self.template.get(), includingPropertiesForKeys: nil) {
      try FileManager.default.copyItem(at: file, to: folder.appendingPathComponent(file.lastPathComponent))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// The file that all offices of the tests are copied from: made once, by the program itself.
  private static let template = Result { () throws -> URL in
    let folder = try Program.folder()
    let path = folder.appendingPathComponent("office.db").path
    func expect(_ end: Child.End) throws {
      guard end.status == 0 else { throw Tmux.Failure(description: end.output + end.complaints) }
    }
    try expect(Child.run("init", "--db", path))
    for kind in ImportKind.allCases {
      guard let text = GoodFile.register[kind] else { continue }
      let file = folder.appendingPathComponent("take-in.csv")
      try Data(text.utf8).write(to: file)
      try expect(Child.run("import", kind.rawValue, file.path, "--db", path))
      try FileManager.default.removeItem(at: file)
    }
    return folder
  }

  /// Writes a file into the office's folder and gives its path.
  func file(_ bytes: some Sequence<UInt8>, _ name: String = "rows.csv") throws -> String {
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return file.path
  }

  func take(_ kind: ImportKind, _ file: String, _ options: String...) throws -> Child.End {
    try Child(["import", kind.rawValue, file, "--db", path] + options).wait()
  }

  /// The office file as it lies on the disk: what changes nothing leaves every byte, and no log beside it. Only the
  /// engine's own count of changes, which opening moves on, is left out (database file format, §1.3: 24, 40, 92).
  func bytes() throws -> Data {
    let log = path + "-wal"
    guard !FileManager.default.fileExists(atPath: log) else {
      throw Tmux.Failure(description: "a log was left beside the office file")
    }
    return Self.content(of: path)
  }

  /// The same of any path; empty where there is no file.
  static func content(of path: String) -> Data {
    var data = FileManager.default.contents(atPath: path) ?? Data()
    for field in [24, 40, 92] where data.count >= 100 { data.resetBytes(in: field..<(field + 4)) }
    return data
  }

  func mode(_ file: String) -> mode_t {
    var status = stat()
    return stat(file, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  /// Opens the office as whoever runs the tests.
  func open() throws -> Office {
    try Office.open(at: path, login: NSUserName(), clock: { TestOffice.now })
  }
}

/// A file that every kind can be taken in from, on top of the register that the template has.
enum GoodFile {
  /// What the template holds: a person at the head of household H1, a group, a proposal.
  static let register: [ImportKind: String] = [
    .people: "national_id,full_name,community,household,head\n3999957938343,นายกำพล แก้วดี,โนนทัน 5,H1,ใช่\n",
    .groups: "code,name,community,occupation\nG1,กลุ่มทำขนม,โนนทัน 5,ทำขนม\n",
    .proposals:
      "number,fiscal_year,applicant_kind,applicant,title,amount_requested\n001/2569,2569,group,G1,ขนมไทย,20000\n",
  ]

  struct Table {
    /// Columns in order, with a Thai twin where the contract has one.
    var columns: [String]
    var row: [String]

    subscript(column: String) -> String {
      get { columns.firstIndex(of: column).map { row[$0] } ?? "" }
      set { if let place = columns.firstIndex(of: column) { row[place] = newValue } }
    }

    /// The file's text; values with a comma or quote are quoted.
    func text(_ rows: [[String]]) -> String {
      ([columns] + rows).map { $0.map(Self.cell).joined(separator: ",") }.joined(separator: "\n") + "\n"
    }

    var text: String { text([row]) }

    private static func cell(_ text: String) -> String {
      guard text.utf8.contains(where: { $0 == 0x2C || $0 == 0x22 || $0 == 0x0A }) else { return text }
      return "\"" + text.replacingOccurrences(of: "\"", with: "\"\"") + "\""
    }
  }

  /// One good row of each kind that the template does not have yet.
  static func table(_ kind: ImportKind) -> Table {
    switch kind {
    case .communities:
      Table(columns: ["code", "zone", "name", "opened"], row: ["199", "1", "ทดสอบใหม่", "1 ต.ค. 2560"])
    case .people:
      Table(
        columns: [
          "national_id", "no_id_reason", "full_name", "sex", "birth_date", "community", "household", "head",
          "income_month", "categories",
        ],
        row: [
          "1999978778934", "", "นางน้ำผึ้ง ใจดี", "หญิง", "23/11/2500", "โนนทัน 5", "H2", "ใช่", "8500", "elderly",
        ])
    case .groups:
      Table(
        columns: ["code", "name", "community", "occupation", "founded", "has_rules", "status"],
        row: ["G2", "กลุ่มผ้าไหม", "โนนทัน 5", "ทอผ้า", "2 ม.ค. 2565", "มี", "active"])
    case .members:
      Table(
        columns: ["group", "national_id", "role", "from"], row: ["G1", "3999957938343", "chair", "2 ม.ค. 2565"])
    case .proposals:
      Table(
        columns: [
          "number", "fiscal_year", "applicant_kind", "applicant", "title", "amount_requested", "submitted_on", "status",
          "decided_on",
        ],
        row: ["002/2569", "2569", "group", "G1", "ทอผ้า", "15000", "5 ม.ค. 2569", "submitted", ""])
    case .beneficiaries: Table(columns: ["proposal", "national_id"], row: ["001/2569", "3999957938343"])
    case .incomes:
      Table(
        columns: ["household", "round", "recorded_on", "income_month"], row: ["H1", "baseline", "15/1/2569", "8000"])
    case .assessments:
      Table(columns: ["group", "fiscal_year", "assessed_on", "score"], row: ["G1", "2569", "20/1/2569", "55.5"])
    }
  }
}
