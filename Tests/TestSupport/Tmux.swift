import Foundation

/// Runs a program in a real terminal (tmux) and types at it, waiting for what it does and never for time.
///
/// The program's driver writes what it has done to a pipe (`SANGACHIP_FRAMES`): `idle keys=3 …` means that it sleeps,
/// that three keys have gone through it, and that the terminal has drawn its last frame. Only a program that hangs runs
/// into the limit, and then the failure shows the screen.
package final class Tmux {
  package enum Stroke: Sendable {
    /// Characters, each one key.
    case text(String)
    /// One key by tmux's name: `Down`, `F2`, `C-s`, `M-x`, `BSpace`, `Escape`.
    case key(String)
    /// Text pasted in one piece.
    case paste(String)
    /// Bytes as they are, and how many keys they make.
    case bytes([UInt8], keys: Int)
  }

  /// What the program has come to rest with.
  package struct Rest: Equatable, Sendable {
    package var keys = 0
    package var pastes = 0
    package var frame = 0
    package var size = ""
  }

  package struct Exit: Equatable, Sendable {
    /// As the shell tells it: 128 and the number of a signal.
    package var status: Int
    /// Whether the terminal's settings are those from before.
    package var isTerminalRestored: Bool

    package init(status: Int, isTerminalRestored: Bool) {
      self.status = status
      self.isTerminalRestored = isTerminalRestored
    }
  }

  package struct Failure: Error, CustomStringConvertible {
    package let description: String

    package init(description: String) { self.description = description }
  }

  /// The process of the program.
  package private(set) var pid: Int32 = 0
  package private(set) var rest = Rest()
  private var exit: Exit?
  private var hasLeft = false
  private var expected = Rest()
  private var idleLines = 0
  private var shellLines = 0
  /// The bytes of each frame since the program began, with the question after it.
  package private(set) var frameBytes: [Int] = []
  private var pending = ""
  private let limit: Double
  private let folder: URL
  private let socket: String
  private let pipe: Int32
  private var isClosed = false

  /// Starts the program and waits until it rests, unless it is a shell in which the test starts the program itself.
  /// A nil in the environment takes a variable away.
  package init(
    _ command: [String], environment: [String: String?] = [:], columns: Int = 80, rows: Int = 24,
    isShell: Bool = false, limit: Double = 30
  ) throws {
    self.limit = limit
    socket = "sangachip-\(UUID().uuidString)"
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(socket)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let pipePath = folder.appendingPathComponent("frames").path
    guard mkfifo(pipePath, 0o600) == 0 else { throw Failure(description: "no pipe for frames: errno \(errno)") }
    // Another login's program writes to it too.
    chmod(pipePath, 0o622)
    // Open for writing too, so that the pipe outlives each program that writes to it.
    pipe = open(pipePath, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    guard pipe >= 0 else { throw Failure(description: "no pipe for frames: errno \(errno)") }
    let script = folder.appendingPathComponent("run")
    try Self.script(command, environment, pipePath).write(to: script, atomically: true, encoding: .utf8)
    try tmux("new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "/bin/bash", "--norc", script.path)
    if !isShell { try settle() }
  }

  deinit { close() }

  // MARK: Typing

  /// Types, and waits until the program has taken every key and rests.
  package func press(_ strokes: Stroke...) throws {
    for stroke in strokes { try send(stroke) }
    try settle()
  }

  /// Types without waiting.
  package func send(_ stroke: Stroke) throws {
    switch stroke {
    case .text(let text):
      expected.keys += text.unicodeScalars.count
      try sendBytes(Array(text.utf8))
    case .key(let name):
      expected.keys += 1
      try tmux("send-keys", "-t", "0", name)
      // Whatever follows at once would make it another key.
      if name == "Escape" { try settle() }
    case .paste(let text):
      expected.pastes += 1
      let file = folder.appendingPathComponent("paste")
      try text.write(to: file, atomically: true, encoding: .utf8)
      try tmux("load-buffer", file.path)
      try tmux("paste-buffer", "-p", "-r", "-d", "-t", "0")
    case .bytes(let bytes, let keys):
      expected.keys += keys
      try sendBytes(bytes)
    }
  }

  /// Types at a shell, which counts no keys.
  package func typeAtShell(_ text: String) throws { try sendBytes(Array(text.utf8)) }

  /// Runs a command at a shell and waits until the terminal has drawn what it prints.
  package func runAtShell(_ command: String) throws {
    let before = shellLines
    try sendBytes(Array((command + Self.told + "\r").utf8))
    try wait("the shell did not answer") { shellLines > before }
  }

  /// The terminal's answer proves that it has drawn what came before.
  private static let told =
    #"; IFS= read -rsd n -t 5 -p $'\e[5n' answer; echo shell > "$SANGACHIP_FRAMES""#

  private func sendBytes(_ bytes: [UInt8]) throws {
    guard !bytes.isEmpty else { return }
    try tmux(["send-keys", "-t", "0", "-H"] + bytes.map { String($0, radix: 16) })
  }

  // MARK: Waiting

  /// Waits until the program has taken all that was typed, and rests.
  package func settle() throws {
    try wait("the program did not come to rest (\(expected))") {
      idleLines > 0 && rest.keys >= expected.keys && rest.pastes >= expected.pastes
    }
  }

  /// Waits until a resting program shows what the test looks for: for what happens without a key.
  package func waitUntil(_ description: String, _ isShown: ([String]) -> Bool) throws {
    var seen = -1
    while true {
      if seen != idleLines {
        seen = idleLines
        if isShown(try screen()) { return }
      }
      let before = seen
      try wait("not seen: \(description)") { idleLines > before || exit != nil }
      if exit != nil, idleLines == before { throw failure("the program ended; not seen: \(description)") }
    }
  }

  /// Waits until the program has ended and the terminal has drawn its last words.
  package func waitForExit() throws -> Exit {
    try wait("the program did not end") { exit != nil }
    return exit ?? Exit(status: -1, isTerminalRestored: false)
  }

  /// Waits until the program has given the terminal back: all there is to see after `dropLine`.
  package func waitUntilClosed() throws {
    try wait("the program did not leave the terminal") { hasLeft }
  }

  private func wait(_ description: String, until isDone: () -> Bool) throws {
    let end = Date(timeIntervalSinceNow: limit)
    while !isDone() {
      if exit != nil { throw failure("the program ended: \(description)") }
      var poller = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
      let left = end.timeIntervalSinceNow
      guard left > 0, poll(&poller, 1, Int32(left * 1000)) >= 0 else { throw failure(description) }
      readLines()
    }
  }

  private func readLines() {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(pipe, &buffer, buffer.count)
    guard count > 0 else { return }
    pending += String(decoding: buffer[..<count], as: UTF8.self)
    while let end = pending.firstIndex(of: "\n") {
      take(String(pending[..<end]))
      pending.removeSubrange(...end)
    }
  }

  private func take(_ line: String) {
    let words = line.split(separator: " ").map(String.init)
    var values: [String: String] = [:]
    for word in words.dropFirst() {
      let parts = word.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
    }
    func number(_ name: String) -> Int { values[name].flatMap { Int($0) } ?? 0 }
    switch words.first {
    case "start":
      pid = Int32(number("pid"))
      rest = Rest()
      hasLeft = false
      frameBytes = []
    case "frame": frameBytes.append(number("bytes"))
    case "shell": shellLines += 1
    case "closed":
      hasLeft = true
    case "idle":
      rest = Rest(
        keys: number("keys"), pastes: number("pastes"), frame: number("frame"), size: values["size"] ?? "")
      idleLines += 1
    case "exit":
      exit = Exit(status: number("status"), isTerminalRestored: values["terminal"] == "restored")
    default: break
    }
  }

  // MARK: Looking

  /// The rows of the screen without trailing blanks; `isStyled` adds colours and attributes as escape sequences.
  package func screen(isStyled: Bool = false) throws -> [String] {
    let text = try tmux(["capture-pane", "-p", "-t", "0"] + (isStyled ? ["-e"] : []))
    var rows = text.components(separatedBy: "\n")
    if rows.last == "" { rows.removeLast() }
    return rows
  }

  /// Where the cursor stands, and whether it is seen.
  package func cursor() throws -> (x: Int, y: Int, isVisible: Bool) {
    let text = try tmux("display-message", "-p", "-t", "0", "#{cursor_x} #{cursor_y} #{cursor_flag}")
    let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    guard numbers.count == 3 else { throw Failure(description: "tmux does not know its cursor: \(text)") }
    return (numbers[0], numbers[1], numbers[2] == 1)
  }

  // MARK: Events

  /// Gives the window another size, and waits until the program has followed.
  package func resize(columns: Int, rows: Int) throws {
    let size = "\(columns)x\(rows)"
    try tmux("resize-window", "-t", "0", "-x", "\(columns)", "-y", "\(rows)")
    try wait("the program did not follow to \(size)") { rest.size == size }
  }

  package func signal(_ number: Int32) throws {
    guard pid > 0, kill(pid, number) == 0 else { throw failure("no process to send signal \(number) to") }
  }

  /// Drops the line, like a closed window or a broken connection.
  package func dropLine() throws { try tmux("kill-pane", "-t", "0") }

  /// Ends the terminal and all that runs in it; safe to call twice.
  package func close() {
    guard !isClosed else { return }
    isClosed = true
    _ = try? tmux("kill-server")
    _ = Foundation.close(pipe)
    try? FileManager.default.removeItem(at: folder)
  }

  // MARK: tmux

  private func failure(_ description: String) -> Failure {
    let rows = (try? screen()) ?? ["(no screen)"]
    return Failure(description: "\(description)\nlast rest: \(rest)\n" + rows.joined(separator: "\n"))
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String { try tmux(arguments) }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let answer = folder.appendingPathComponent("answer").path
    let status = try Self.run(["tmux", "-u", "-f", "/dev/null", "-L", socket] + arguments, answer: answer)
    let text = String(decoding: FileManager.default.contents(atPath: answer) ?? Data(), as: UTF8.self)
    guard status == 0 else { throw Failure(description: "tmux \(arguments.joined(separator: " ")): \(text)") }
    return text
  }

  /// Foundation's `Process` would wait for the tmux server too, which inherits a socket of it and stays.
  private static func run(_ command: [String], answer: String) throws -> Int32 {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&files, 1, answer, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&files, 1, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Test threads block signals; tmux and the program would inherit that and never see a resize.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var variables = ProcessInfo.processInfo.environment
    variables["LC_ALL"] = "C.UTF-8"
    variables["TMUX"] = nil
    var arguments = command.map { strdup($0) } + [nil]
    var environment = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    var child = pid_t()
    let problem = posix_spawnp(&child, command[0], &files, &attributes, &arguments, &environment)
    guard problem == 0 else { throw Failure(description: "cannot start \(command[0]): errno \(problem)") }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status
  }

  /// Runs the program with a small, known environment, and tells how it ended. The terminal's answer to a question
  /// proves that it has drawn all that came before.
  private static func script(_ command: [String], _ environment: [String: String?], _ pipe: String) -> String {
    var variables: [String: String] = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": "/nonexistent",
      "LANG": "C.UTF-8", "TERM": "tmux-256color", "SANGACHIP_FRAMES": pipe,
      // A crash must end the program, not ask questions at the terminal.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    for (name, value) in environment { variables[name] = value }
    let settings = variables.sorted { $0.key < $1.key }.map { quoted("\($0.key)=\($0.value)") }
    return """
      before=$(stty -g)
      env -i \(settings.joined(separator: " ")) \(command.map(quoted).joined(separator: " "))
      status=$?
      [ "$before" = "$(stty -g)" ] && terminal=restored || terminal=changed
      stty sane
      IFS= read -rsd n -t 5 -p $'\\e[5n' answer
      echo "exit status=$status terminal=$terminal" > \(quoted(pipe))
      exec cat

      """
  }

  private static func quoted(_ text: String) -> String {
    "'" + text.replacingOccurrences(of: "'", with: "'\\''") + "'"
  }
}
