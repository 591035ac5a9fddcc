import Foundation
import TestSupport

/// A process of the program under the test's hand: started, watched, killed, and how it ended.
final class Child {
  struct End {
    /// As a shell tells it: 128 and the number of a signal.
    var status: Int32
    var output: String
    var complaints: String
    /// The most memory that it held, in MiB; 0 if that cannot be told. The kernel counts what the process was before it
    /// became the program, so only more than the tests' own memory tells.
    var peak: Int
    /// All the processor time that it took, in seconds.
    var seconds: Double
  }

  let pid: pid_t
  private let folder: URL

  /// Starts the program with its output going to files of its own. As root it may be started as somebody with no rights
  /// over files: root is never refused anything.
  init(
    _ arguments: [String], input: String = "/dev/null", output: String? = nil, unprivileged: Bool = false,
    temporary: String? = nil
  ) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("sangachip-child-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var command = [try Program.path()] + arguments
    if unprivileged, getuid() == 0 {
      command =
        ["/usr/bin/setpriv", "--reuid", "\(Self.nobody)", "--regid", "\(Self.nobody)", "--clear-groups"] + command
    }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, input, O_RDONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&files, 1, output ?? folder.appendingPathComponent("out").path, flags, 0o600)
    posix_spawn_file_actions_addopen(&files, 2, folder.appendingPathComponent("err").path, flags, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // Test threads block signals, which a child inherits.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    var argv = command.map { strdup($0) } + [nil]
    let variables = [
      "PATH=/usr/bin:/bin", "LANG=C.UTF-8", "HOME=/nonexistent", "SWIFT_BACKTRACE=enable=no",
      "TMPDIR=\(temporary ?? FileManager.default.temporaryDirectory.path)",
    ]
    var environment = variables.map { strdup($0) } + [nil]
    defer { (argv + environment).forEach { free($0) } }
    var child = pid_t()
    let problem = posix_spawn(&child, command[0], &files, &attributes, &argv, &environment)
    guard problem == 0 else { throw Tmux.Failure(description: "cannot start \(command[0]): errno \(problem)") }
    pid = child
  }

  /// The user id without rights that root's tests use.
  static let nobody: uid_t = 65_534

  deinit { try? FileManager.default.removeItem(at: folder) }

  /// What it has said on standard output so far.
  var output: String { Self.text(folder.appendingPathComponent("out")) }

  func kill(_ signal: Int32 = SIGKILL) { _ = Foundation.kill(pid, signal) }

  /// Waits until it has ended.
  func wait() -> End {
    var status: Int32 = 0
    var usage = rusage()
    var own = rusage()
    getrusage(0, &own)  // RUSAGE_SELF
    let before = own.ru_maxrss + own.ru_maxrss / 16
    while wait4(pid, &status, 0, &usage) < 0, errno == EINTR {}
    let signal = status & 0x7F
    let time = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    let rest = Double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1_000_000
    return End(
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal, output: output,
      complaints: Self.text(folder.appendingPathComponent("err")),
      peak: usage.ru_maxrss > before ? Int(usage.ru_maxrss) / 1024 : 0,
      seconds: time + rest)
  }

  /// Runs the program to its end.
  static func run(
    _ arguments: String..., input: String = "/dev/null", output: String? = nil, unprivileged: Bool = false,
    temporary: String? = nil
  ) throws -> End {
    try Child(arguments, input: input, output: output, unprivileged: unprivileged, temporary: temporary).wait()
  }

  private static func text(_ file: URL) -> String {
    String(decoding: FileManager.default.contents(atPath: file.path) ?? Data(), as: UTF8.self)
  }
}

/// Tells, in the output of the tests, that a test could not run here and why. Never silent.
func skip(_ reason: String) { print("SKIPPED: \(reason)") }

/// A number from the environment: longer runs than the suite's own are asked for so (`scripts/torture`, `scripts/fuzz`).
func asked(_ variable: String, usually: Int) -> Int {
  ProcessInfo.processInfo.environment[variable].flatMap { Int($0) } ?? usually
}
