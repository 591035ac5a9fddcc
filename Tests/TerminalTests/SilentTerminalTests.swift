import Foundation
import TestSupport
import Testing

/// A terminal of the seventies: it answers no question and has no line characters, so frames, cursors and charts are
/// drawn with their ASCII twins. What the program wrote to it is drawn by tmux and looked at there.
@Suite struct SilentTerminalTests {
  /// A line on which the program runs and nobody answers.
  private final class Silence {
    /// POSIX_SPAWN_SETSID, which the headers keep from Swift too: the terminal becomes the program's own.
    private static let ownSession: Int16 = 0x80
    private let master: Int32
    private let log: Int32
    private let folder: URL
    private var child = pid_t()
    private(set) var bytes = Data()
    private var told = ""

    init(_ command: [String], term: String, columns: Int, rows: Int) throws {
      folder = try Program.folder()
      let pipe = folder.appendingPathComponent("frames").path
      mkfifo(pipe, 0o600)
      log = open(pipe, O_RDWR | O_NONBLOCK | O_CLOEXEC)
      master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
      // What the C library's headers keep from Swift: the kernel's calls behind unlockpt and ptsname (pts(4)).
      var (lock, number): (Int32, UInt32) = (0, 0)
      guard log >= 0, master >= 0, ioctl(master, 0x4004_5431, &lock) == 0, ioctl(master, 0x8004_5430, &number) == 0
      else { throw Tmux.Failure(description: "no terminal: errno \(errno)") }
      let name = "/dev/pts/\(number)"
      var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
      _ = ioctl(master, UInt(TIOCSWINSZ), &size)
      var files = posix_spawn_file_actions_t()
      posix_spawn_file_actions_init(&files)
      defer { posix_spawn_file_actions_destroy(&files) }
      for descriptor in [0, 1, 2] as [Int32] {
        posix_spawn_file_actions_addopen(&files, descriptor, name, O_RDWR, 0)
      }
      var attributes = posix_spawnattr_t()
      posix_spawnattr_init(&attributes)
      defer { posix_spawnattr_destroy(&attributes) }
      var none = sigset_t()
      sigemptyset(&none)
      posix_spawnattr_setsigmask(&attributes, &none)
      posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | Self.ownSession)
      let settings = ["TERM=\(term)", "LANG=C.UTF-8", "HOME=/nonexistent", "SANGACHIP_FRAMES=\(pipe)"]
      var arguments = command.map { strdup($0) } + [nil]
      var environment = settings.map { strdup($0) } + [nil]
      defer { (arguments + environment).forEach { free($0) } }
      guard posix_spawn(&child, command[0], &files, &attributes, &arguments, &environment) == 0 else {
        throw Tmux.Failure(description: "the program did not start")
      }
    }

    deinit {
      kill(child, SIGKILL)
      var status: Int32 = 0
      waitpid(child, &status, 0)
      close(master)
      close(log)
      try? FileManager.default.removeItem(at: folder)
    }

    /// Types, and reads what the program writes until it rests.
    func type(_ text: String, keys: Int) throws {
      _ = Array(text.utf8).withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      let end = Date(timeIntervalSinceNow: 60)
      var buffer = [UInt8](repeating: 0, count: 65536)
      while !rests(after: keys) {
        var pollers = [master, log].map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        let left = end.timeIntervalSinceNow
        guard left > 0, poll(&pollers, 2, Int32(left * 1000)) > 0 else {
          throw Tmux.Failure(description: "the program did not come to rest: \(told.suffix(200))")
        }
        if pollers[0].revents != 0 {
          let count = read(master, &buffer, buffer.count)
          guard count > 0 else { throw Tmux.Failure(description: "the program left the terminal") }
          bytes += buffer[..<count]
        }
        if pollers[1].revents != 0 {
          let count = read(log, &buffer, buffer.count)
          if count > 0 { told += String(decoding: buffer[..<count], as: UTF8.self) }
        }
      }
    }

    private func rests(after keys: Int) -> Bool {
      told.split(separator: "\n").contains { $0.hasPrefix("idle ") && $0.contains("keys=\(keys) ") }
    }
  }

  /// What stands on the screen of a terminal that was sent the bytes.
  private static func drawn(_ bytes: Data, columns: Int, rows: Int) throws -> [String] {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("bytes")
    // The questions stay unanswered: tmux would type its answers.
    var text = String(decoding: bytes, as: UTF8.self)
    for question in ["\u{1B}[6n", "\u{1B}[5n", "\u{1B}[c"] { text = text.replacingOccurrences(of: question, with: "") }
    try text.write(to: file, atomically: true, encoding: .utf8)
    let terminal = try Tmux(["/bin/cat", file.path], columns: columns, rows: rows, isShell: true)
    defer { terminal.close() }
    _ = try terminal.waitForExit()
    return try terminal.screen()
  }

  @Test(arguments: [("vt100", 80, 24), ("vt220", 80, 24), ("vt220", 40, 12)])
  func `frames, cursor and charts are ASCII where nothing better is known, and Thai is whole`(
    term: String, columns: Int, rows: Int
  ) throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("demo.db").path
    let terminal = try Silence(
      [try Program.path(), "demo", "--keep", path, "--people", "300"], term: term, columns: columns, rows: rows)
    try terminal.type("", keys: 0)
    let home = try Self.drawn(terminal.bytes, columns: columns, rows: rows)
    #expect(home.contains { $0.contains(scalars: "> ข้อเสนอรอคัดกรอง") }, "\(home)")
    try terminal.type("9t", keys: 2)
    let chart = try Self.drawn(terminal.bytes, columns: columns, rows: rows)
    #expect(chart.contains { $0.contains(scalars: "ตัวชี้วัด") }, "\(chart)")
    // Alt-U asks in a frame.
    try terminal.type("\u{1B}u", keys: 3)
    let dialog = try Self.drawn(terminal.bytes, columns: columns, rows: rows)
    #expect(dialog.contains { $0.contains("+--") }, "\(dialog)")
    for (name, screen) in [("home", home), ("chart", chart), ("dialog", dialog)] {
      let signs = screen.joined().unicodeScalars.filter { 0x2190...0x27BF ~= $0.value }
      #expect(signs.isEmpty, "\(name): \(signs)\n\(screen.joined(separator: "\n"))")
    }
    if columns >= 80 {
      #expect(chart.contains { $0.contains("##") || $0.contains("==") }, "\(chart.joined(separator: "\n"))")
    }
  }
}
