/// A workbook of a spreadsheet (Office Open XML, `.xlsx`), read from its bytes.
struct Workbook {
  struct Entry: Equatable {
    var name: String
    var path: String
    var isHidden: Bool
  }

  let entries: [Entry]
  private let archive: ZipArchive
  private let strings: [String]
  private let formats: [NumberFormat]
  private let from1904: Bool
  private let budget: ZipArchive.Budget

  /// Whether bytes are a zip file, or one of the older container that spreadsheets use.
  static func isWorkbook(_ bytes: [UInt8]) -> Bool { bytes.starts(with: zip) || bytes.starts(with: container) }

  private static let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let container: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Throws `FileRefusal`.
  init(_ bytes: [UInt8]) throws {
    if bytes.starts(with: Self.container) {
      // Whoever sets a password gets the older container with this stream in it.
      throw Self.holds("EncryptedPackage", in: bytes) ? FileRefusal.encryptedWorkbook : .oldWorkbook
    }
    archive = ZipArchive(bytes: bytes)
    var budget = ZipArchive.Budget(fileSize: bytes.count)
    let root = RelationsListener()
    guard try Self.read("_rels/.rels", archive, &budget, root) else { throw FileRefusal.notAWorkbook }
    guard
      let book = root.relations.first(where: { $0.type == "officeDocument" }).map({ Self.path($0.target, from: "") })
    else { throw FileRefusal.notAWorkbook }
    let listener = WorkbookListener()
    guard try Self.read(book, archive, &budget, listener), listener.isWorkbook else { throw FileRefusal.notAWorkbook }
    let folder = book.split(separator: "/").dropLast().joined(separator: "/")
    let name = book.split(separator: "/").last.map(String.init) ?? ""
    let relations = RelationsListener()
    guard try Self.read((folder.isEmpty ? "" : folder + "/") + "_rels/\(name).rels", archive, &budget, relations) else {
      throw FileRefusal.damagedWorkbook(part: "_rels")
    }
    entries = listener.sheets.compactMap { sheet in
      guard let relation = relations.relations.first(where: { $0.id == sheet.relation && $0.type == "worksheet" })
      else { return nil }
      return Entry(name: sheet.name, path: Self.path(relation.target, from: folder), isHidden: sheet.isHidden)
    }
    guard !entries.isEmpty else { throw FileRefusal.damagedWorkbook(part: book) }
    let texts = SharedStringsListener()
    if let part = relations.relations.first(where: { $0.type == "sharedStrings" }) {
      _ = try Self.read(Self.path(part.target, from: folder), archive, &budget, texts)
    }
    let styles = StylesListener()
    if let part = relations.relations.first(where: { $0.type == "styles" }) {
      _ = try Self.read(Self.path(part.target, from: folder), archive, &budget, styles)
    }
    strings = texts.strings
    formats = styles.cellFormats
    from1904 = listener.from1904
    self.budget = budget
  }

  /// The cells of a sheet. Throws `FileRefusal`.
  func sheet(_ entry: Entry) throws -> Sheet {
    var budget = budget
    let listener = SheetListener(part: entry.path, strings: strings, formats: formats, from1904: from1904)
    guard try Self.read(entry.path, archive, &budget, listener) else {
      throw FileRefusal.damagedWorkbook(part: entry.path)
    }
    return Sheet(name: entry.name, rows: listener.rows, merges: listener.merges)
  }

  private static func read(
    _ path: String, _ archive: ZipArchive, _ budget: inout ZipArchive.Budget, _ listener: some XMLListener
  ) throws -> Bool {
    let stream = try XMLStream(part: path, listener)
    guard try archive.read(path, &budget, { try stream.take($0) }) else { return false }
    try stream.finish()
    return true
  }

  /// A target as an entry's name: `/xl/a.xml`, `a.xml` and `../xl/a.xml` seen from a folder.
  private static func path(_ target: String, from folder: String) -> String {
    var parts = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for part in target.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// Whether a name stands in the directory of the older container, in UTF-16.
  private static func holds(_ name: String, in bytes: [UInt8]) -> Bool {
    var wanted: [UInt8] = []
    for byte in name.utf8 { wanted += [byte, 0] }
    guard bytes.count > wanted.count else { return false }
    var place = 0
    while place + wanted.count <= bytes.count {
      if bytes[place] == wanted[0], bytes[place..<(place + wanted.count)].elementsEqual(wanted) { return true }
      place += 2
    }
    return false
  }
}

// MARK: - Its small parts

private final class RelationsListener: XMLListener {
  struct Relation {
    var id: String
    /// The last word of the type's address.
    var type: String
    var target: String
  }

  let failure: FileRefusal? = nil
  private(set) var relations: [Relation] = []

  func begin(_ name: String, _ attributes: XMLAttributes) {
    guard name == "Relationship", let type = attributes["Type"], let target = attributes["Target"] else { return }
    // A part outside of the file is never fetched.
    guard attributes["TargetMode"] != "External" else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    relations.append(Relation(id: attributes["Id"] ?? "", type: kind, target: target))
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeRawBufferPointer) {}
}

private final class WorkbookListener: XMLListener {
  let failure: FileRefusal? = nil
  private(set) var isWorkbook = false
  private(set) var from1904 = false
  private(set) var sheets: [(name: String, relation: String, isHidden: Bool)] = []

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "workbook": isWorkbook = true
    case "workbookPr": from1904 = ["1", "true"].contains(attributes["date1904"] ?? "")
    case "sheet":
      guard let relation = attributes.prefixed("id") else { return }
      sheets.append((attributes["name"] ?? "", relation, (attributes["state"] ?? "visible") != "visible"))
    default: break
    }
  }

  func end(_ name: String) {}
  func text(_ bytes: UnsafeRawBufferPointer) {}
}

private final class SharedStringsListener: XMLListener {
  private(set) var failure: FileRefusal?
  private(set) var strings: [String] = []
  private var value: [UInt8] = []
  private var isListening = false
  private var isPhonetic = false

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "si": value.removeAll(keepingCapacity: true)
    case "t": isListening = !isPhonetic
    case "rPh": isPhonetic = true
    default: break
    }
  }

  func end(_ name: String) {
    switch name {
    case "si": strings.append(String(decoding: value, as: UTF8.self))
    case "t": isListening = false
    case "rPh": isPhonetic = false
    default: break
    }
  }

  func text(_ bytes: UnsafeRawBufferPointer) {
    guard isListening, failure == nil else { return }
    if value.count + bytes.count > 1 << 20 { failure = .damagedWorkbook(part: "sharedStrings.xml") }
    value += bytes
  }
}

private final class StylesListener: XMLListener {
  let failure: FileRefusal? = nil
  private(set) var cellFormats: [NumberFormat] = []
  private var codes: [Int: NumberFormat] = [:]
  private var isInCellFormats = false

  func begin(_ name: String, _ attributes: XMLAttributes) {
    switch name {
    case "numFmt":
      if let number = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] {
        codes[number] = NumberFormat(code: code)
      }
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats:
      let number = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      cellFormats.append(codes[number] ?? NumberFormat(builtIn: number))
    default: break
    }
  }

  func end(_ name: String) { if name == "cellXfs" { isInCellFormats = false } }
  func text(_ bytes: UnsafeRawBufferPointer) {}
}
