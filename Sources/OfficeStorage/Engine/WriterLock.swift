internal import Glibc

/// Queues writers in the kernel, first come first served, on a file beside the database.
///
/// SQLite's own busy retry sleeps and is unfair: single writers may wait for seconds.
final class WriterLock: Sendable {
  private let descriptor: Int32

  init(path: String, mode: mode_t) throws {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw StoreError.io(code: Int(errno)) }
  }

  deinit { close(descriptor) }

  func holding<Result>(_ body: () throws -> Result) throws -> Result {
    while flock(descriptor, LOCK_EX) != 0 {
      guard errno == EINTR else { throw StoreError.io(code: Int(errno)) }
    }
    defer { _ = flock(descriptor, LOCK_UN) }
    return try body()
  }
}
