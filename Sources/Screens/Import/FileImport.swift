package import Interchange
package import OfficeCore
package import OfficeStorage
package import ThaiText

/// The import of one file, as the command and the import page do it.
package struct FileImport: Equatable, Sendable {
  package var kind: ImportKind
  /// What rows that match a record and say something else change of it.
  package var policy: ImportPolicy
  /// Nil: what the bytes show.
  package var encoding: TextEncoding?
  /// Why the people of the file without a number have none, where their rows do not say.
  package var noIDReason: String?
  /// What the journal calls the file: its name without the folder.
  package var source: String
  /// The sheet of a workbook; nil: the first that has a list.
  package var sheet: String?
  /// What the columns were said to be; nil: as is remembered of the header, else as it says itself.
  package var mapping: ColumnMapping?

  package init(
    kind: ImportKind, update: Bool = false, encoding: TextEncoding? = nil, noIDReason: String? = nil, source: String
  ) {
    self.init(
      kind: kind, policy: update ? .overwrite : .keep, encoding: encoding, noIDReason: noIDReason, source: source)
  }

  package init(
    kind: ImportKind, policy: ImportPolicy, encoding: TextEncoding? = nil, noIDReason: String? = nil, source: String
  ) {
    self.kind = kind
    self.policy = policy
    self.encoding = encoding
    self.noIDReason = noIDReason
    self.source = source
  }

  /// Fields without a rule of their own are corrected where they say something else.
  package var update: Bool {
    get { policy.usual == .overwrite }
    set { policy.usual = newValue ? .overwrite : .keep }
  }

  /// `remembered` tells what the columns of a header were said to be before.
  package func decode(
    _ bytes: [UInt8], today: Day, remembered: (HeaderPrint) -> [String]? = { _ in nil }
  ) throws(FileRefusal) -> DecodedFile {
    try ImportFile.decode(
      kind: kind, bytes: bytes, encoding: encoding, today: today, noIDReason: noIDReason, sheet: sheet,
      mapping: { print in
        if let mapping, mapping.print == print { return mapping }
        return remembered(print).map { ColumnMapping(print: print, columns: $0) }
      }, runner: atOnce)
  }

  /// Decodes a file with what the office remembers of its header.
  package func decode(_ bytes: [UInt8], for office: Office) throws(FileRefusal) -> DecodedFile {
    try decode(bytes, today: office.today) { print in
      // What cannot be asked is not remembered.
      do { return try office.rememberedColumns(kind, print: print.text) } catch { return nil }
    }
  }

  /// Takes the good rows in, or does all of it and takes it back. The outcome has the rejections and warnings of reading
  /// too, by line. `progress` hears how many rows are done; what it throws takes all of it back.
  package func take(
    _ file: DecodedFile, into office: Office, rehearsing: Bool, progress: @escaping (Int) throws -> Void
  ) throws -> ImportOutcome {
    var options = ImportOptions(policy: policy, isDryRun: rehearsing, source: source)
    options.rejectedByReading = file.rejections.count
    if let mapping = file.table.mapping { options.columns = (mapping.print.text, mapping.columns) }
    var outcome = try office.importRows(file.rows, options: options, progress: progress)
    outcome.rejections = (file.rejections + outcome.rejections).sorted { $0.line < $1.line }
    outcome.warnings = (file.warnings + outcome.warnings).sorted { $0.line < $1.line }
    return outcome
  }
}
