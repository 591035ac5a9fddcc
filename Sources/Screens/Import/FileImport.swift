package import Interchange
package import OfficeCore
package import OfficeStorage
package import ThaiText

/// The import of one file, as the command and the import page do it.
package struct FileImport: Equatable, Sendable {
  package var kind: ImportKind
  /// Rows that match a record and say something else correct it.
  package var update: Bool
  /// Nil: what the bytes show.
  package var encoding: TextEncoding?
  /// Why the people of the file without a number have none, where their rows do not say.
  package var noIDReason: String?
  /// What the journal calls the file: its name without the folder.
  package var source: String

  package init(
    kind: ImportKind, update: Bool = false, encoding: TextEncoding? = nil, noIDReason: String? = nil, source: String
  ) {
    self.kind = kind
    self.update = update
    self.encoding = encoding
    self.noIDReason = noIDReason
    self.source = source
  }

  package func decode(_ bytes: [UInt8], today: Day) throws(FileRefusal) -> DecodedFile {
    try ImportFile.decode(
      kind: kind, bytes: bytes, encoding: encoding, today: today, noIDReason: noIDReason, runner: atOnce)
  }

  /// Takes the good rows in, or does all of it and takes it back. The outcome has the rejections and warnings of reading
  /// too, by line. `progress` hears how many rows are done; what it throws takes all of it back.
  package func take(
    _ file: DecodedFile, into office: Office, rehearsing: Bool, progress: @escaping (Int) throws -> Void
  ) throws -> ImportOutcome {
    var outcome = try office.importRows(
      file.rows, options: ImportOptions(update: update, isDryRun: rehearsing, source: source), progress: progress)
    outcome.rejections = (file.rejections + outcome.rejections).sorted { $0.line < $1.line }
    outcome.warnings = (file.warnings + outcome.warnings).sorted { $0.line < $1.line }
    return outcome
  }
}
