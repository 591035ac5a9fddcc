import Foundation

/// Runs the program on a pseudo-terminal with nothing behind it, where the test alone decides which bytes arrive
/// together. Its questions are answered only while it is waited for: a terminal never answers within a key, as a test
/// that types single bytes through another terminal would have it do.
package final class PlainLine {
  package private(set) var keys = -1
  private var expected = 0
  private var readBytes = 0
  private var output: [UInt8] = []
  private var answered = 0
  private var pending = ""
  private let line: Int32
  private let pipe: Int32
  private let pid: pid_t
  private let folder: URL

  /// Starts the program with 80 columns and 24 rows, and waits until it rests.
  package init(_ arguments: [String]) throws {
    folder = try Program.folder()
    let path = folder.appendingPathComponent("frames").path
    guard mkfifo(path, 0o600) == 0 else { throw Tmux.Failure(description: "no pipe for frames: errno \(errno)") }
    pipe = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    var (line, terminal): (Int32, Int32) = (-1, -1)
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    guard pipe >= 0, openpty(&line, &terminal, nil, nil, &size) == 0, let name = ttyname(terminal) else {
      throw Tmux.Failure(description: "no pseudo-terminal: errno \(errno)")
    }
    for descriptor in [line, terminal] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    defer { close(terminal) }
    self.line = line
    let variables = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "HOME": folder.path, "TMPDIR": folder.path,
      "SANGACHIP_FRAMES": path,
    ]
    pid = try Self.start([try Program.path()] + arguments, variables, terminal: String(cString: name))
    try settle()
  }

  deinit {
    // The program leaves when its line is gone.
    close(line)
    var status: Int32 = 0
    waitpid(pid, &status, 0)
    close(pipe)
    try? FileManager.default.removeItem(at: folder)
  }

  private static func start(_ command: [String], _ variables: [String: String], terminal: String) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    // The first terminal that the leader of a session opens becomes its own.
    posix_spawn_file_actions_addopen(&files, 0, terminal, O_RDWR, 0)
    for descriptor: Int32 in [1, 2] { posix_spawn_file_actions_adddup2(&files, 0, descriptor) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Test threads block signals, which the program would inherit.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    // `POSIX_SPAWN_SETSID`, which is not seen from here: a session of its own.
    let ownSession: Int16 = 0x80
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK) | ownSession)
    var arguments = command.map { strdup($0) } + [nil]
    var environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    var child = pid_t()
    let problem = posix_spawn(&child, command[0], &files, &attributes, &arguments, &environment)
    guard problem == 0 else { throw Tmux.Failure(description: "cannot start \(command[0]): errno \(problem)") }
    return child
  }

  /// Types bytes in one piece that make so many keys, and waits until the program rests.
  package func press(_ bytes: [UInt8], keys: Int) throws {
    send(bytes)
    expected += keys
    try settle()
  }

  /// Types each byte when the program has read the one before, and waits until the program rests.
  package func pressInPieces(_ bytes: [UInt8], keys: Int) throws {
    for byte in bytes {
      let before = readBytes
      send([byte])
      try wait("a byte was not read") { readBytes > before }
    }
    expected += keys
    try settle()
  }

  /// All that the program sends to draw the screen anew (Ctrl-L).
  package func repainted() throws -> [UInt8] {
    let start = output.count
    try press([0x0C], keys: 1)
    return Array(output[start...])
  }

  private func settle() throws {
    try wait("the program did not come to rest after \(expected) keys; it had taken \(keys)") {
      answer()
      return keys >= expected
    }
    guard keys == expected else {
      throw Tmux.Failure(description: "\(expected) keys were typed, and the program took \(keys)")
    }
  }

  private func answer() {
    // `ESC [ 5 n` asks whether the terminal is there, `ESC [ 6 n` where its cursor is.
    while answered + 4 <= output.count {
      defer { answered += 1 }
      let question = output[answered..<answered + 4]
      if question.elementsEqual("\u{1B}[5n".utf8) { send(Array("\u{1B}[0n".utf8)) }
      if question.elementsEqual("\u{1B}[6n".utf8) { send(Array("\u{1B}[2;2R".utf8)) }
    }
  }

  private func send(_ bytes: [UInt8]) { _ = write(line, bytes, bytes.count) }

  private func wait(_ description: @autoclosure () -> String, until isDone: () -> Bool) throws {
    let end = Date(timeIntervalSinceNow: 30)
    while !isDone() {
      let descriptors = [line, pipe]
      var pollers = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
      let left = end.timeIntervalSinceNow
      guard left > 0, poll(&pollers, nfds_t(pollers.count), Int32(left * 1000)) >= 0 else {
        throw Tmux.Failure(description: description())
      }
      if pollers[0].revents & Int16(POLLIN) != 0 { output += received(line) }
      if pollers[0].revents & Int16(POLLHUP) != 0 { throw Tmux.Failure(description: "ended: \(description())") }
      if pollers[1].revents != 0 { take(received(pipe)) }
    }
  }

  private func received(_ descriptor: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 65536) { buffer, count in
      count = max(0, read(descriptor, buffer.baseAddress, buffer.count))
    }
  }

  private func take(_ bytes: [UInt8]) {
    pending += String(decoding: bytes, as: UTF8.self)
    while let end = pending.firstIndex(of: "\n") {
      let words = pending[..<end].split(separator: " ")
      func number(_ name: String) -> Int? {
        words.first { $0.hasPrefix(name + "=") }.flatMap { Int($0.dropFirst(name.count + 1)) }
      }
      if words.first == "read" { readBytes += number("bytes") ?? 0 }
      if words.first == "idle" { keys = number("keys") ?? keys }
      pending.removeSubrange(...end)
    }
  }
}
