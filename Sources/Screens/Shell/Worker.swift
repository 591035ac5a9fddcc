internal import Glibc
internal import OfficeStorage
internal import Synchronization

/// Runs requests that may be slow on a thread of its own, one after the other, and says through a pipe when one is done.
final class Worker: Sendable {
  private struct Queue {
    var waiting: [Shell.PendingJob] = []
    var done: [(place: Int, result: Job.Result)] = []
    var isRunning = false
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

  /// What has been done since the last call.
  func take() -> [(place: Int, result: Job.Result)] {
    var buffer = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &buffer, buffer.count) > 0 {}
    return queue.withLock { queue in
      defer { queue.done = [] }
      return queue.done
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
      let result = next.job.run(office)
      queue.withLock { $0.done.append((next.place, result)) }
      var byte: UInt8 = 1
      _ = write(bell, &byte, 1)
    }
  }
}
