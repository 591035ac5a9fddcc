import ArgumentParser
import Glibc
import TerminalUI

/// Shows the themes and proves that they can be read.
struct Themes: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "theme", abstract: ThemeVerbWords.themes.spoken, subcommands: [List.self, Check.self],
    defaultSubcommand: List.self)
}

extension Themes {
  /// Lists the themes that `--theme` knows.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: ThemeVerbWords.list.spoken, discussion: ThemeVerbWords.folder.spoken)

    /// Of these only `--theme-dir` counts; the program's own reader takes it before a verb could name it again.
    @OptionGroup(visibility: .hidden) var look: LookOptions

    @OptionGroup var speech: SpeechOptions

    func run() throws {
      let folders = FullScreen.folders(look.themeDir)
      for name in Theme.names(in: folders) {
        let places: [String] = folders.map { "\($0)/\(name).toml" }
        let file = places.first { access($0, F_OK) == 0 }
        try Console.say(
          Phrase(verbatim: name + "  ") + (file.map { Phrase(verbatim: $0) } ?? Theme.purpose(of: name)))
      }
    }
  }

  /// Loads themes and says all that is wrong with them: their files, their contrasts, their twins.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: ThemeVerbWords.check.spoken, discussion: ThemeVerbWords.folder.spoken)

    @Argument(help: ThemeVerbWords.files.help)
    var files: [String] = []

    /// Of these only `--theme-dir` counts; the program's own reader takes it before a verb could name it again.
    @OptionGroup(visibility: .hidden) var look: LookOptions

    @OptionGroup var speech: SpeechOptions

    func run() throws {
      let folders = FullScreen.folders(look.themeDir)
      let asked = files.isEmpty ? Theme.names(in: folders) : files
      let faults = try asked.map { try Self.check($0, folders) }
      if faults.contains(true) { throw ExitStatus.badData }
    }

    /// Says what is wrong with a file, or with the theme of a name; true when something is.
    private static func check(_ asked: String, _ folders: [String]) throws -> Bool {
      let isFile = asked.hasSuffix(".toml")
      guard isFile ? access(asked, R_OK) == 0 : Theme.names(in: folders).contains(asked) else {
        throw CommandFailure.noInput(path: asked)
      }
      let parts = asked.split(separator: "/", omittingEmptySubsequences: false)
      let folder = asked.contains("/") ? parts.dropLast().joined(separator: "/") : "."
      let name = isFile ? String((parts.last ?? "").dropLast(".toml".count)) : asked
      let (theme, problems) = Theme.load(named: name, directories: isFile ? [folder] + folders : folders)
      for problem in problems { Console.complain(problem.phrase) }
      for finding in theme.findings { Console.complain(Phrase(verbatim: asked + ": ") + finding.phrase) }
      guard problems.isEmpty, theme.findings.isEmpty else { return true }
      try Console.say(ThemeVerbWords.passes(asked, least: theme.leastTextContrast))
      return false
    }
  }
}
