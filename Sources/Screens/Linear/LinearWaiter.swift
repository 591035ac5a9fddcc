internal import OfficeStorage
internal import TerminalUI

/// Runs what may take its time on the worker, and says meanwhile how far it has come: a line now and then, since nothing
/// else moves in linear mode.
final class LinearWaiter {
  private let worker: Worker
  private let language: Language
  private let interval: Duration
  private let write: (String) throws -> Void

  init(_ office: Office, _ language: Language, _ interval: Duration, _ write: @escaping (String) throws -> Void) {
    worker = Worker(office: office)
    (self.language, self.interval, self.write) = (language, interval, write)
  }

  /// Nil for what is done in no time.
  func run(_ job: Job) -> Job.Result? {
    guard job.isSlow || job.canStop else { return nil }
    worker.give([Shell.PendingJob(number: 0, place: 0, job: job)])
    var due = ContinuousClock.now + interval
    var last: WorkProgress?
    while true {
      let left = Int32(max(0, (due - .now) / .milliseconds(1)).rounded(.up))
      let isTold = worker.wait(atMost: left)
      let news = worker.take()
      if let done = news.done.first { return done.result }
      last = news.progress[0] ?? last
      guard !isTold || due <= .now else { continue }
      due = .now + interval
      // Who does not hear this hears of nothing that follows either.
      do { try write(WorkWords.line(last).text(in: language) + "\n") } catch {}
    }
  }
}
