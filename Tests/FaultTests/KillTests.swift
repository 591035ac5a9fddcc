import Foundation
import OfficeCore
import TestSupport
import Testing

@testable import OfficeStorage

/// The program is killed (SIGKILL) at moments spread over its work: afterwards the office opens, its journal holds, and
/// what was under way is there wholly or not at all.
///
/// A moment is so much work done, never so much time: the n-th change that the kernel tells of the office's folder, or so
/// many nanoseconds of processor time, both drawn from a seed. The suite kills 40 times; `scripts/torture` 200 times.
@Suite(.serialized) struct KillTests {
  /// One sort of work. A further verb is a further row.
  struct Work: Sendable, CustomTestStringConvertible {
    let name: String
    /// Of ten kills, how many are of this work.
    let share: Int
    /// The command line, after what it needs has been laid into the office's folder.
    let start: @Sendable (FaultOffice) throws -> [String]
    /// Whether all is as before the work (false) or as after it (true); fails on anything between.
    let isDone: @Sendable (FaultOffice) throws -> Bool
    var testDescription: String { name }
  }

  static let works = small + copies

  private static let small: [Work] = [
    Work(
      name: "a small deed", share: 3,
      start: { ["users", "add", "somchai", "--name", "สมชาย", "--role", "clerk", "--db", $0.path] },
      isDone: { office in
        try office.asked { try $0.users().contains { $0.login == "somchai" } }
      }),
    Work(
      name: "an import of 1,500 people", share: 4,
      start: { ["import", "people", try $0.file(manyPeople), "--db", $0.path, "--no-id-reason", "ไม่ได้นำบัตรมา"] },
      isDone: { office in
        let total = try office.asked { try $0.people(limit: 1).total }
        guard total == 1 || total == 1_501 else {
          throw Tmux.Failure(description: "half an import: \(total as Any) people")
        }
        return total == 1_501
      }),
    Work(
      name: "an export over a file that is there", share: 1,
      start: { ["export", "communities", try $0.file("ของเดิม\n".utf8, "out.csv"), "--db", $0.path] },
      isDone: { office in
        let text = try String(contentsOf: office.folder.appendingPathComponent("out.csv"), encoding: .utf8)
        if text == "ของเดิม\n" { return false }
        guard text.split(whereSeparator: \.isNewline).count == 96 else {
          throw Tmux.Failure(description: "half an export: \(text.utf8.count) bytes")
        }
        return true
      }),
    Work(
      name: "the making of an office", share: 2,
      start: { ["init", "--db", $0.folder.appendingPathComponent("new.db").path] },
      isDone: { office in
        // What was cut short is made again by the same command, or is there whole.
        let path = office.folder.appendingPathComponent("new.db").path
        let check = try Child.run("verify", "--db", path)
        if check.status == 0 { return true }
        let made = try Child.run("init", "--db", path)
        guard made.status == 0, try Child.run("verify", "--db", path).status == 0 else {
          throw Tmux.Failure(description: "an office half made: \(check) \(made)")
        }
        return false
      }),
  ]

  private static let manyPeople: [UInt8] = {
    let rows = (1...1_500).map { "นายคนที่\($0) ทดสอบ,โนนทัน 5,1\($0)/2" }
    return Array((["full_name,community,house_no"] + rows).joined(separator: "\n").utf8)
  }()

  @Test(arguments: works) func `a kill at any moment leaves all or nothing`(_ work: Work) throws {
    let kills = max(1, asked("SANGACHIP_KILLS", usually: 40) * work.share / 10)
    let seed = asked("SANGACHIP_SEED", usually: 2570)
    // How much work there is in all.
    let whole = try FaultOffice()
    let (events, end) = try Stage.uninterrupted(try work.start(whole), in: whole.folder)
    try #require(end.status == 0, "\(end)")
    #expect(try work.isDone(whole))
    var chance = SeededNumbers(seed: seed)
    var done = 0
    for number in 1...kills {
      let moment: Stage =
        number.isMultiple(of: 2)
        ? .change(chance.number(1...max(1, events))) : .processor(end.seconds * Double(chance.number(1...1000)) / 1000)
      let office = try FaultOffice()
      let child = try Child(try work.start(office))
      moment.await(of: child.pid, in: office.folder)
      child.kill()
      _ = child.wait()
      let context = "seed \(seed), \(work.name), kill \(number) at \(moment)".comment
      do { if try work.isDone(office) { done += 1 } } catch { Issue.record("\(context): \(error)") }
      let check = try Child.run("verify", "--db", office.path)
      #expect(check.status == 0, "\(context): \(check)")
    }
    print(
      "\(work.name): \(kills) kills, \(done) after the commit, \(kills - done) before it (\(events) changes, \(end.seconds) s)"
    )
  }

