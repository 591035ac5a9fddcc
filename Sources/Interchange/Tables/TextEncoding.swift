/// The encodings in which a file may come.
package enum TextEncoding: Hashable, Sendable, CaseIterable {
  case utf8
  case utf16
  /// TIS-620, ISO-8859-11 and Windows-874: read alike, since each only adds a few signs to the first.
  case windows874

  /// The encoding of a name as typed after `--encoding`; upper and lower case are alike.
  package init(named name: String) throws(FileRefusal) {
    switch name.lowercased() {
    case "utf-8", "utf8": self = .utf8
    case "utf-16", "utf16", "utf-16le", "utf-16be": self = .utf16
    case "tis-620", "tis620", "windows-874", "windows874", "cp874", "iso-8859-11", "iso8859-11": self = .windows874
    default: throw .unknownEncoding(name)
    }
  }

  /// The names to offer to who typed another.
  package static let names = ["utf-8", "utf-16", "tis-620", "windows-874", "cp874", "iso-8859-11"]
}
