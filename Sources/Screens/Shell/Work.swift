internal import Synchronization
package import TerminalUI

/// Long work on its way: it tells how far it has come, and learns whether it is still wanted.
package final class Work: Sendable {
  /// A slow line gets at most so many words about the progress.
  static let interval = Duration.milliseconds(250)

  private struct State {
    var isStopped = false
    var phase: Phrase?
    var begun = Duration.zero
    var told: Duration?
    var listener: (@Sendable (WorkProgress) -> Void)?
  }

  private let state = Mutex(State())
  private let clock: @Sendable () -> Duration

  /// `clock` tells the time since some moment that stays the same.
  package init(clock: @escaping @Sendable () -> Duration) { self.clock = clock }

  package convenience init() {
    let start = ContinuousClock.now
    self.init { ContinuousClock.now - start }
  }

  package var isStopped: Bool { state.withLock { $0.isStopped } }

  /// The work is not wanted any more: its next report throws `WorkStopped`.
  package func stop() { state.withLock { $0.isStopped = true } }

  /// Hears of the progress, on the thread of the work, at most four times a second.
  package func listen(_ listener: @escaping @Sendable (WorkProgress) -> Void) {
    state.withLock { $0.listener = listener }
  }

  /// Tells that so many of `total` are done in this phase. Throws `WorkStopped` when the work is to end and to take
  /// back what it has done.
  package func report(_ phase: Phrase, _ done: Int, of total: Int) throws {
    let now = clock()
    let told = try state.withLock { state throws -> (WorkProgress, @Sendable (WorkProgress) -> Void)? in
      if state.isStopped { throw WorkStopped() }
      if state.phase != phase {
        state.phase = phase
        state.begun = now
      }
      if let told = state.told, now - told < Self.interval { return nil }
      state.told = now
      let progress = WorkProgress(phase: phase, done: done, total: total, elapsed: now - state.begun)
      return state.listener.map { (progress, $0) }
    }
    if let (progress, listener) = told { listener(progress) }
  }
}

/// The user stopped the work; it has left nothing half-done.
package struct WorkStopped: Error, Hashable, Sendable {
  package init() {}
}

/// How far work has come in one phase.
package struct WorkProgress: Equatable, Sendable {
  package var phase: Phrase
  package var done: Int
  package var total: Int
  /// Since the phase began.
  package var elapsed: Duration

  package init(phase: Phrase, done: Int, total: Int, elapsed: Duration) {
    self.phase = phase
    self.done = done
    self.total = total
    self.elapsed = elapsed
  }

  /// 0 to 100, rounded down: 100 is said only of what is done.
  package var percent: Int { total > 0 ? max(0, min(100, done * 100 / total)) : 0 }

  /// The whole seconds that are left if it goes on like this, rounded up; nil in the first two seconds, which tell
  /// little.
  package var secondsLeft: Int? {
    guard elapsed >= .seconds(2), done > 0, total >= done else { return nil }
    let left = elapsed * Double(total - done) / Double(done)
    return Int((left / .seconds(1)).rounded(.up))
  }
}
