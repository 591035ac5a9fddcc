import CNcurses
import Glibc
package import TerminalUI

/// What the terminal is asked for besides frames.
extension CursesDriver {
  package var hasClipboard: Bool {
    strings.isStandard && ClipboardMessage.isTaken(by: options.variables.terminal)
  }

  package func copy(_ text: String) {
    guard !isClosed, !isEnding, hasClipboard else { return }
    line.send(ClipboardMessage.bytes(text, terminal: options.variables.terminal))
  }

  package func handOver(to arguments: [String]) -> Handover {
    guard !isClosed, !isEnding else { return .failed }
    leave()
    let end = Self.start(arguments).map(wait) ?? .failed
    enter()
    takeSignals()
    resize()
    return end
  }

  /// Starts a program without a shell; nil if there is none of that name.
  private static func start(_ arguments: [String]) -> pid_t? {
    guard !arguments.isEmpty else { return nil }
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    let child = child_start(&words)
    return child > 0 ? child : nil
  }

  /// Waits until the program has ended. When the line drops it is ended with us.
  private func wait(for child: pid_t) -> Handover {
    let watch = child_watch(child)
    defer { Glibc.close(watch) }
    let ended = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
    var patience: Int?
    while watch >= 0 {
      let signalled = pollfd(fd: signals, events: Int16(POLLIN), revents: 0)
      let answers = TerminalLine.wait(for: patience == nil ? [ended, signalled] : [ended], atMost: patience)
      if answers.contains(where: { $0.fd == watch }) { break }
      if patience != nil { kill(child, SIGKILL) }
      let caught = patience == nil ? signals_take() : 0
      // Resizing and continuing are the program's own matters; stopping stops us with it.
      if caught & UInt32(SIGNAL_STOP) != 0 { signals_stop() }
      guard caught & UInt32(SIGNAL_HANGUP | SIGNAL_TERMINATE) != 0 else { continue }
      kill(child, SIGHUP)
      isEnding = true
      queue.append(.hangup)
      patience = 2_000
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return isEnding ? .cutShort : status == 0 ? .done : .failed
  }
}
