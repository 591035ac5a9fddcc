import Glibc

/// A file on its way: it is written beside its place under another name and takes its place when it is whole, so that a
/// failure leaves nothing half-written. Standard output, pipes and devices are written as they are.
final class OutputFile {
  private let path: String
  private var descriptor: Int32
  /// The name until the file is whole; nil for what is no plain file.
  private let draft: String?

  /// Opens standard output where the path is `-`.
  init(_ path: String) throws {
    self.path = path
    if path == "-" {
      descriptor = STDOUT_FILENO
      draft = nil
      return
    }
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT != S_IFREG {
      guard status.st_mode & S_IFMT != S_IFDIR else { throw CommandFailure.cannotCreate(path: path) }
      draft = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      draft = path + ".tmp"
      descriptor = open(path + ".tmp", O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    guard descriptor >= 0 else { throw CommandFailure.cannotCreate(path: path) }
    if draft != nil { fchmod(descriptor, 0o600) }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  func write(_ bytes: [UInt8]) throws {
    do { try Console.write(bytes, to: descriptor) } catch CommandFailure.cannotWrite {
      throw CommandFailure.cannotWrite(path: path)
    }
  }

  /// Puts the whole file in its place.
  func finish() throws {
    guard let draft else { return }
    guard fsync(descriptor) == 0, rename(draft, path) == 0 else { throw CommandFailure.cannotWrite(path: path) }
    close(descriptor)
    descriptor = -1
  }

  /// Takes back what was not finished.
  deinit {
    guard let draft, descriptor >= 0 else { return }
    close(descriptor)
    unlink(draft)
  }
}
