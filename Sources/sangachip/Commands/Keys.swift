import ArgumentParser
import OfficeStorage
import Screens
import TerminalUI

/// Prints the keys of the whole program, from the tables that the screens go by. No office file is needed.
struct Keys: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: HelpWords.keys.spoken)

  @OptionGroup var speech: SpeechOptions

  func run() throws {
    let office = try Office.inMemory(clock: Account.clock)
    defer { office.leave() }
    try Console.say(KeySheet.text(office, language: Console.language))
  }
}
