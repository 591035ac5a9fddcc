internal import OfficeCore
internal import OfficeStorage
internal import TerminalUI
internal import ThaiText

/// The lock: after a time without a key nothing of the office stays on the screen, and what was typed is kept. A user with
/// an unlock code goes on where the keys stopped; without one the program ends, and logging in again is the unlocking.
extension Shell {
  /// A key came, or somebody begins to watch the time.
  package mutating func touch(at now: ContinuousClock.Instant) { sitting.idleSince = now }

  /// How long until the lock, in milliseconds; nil when nothing is to wake the program for it.
  package func idleWait(at now: ContinuousClock.Instant) -> Int? {
    guard sitting.lock == nil, let since = sitting.idleSince else { return nil }
    let minutes = rule(.idleLockMinutes)
    guard minutes > 0 else { return nil }
    let left = since + .seconds(60 * minutes) - now
    return max(0, Int((left / .milliseconds(1)).rounded(.up)))
  }

  /// Locks the screen when its time has come; whether it did.
  package mutating func idle(now: ContinuousClock.Instant) -> Bool {
    guard idleWait(at: now) == 0 else { return false }
    sitting.idleSince = now
    // What cannot be kept is not given up: the screen stays until it can.
    guard keepDrafts() else { return true }
    toast = nil
    do { lock(with: try office.unlockCode()) } catch { lock(with: nil) }
    endIfLockedOut()
    return true
  }

  mutating func lockByKey() {
    do {
      guard let code = try office.unlockCode() else { return ask(SittingWords.askCode(SittingWords.unlockFirst)) }
      if keepDrafts() { lock(with: code) }
    } catch { refuse(Explain.phrase(error)) }
  }

  private mutating func lock(with code: UnlockCode?) {
    var name = ""
    // A lock without the office's name is a lock all the same.
    do { name = try office.setting(.officeName, on: office.today)?.value ?? "" } catch {}
    sitting.lock = ScreenLock(code: code, officeName: name)
  }

  /// Ends the program of a user who cannot come back, once its work is done.
  package mutating func endIfLockedOut() {
    guard let lock = sitting.lock, lock.code == nil, !isBusy, !isOver else { return }
    sitting.farewell = SittingWords.idleFarewell(rule(.idleLockMinutes))
    isOver = true
  }

  mutating func handle(_ key: Key, on locked: ScreenLock) {
    var lock = locked
    guard key != .control("l"), let code = lock.code else {
      if key == .control("l") { wantsRepaint = true } else { wantsBeep = true }
      return
    }
    if key != .enter {
      wantsBeep = lock.edit.handle(key) != .edited
    } else if code.matches(lock.edit.text) {
      sitting.lock = nil
      return
    } else {
      lock.wrongTries += 1
      lock.edit.text = ""
      wantsBeep = true
    }
    sitting.lock = lock
    guard lock.wrongTries >= ScreenLock.mostTries else { return }
    sitting.farewell = SittingWords.wrongFarewell
    isOver = true
  }

  // MARK: - Code

  mutating func takeCode(_ digits: String) {
    if digits.isEmpty { return keep(nil) }
    guard UnlockCode.isLongEnough(digits) else { return ask(SittingWords.askCode(SittingWords.codeTooShort)) }
    sitting.newCode = digits
    ask(SittingWords.askCodeAgain)
  }

  mutating func takeCodeAgain(_ digits: String) {
    defer { sitting.newCode = "" }
    guard digits == sitting.newCode else { return ask(SittingWords.askCode(SittingWords.codesDiffer)) }
    keep(UnlockCode(digits))
  }

  private mutating func keep(_ code: UnlockCode?) {
    do {
      try office.keep(code)
      toast = Toast(code == nil ? SittingWords.codeGone : SittingWords.codeSet, .ok)
    } catch { refuse(Explain.phrase(error)) }
  }

  // MARK: - Drawing

  /// Program and office, and nothing else of what was there.
  func draw(_ lock: ScreenLock, on canvas: inout Canvas) {
    var said: [(Phrase, Role)] = [
      (SittingWords.program, .heading), (Phrase(verbatim: lock.officeName), .text), (Phrase(verbatim: ""), .text),
      (SittingWords.locked, .strong), (SittingWords.kept, .text), (Phrase(verbatim: ""), .text),
    ]
    said.append((lock.code == nil ? SittingWords.working : SittingWords.unlock, .label))
    let top = max(0, (canvas.size.rows - said.count - 2) / 2)
    for (y, line) in said.enumerated() {
      canvas.write(
        line.0.text(in: language), x: 0, y: top + y, columns: canvas.size.columns, alignment: .centre, role: line.1)
    }
    guard lock.code != nil else { return }
    let columns = min(canvas.size.columns, 20)
    let field = Area(x: (canvas.size.columns - columns) / 2, y: top + said.count, columns: columns, rows: 1)
    lock.edit.draw(on: &canvas, in: field, role: .fieldFocused)
    guard lock.wrongTries > 0 else { return }
    let wrong = SittingWords.wrong(ScreenLock.mostTries - lock.wrongTries)
    canvas.write(
      wrong.text(in: language), x: 0, y: field.y + 1, columns: canvas.size.columns, alignment: .centre, role: .refused)
  }
}
