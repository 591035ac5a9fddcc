import ArgumentParser
import Glibc

/// The program's entry: reads the command line, runs the verb, says what went wrong, and gives the exit code.
@main
enum Program {
  static func main() {
    // A reader that went away is told by `write`, not by a signal that would leave work half done.
    signal(SIGPIPE, SIG_IGN)
    do {
      if let start = PlainStart(CommandLine.arguments.dropFirst()) {
        try start.run()
      } else {
        var command = try Sangachip.parseAsRoot()
        try command.run()
      }
      exit(ExitStatus.done.rawValue)
    } catch {
      exit(report(error))
    }
  }

  private static func report(_ error: any Error) -> Int32 {
    if let status = error as? ExitStatus { return status.rawValue }
    if let known = ExitStatus(after: error) {
      if let sentence = Words.sentence(error) { Console.complain(sentence) }
      return known.rawValue
    }
    let code = Sangachip.exitCode(for: error)
    let message = ParserWords.spoken(Sangachip.fullMessage(for: error))
    guard code.isSuccess else {
      Console.complain(Words.badCommand)
      Console.complain(message)
      return ExitStatus.usage.rawValue
    }
    do { try Console.say(message) } catch { return ExitStatus.io.rawValue }
    return ExitStatus.done.rawValue
  }
}
