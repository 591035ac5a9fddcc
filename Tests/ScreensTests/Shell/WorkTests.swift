import Foundation
import Glibc
import OfficeCore
import OfficeStorage
import Synchronization
import TerminalUI
import TestSupport
import Testing
import ThaiText

@testable import Screens

@Suite struct WorkTests {
  private static let phase = Phrase(verbatim: "checking")

  @Test(
    arguments: [
      (0, 0, 0.0, 0, nil), (1, 3, 1.9, 33, nil), (1_000, 5_000, 2.0, 20, 8), (2_999, 3_000, 9.0, 99, 1),
      (3_000, 3_000, 9.0, 100, 0), (0, 3_000, 9.0, 0, nil),
    ] as [(Int, Int, Double, Int, Int?)])
  func `how far it has come, and from the second second on how long it takes`(
    done: Int, total: Int, seconds: Double, percent: Int, left: Int?
  ) {
    let progress = WorkProgress(phase: Self.phase, done: done, total: total, elapsed: .seconds(seconds))
    #expect(progress.percent == percent)
    #expect(progress.secondsLeft == left)
  }

  @Test func `a slow line hears four words a second at most`() throws {
    let now = Mutex(Duration.zero)
    let heard = Mutex<[WorkProgress]>([])
    let work = Work { now.withLock { $0 } }
    work.listen { progress in heard.withLock { $0.append(progress) } }
    for step in 0..<100 {
      now.withLock { $0 = .milliseconds(10 * step) }
      try work.report(Self.phase, step, of: 100)
    }
    #expect(heard.withLock { $0.map(\.done) } == [0, 25, 50, 75])
    #expect(heard.withLock { $0.last?.elapsed } == .milliseconds(750))
    // A phase has its own time.
    now.withLock { $0 = .seconds(5) }
    try work.report(Phrase(verbatim: "writing"), 1, of: 2)
    #expect(heard.withLock { $0.last?.elapsed } == .zero)
    work.stop()
    #expect(throws: WorkStopped.self) { try work.report(Self.phase, 1, of: 2) }
  }

  /// A request that reports, tells the test, and goes on when the test lets it.
  private final class Gate: Sendable {
    private let ends: (read: Int32, write: Int32)
    private let back: (read: Int32, write: Int32)

    init() {
      func make() -> (Int32, Int32) {
        var ends: [Int32] = [-1, -1]
        _ = pipe(&ends)
        return (ends[0], ends[1])
      }
      ends = make()
      back = make()
    }

    deinit { for end in [ends.read, ends.write, back.read, back.write] { close(end) } }

    private func put(_ end: Int32) {
      var byte: UInt8 = 1
      _ = write(end, &byte, 1)
    }

    private func take(_ end: Int32) {
      var byte: UInt8 = 0
      _ = read(end, &byte, 1)
    }

    /// For the work: here it is, and it waits.
    func pass() {
      put(ends.write)
      take(back.read)
    }

    func awaitArrival() { take(ends.read) }
    func open() { put(back.write) }
  }

  private func job(_ gate: Gate, steps: Int) -> Job {
    Job(isSlow: true, canStop: true) { _, work in
      do {
        for step in 1...steps {
          try work.report(Self.phase, step, of: steps)
          gate.pass()
        }
        return .message("done")
      } catch {
        return .failure("request", Failure(error))
      }
    }
  }

  private func result(of worker: Worker) -> (progress: [WorkProgress], done: [Job.Result]) {
    var progress: [WorkProgress] = []
    while worker.wait(atMost: 10_000) {
      let news = worker.take()
      progress += news.progress.values
      if !news.done.isEmpty { return (progress, news.done.map(\.result)) }
    }
    return (progress, [])
  }

