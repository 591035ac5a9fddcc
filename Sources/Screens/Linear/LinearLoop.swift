internal import Glibc
internal import OfficeStorage

/// Joins linear mode to a cooked terminal, or to any reader and writer of lines.
package enum LinearLoop {
  /// Runs until the user leaves, the input ends, the line drops, or the reader of the output goes away; what is typed is
  /// kept each time. Whoever waits for long work hears of it every `wait`.
  package static func run(
    _ shell: Shell, input: Int32, isTerminal: Bool, wait: Duration = .seconds(5),
    write: @escaping (String) throws -> Void
  ) throws {
    var shell = shell
    var watch = CommitWatch(office: shell.office)
    // Before the worker's thread begins: signals are this one's.
    let reader = LineReader(input)
    let waiter = LinearWaiter(shell.office, shell.language, wait, write)
    shell.runner = waiter.run
    var face = LinearFace(shell)
    func say(_ lines: [String]) throws { try write(lines.map { $0 + "\n" }.joined()) }
    do {
      try say(face.begin())
      while !face.isOver {
        // Where nobody types at a terminal, no Enter ends the line of the prompt.
        try write(face.prompt + (isTerminal ? "" : "\n"))
        switch reader.next() {
        case .line(let line):
          try say(face.take(line))
          // After the answer: the numbers in it were those that had been said.
          if !face.isOver, watch?.hasChanged() ?? false { try say(face.dataChanged()) }
        case .end(let unfinished):
          try say([""] + face.leave(unfinished: unfinished))
          return
        }
      }
    } catch {
      _ = face.leave()
      throw error
    }
  }
}

/// Set by a signal that ends the program.
nonisolated(unsafe) private var hasEndingSignal = false

/// Lines from a descriptor, and the signals that end the program: SIGHUP, SIGTERM and SIGINT come as the end of input.
final class LineReader {
  enum Event: Equatable {
    case line(String)
    /// No more lines; what was typed after the last one.
    case end(String)
  }

  /// Longer lines than any field takes are cut, so that no input fills the memory.
  private static let longest = 1 << 20

  private let input: Int32
  private var bytes: [UInt8] = []
  private var isEnded = false

  init(_ input: Int32) {
    self.input = input
    var ending = sigset_t()
    sigemptyset(&ending)
    // They are let in only while the reader waits: a deed under way is finished first.
    for number in [SIGHUP, SIGINT, SIGTERM] {
      sigaddset(&ending, number)
      signal(number) { _ in hasEndingSignal = true }
    }
    pthread_sigmask(SIG_BLOCK, &ending, nil)
  }

  func next() -> Event {
    while true {
      if let end = bytes.firstIndex(of: 0x0A) {
        let line = Self.text(bytes[..<end])
        bytes.removeSubrange(...end)
        return .line(line)
      }
      guard !isEnded, bytes.count < Self.longest, waitForInput() else {
        defer { bytes = [] }
        return .end(Self.text(bytes[...]))
      }
      var buffer = [UInt8](repeating: 0, count: 4096)
      let count = read(input, &buffer, buffer.count)
      if count > 0 { bytes += buffer[..<count] } else if count == 0 || errno != EINTR { isEnded = true }
    }
  }

  /// False when the program is to end.
  private func waitForInput() -> Bool {
    var none = sigset_t()
    sigemptyset(&none)
    while !hasEndingSignal {
      var watched = fd_set()
      withUnsafeMutableBytes(of: &watched) { $0[Int(input) / 8] |= 1 << (input % 8) }
      let count = pselect(input + 1, &watched, nil, nil, nil, &none)
      if count > 0 { return true }
      if count < 0, errno != EINTR { return false }
    }
    return false
  }

  /// Damaged bytes become replacement characters, which no field takes.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes, as: UTF8.self)
  }
}
