import Glibc
import OfficeCore
import OfficeStorage

/// Who runs the program and where: the real user id, the terminal, the clock.
enum Account {
  /// The login of the real user id; its number where the system has no name for it.
  static var login: String {
    guard let entry = getpwuid(getuid()) else { return String(getuid()) }
    return String(cString: entry.pointee.pw_name)
  }

  /// Whether somebody can log in to this machine by a name.
  static func exists(_ login: String) -> Bool { getpwnam(login) != nil }

  /// The name that the system keeps for the login, else the login.
  static var name: String {
    guard let entry = getpwuid(getuid()), let comment = entry.pointee.pw_gecos else { return login }
    let name = String(cString: comment).utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false).first
    let text = name.map { String(decoding: $0, as: UTF8.self) } ?? ""
    return text.isEmpty ? login : text
  }

  /// The terminal's name, empty where there is none.
  static var terminal: String {
    for descriptor in [STDIN_FILENO, STDERR_FILENO, STDOUT_FILENO] {
      if let name = ttyname(descriptor) { return String(cString: name) }
    }
    return ""
  }

  static let clock: @Sendable () -> Moment = { Moment(secondsSinceEpoch: Int64(time(nil))) }

  /// Opens an office as whoever runs the program; without a path the one that is meant then.
  static func open(_ path: String?) throws -> Office {
    try Office.open(at: OfficePath.resolve(path), login: login, terminal: terminal, clock: clock)
  }
}
