internal import Glibc
internal import OfficeStorage

/// A file for what leaves the office: a paper's text, exported rows. It is readable by its owner alone.
enum PaperFile {
  /// Makes the file, lets the deed be journaled, then writes; a file that exists is never overwritten.
  static func write(_ text: String, to path: String, journaling journal: () throws -> Void) throws {
    try write(Array(text.utf8), to: path, journaling: journal)
  }

  static func write(_ bytes: [UInt8], to path: String, journaling journal: () throws -> Void) throws {
    try fill(path) { write in
      try journal()
      try write(bytes)
    }
  }

  /// Makes the file and lets it be written piece by piece; a failure leaves no file.
  static func fill(_ path: String, _ body: (_ write: ([UInt8]) throws -> Void) throws -> Void) throws {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? StoreError.exists(path: path) : StoreError.cannotCreate(path: path)
    }
    do {
      try body { try write($0, to: descriptor) }
    } catch {
      close(descriptor)
      unlink(path)
      throw error
    }
    guard close(descriptor) == 0 else { throw StoreError.io(code: Int(errno)) }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw StoreError.io(code: Int(errno)) }
      written += count
    }
  }
}
