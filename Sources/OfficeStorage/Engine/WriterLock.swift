internal import Glibc

/// Queues writers in the kernel, first come first served, on a file beside the database.
///
/// SQLite's own busy retry sleeps and is unfair: single writers may wait for seconds.
final class WriterLock: Sendable {
  private let descriptor: Int32

  init(path: String, mode: mode_t) throws {
    try NewFile.make(path, mode: mode)
    descriptor = open(path, O_RDWR | O_CLOEXEC)
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
