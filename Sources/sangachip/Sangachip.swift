import ArgumentParser
import CursesDriver
import OfficeStorage
import TerminalUI

/// The program: without a verb it opens the full screen.
struct Sangachip: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sangachip", abstract: HelpWords.program.spoken,
    subcommands: [
      Init.self, Import.self, Export.self, Report.self, Users.self, Verify.self, Backup.self, Restore.self, Doctor.self,
      Themes.self, Demo.self, Keys.self,
    ])

  @OptionGroup var office: OfficeOptions
  @OptionGroup var look: LookOptions

  func run() throws {
    let office = try office.open()
    defer { office.leave() }
    try FullScreen.run(office: office, options: look.options)
  }
}

/// The options of every verb.
struct SpeechOptions: ParsableArguments {
  @Option(help: HelpWords.language.help)
  var lang: Language = .thai
}

/// The options of every verb that works on an office.
struct OfficeOptions: ParsableArguments {
  @Option(name: .customLong("db"), help: HelpWords.database.help)
  var path: String?

  @OptionGroup var speech: SpeechOptions

  func open() throws -> Office {
    try Account.open(path)
  }
}

/// How the full screen looks.
struct LookOptions: ParsableArguments {
  @Option(help: HelpWords.theme.help)
  var theme: String?

  @Option(help: HelpWords.themeFolder.help)
  var themeDir: String?

  @Option(help: HelpWords.saraAm.help)
  var saraAm: SaraAm = .auto

  @Option(help: HelpWords.escapeDelay.help)
  var escapeDelay: Int?

  @Option(help: HelpWords.line.help)
  var line: LineWeight = .auto

  @Flag(help: HelpWords.linear.help)
  var linear = false

  func validate() throws {
    if let escapeDelay, !(1...5_000 ~= escapeDelay) { throw ValidationError(HelpWords.escapeDelay.spoken) }
  }

  var options: FullScreen.Options {
    FullScreen.Options(
      language: Console.language, theme: theme, themeFolder: themeDir, saraAm: saraAm, escapeDelay: escapeDelay,
      weight: line, isLinear: linear)
  }
}

extension Language: ExpressibleByArgument {}
extension SaraAm: ExpressibleByArgument {}
extension LineWeight: ExpressibleByArgument {}

extension Office {
  /// Closes the file at the end of the program, when nothing can be done any more about a failure to close.
  func leave() {
    do { try close() } catch {}
  }
}
