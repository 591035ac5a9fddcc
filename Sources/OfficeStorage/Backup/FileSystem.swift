internal import Glibc

/// The few things that backups ask of the file system.
enum FileSystem {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func isFolder(_ path: String) -> Bool { (status(path)?.st_mode ?? 0) & S_IFMT == S_IFDIR }

  static func size(_ path: String) -> Int { Int(status(path)?.st_size ?? 0) }

  static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  /// The bytes that are free for whoever asks; nil where the system does not say.
  static func free(in folder: String) -> Int? {
    var status = statvfs()
    guard statvfs(folder, &status) == 0 else { return nil }
    return Int(status.f_bavail) * Int(status.f_frsize)
  }

  /// `/a/b.db` is `b.db` in `/a`; a bare name lies in `.`.
  static func split(_ path: String) -> (folder: String, name: String) {
    let bytes = Array(path.utf8)
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return (".", path) }
    let folder = String(decoding: bytes[..<slash], as: UTF8.self)
    return (folder.isEmpty ? "/" : folder, String(decoding: bytes[(slash + 1)...], as: UTF8.self))
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The names in a folder, sorted.
  static func names(in folder: String) -> [String] {
    guard let listing = opendir(folder) else { return [] }
    defer { closedir(listing) }
    var names: [String] = []
    while let entry = readdir(listing) {
      names.append(withUnsafeBytes(of: entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
    }
    return names.sorted()
  }

  /// Makes sure that what was renamed in a folder stays so after a power cut.
  static func settle(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Gives a whole file its name without ever writing over a file that has it.
  static func place(_ draft: String, at path: String, mode: mode_t) throws {
    // In one step where files can have two names: whoever is killed leaves no empty file of that name.
    if link(draft, path) == 0 {
      unlink(draft)
      return settle(split(path).folder)
    }
    if errno == EEXIST { throw StoreError.exists(path: path) }
    guard try NewFile.make(path, mode: mode) else { throw StoreError.exists(path: path) }
    guard rename(draft, path) == 0 else {
      let code = errno
      unlink(path)
      throw StoreError.io(code: Int(code))
    }
    settle(split(path).folder)
  }
}
