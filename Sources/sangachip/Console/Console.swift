import Glibc
import TerminalUI

/// What the program prints: answers to standard output, everything else to standard error.
enum Console {
  /// The language that was asked for. It is looked up before the command line is read, since mistakes in that are said
  /// in it too.
  static let language: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count, let asked = Language(rawValue: arguments[index + 1]) {
        return asked
      }
      if argument.hasPrefix("--lang="), let asked = Language(rawValue: String(argument.dropFirst(7))) { return asked }
    }
    return .thai
  }()

  /// A line to standard output.
  static func say(_ line: String) throws { try write(Array((line + "\n").utf8), to: STDOUT_FILENO) }

  static func say(_ phrase: Phrase) throws { try say(phrase.text(in: language)) }

  /// A line to standard error. That it cannot be written is nothing that could be told anywhere.
  static func complain(_ line: String) {
    do { try write(Array((line + "\n").utf8), to: STDERR_FILENO) } catch {}
  }

  static func complain(_ phrase: Phrase) { complain(phrase.text(in: language)) }

  /// How far long work has come, on one line of a terminal; nothing where standard error is none.
  static func progress(_ phrase: Phrase?) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    let text = "\r\u{1B}[K" + (phrase?.text(in: language) ?? "")
    do { try write(Array(text.utf8), to: STDERR_FILENO) } catch {}
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        offset += count
      } else if errno == EPIPE {
        throw CommandFailure.readerGone
      } else if errno != EINTR {
        throw CommandFailure.cannotWrite(path: "-")
      }
    }
  }
}
