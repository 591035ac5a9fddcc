import Interchange
import OfficeCore
import OfficeStorage
import Testing
import ThaiText

extension Office {
  /// All of a kind as a file.
  func file(_ kind: ImportKind, style: ExportStyle = .plain) throws -> [UInt8] {
    var bytes = ExportFile.header(kind)
    _ = try exportRows(kind) { bytes += ExportFile.bytes($0, style: style).dropFirst(ExportFile.header(kind).count) }
    return bytes
  }

  /// Every kind as a file, in the order in which they are to be imported.
  func files() throws -> [[UInt8]] { try ImportKind.allCases.map { try file($0) } }

  /// Imports a file as the command line does: rows that cannot be read are among the rejections.
  @discardableResult
  func take(
    _ kind: ImportKind, _ bytes: [UInt8], update: Bool = false, dryRun: Bool = false, noIDReason: String? = nil
  ) throws -> ImportOutcome {
    let decoded = try ImportFile.decode(kind: kind, bytes: bytes, today: today, noIDReason: noIDReason)
    var outcome = try importRows(decoded.rows, options: ImportOptions(update: update, isDryRun: dryRun))
    outcome.rejections = (decoded.rejections + outcome.rejections).sorted { $0.line < $1.line }
    return outcome
  }

  @discardableResult
  func take(
    _ kind: ImportKind, _ lines: [String], update: Bool = false, dryRun: Bool = false, noIDReason: String? = nil
  ) throws -> ImportOutcome {
    try take(
      kind, Array(lines.joined(separator: "\n").utf8), update: update, dryRun: dryRun, noIDReason: noIDReason)
  }
}

extension ImportOutcome {
  /// Imported, updated, unchanged, differs, rejected.
  var counts: [Int] { [imported, updated, unchanged, differs.count, rejections.count] }
}
