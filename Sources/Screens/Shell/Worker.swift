internal import Glibc
internal import OfficeStorage
internal import Synchronization

/// Runs requests that may be slow on a thread of its own, one after the other, and says through a pipe when one is done
/// or has come further.
final class Worker: Sendable {
  private struct Queue {
    var waiting: [Shell.PendingJob] = []
    var news = News()
    var isRunning = false
  }

  /// What has happened since it was last asked for.
  struct News {
    var done: [(job: Shell.PendingJob, result: Job.Result)] = []
    /// The last word of each place's work.
    var progress: [Int: WorkProgress] = [:]
  }

  private let queue = Mutex(Queue())
  private let office: Office
  /// Readable when a result waits.
  let descriptor: Int32
  private let bell: Int32

  init(office: Office) {
    self.office = office
    var ends: [Int32] = [-1, -1]
    precondition(pipe(&ends) == 0, "no pipe for the worker")
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    descriptor = ends[0]
    bell = ends[1]
  }

  deinit {
    close(descriptor)
    close(bell)
  }

  func give(_ jobs: [Shell.PendingJob]) {
    guard !jobs.isEmpty else { return }
    let mustStart = queue.withLock { queue in
      queue.waiting += jobs
      defer { queue.isRunning = true }
      return !queue.isRunning
    }
    if mustStart { start() }
  }

  /// Waits until a result is there, for so many milliseconds at most.
  func wait(atMost milliseconds: Int32) -> Bool {
    var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&poller, 1, milliseconds) > 0
  }

  /// What has happened since the last call.
  func take() -> News {
    var buffer = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &buffer, buffer.count) > 0 {}
    return queue.withLock { queue in
      defer { queue.news = News() }
      return queue.news
    }
  }

  private func start() {
    var thread = pthread_t()
    let box = Unmanaged.passRetained(self)
    let failed = pthread_create(
      &thread, nil,
      { context in
        guard let context else { return nil }
        Unmanaged<Worker>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, box.toOpaque())
    guard failed == 0 else {
      box.release()
      return run()
    }
    pthread_detach(thread)
  }

  private func run() {
    while true {
      let next = queue.withLock { queue -> Shell.PendingJob? in
        guard !queue.waiting.isEmpty else {
          queue.isRunning = false
          return nil
        }
        return queue.waiting.removeFirst()
      }
      guard let next else { return }
      next.job.work.listen { [weak self] progress in
        self?.tell { $0.progress[next.place] = progress }
      }
      let result = next.job.run(office)
      if queue.withLock({ $0.waiting.isEmpty }) { office.releaseMemory() }
      tell {
        $0.progress[next.place] = nil
        $0.done.append((next, result))
      }
    }
  }

  private func tell(_ change: (inout News) -> Void) {
    queue.withLock { change(&$0.news) }
    var byte: UInt8 = 1
    _ = write(bell, &byte, 1)
  }
}
