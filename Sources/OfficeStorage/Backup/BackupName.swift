internal import Glibc
internal import OfficeCore

/// How a backup is called: `office-2026-11-23T092019.backup`, by the office's clock, so that names sort by time.
enum BackupName {
  static let ending = ".backup"
  private static let pattern = Array("0000-00-00T000000".utf8)

  /// The office file's name without its ending.
  static func stem(of office: String) -> String {
    let name = FileSystem.split(office).name
    return name.hasSuffix(".db") && name != ".db" ? String(name.dropLast(3)) : name
  }

  static func text(stem: String, at moment: Moment) -> String { stem + "-" + time(moment) + ending }

  /// `2026-11-23T092019` in Bangkok.
  static func time(_ moment: Moment) -> String {
    let local = Moment(secondsSinceEpoch: moment.secondsSinceEpoch + 7 * 3600).utc
    return String(local.dropLast().filter { $0 != ":" })
  }

  /// Whether a file is called as the backups of this office are.
  static func matches(_ name: String, stem: String) -> Bool {
    let bytes = Array(name.utf8)
    let head = Array((stem + "-").utf8)
    let tail = Array(ending.utf8)
    guard bytes.count == head.count + pattern.count + tail.count, bytes.starts(with: head),
      bytes.suffix(tail.count) == tail[...]
    else { return false }
    return zip(bytes.dropFirst(head.count), pattern).allSatisfy { byte, sample in
      sample == UInt8(ascii: "0") ? (0x30...0x39).contains(byte) : byte == sample
    }
  }

  /// The whole backups of an office in a folder, oldest first. An empty file is none.
  static func all(in folder: String, stem: String) -> [String] {
    FileSystem.names(in: folder).filter { matches($0, stem: stem) }.map { FileSystem.join(folder, $0) }
      .filter { ($0.isRegularFile) && FileSystem.size($0) > 0 }
  }
}

extension String {
  fileprivate var isRegularFile: Bool {
    var status = stat()
    return lstat(self, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }
}
