internal import Glibc
internal import Interchange
internal import OfficeCore
package import OfficeStorage
internal import ThaiText

extension ListRequest {
  /// So many marks may be set at once.
  static let markLimit = 20_000

  package var isSlow: Bool {
    switch self {
    case .people, .export, .write, .writePeople: true
    case .views, .keep, .drop, .share, .withdraw, .nameFile: false
    }
  }

  package func perform(in office: Office) throws -> ListNews {
    switch self {
    case .views(let list):
      return .views(
        SavedViews(
          own: try office.listViews(of: list), shared: try office.sharedSearches(of: list),
          mayShare: office.mayShareSearches))
    case .share(let view, let list):
      try office.share(view, of: list)
      return .shared(view.name)
    case .withdraw(let name, let list):
      try office.withdrawSearch(name, of: list)
      return .withdrawn(name)
    case .keep(let view, let old, let list):
      try office.keepListView(view, replacing: old, of: list)
      return .kept(view.name)
    case .drop(let name, let list):
      try office.dropListView(name, of: list)
      return .dropped(name)
    case .people(let query, let deed):
      let limit = deed == .invert ? Self.markLimit : .max
      return .found(try office.peopleIDs(query, limit: limit)?.map(\.raw), deed)
    case .nameFile(let export):
      return .fileNamed(export, Self.freePath("\(Self.home)/\(export.list)-\(office.today.iso)"))
    case .export(let kind, let records, let path): return try Self.export(kind, records, to: path, in: office)
    case .write(let text, let note, let path): return try Self.write(text, note, to: path, in: office)
    case .writePeople(let query, let marked, let language, let note, let path):
      return try Self.writePeople(query, among: marked, in: language, note, to: path, in: office)
    }
  }

  private static func export(_ kind: ImportKind, _ records: [Int64], to path: String, in office: Office) throws
    -> ListNews
  {
    let header = ExportFile.header(kind)
    var count = 0
    var omitted = 0
    try PaperFile.fill(path) { write in
      try write(header)
      omitted = try office.exportRows(kind, of: records) { rows in
        count += rows.count
        try write(Array(ExportFile.bytes(rows).dropFirst(header.count)))
      }
    }
    return .written(rows: count, omitted: omitted, path: path)
  }

  private static var home: String {
    if let home = getenv("HOME") { return String(cString: home) }
    guard let user = getpwuid(getuid()) else { return "." }
    return String(cString: user.pointee.pw_dir)
  }

  private static func freePath(_ stem: String) -> String {
    var path = stem + ".csv"
    var number = 2
    while access(path, F_OK) == 0 {
      path = "\(stem)-\(number).csv"
      number += 1
    }
    return path
  }
}
