import Foundation
import OfficeCore
import OfficeSample
import Synchronization
import TestSupport
import Testing
import ThaiText

@testable import OfficeStorage

/// Sixteen who write at once, signals on the way, and clocks that run backwards.
@Suite(.serialized) struct SessionFaultTests {
  private static let writers = 16

  /// Does something on so many threads of their own at once: tasks would share as many as there are processors.
  private static func atOnce(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
    let group = DispatchGroup()
    for number in 0..<count {
      group.enter()
      Thread {
        body(number); group.leave()
      }.start()
    }
    group.wait()
  }

  private struct Tally: Sendable {
    var seconds: [Double] = []
    var failures: [String] = []
  }

  private static func report(_ what: String, _ tallies: [Tally]) -> (p99: Double, worst: Double) {
    let all = tallies.flatMap(\.seconds).sorted()
    let counts = tallies.map(\.seconds.count).sorted()
    guard let worst = all.last else { return (0, 0) }
    let p99 = all[all.count * 99 / 100]
    let text = [("median", all[all.count / 2]), ("p99", p99), ("worst", worst)]
      .map { "\($0.0) \(Int($0.1 * 1000)) ms" }.joined(separator: ", ")
    print(
      "\(what): \(all.count) commits, \(text); the slowest writer \(counts[0]), the fastest \(counts[counts.count - 1])"
    )
    return (p99, worst)
  }

  @Test func `sixteen processes that write at once lose nothing and are never told that the file is busy`() throws {
    let office = try FaultOffice()
    let length = Double(asked("SANGACHIP_SECONDS", usually: 8))
    let tallies = Mutex([Tally](repeating: Tally(), count: Self.writers))
    let end = ContinuousClock.now + .seconds(length)
    let path = office.path
    let folder = office.folder
    Self.atOnce(Self.writers) { writer in
      let file = folder.appendingPathComponent("rows-\(writer).csv")
      var number = 0
      while ContinuousClock.now < end {
        number += 1
        let start = ContinuousClock.now
        do {
          try Data("full_name,community,no_id_reason\nนายคนที่\(number) จากจอ\(writer),โนนทัน 5,ไม่ได้นำบัตรมา\n".utf8).write(
            to: file)
          let done = try Child.run("import", "people", file.path, "--db", path)
          let seconds = (ContinuousClock.now - start) / .seconds(1)
          tallies.withLock {
            if done.status == 0, done.output.hasPrefix("imported 1,") {
              $0[writer].seconds.append(seconds)
            } else {
              $0[writer].failures.append("\(done.status) \(done.output)\(done.complaints)")
            }
          }
        } catch { tallies.withLock { $0[writer].failures.append("\(error)") } }
      }
    }
    let all = tallies.withLock { $0 }
    #expect(all.flatMap(\.failures) == [])
    #expect(all.allSatisfy { !$0.seconds.isEmpty })
    _ = Self.report("16 processes", all)
    let commits = all.map(\.seconds.count).reduce(0, +)
    #expect(try office.asked { try $0.people(limit: 1).total } == 1 + commits)
    #expect(try Child.run("verify", "--db", office.path).status == 0)
  }

  @Test func `sixteen sessions with the file open write at once, fairly`() throws {
    let office = try FaultOffice()
    let length = Double(asked("SANGACHIP_SECONDS", usually: 4))
    let sessions = try (0..<Self.writers).map { _ in try office.open() }
    let tallies = Mutex([Tally](repeating: Tally(), count: Self.writers))
    let end = ContinuousClock.now + .seconds(length)
    Self.atOnce(Self.writers) { writer in
      var number = 0
      while ContinuousClock.now < end {
        number += 1
        let start = ContinuousClock.now
        do {
          try sessions[writer].addUser(login: "w\(writer)n\(number)", name: "ก", role: .clerk, zones: [])
          let seconds = (ContinuousClock.now - start) / .seconds(1)
          tallies.withLock { $0[writer].seconds.append(seconds) }
        } catch { tallies.withLock { $0[writer].failures.append("\(error)") } }
      }
    }
    let all = tallies.withLock { $0 }
    #expect(all.flatMap(\.failures) == [])
    let (p99, _) = Self.report("16 sessions", all)
    let counts = all.map(\.seconds.count)
    // First come, first served: nobody gets less than a quarter of anybody else's turns.
    #expect((counts.min() ?? 0) * 4 >= counts.max() ?? 0, "\(counts)")
    #expect(p99 < 2, "p99 \(p99) s")
    let users = try sessions[0].users().count
    #expect(users == 1 + counts.reduce(0, +))
    #expect(try sessions[1].checkJournal().isIntact)
    for session in sessions { try session.close() }
  }