  @Test func `typing that is killed keeps all but the last two seconds`() throws {
    let kills = max(2, asked("SANGACHIP_KILLS", usually: 40) / 10)
    var chance = SeededNumbers(seed: asked("SANGACHIP_SEED", usually: 2570))
    for number in 1...kills {
      let office = try FaultOffice()
      let terminal = try Tmux([try Program.path(), "--db", office.path])
      defer { terminal.close() }
      try terminal.press(.key("1"), .key("IC"), .key("Down"), .key("Down"), .key("Down"))
      let text = String(
        "กขคงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮ".unicodeScalars.prefix(chance.number(1...40)).map(Character.init))
      try terminal.press(.text(text))
      let drafts = URL(fileURLWithPath: office.path + ".drafts-wal")
      // Half of them wait until the two seconds are over and the draft lies in its file, half are killed as they type.
      let waits = number.isMultiple(of: 2)
      if waits {
        try FolderChanges.wait(in: office.folder, for: "the draft is kept") {
          ((try? Data(contentsOf: drafts)) ?? Data()).range(of: Data(text.utf8)) != nil
        }
        // The bytes lie in the log before the commit does: a key is taken only when the keeping is done.
        try terminal.press(.key("Right"))
      }
      try terminal.signal(SIGKILL)
      #expect(try terminal.waitForExit().status == 128 + Int(SIGKILL))
      let kept = try office.asked { try $0.drafts().first?.content.fields["first_name"] ?? "" }
      #expect(waits ? kept == text : text.unicodeScalars.starts(with: kept.unicodeScalars), "\(kept) of \(text)")
      #expect(try Child.run("verify", "--db", office.path).status == 0)
    }
  }
}

/// How far a process has come.
enum Stage: CustomStringConvertible {
  /// So many changes of files in the folder.
  case change(Int)
  /// So many seconds of processor time.
  case processor(Double)

  var description: String {
    switch self {
    case .change(let number): "change \(number)"
    case .processor(let seconds): "\(Int(seconds * 1_000_000)) µs"
    }
  }

  private static let changes = UInt32(IN_MODIFY) | UInt32(IN_CREATE) | UInt32(IN_MOVED_TO) | UInt32(IN_DELETE)

  /// Runs a command to its end; how many changes there were, and how it ended.
  static func uninterrupted(_ command: [String], in folder: URL) throws -> (Int, Child.End) {
    let watch = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    defer { close(watch) }
    inotify_add_watch(watch, folder.path, changes)
    let child = try Child(command)
    var count = 0
    while !hasEnded(child.pid) { count += waitForChanges(watch, 5) }
    return (count + waitForChanges(watch, 0), child.wait())
  }

  /// Returns when the process has come so far, or has ended.
  func await(of pid: pid_t, in folder: URL) {
    switch self {
    case .change(let number):
      let watch = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      defer { close(watch) }
      inotify_add_watch(watch, folder.path, Self.changes)
      var count = 0
      while count < number, !Self.hasEnded(pid) { count += Self.waitForChanges(watch, 5) }
    case .processor(let seconds):
      while !Self.hasEnded(pid), Self.processorTime(pid) < seconds { sched_yield() }
    }
  }

  private static func waitForChanges(_ watch: Int32, _ milliseconds: Int32) -> Int {
    var poller = pollfd(fd: watch, events: Int16(POLLIN), revents: 0)
    guard poll(&poller, 1, milliseconds) > 0 else { return 0 }
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(watch, &buffer, buffer.count)
    guard count > 0 else { return 0 }
    var (offset, changes) = (0, 0)
    while offset < count {
      let length = buffer.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self) }
      offset += 16 + Int(length)
      changes += 1
    }
    return changes
  }

  /// Whether the process has ended and waits to be asked about it.
  private static func hasEnded(_ pid: pid_t) -> Bool {
    var info = siginfo_t()
    return waitid(P_PID, id_t(pid), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_signo != 0
  }

  /// The seconds that the process has run, from the kernel's scheduler.
  private static func processorTime(_ pid: pid_t) -> Double {
    let text = (try? String(contentsOfFile: "/proc/\(pid)/schedstat", encoding: .utf8)) ?? ""
    return (text.split(separator: " ").first.flatMap { Double($0) } ?? .infinity) / 1_000_000_000
  }
}

extension FaultOffice {
  /// Opens the office, asks, and closes it again; the journal holds.
  func asked<Answer>(_ question: (Office) throws -> Answer) throws -> Answer {
    let office = try open()
    guard try office.checkJournal().isIntact else { throw Tmux.Failure(description: "the journal is broken") }
    let answer = try question(office)
    try office.close()
    return answer
  }
}
