internal import OfficeStorage
package import TerminalUI

/// The one event loop: keys, other sessions' commits and the worker's answers go into the shell, frames come out.
package enum Loop {
  /// How long a key waits for what the place on top is still reading, in milliseconds: whoever types ahead types into
  /// what is about to be there. After that the key is taken as it is, and the screen never freezes.
  private static let typeAheadWait: Int32 = 150
  /// How long the first frame may wait, in milliseconds.
  private static let longestFirst = 250
  /// How long typing may stay unkept, in milliseconds.
  private static let draftDelay = 2_000

  /// Runs until the user leaves or the line drops; what is typed is kept either way.
  /// Answers what is to be said when the terminal is given back.
  package static func run(_ first: Shell, driver: any Driver) -> Phrase? {
    var shell = first
    shell.sitting.hasClipboard = driver.hasClipboard
    shell.touch(at: .now)
    let worker = Worker(office: shell.office)
    var watch = CommitWatch(office: shell.office)
    var clock = ContinuousClock.now
    var draftDue: ContinuousClock.Instant?
    var isDirty = true
    awaitFirst(&shell, worker, atMost: driver.lineFacts.lastRoundTrip ?? (driver.isLean ? longestFirst : 0))
    while !shell.isOver {
      worker.give(shell.takeJobs())
      if isDirty, !driver.hasPendingInput {
        shell.isLean = driver.isLean
        if shell.lineFacts != nil { shell.lineFacts = driver.lineFacts }
        driver.paint(shell.draw(), theme: shell.theme)
        isDirty = false
      }
      driver.isAwaitingWork = shell.isBusy
      clock = .now
      draftDue = shell.hasUnkeptDraft ? draftDue ?? clock + .milliseconds(draftDelay) : nil
      let draftWait = draftDue.map { max(0, Int((($0 - clock) / .milliseconds(1)).rounded(.up))) }
      let deadline = [draftWait, watch?.deadline, shell.idleWait(at: clock)].compactMap(\.self).min()
      let watched = [worker.descriptor] + (watch.map { [$0.descriptor] } ?? [])
      switch driver.nextEvent(watching: watched, deadline: deadline) {
      case .key(let key):
        if !shell.isShortcut(key) { catchUp(&shell, worker) }
        shell.touch(at: .now)
        shell.handle(key)
        isDirty = true
      case .paste(let text):
        catchUp(&shell, worker)
        shell.touch(at: .now)
        shell.paste(text)
        isDirty = true
      case .resize(let size):
        shell.resize(size)
        shell.shelf.hasLineGlyphs = driver.hasLineGlyphs
        isDirty = true
      case .ready(worker.descriptor):
        let news = worker.take()
        for (place, progress) in news.progress { shell.note(progress, of: place) }
        for (job, result) in news.done { shell.finish(job, result) }
        // While this process wrote, others' commits were not looked for.
        if !news.done.isEmpty, watch?.hasChanged() ?? false { shell.dataChanged() }
        isDirty = true
      case .ready:
        if watch?.readEvents() ?? false, watch?.hasChanged() ?? false {
          shell.dataChanged()
          isDirty = true
        }
      case .deadline:
        if shell.idle(now: .now) { isDirty = true }
        if let due = draftDue, due <= .now {
          shell.keepDrafts()
          draftDue = nil
        }
        if watch?.deadline != nil, watch?.hasChanged() ?? false {
          shell.dataChanged()
          isDirty = true
        }
      case .hangup:
        shell.keepDrafts()
        return nil
      }
      shell.endIfLockedOut()
      if let text = shell.takeOutgoing() { driver.copy(text) }
      if let editor = shell.takeEditor() {
        shell.finishEditing(driver.handOver(to: editor))
        shell.touch(at: .now)
        isDirty = true
      }
      if shell.wantsBeep { driver.beep() }
      if shell.wantsRepaint {
        driver.invalidate()
        shell.tookRepaint()
        isDirty = true
      }
      if shell.wantsSuspend {
        shell.keepDrafts()
        shell.tookSuspend()
        driver.suspend()
        isDirty = true
      }
    }
    return shell.sitting.farewell
  }

  /// The first place is painted once, with what it reads, if that comes as fast as the line is slow: painting it again
  /// would cost the line more than the wait.
  private static func awaitFirst(_ shell: inout Shell, _ worker: Worker, atMost milliseconds: Int) {
    let end = ContinuousClock.now + .milliseconds(min(milliseconds, longestFirst))
    worker.give(shell.takeJobs())
    while shell.isBusy {
      let left = Int32((end - .now) / .milliseconds(1))
      guard left > 0, worker.wait(atMost: left) else { return }
      for (job, result) in worker.take().done { shell.finish(job, result) }
    }
  }

  private static func catchUp(_ shell: inout Shell, _ worker: Worker) {
    while shell.isTopBusy, !shell.isTopAtRest {
      worker.give(shell.takeJobs())
      guard worker.wait(atMost: typeAheadWait) else { return }
      for (job, result) in worker.take().done { shell.finish(job, result) }
    }
  }
}
