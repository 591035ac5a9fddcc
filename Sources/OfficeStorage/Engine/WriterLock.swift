internal import Foundation
internal import Glibc
internal import Synchronization

/// Queues writers in the kernel, first come first served, on a file beside the database.
///
/// SQLite's own busy retry sleeps and is unfair: single writers may wait for seconds. Asking again and again would be
/// as unfair, so whoever waits stands in the kernel's queue; a thread of its own stands there, and leaves the queue as
/// soon as it is served when nobody waits for it any more. Each writer opens the file anew, so that two threads of one
/// process queue like two processes.
final class WriterLock: Sendable {
  private let path: String

  init(path: String, mode: mode_t) throws {
    try NewFile.make(path, mode: mode)
    self.path = path
    Glibc.close(try Self.open(path))
  }

  /// Runs the body when it is this writer's turn. Throws `StoreError.busy`, and runs nothing, when that takes longer
  /// than `patience`.
  func holding<Result>(patience: Duration, _ body: () throws -> Result) throws -> Result {
    let descriptor = try acquire(patience)
    // Closing gives the lock back.
    defer { Glibc.close(descriptor) }
    return try body()
  }

  private func acquire(_ patience: Duration) throws -> Int32 {
    let descriptor = try Self.open(path)
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0 { return descriptor }
    let code = errno
    guard code == EWOULDBLOCK || code == EINTR else {
      Glibc.close(descriptor)
      throw StoreError.io(code: Int(code))
    }
    let turn = Turn(descriptor)
    Thread.detachNewThread { turn.queue() }
    guard try turn.wait(patience) else { throw StoreError.busy }
    return descriptor
  }

  private static func open(_ path: String) throws -> Int32 {
    let descriptor = Glibc.open(path, O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError.io(code: Int(errno)) }
    return descriptor
  }

  /// A place in the kernel's queue, and whether anybody still waits for it.
  private final class Turn: Sendable {
    private enum State { case waiting, served, failed(Int32), left }

    private let descriptor: Int32
    private let state = Mutex(State.waiting)
    private let bell = DispatchSemaphore(value: 0)

    init(_ descriptor: Int32) { self.descriptor = descriptor }

    /// Stands in the queue until served.
    func queue() {
      var code: Int32 = 0
      while flock(descriptor, LOCK_EX) != 0 {
        code = errno
        if code != EINTR { break }
        code = 0
      }
      let isWanted = state.withLock { state in
        guard case .waiting = state else { return false }
        state = code == 0 ? .served : .failed(code)
        return true
      }
      if isWanted { bell.signal() } else { Glibc.close(descriptor) }
    }

    /// Whether the turn came in time; the descriptor is the caller's then.
    func wait(_ patience: Duration) throws -> Bool {
      let milliseconds = Int(patience / .milliseconds(1))
      _ = bell.wait(timeout: .now() + .milliseconds(milliseconds))
      let last = state.withLock { state in
        if case .waiting = state { state = .left }
        return state
      }
      switch last {
      case .served: return true
      case .waiting, .left: return false
      case .failed(let code):
        Glibc.close(descriptor)
        throw StoreError.io(code: Int(code))
      }
    }
  }
}

/// Makes the office's files with the mode that they are to have.
enum NewFile {
  /// Makes an empty file with exactly this mode, whatever the process masks; a file that exists is left as it is.
  /// Returns whether the file is new: of two that make it at once, one is told so.
  @discardableResult
  static func make(_ path: String, mode: mode_t) throws -> Bool {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw StoreError.cannotCreate(path: path)
    }
    defer { close(descriptor) }
    guard fchmod(descriptor, mode) == 0 else { throw StoreError.cannotCreate(path: path) }
    return true
  }
}
