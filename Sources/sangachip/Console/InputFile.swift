import Glibc

/// Reads a whole file, or standard input where the path is `-`.
enum InputFile {
  /// The most bytes that are read: ten times a city's register. A device or a pipe may never end.
  private static let most = 256 << 20

  static func bytes(_ path: String) throws -> [UInt8] {
    if path == "-" { return try read(STDIN_FILENO, path, expecting: 0) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CommandFailure.noInput(path: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw CommandFailure.noInput(path: path)
    }
    return try read(descriptor, path, expecting: Int(status.st_size))
  }

  private static func read(_ descriptor: Int32, _ path: String, expecting size: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(size, most) + 1)
    var buffer = [UInt8](repeating: 0, count: min(max(size + 1, 1 << 16), 1 << 22))
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count > 0 {
        guard bytes.count + count <= most else { throw CommandFailure.tooLarge(path: path, mebibytes: most >> 20) }
        bytes.append(contentsOf: buffer[..<count])
      } else if count == 0 {
        return bytes
      } else if errno != EINTR {
        throw CommandFailure.cannotRead(path: path)
      }
    }
  }

  /// The path without its folder: what the journal calls the file.
  static func name(of path: String) -> String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? path
  }
}
