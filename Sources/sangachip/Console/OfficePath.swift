import Glibc

/// Where the office file is: `--db`, else `SANGACHIP_DB`, else in the user's data folder.
enum OfficePath {
  static func resolve(_ option: String?) -> String {
    if let option { return option }
    if let path = variable("SANGACHIP_DB") { return path }
    return dataFolder + "/office.db"
  }

  /// Makes the user's data folder when the office file is to lie there.
  static func prepare(_ option: String?) {
    guard option == nil, variable("SANGACHIP_DB") == nil else { return }
    var path = ""
    for part in dataFolder.utf8.split(separator: UInt8(ascii: "/")) {
      path += "/" + String(decoding: part, as: UTF8.self)
      mkdir(path, 0o700)
    }
  }

  private static var dataFolder: String {
    // A path that is not absolute is to be ignored (XDG Base Directory Specification).
    if let folder = variable("XDG_DATA_HOME"), folder.hasPrefix("/") { return folder + "/sangachip" }
    return (variable("HOME") ?? "") + "/.local/share/sangachip"
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }
}
