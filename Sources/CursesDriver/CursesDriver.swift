import CNcurses
package import TerminalUI

/// A real terminal: draws with ncursesw, reads keys, and gives the terminal back however the program ends.
///
/// One per process, on one thread. ncurses draws into memory, and each frame goes out in one write; keys are read and
/// decoded here, because ncurses loses keys on damaged bytes and turns unknown sequences into letters.
package final class CursesDriver: Driver {
  /// The wait for the answers to the start-up questions, in milliseconds.
  static let longestProbe = 500

  package internal(set) var size: Size
  /// The terminal type in use: that of TERM, or a common one if that is not described on this machine.
  package let terminalType: String
  /// The environment did not ask for UTF-8, which was taken all the same: to be said once.
  package let localeNotice: Bool
  package let colourDepth: ColourDepth
  /// What the terminal answered at start, or later on a slow line.
  package internal(set) var probe = WidthProbe()
  /// How long the terminal's first answer took, in milliseconds; nil if there was none.
  package internal(set) var roundTrip: Int?
  /// Whether frames are to be small.
  package internal(set) var isLean = false
  /// Set while a worker computes something that will change the screen: the test harness must not take that for rest.
  package var isAwaitingWork = false {
    // What was read for an answer must not stay with a session that is idle.
    didSet { if oldValue, !isAwaitingWork { memory_trim() } }
  }

  let options: CursesOptions
  let isUTF8: Bool
  let line: TerminalLine
  let strings: TerminalStrings
  let signals: Int32
  var painter: ScreenPainter
  var decoder: InputDecoder
  var pacer = FramePacer()
  var log: FrameLog?
  var queue: [TerminalEvent] = []
  /// The newest frame, while the terminal is busy with an older one.
  var held: (canvas: Canvas, theme: Theme)?
  var shown: (canvas: Canvas, theme: Theme)?
  var frameNumber = 0
  var bytesSent = 0
  var lastFrameBytes = 0
  var lastByteAt = 0
  var lastFrameAt = 0
  var probeSentAt: Int?
  /// The process was asked to end: no more frames, because the line may be stalled.
  var isEnding = false
  var isLost = false
  var hasToldLoss = false
  var isClosed = false

  /// Takes the terminal on standard input and output.
  package init(options: CursesOptions) throws(CursesStartFailure) {
    memory_share()
    let variables = options.variables
    self.options = options
    line = try TerminalLine()
    if variables.terminal.isEmpty { throw .missingTerminalType }
    let locale = TerminalLocale.take(asksForUTF8: variables.asksForUTF8)
    isUTF8 = locale.isUTF8
    localeNotice = locale.isReplaced
    signals = signals_catch()
    if signals < 0 { throw .system(errno: 0) }
    rescue_install()
    size = line.size ?? Size(columns: 80, rows: 24)
    terminalType = try Self.openScreen(variables, size)
    strings = TerminalStrings()
    decoder = InputDecoder(known: strings.keys)
    colourDepth = ColourDepth(colours: Int(screen_colours()), isRefused: variables.hasNoColour)
    painter = ScreenPainter(
      scalars: CellScalars(splitsSaraAm: false, isUTF8: isUTF8), depth: colourDepth,
      endsSingly: strings.endsSingly)
    log = FrameLog(path: variables.frameLog)
    var settings = line.shellSettings
    let rescue = Array(strings.rescue.utf8)
    rescue_prepare(rescue, rescue.count, &settings)
    isLean = options.weight.isLean(isSlowSerial: line.isSlowSerial, answerDelay: nil, isRemote: variables.isRemote)
    enter()
    line.send(ScreenPainter.takeOutput())
    askWidths()
  }

  deinit { close() }

  /// What glyphs the terminal has: `false` asks for the ASCII twins.
  package var hasLineGlyphs: Bool { probe.hasLineGlyphs(isUTF8: isUTF8, terminal: options.variables.terminal) }

  private static func openScreen(_ variables: TerminalVariables, _ size: Size) throws(CursesStartFailure) -> String {
    for type in variables.terminalsToTry {
      switch Int(screen_open(type, Int32(clamping: size.rows), Int32(clamping: size.columns))) {
      case Int(SCREEN_OPENED): return type
      case Int(SCREEN_DUMB): throw .dumbTerminal
      default: continue
      }
    }
    throw .unknownTerminal(variables.terminal)
  }

  // MARK: Taking and giving back

  /// Takes the terminal, at start and after the shell had it.
  func enter() {
    rescue_arm()
    rescue_divert_errors()
    line.makeRaw()
    line.send(strings.enter)
    invalidate()
  }

  func leave() {
    awaitAnswers()
    screen_leave()
    line.sendLast(painter.reset() + Array(strings.leave.utf8) + ScreenPainter.takeOutput())
    line.restore()
    rescue_disarm()
    rescue_replay_errors()
  }

  package func suspend() {
    guard !isClosed else { return }
    leave()
    signals_stop()
    enter()
    takeSignals()
    resize()
  }

  package func close() {
    guard !isClosed else { return }
    leave()
    isClosed = true
    log?.noteClosed()
  }

  /// An answer that is still under way would reach the shell as typed text.
  private func awaitAnswers() {
    let end = TerminalLine.now + 250
    while pacer.isAwaitingAnswer, !isLost, TerminalLine.now < end {
      if TerminalLine.wait(for: [TerminalLine.typed], atMost: end - TerminalLine.now).isEmpty { return }
      readInput()
    }
  }
}
