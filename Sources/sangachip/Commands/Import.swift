import ArgumentParser
import Interchange
import OfficeCore
import OfficeStorage
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
    let decoded = try decode(bytes, encoding, today: office.today)
    let outcome = try takeIn(decoded, into: office)
    let rejections = (decoded.rejections + outcome.rejections).sorted { $0.line < $1.line }

    let report = ImportReport(kind: kind)
    report.unknownColumns(decoded.unknownColumns)
    report.warnings((decoded.warnings + outcome.warnings).sorted { $0.line < $1.line })
    report.differences(outcome.differs)
    report.rejections(rejections)
    // The rows are in the office by now: that is said even if the errors file cannot be written.
    let written = Result {
      guard !rejections.isEmpty, let errorsFile else { return }
      try errorsFile.write(ErrorsFile.bytes(decoded, rejections: rejections, sentence: ImportReport.sentence))
      try errorsFile.finish()
    }
    if dryRun { Console.complain(Words.dryRun) }
    try Console.say(
      "imported \(outcome.imported), updated \(outcome.updated), unchanged \(outcome.unchanged), "
        + "differs \(outcome.differs.count), rejected \(rejections.count)")
    try written.get()
    if !rejections.isEmpty { throw ExitStatus.rejectedRows }
  }

  private func decode(_ bytes: [UInt8], _ encoding: TextEncoding?, today: Day) throws -> DecodedFile {
    do throws(FileRefusal) {
      return try ImportFile.decode(
        kind: kind, bytes: bytes, encoding: encoding, today: today, noIDReason: noIdReason)
    } catch {
      Console.complain(Words.sentence(error, in: kind))
      throw ExitStatus.badData
    }
  }

  private func takeIn(_ decoded: DecodedFile, into office: Office) throws -> ImportOutcome {
    let total = decoded.recordCount
    defer { Console.progress(nil) }
    return try office.importRows(
      decoded.rows,
      options: ImportOptions(
        update: update, isDryRun: dryRun, source: file == "-" ? "-" : InputFile.name(of: file))
    ) { Console.progress(Words.progress($0, of: total)) }
  }
}

extension ImportKind: ExpressibleByArgument {}
