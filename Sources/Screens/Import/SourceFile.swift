internal import Glibc
internal import OfficeStorage

/// A file that a user named on the screen: a plain file, read whole.
enum SourceFile {
  /// Which content was read: another one has another stamp.
  struct Stamp: Equatable, Sendable {
    var size: Int64
    var seconds: Int
    var nanoseconds: Int
  }

  enum Failure: Error, Hashable {
    case missing(path: String)
    case noPlainFile(path: String)
    case tooLarge(path: String)
  }

  /// Far more than the register of a city.
  private static let most = 256 << 20

  static func read(_ path: String) throws -> (bytes: [UInt8], stamp: Stamp) {
    let descriptor = open(expanded(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Failure.missing(path: path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      throw Failure.noPlainFile(path: path)
    }
    guard status.st_size <= most else { throw Failure.tooLarge(path: path) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var count = 0
    while count < bytes.count {
      let got = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: count), $0.count - count)
      }
      if got < 0, errno == EINTR { continue }
      guard got >= 0 else { throw StoreError.io(code: Int(errno)) }
      if got == 0 { break }
      count += got
    }
    let stamp = Stamp(
      size: Int64(status.st_size), seconds: status.st_mtim.tv_sec, nanoseconds: status.st_mtim.tv_nsec)
    return (Array(bytes.prefix(count)), stamp)
  }

  /// The path with the home folder for a leading `~/`.
  static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/"), let home = getenv("HOME") else { return path }
    return String(cString: home) + path.dropFirst()
  }

  /// The path without its folder.
  static func name(of path: String) -> String {
    path.utf8.split(separator: UInt8(ascii: "/")).last.map { String(decoding: $0, as: UTF8.self) } ?? path
  }

  /// Files of the kinds that are read, by their names.
  private static func isTable(_ name: String) -> Bool {
    [".csv", ".xlsx"].contains { name.lowercased().hasSuffix($0) }
  }

  /// The folders, CSV files and workbooks of a folder, by name; none for a folder that cannot be read.
  static func list(_ folder: String) -> [FolderEntry] {
    let path = folder.isEmpty ? "." : expanded(folder)
    guard let stream = opendir(path) else { return [] }
    defer { closedir(stream) }
    var entries: [FolderEntry] = []
    while let item = readdir(stream), entries.count < FolderEntry.most {
      let name = withUnsafeBytes(of: item.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      guard !name.hasPrefix(".") else { continue }
      var status = stat()
      guard stat(path + "/" + name, &status) == 0 else { continue }
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      guard isFolder || status.st_mode & S_IFMT == S_IFREG && isTable(name) else { continue }
      entries.append(FolderEntry(name: name, isFolder: isFolder, size: isFolder ? 0 : Int(status.st_size)))
    }
    return entries.sorted { $0.name.unicodeScalars.lexicographicallyPrecedes($1.name.unicodeScalars) }
  }
}

/// A folder, a CSV file or a workbook.
package struct FolderEntry: Equatable, Sendable {
  /// More than anybody looks through.
  static let most = 2_000

  var name: String
  var isFolder: Bool
  /// Bytes.
  var size: Int

  /// The name as a path goes on after it.
  var typed: String { isFolder ? name + "/" : name }
}

/// Completing a path by the names of its folder.
enum PathCompletion {
  /// The folder with its slash, and the beginning of a name behind it.
  static func parts(of path: String) -> (folder: String, name: String) {
    if path == "~" { return ("~/", "") }
    let scalars = path.unicodeScalars
    guard let slash = scalars.lastIndex(of: "/") else { return ("", path) }
    let after = scalars.index(after: slash)
    return (String(scalars[..<after]), String(scalars[after...]))
  }

  /// The path with as much added as all names that go on like it have in common; nil when nothing can be added.
  static func complete(_ path: String, among entries: [FolderEntry]) -> String? {
    let (folder, name) = parts(of: path)
    let names = entries.map { Array($0.typed.unicodeScalars) }.filter { $0.starts(with: name.unicodeScalars) }
    guard var common = names.first else { return nil }
    for other in names.dropFirst() { common = Array(zip(common, other).prefix { $0 == $1 }.map(\.0)) }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: common)
    let completed = folder + String(text)
    return completed.unicodeScalars.elementsEqual(path.unicodeScalars) ? nil : completed
  }
}
