internal import Glibc
internal import OfficeStorage

/// Notices another session's commit at once: a watch on the office file's folder wakes the loop, and the store confirms.
/// Nothing runs while nothing happens.
struct CommitWatch {
  /// The write wakes the reader before the shared index moves: after an event that shows no change it looks again.
  private static let again = [5, 20, 80, 320]

  let descriptor: Int32
  private let office: Office
  private let name: String
  private var token: Int
  private var lookAgain = 0
  private var isWaiting = false

  /// Nil for an office in memory, and where the folder cannot be watched.
  init?(office: Office) {
    guard let path = office.path else { return nil }
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    name = (slash.map { String(path[path.index(after: $0)...]) } ?? path) + "-wal"
    guard inotify_add_watch(descriptor, folder, UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)) >= 0,
      let token = Self.token(of: office)
    else {
      close(descriptor)
      return nil
    }
    self.office = office
    self.token = token
  }

  /// Milliseconds until the next look; nil when none is due.
  var deadline: Int? { isWaiting ? Self.again[lookAgain] : nil }

  /// The folder's descriptor is readable: whether an event was about the office's log.
  mutating func readEvents() -> Bool {
    var isOurs = false
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      // An overflow names no file: anything may have happened.
      isOurs = isOurs || Self.names(in: buffer[..<count]).contains { $0 == name || $0.isEmpty }
    }
    if isOurs {
      lookAgain = 0
      isWaiting = true
    }
    return isOurs
  }

  /// Whether another session has committed since the last look.
  mutating func hasChanged() -> Bool {
    guard let now = Self.token(of: office) else { return false }
    if now != token {
      token = now
      isWaiting = false
      return true
    }
    if isWaiting {
      lookAgain += 1
      if lookAgain >= Self.again.count { isWaiting = false }
      lookAgain = min(lookAgain, Self.again.count - 1)
    }
    return false
  }

  private static func token(of office: Office) -> Int? {
    do { return try office.changeToken() } catch { return nil }
  }

  /// The names in a batch of inotify events: a header of 16 bytes, the last four the length of the name.
  private static func names(in bytes: ArraySlice<UInt8>) -> [String] {
    var names: [String] = []
    var at = bytes.startIndex
    while at + 16 <= bytes.endIndex {
      let length = (0..<4).reduce(0) { $0 | Int(bytes[at + 12 + $1]) << (8 * $1) }
      guard at + 16 + length <= bytes.endIndex else { break }
      names.append(String(decoding: bytes[(at + 16)..<(at + 16 + length)].prefix { $0 != 0 }, as: UTF8.self))
      at += 16 + length
    }
    return names
  }
}
