import ArgumentParser
import Interchange
import OfficeCore
import OfficeStorage
import Screens
import ThaiText

/// Takes the rows of a file in.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: HelpWords.takeIn.spoken)

  @Argument(help: HelpWords.kind.help)
  var kind: ImportKind

  @Argument(help: HelpWords.input.help)
  var file: String

  @Flag(help: HelpWords.dryRun.help)
  var dryRun = false

  @Flag(help: HelpWords.update.help)
  var update = false

  @Option(help: HelpWords.errors.help)
  var errors: String?

  @Option(help: HelpWords.encoding.help)
  var encoding: String?

  @Option(help: HelpWords.noIDReason.help)
  var noIdReason: String?

  @Option(help: HelpWords.sheet.help)
  var sheet: String?

  @Option(help: HelpWords.policy.help)
  var policy: [String] = []

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let encoding = try encoding.map { try TextEncoding(named: $0) }
    if noIdReason != nil, kind != .people { throw CommandFailure.reasonWithoutPeople }
    let office = try office.open()
    defer { office.leave() }
    let bytes = try InputFile.bytes(file)
    let errorsFile = try errors.map { try OutputFile($0) }
    var job = FileImport(
      kind: kind, policy: try rules(), encoding: encoding, noIDReason: noIdReason,
      source: file == "-" ? "-" : InputFile.name(of: file))
    job.sheet = sheet
    let decoded = try decode(bytes, job, for: office)
    let outcome = try takeIn(decoded, job, into: office)
    let rejections = outcome.rejections

    let report = ImportReport(kind: kind)
    report.unknownColumns(decoded.unknownColumns)
    report.warnings(outcome.warnings)
    report.differences(outcome.differs)
    report.rejections(rejections)
    // The rows are in the office by now: that is said even if the errors file cannot be written.
    let written = Result {
      guard !rejections.isEmpty, let errorsFile else { return }
      try errorsFile.write(ErrorsFile.bytes(decoded, rejections: rejections, sentence: ImportReport.sentence))
      try errorsFile.finish()
    }
    if dryRun { Console.complain(Words.dryRun) }
    if let summary = Words.importSummary(outcome) { Console.complain(summary) }
    // This line is the same in every language: scripts read it.
    try Console.say(
      "imported \(outcome.imported), updated \(outcome.updated), unchanged \(outcome.unchanged), "
        + "differs \(outcome.differs.count), rejected \(rejections.count)")
    try written.get()
    if !rejections.isEmpty { throw ExitStatus.rejectedRows }
  }

  /// `--update` says what is usual, `--policy` what holds of one field, or is a file of such lines.
  private func rules() throws -> ImportPolicy {
    var rules: ImportPolicy = update ? .overwrite : .keep
    for text in policy {
      let isFile = !text.utf8.contains(UInt8(ascii: "="))
      let lines = isFile ? String(decoding: try InputFile.bytes(text), as: UTF8.self) : text
      do throws(ImportPolicy.Misspelled) { try rules.read(lines) } catch {
        throw CommandFailure.misspelledPolicy(line: error.line)
      }
    }
    let known = ColumnMapping.choices(in: kind)
    if let unknown = rules.fields.keys.sorted().first(where: { !known.contains($0) }) {
      throw CommandFailure.misspelledPolicy(line: unknown)
    }
    return rules
  }

  private func decode(_ bytes: [UInt8], _ job: FileImport, for office: Office) throws -> DecodedFile {
    do throws(FileRefusal) { return try job.decode(bytes, for: office) } catch {
      Console.complain(Words.sentence(error, in: kind))
      throw ExitStatus.badData
    }
  }

  private func takeIn(_ decoded: DecodedFile, _ job: FileImport, into office: Office) throws -> ImportOutcome {
    let total = decoded.recordCount
    defer { Console.progress(nil) }
    return try job.take(decoded, into: office, rehearsing: dryRun) { done in
      if done % 1_000 == 0 { Console.progress(Words.progress(done, of: total)) }
    }
  }
}

extension ImportKind: ExpressibleByArgument {}