  @Test func `a stop reaches the work that is running, and the next job runs`() throws {
    let worker = Worker(office: try TestOffice.empty())
    let gate = Gate()
    let first = job(gate, steps: 1_000)
    worker.give([Shell.PendingJob(number: 1, place: 7, job: first)])
    gate.awaitArrival()
    // It has told how far it is, before it is done.
    #expect(worker.wait(atMost: 10_000))
    #expect(worker.take().progress[7] == WorkProgress(phase: Self.phase, done: 1, total: 1_000, elapsed: .zero))
    first.work.stop()
    gate.open()
    let (_, done) = result(of: worker)
    guard case .failure(_, let failure) = try #require(done.first) else {
      Issue.record("not stopped")
      return
    }
    #expect(failure.phrase == WorkWords.stopped)
    let second = Gate()
    worker.give([Shell.PendingJob(number: 2, place: 7, job: job(second, steps: 1))])
    second.awaitArrival()
    second.open()
    guard case .message = try #require(result(of: worker).done.first) else {
      Issue.record("the second job failed")
      return
    }
  }

  @Test func `while work runs its place takes no keys but those that stop it`() throws {
    var shell = Shell(office: try TestOffice.empty(), size: Size(columns: 80, rows: 24), start: .importing)
    for key in try KeyNotation.keys("/nowhere.csv<f2>") { shell.handle(key) }
    let jobs = shell.takeJobs()
    #expect(jobs.count == 1)
    #expect(shell.isTopAtRest)
    shell.handle(.character("x"))
    #expect(shell.wantsBeep)
    #expect(shell.takeJobs().isEmpty)
    let place = try #require(jobs.first?.place)
    shell.note(
      WorkProgress(phase: ImportPage.Words.checking, done: 2_100, total: 5_000, elapsed: .seconds(6)), of: place)
    #expect(shell.draw().lines[22].contains(scalars: "42% · F8 หยุด · อีกราว 9 วินาที · 2,100/5,000 · กำลังตรวจ"))
    shell.resize(Size(columns: 40, rows: 12))
    #expect(shell.draw().lines[10].contains(scalars: "42% · F8 หยุด · อีกราว 9 วินาที"))
    shell.handle(.escape)
    #expect(shell.draw().lines.joined().contains(scalars: "งานยังไม่เสร็จ"))
    #expect(jobs[0].job.work.isStopped == false)
    shell.handle(.tab)
    shell.handle(.enter)
    #expect(jobs[0].job.work.isStopped)
    #expect(shell.draw().lines[10].contains(scalars: "กำลังหยุด"))
    shell.finish(jobs[0], .failure(0, Failure(WorkStopped())))
    #expect(!shell.isTopAtRest)
    #expect(shell.draw().lines[10].contains(scalars: "หยุดแล้ว ข้อมูลเดิมไม่เปลี่ยน"))
  }

  @Test func `what comes for a place that is closed is dropped, and its work is stopped`() throws {
    var shell = Shell(office: try TestOffice.empty(), size: Size(columns: 80, rows: 24))
    for job in shell.takeJobs() { shell.finish(job, job.job.run(shell.office)) }
    shell.open(.importing)
    for key in try KeyNotation.keys("/nowhere.csv<f2>") { shell.handle(key) }
    let job = try #require(shell.takeJobs().first)
    shell.close(1)
    #expect(job.job.work.isStopped)
    shell.finish(job, .failure(0, Failure(WorkStopped())))
    #expect(shell.stack.count == 1)
    #expect(shell.toast == nil)
  }

  @Test func `an answer closes the place that gives it, not the one on top`() throws {
    var shell = Shell(office: try TestOffice.empty(), size: Size(columns: 80, rows: 24), isSynchronous: true)
    shell.open(.settings)
    let asked = shell.stack[1].number
    shell.open(.communities)
    let top = shell.stack[2].number
    shell.carryOut([.answer(.saved(Phrase(verbatim: "saved")))], for: asked)
    #expect(shell.stack.map(\.number) == [shell.stack[0].number, top])
    shell.carryOut([.back], for: asked)
    #expect(shell.stack.count == 2)
  }

  @Test func `a deed whose turn does not come goes to the worker, and what was typed is still there`() throws {
    let folder = try Program.folder()
    defer { try? FileManager.default.removeItem(at: folder) }
    let office = try Office.create(
      at: folder.path + "/office.db",
      founding: .init(communities: KhonKaenCommunities.rows, login: "admin", name: "ทดสอบ ระบบ"),
      clock: { TestOffice.now })
    var shell = Shell(office: office, size: Size(columns: 80, rows: 24), start: .setting(.householdTarget))
    let other = open(folder.path + "/office.db.lock", O_RDWR)
    #expect(flock(other, LOCK_EX | LOCK_NB) == 0)
    for key in try KeyNotation.keys("70<tab><tab>memo 1<f2><tab><enter>") { shell.handle(key) }
    let job = try #require(shell.takeJobs().first)
    #expect(shell.draw().lines[22].contains(scalars: "กำลังรอคิว"))
    // A second F2 saves nothing twice.
    shell.handle(.function(2))
    #expect(shell.takeJobs().isEmpty)
    let late = job.job.run(office.waiting(atMost: .milliseconds(20)))
    #expect(late.isBusy)
    shell.finish(job, late)
    #expect(shell.draw().lines[22].contains(scalars: "สิ่งที่ท่านพิมพ์ยังอยู่"))
    #expect(shell.draw().lines.joined().contains(scalars: "memo 1"))
    #expect(try office.settingHistory(.householdTarget).count == 1)
    close(other)
    for key in try KeyNotation.keys("<f2><tab><enter>") { shell.handle(key) }
    #expect(shell.takeJobs().isEmpty)
    #expect(try office.setting(.householdTarget, on: office.today)?.value == "70")
    try office.close()
  }
}
