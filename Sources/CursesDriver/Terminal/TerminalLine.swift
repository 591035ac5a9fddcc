import CNcurses
import Glibc
import TerminalUI

/// The two ends of the terminal: its settings, and bytes in and out.
struct TerminalLine {
  enum Received: Equatable {
    case bytes([UInt8])
    case nothing
    /// The other end is gone.
    case lost
  }

  static let input = STDIN_FILENO
  static let output = STDOUT_FILENO

  /// What the shell had set.
  let shellSettings: termios

  init() throws(CursesStartFailure) {
    guard isatty(Self.input) == 1, isatty(Self.output) == 1 else { throw .notATerminal }
    var settings = termios()
    guard tcgetattr(Self.input, &settings) == 0 else { throw .system(errno: errno) }
    shellSettings = settings
  }

  /// Every byte arrives as it is typed and leaves as it is sent: Ctrl-C, Ctrl-S and Ctrl-Z are keys.
  func makeRaw() {
    var raw = shellSettings
    raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | IGNCR | INLCR | INPCK | ISTRIP | IXON | PARMRK)
    raw.c_oflag &= ~tcflag_t(OPOST)
    raw.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
    raw.c_cflag = raw.c_cflag & ~tcflag_t(CSIZE | PARENB) | tcflag_t(CS8)
    // One byte is enough for read to return, and it never waits for a second.
    raw.c_cc.6 = 1
    raw.c_cc.5 = 0
    _ = tcsetattr(Self.input, TCSANOW, &raw)
  }

  func restore() {
    var settings = shellSettings
    _ = tcsetattr(Self.input, TCSANOW, &settings)
  }

  /// Whether this is a serial line below 38,400 bits a second, where a bar across the screen would take more than a
  /// tenth of a second. A terminal without such a line says 38,400.
  var isSlowSerial: Bool {
    var settings = shellSettings
    // The codes of the speeds up to this one ascend.
    return cfgetospeed(&settings) > speed_t(B0) && cfgetospeed(&settings) < speed_t(B38400)
  }

  /// The size of the window; nil if the terminal does not know.
  var size: Size? {
    var window = winsize()
    guard ioctl(Self.output, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0, window.ws_row > 0 else { return nil }
    return Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
  }

  /// Sends all, in one write unless the line is full. False if the line is gone or the process is asked to end.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(Self.output, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        _ = Self.wait(for: [pollfd(fd: Self.output, events: Int16(POLLOUT), revents: 0)], atMost: nil)
      } else if errno != EINTR {
        return false
      }
      // A stalled line must not keep the process from ending.
      if !rest.isEmpty, signals_waiting() & UInt32(SIGNAL_HANGUP | SIGNAL_TERMINATE) != 0 { return false }
    }
    return true
  }

  @discardableResult
  func send(_ text: String) -> Bool { send(Array(text.utf8)) }

  /// Sends the last words, unless the line takes no bytes: that must not keep the process from ending.
  func sendLast(_ bytes: [UInt8]) {
    let line = pollfd(fd: Self.output, events: Int16(POLLOUT), revents: 0)
    if !Self.wait(for: [line], atMost: 500).isEmpty { send(bytes) }
  }

  /// What has been typed and not yet read; does not wait.
  func receive() -> Received {
    guard let answer = Self.wait(for: [Self.typed], atMost: 0).first else { return .nothing }
    guard answer.revents != 0 else { return .nothing }
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = max(0, read(Self.input, buffer.baseAddress, buffer.count))
    }
    if !bytes.isEmpty { return .bytes(bytes) }
    return errno == EINTR || errno == EAGAIN ? .nothing : .lost
  }

  static var typed: pollfd { pollfd(fd: input, events: Int16(POLLIN), revents: 0) }

  /// Waits for one of the descriptors, a signal, or until the time is over (milliseconds; nil waits for ever).
  static func wait(for descriptors: [pollfd], atMost milliseconds: Int?) -> [pollfd] {
    var descriptors = descriptors
    let limit = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    let count = poll(&descriptors, nfds_t(descriptors.count), limit)
    return count > 0 ? descriptors.filter { $0.revents != 0 } : []
  }

  /// Milliseconds of a clock that nobody sets.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
