import CNcurses
import Glibc
package import TerminalUI

extension CursesDriver {
  /// How long a sequence that has begun may take; people do not type those.
  private static let longestSequence = 500
  /// How long the end of a paste may fail to come.
  private static let longestPause = 500
  /// How long the harness lets a terminal go without answering.
  private static let longestUnrest = 5000

  /// Whether a key or another event is there already: handle it before painting.
  package var hasPendingInput: Bool {
    if queue.isEmpty, !isLost { readInput() }
    return !queue.isEmpty
  }

  package func nextEvent(watching descriptors: [Int32], deadline milliseconds: Int?) -> TerminalEvent {
    let end = milliseconds.map { TerminalLine.now + $0 }
    let watched = descriptors.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
    while true {
      takeSignals()
      readInput()
      expire()
      showHeldFrame()
      if !queue.isEmpty {
        let event = queue.removeFirst()
        log?.note(event)
        return event
      }
      if isLost { return lostEvent(watched) }
      if let ready = sleep(watched, until: end) { return .ready(ready) }
      if let end, TerminalLine.now >= end, queue.isEmpty, !hasInputWaiting { return .deadline }
    }
  }

  /// A loop that does not leave when the line is gone must not spin: it is told again, but slowly.
  private func lostEvent(_ watched: [pollfd]) -> TerminalEvent {
    defer { hasToldLoss = true }
    guard hasToldLoss, let ready = TerminalLine.wait(for: watched, atMost: 1000).first else { return .hangup }
    return .ready(ready.fd)
  }

  /// Sleeps until something happens; answers the watched descriptor that became readable.
  private func sleep(_ watched: [pollfd], until end: Int?) -> Int32? {
    let own = [TerminalLine.typed, pollfd(fd: signals, events: Int16(POLLIN), revents: 0)]
    let limit = [end.map { max(0, $0 - TerminalLine.now) }, ownLimit].compactMap(\.self).min()
    var answers = TerminalLine.wait(for: own + watched, atMost: 0)
    if answers.isEmpty, limit != 0 {
      noteIdle()
      answers = TerminalLine.wait(for: own + watched, atMost: limit)
    }
    // Keys come first, but a paste or a held key must not starve the others: they are asked for again at once.
    if answers.contains(where: { $0.fd == TerminalLine.input || $0.fd == signals }) { return nil }
    return answers.first { $0.revents & Int16(POLLNVAL) == 0 }?.fd
  }

  private var hasInputWaiting: Bool { !TerminalLine.wait(for: [TerminalLine.typed], atMost: 0).isEmpty }

  /// The driver's own deadlines: an Esc that may go on, a paste without an end, a frame that waits.
  private var ownLimit: Int? {
    let now = TerminalLine.now
    let waits = [
      inputPatience.map { max(0, lastByteAt + $0 - now) }, held == nil ? nil : pacer.remaining(at: now),
      restless(at: now),
    ]
    return waits.compactMap(\.self).min()
  }

  /// For the harness: how long the terminal may still be busy with what it was sent; nil if it is not, or never answers.
  private func restless(at now: Int) -> Int? {
    guard log != nil, pacer.isAwaitingAnswer || probeSentAt != nil && !probe.isAnswered else { return nil }
    let left = max(lastFrameAt, probeSentAt ?? 0) + Self.longestUnrest - now
    return left > 0 ? left : nil
  }

  private var inputPatience: Int? {
    let escape = options.escapeDelay ?? options.variables.escapeDelay
    return switch decoder.waiting {
    case .nothing: nil
    case .escape: escape
    case .sequence: max(escape, Self.longestSequence)
    case .paste: Self.longestPause
    }
  }

  private func expire() {
    guard let patience = inputPatience, TerminalLine.now >= lastByteAt + patience else { return }
    take(decoder.timeOut())
  }

  private func noteIdle() {
    guard log != nil, held == nil, decoder.waiting == .nothing, !isAwaitingWork, restless(at: TerminalLine.now) == nil
    else { return }
    log?.noteIdle(frame: frameNumber, size: size)
  }

  // MARK: Bytes

  /// Reads what has been typed; does not wait.
  func readInput() {
    guard !isLost, !isClosed else { return }
    switch line.receive() {
    case .nothing: break
    case .lost: isLost = true
    case .bytes(let bytes):
      lastByteAt = TerminalLine.now
      log?.noteRead(bytes: bytes.count)
      take(decoder.feed(bytes))
    }
  }

  private func take(_ outputs: [InputDecoder.Output]) {
    for output in outputs {
      switch output {
      case .key(let key): queue.append(.key(key))
      case .paste(let text): queue.append(.paste(text))
      case .statusReport: pacer.answered(at: TerminalLine.now)
      case .cursorReport(_, let column): takeWidthAnswer(column: column)
      case .damaged: break
      }
    }
    if outputs.contains(.damaged) { beep() }
  }

  // MARK: Signals

  func takeSignals() {
    let caught = signals_take()
    guard caught != 0, !isClosed else { return }
    func has(_ signal: Int) -> Bool { caught & UInt32(signal) != 0 }
    if has(Int(SIGNAL_HANGUP)) || has(Int(SIGNAL_TERMINATE)) {
      isEnding = true
      queue.append(.hangup)
    }
    if has(Int(SIGNAL_STOP)) { return suspend() }
    // Whoever had the terminal meanwhile has changed its settings and its screen.
    if has(Int(SIGNAL_CONTINUE)) { enter() }
    if has(Int(SIGNAL_CONTINUE)) || has(Int(SIGNAL_RESIZE)) { resize() }
  }

  /// Follows the window. Said even if the size is the same: people resize to clean up what others wrote on the screen.
  func resize() {
    size = line.size ?? size
    screen_resize(Int32(clamping: size.rows), Int32(clamping: size.columns))
    invalidate()
    held = nil
    queue.removeAll { if case .resize = $0 { true } else { false } }
    queue.append(.resize(size))
  }
}
