import CNcurses
package import TerminalUI

extension CursesDriver {
  /// Whether a frame given now is shown at once. It may be given earlier; then the newest is shown when the terminal is
  /// ready for it.
  package var readyToPaint: Bool { pacer.isReady(at: TerminalLine.now) }

  /// The next frame is sent whole (Ctrl-L, or after something else wrote to the terminal).
  package func invalidate() {
    shown = nil
    painter.forget()
    screen_forget()
  }

  package func paint(_ canvas: Canvas, theme: Theme) {
    guard !isClosed else { return }
    held = (canvas, theme)
    showHeldFrame()
  }

  /// Shows the newest frame, unless the terminal is still busy with an older one.
  func showHeldFrame() {
    guard let frame = held, !isEnding, readyToPaint else { return }
    held = nil
    if let shown, shown.canvas == frame.canvas, shown.theme == frame.theme { return }
    var bytes = painter.paint(frame.canvas, theme: frame.theme, size: size, strings: strings)
    shown = frame
    frameNumber += 1
    let count = bytes.count
    // The harness takes the answer as the end of the frame.
    if count > 0, pacer.isOn { bytes = FramePacer.asking(bytes, early: isLean && log == nil) }
    guard line.send(bytes) else { return invalidate() }
    lastFrameAt = TerminalLine.now
    bytesSent += bytes.count
    lastFrameBytes = bytes.count
    if count > 0 { pacer.frameSent(at: lastFrameAt) }
    log?.noteFrame(frameNumber, bytes: bytes.count)
  }

  package var lineFacts: LineFacts {
    var facts = LineFacts()
    (facts.bytes, facts.frames, facts.lastFrameBytes) = (bytesSent, frameNumber, lastFrameBytes)
    facts.lastRoundTrip = pacer.delays.last ?? roundTrip
    facts.medianRoundTrip = pacer.delays.isEmpty ? roundTrip : pacer.delays.sorted()[pacer.delays.count / 2]
    (facts.isPaced, facts.isLean) = (pacer.isOn, isLean)
    (facts.terminal, facts.hasLineGlyphs) = (terminalType, hasLineGlyphs)
    facts.colours = colourDepth.hasColour ? Int(screen_colours()) : 0
    return facts
  }

  package func beep() {
    guard !isClosed else { return }
    line.send(strings.bell)
  }

  // MARK: The start-up questions

  /// Asks how wide the terminal draws things, and waits a little for the answers. Keys that are typed meanwhile are kept.
  func askWidths() {
    guard options.isProbed, strings.isStandard else {
      settleSaraAm()
      return
    }
    let start = TerminalLine.now
    probeSentAt = start
    line.send(WidthProbe.question)
    while !probe.isAnswered, !isLost {
      let left = start + Self.longestProbe - TerminalLine.now
      if left <= 0 || TerminalLine.wait(for: [TerminalLine.typed], atMost: left).isEmpty { break }
      readInput()
    }
    settleSaraAm()
  }

  /// One more answer. On a slow line they come after the wait, when the first frame is already there.
  func takeWidthAnswer(column: Int) {
    guard let probeSentAt, !probe.isAnswered else { return }
    probe.take(column: column)
    let delay = TerminalLine.now - probeSentAt
    if roundTrip == nil {
      roundTrip = delay
      if options.isPaced { pacer.terminalAnswers(roundTrip: delay) }
    }
    guard probe.isAnswered else { return }
    isLean = options.weight.isLean(
      isSlowSerial: line.isSlowSerial, answerDelay: delay, isRemote: options.variables.isRemote)
    guard frameNumber > 0 else { return }
    // A whole frame would cost a slow line seconds: only what differs is drawn anew.
    if settleSaraAm() { shown = nil }
    queue.append(.resize(size))
  }

  /// Takes the form of SARA AM that suits the terminal; true if that is another one than before.
  @discardableResult
  private func settleSaraAm() -> Bool {
    let isSplit = options.saraAm.isSplit(probe: probe, variables: options.variables)
    let scalars = CellScalars(splitsSaraAm: isSplit, isUTF8: isUTF8)
    defer { painter.scalars = scalars }
    return scalars != painter.scalars
  }
}