  /// `scripts/torture` has them write for a minute. SANGACHIP_OFFICE names another office, of which a copy is written to.
  @Test func `thirty-two sessions that each record five incomes a second get their turns`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("office.db").path
    if let other = ProcessInfo.processInfo.environment["SANGACHIP_OFFICE"] {
      try FileManager.default.copyItem(atPath: other, toPath: path)
    } else {
      let made = try Office.create(
        at: path, founding: .init(communities: [], login: NSUserName(), name: "ทดสอบ ระบบ"), clock: { TestOffice.now })
      try SampleOffice(people: 2_000, seed: 2570, today: TestOffice.today).importRows { _ = try made.importRows($0) }
      try made.close()
    }
    let length = Double(asked("SANGACHIP_SECONDS", usually: 4))
    let count = asked("SANGACHIP_WRITERS", usually: 32)
    let pace = 0.2
    let sessions = try (0..<count).map { _ in
      try Office.open(at: path, login: NSUserName(), clock: { TestOffice.now })
    }
    let year = TestOffice.today.fiscalYear - 1
    let due = Array(try sessions[0].followUpsDue(fiscalYear: year).prefix(100_000))
    try #require(due.count > count)
    let before = try sessions[0].checkJournal().entries
    let tallies = Mutex([Tally](repeating: Tally(), count: count))
    let start = ContinuousClock.now
    Self.atOnce(count) { writer in
      let never = DispatchSemaphore(value: 0)
      for turn in 0..<Int(length / pace) {
        // They do not all press their keys in the same moment.
        let planned = start + .seconds((Double(turn) + Double(writer) / Double(count)) * pace)
        let rest = (planned - .now) / .seconds(1)
        if rest > 0 { _ = never.wait(timeout: .now() + rest) }
        let one = due[(turn * count + writer) % due.count]
        let begun = ContinuousClock.now
        do {
          // Another day each time round, so that no income is recorded twice.
          let day = TestOffice.today.adding(days: -((turn * count + writer) / due.count))
          try sessions[writer].record([
            FollowUpEntry(
              household: one.household, fiscalYear: one.fiscalYear, round: one.round, day: day,
              finding: .income(one.lastIncome ?? Money(baht: 5_000), comment: nil))
          ])
          let seconds = (ContinuousClock.now - begun) / .seconds(1)
          tallies.withLock { $0[writer].seconds.append(seconds) }
        } catch { tallies.withLock { $0[writer].failures.append("\(error)") } }
      }
    }
    let all = tallies.withLock { $0 }
    #expect(all.flatMap(\.failures) == [])
    _ = Self.report("\(count) sessions at five a second", all)
    // How long they wait depends on what else the machine does; that each gets every one of its turns does not.
    #expect(all.allSatisfy { $0.seconds.count == Int(length / pace) })
    let check = try sessions[1].checkJournal()
    #expect(check.isIntact && check.entries == before + count * Int(length / pace))
    for session in sessions { try session.close() }
  }

  // MARK: - Signals

  /// Where a session may be when the line drops or the machine goes down.
  private static let places: [(name: String, keys: String, typed: String)] = [
    ("Home", "", ""),
    ("a list", "1", ""),
    ("a list's search", "1/กำพล", ""),
    ("a form with typing", "1<ins><down><down><down>สมชายน้ำใจ", "สมชายน้ำใจ"),
    ("a form under help", "1<ins><down><down><down>สมชายน้ำใจ<f1>", "สมชายน้ำใจ"),
    ("a dialog over a form", "1<ins><down><down><down>สมชายน้ำใจ<up><up><up>3999957938343<down>", "สมชายน้ำใจ"),
    ("another place over a form", "6<ins><down><down><down><f4>", ""),
  ]

  @Test(arguments: [SIGHUP, SIGTERM]) func `a signal keeps what is typed and gives the terminal back`(_ signal: Int32)
    throws
  {
    for place in Self.places {
      let office = try FaultOffice()
      let terminal = try Tmux([try Program.path(), "--db", office.path])
      defer { terminal.close() }
      try terminal.type(place.keys)
      try terminal.signal(signal)
      let exit = try terminal.waitForExit()
      #expect(exit.status == 0, "\(place.name)")
      #expect(exit.isTerminalRestored, "\(place.name)")
      let kept = try office.asked { try $0.drafts().first?.content.fields["first_name"] ?? "" }
      #expect(kept == place.typed, "\(place.name)")
      #expect(try office.bytes().count > 0)
    }
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGINT]) func `an import that is told to end takes in nothing or all`(
    _ signal: Int32
  ) throws {
    let office = try FaultOffice()
    let rows = (1...1_500).map { "นายคนที่\($0) ทดสอบ,โนนทัน 5,ไม่ได้นำบัตรมา" }
    let file = try office.file((["full_name,community,no_id_reason"] + rows).joined(separator: "\n").utf8)
    let child = try Child(["import", "people", file, "--db", office.path])
    Stage.processor(0.1).await(of: child.pid, in: office.folder)
    child.kill(signal)
    let end = child.wait()
    #expect(end.status == 128 + signal || end.status == 0, "\(end)")
    let total = try office.asked { try $0.people(limit: 1).total }
    #expect(total == (end.status == 0 ? 1_501 : 1))
  }

  // MARK: - Clocks

  /// A clock that tests set.
  private final class Clock: Sendable {
    private let now = Mutex(TestOffice.now)
    var reading: @Sendable () -> Moment { { self.now.withLock { $0 } } }
    func set(_ moment: Moment) { now.withLock { $0 = moment } }
  }

  private static func moment(_ utc: String) -> Moment { Moment(utc: utc) ?? TestOffice.now }

  @Test func `a clock that jumps back loses no deed, no draft and no order`() throws {
    let clock = Clock()
    let office = try Office.inMemory(
      founding: .init(communities: KhonKaenCommunities.rows, login: "admin", name: "ทดสอบ"), clock: clock.reading)
    func register(_ name: String) throws -> ID<Person> {
      try office.register(
        PersonDetails(noIDReason: "ไม่ได้นำบัตรมา", name: PersonName(title: "", first: name, last: "ทดสอบ")))
    }
    let first = try register("ก่อน")
    try office.keep(DraftContent(screen: "s", subject: "", fields: ["a": "แรก"], focus: "a", cursor: 0))
    // Four years back: a battery that died.
    clock.set(Self.moment("2022-01-01T00:00:00Z"))
    let second = try register("หลัง")
    #expect(first.raw < second.raw)
    try office.keep(DraftContent(screen: "s", subject: "", fields: ["a": "ใหม่"], focus: "a", cursor: 0))
    try office.keep(DraftContent(screen: "t", subject: "", fields: ["a": "อีก"], focus: "a", cursor: 0))
    #expect(try office.draft(screen: "s", subject: "")?.content.fields == ["a": "ใหม่"])
    #expect(try office.drafts().count == 2)
    // The journal keeps the order in which things were done, and its chain holds.
    #expect(try office.checkJournal().isIntact)
    let entries = try office.engine.read { session in
      try session.all("SELECT id, at FROM journal ORDER BY id") { ($0.int64(0), $0.text(1)) }
    }
    #expect(entries.map(\.0) == Array(1...Int64(entries.count)))
    #expect(entries.last?.1.hasPrefix("2022-01-01") == true)
    // Nobody is younger than nothing, and no screen stumbles over days to come.
    clock.set(Self.moment("1990-01-01T00:00:00Z"))
    #expect(try office.people(limit: 10).total == 2)
    _ = try office.person(first)
    clock.set(TestOffice.now)
    #expect(try office.person(second).details.name.first == "หลัง")
    let third = try register("กลับมา")
    #expect(third.raw > second.raw)
    #expect(try office.checkJournal().isIntact)
  }
}
