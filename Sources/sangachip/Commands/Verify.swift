import ArgumentParser
import OfficeStorage

/// Recomputes the journal's chain.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: HelpWords.verify.spoken)

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let office = try office.open()
    defer { office.leave() }
    let check = try office.checkJournal()
    if let broken = check.firstBroken { throw CommandFailure.brokenJournal(broken) }
    try Console.say(Words.journalHolds(entries: check.entries, erased: check.erased))
  }
}
