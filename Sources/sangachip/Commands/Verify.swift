import ArgumentParser
import OfficeStorage
import Screens
import TerminalUI
import ThaiText

/// Checks the whole office: journal, structure, invariants. Errors fail; warnings do not.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: HelpWords.verify.spoken)

  @Flag(name: .customLong("full"), help: TrustWords.full.help)
  var isFull = false

  @Option(help: TrustWords.limit.help)
  var limit = 10

  @OptionGroup var office: OfficeOptions

  func validate() throws {
    guard limit >= 0 else { throw ValidationError(TrustWords.limit.spoken) }
  }

  func run() throws {
    let office = try office.open()
    defer { office.leave() }
    let report = try office.checkIntegrity(IntegrityOptions(isFull: isFull, limit: limit)) { done, total in
      Console.progress(TrustWords.checking(done, of: total))
    }
    Console.progress(nil)
    for finding in report.findings { try show(finding) }
    try Console.say(TrustWords.journal(report.journal))
    try Console.say(TrustWords.result(report))
    if report.errors > 0 { throw ExitStatus.badData }
  }

  private func show(_ finding: Finding) throws {
    let invariant = finding.invariant
    let severity = Columns.pad(IntegrityWords.severity(invariant.severity).spoken, to: 9)
    let count = Columns.pad(Digits.grouped(Int64(finding.count)), to: 7, alignment: .right)
    try Console.say("\(severity)\(count)  \(IntegrityWords.name(invariant).spoken)  [\(invariant.rawValue)]")
    let records = finding.records.map { IntegrityWords.record($0).spoken }
    let rest = finding.count - records.count
    if !records.isEmpty {
      let more = rest > 0 ? " " + ImportWords.andMore(rest).spoken : ""
      try Console.say("                  " + records.joined(separator: ", ") + more)
    }
    let advice = IntegrityWords.why(invariant) + Phrase(verbatim: " ") + IntegrityWords.advice(invariant)
    try Console.say("                  " + advice.spoken)
  }
}
