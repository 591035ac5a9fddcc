internal import Crypto
internal import Glibc
internal import OfficeCore

/// The office's own folder of scans, beside its file: each under its SHA-256, so that equal scans are one and a changed
/// one is found out.
///
/// A scan is copied in and its source removed only after the reference to it is committed: at every moment the paper's
/// image lies whole in the one place or in the other. A copy without reference, left by a kill in between, is used again
/// when the file is taken the next time. A link would stay in the hands of whoever may write to the drop folder.
struct ScanStore {
  /// `/srv/office.db.scans`
  let folder: String
  let mode: mode_t

  init(beside office: String, mode: mode_t) {
    folder = office + ".scans"
    self.mode = mode
  }

  /// Above this, in bytes, a file is no scan.
  static let limit = 200 << 20

  /// A file that waits in the drop folder, and what tells whether it is still the same.
  struct Source: Equatable {
    var path: String
    var name: String
    var size: Int
    var node: UInt64
    var seconds: Int
    var nanoseconds: Int

    init(_ folder: String, _ name: String) throws(RuleViolation) {
      guard let found = Source(in: folder, name) else { throw .scanGone(name) }
      self = found
    }

    /// Nil for what is no plain file of a scan's size, or lies elsewhere.
    init?(in folder: String, _ name: String) {
      guard !name.isEmpty, !name.utf8.contains(UInt8(ascii: "/")), !name.hasPrefix(".") else { return nil }
      path = FileSystem.join(folder, name)
      self.name = name
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size <= ScanStore.limit else {
        return nil
      }
      size = Int(status.st_size)
      node = UInt64(status.st_ino)
      seconds = status.st_mtim.tv_sec
      nanoseconds = status.st_mtim.tv_nsec
    }
  }

  func path(of scan: Scan) -> String { FileSystem.join(folder, scan.checksum + Self.ending(scan.name)) }

  /// Copies a file in and gives what it is; the source stays.
  func take(_ source: Source) throws -> Scan {
    try makeFolder()
    let draft = FileSystem.join(folder, ".taking-\(getpid())-\(source.node)")
    unlink(draft)
    guard try NewFile.make(draft, mode: mode) else { throw StoreError.busy }
    defer { unlink(draft) }
    let checksum = try copy(source, to: draft)
    guard try Source(FileSystem.split(source.path).folder, source.name) == source else {
      throw RuleViolation.scanUnsettled(source.name)
    }
    let scan = Scan(name: source.name, checksum: checksum, size: source.size)
    guard rename(draft, path(of: scan)) == 0 else { throw Self.failure(errno) }
    FileSystem.settle(folder)
    return scan
  }

  /// Removes a file whose scan is attached, unless it has changed since; one that cannot be removed stays.
  func clear(_ source: Source) {
    guard let now = Source(in: FileSystem.split(source.path).folder, source.name), now == source else { return }
    unlink(source.path)
  }

  /// Destroys a scan that no record refers to any more.
  func destroy(_ scan: Scan) {
    unlink(path(of: scan))
    FileSystem.settle(folder)
  }

  enum State: Equatable { case whole, missing, changed }

  /// Whether a scan lies in the folder as it was taken; its bytes are read only when asked.
  func state(of scan: Scan, reading: Bool) throws -> State {
    let path = path(of: scan)
    guard let status = FileSystem.status(path) else { return .missing }
    guard Int(status.st_size) == scan.size else { return .changed }
    return try !reading || Self.checksum(of: path) == scan.checksum ? .whole : .changed
  }

  /// The ending of a file's name, where it is a plain one: a viewer goes by it.
  static func ending(_ name: String) -> String {
    let parts = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count > 1, let last = parts.last, 1...5 ~= last.count else { return "" }
    let lower = last.map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }
    guard lower.allSatisfy({ 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 }) else { return "" }
    return "." + String(decoding: lower, as: UTF8.self)
  }

  private func makeFolder() throws {
    if mkdir(folder, 0o700) == 0 {
      // A shared office has a shared folder, in which new files belong to the same group.
      if mode & 0o060 != 0 { chmod(folder, 0o2770) }
    } else if !FileSystem.isFolder(folder) {
      throw StoreError.cannotCreate(path: folder)
    }
  }

  private func copy(_ source: Source, to draft: String) throws -> String {
    let input = open(source.path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard input >= 0 else { throw RuleViolation.scanGone(source.name) }
    defer { close(input) }
    let output = open(draft, O_WRONLY | O_CLOEXEC)
    guard output >= 0 else { throw Self.failure(errno) }
    defer { close(output) }
    var hash = SHA256()
    try Self.read(input) { bytes in
      hash.update(bufferPointer: bytes)
      var rest = bytes
      while !rest.isEmpty {
        let count = write(output, rest.baseAddress, rest.count)
        guard count > 0 else { throw Self.failure(errno) }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
    }
    guard fsync(output) == 0 else { throw Self.failure(errno) }
    return Self.text(hash)
  }

  static func checksum(of path: String) throws -> String {
    let input = open(path, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw failure(errno) }
    defer { close(input) }
    var hash = SHA256()
    try read(input) { hash.update(bufferPointer: $0) }
    return text(hash)
  }

  private static func read(_ input: Int32, _ take: (UnsafeRawBufferPointer) throws -> Void) throws {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(input, &buffer, buffer.count)
      guard count >= 0 else { throw failure(errno) }
      guard count > 0 else { return }
      try buffer.withUnsafeBytes { try take(UnsafeRawBufferPointer(rebasing: $0.prefix(count))) }
    }
  }

  private static func text(_ hash: SHA256) -> String {
    hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  private static func failure(_ code: Int32) -> StoreError {
    switch code {
    case ENOSPC, EDQUOT: .full
    case EROFS, EACCES, EPERM: .readOnly
    default: .io(code: Int(code))
    }
  }
}
