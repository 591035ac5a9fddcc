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

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let encoding = try encoding.map { try TextEncoding(named: $0) }
    if noIdReason != nil, kind != .people { throw CommandFailure.reasonWithoutPeople }
    let office = try office.open()
    defer { office.leave() }
    let bytes = try InputFile.bytes(file)
    let errorsFile = try errors.map { try OutputFile($0) }
    let job = FileImport(
      kind: kind, update: update, encoding: encoding, noIDReason: noIdReason,
      source: file == "-" ? "-" : InputFile.name(of: file))
    let decoded = try decode(bytes, job, today: office.today)
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

  private func decode(_ bytes: [UInt8], _ job: FileImport, today: Day) throws -> DecodedFile {
    do throws(FileRefusal) { return try job.decode(bytes, today: today) } catch {
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
