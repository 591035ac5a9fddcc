import Glibc
import TerminalUI

/// Tells a test harness what the program has done: one line per frame and per read, and one whenever the program is about to sleep
/// with nothing left to do. The counts let the harness know that its own keys are among what was done.
struct FrameLog {
  private let descriptor: Int32
  private var keys = 0
  private var pastes = 0
  private var lastIdle = ""

  /// Nil if no log is wanted, or nobody reads it.
  init?(path: String) {
    guard !path.isEmpty else { return nil }
    // A reader that went away must not stop the program.
    descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { return nil }
    line("start pid=\(getpid())")
  }

  mutating func note(_ event: TerminalEvent) {
    switch event {
    case .key: keys += 1
    case .paste: pastes += 1
    case .resize, .ready, .deadline, .hangup: break
    }
  }

  func noteRead(bytes: Int) { line("read bytes=\(bytes)") }

  func noteFrame(_ number: Int, bytes: Int) {
    line("frame \(number) bytes=\(bytes)")
  }

  /// Says so once for each state that the program comes to rest in.
  mutating func noteIdle(frame: Int, size: Size) {
    let text = "idle keys=\(keys) pastes=\(pastes) frame=\(frame) size=\(size.columns)x\(size.rows)"
    guard text != lastIdle else { return }
    lastIdle = text
    line(text)
  }

  func noteClosed() { line("closed") }

  private func line(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = write(descriptor, bytes, bytes.count)
  }
}
