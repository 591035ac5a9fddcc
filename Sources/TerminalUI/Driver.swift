/// What happens at the terminal.
package enum TerminalEvent: Equatable, Sendable {
  case key(Key)
  /// Text pasted in one piece (bracketed paste), newlines as LF, not yet canonical.
  case paste(String)
  case resize(Size)
  /// A watched file descriptor became readable: a worker's answer, another session's commit.
  case ready(Int32)
  /// The deadline passed.
  case deadline
  /// The line dropped (SIGHUP) or an orderly stop was asked for (SIGTERM): keep what is typed and leave.
  case hangup
}

/// The edge to a terminal: the ncurses driver, or the scripted one of tests.
package protocol Driver: AnyObject {
  var size: Size { get }
  /// What glyphs the terminal has: `false` asks for the ASCII twins.
  var hasLineGlyphs: Bool { get }
  /// Whether the line is slow. It may become known only after the first frame; a `resize` event follows then.
  var isLean: Bool { get }
  var lineFacts: LineFacts { get }
  /// Shows a frame; `theme` gives the colours of its roles.
  func paint(_ canvas: Canvas, theme: Theme)
  /// Waits, without using the processor, for the next event, for one of the watched descriptors, or until the deadline
  /// (milliseconds from now; nil waits for ever).
  func nextEvent(watching descriptors: [Int32], deadline milliseconds: Int?) -> TerminalEvent
  /// Whether a key is there already: handle it before painting.
  var hasPendingInput: Bool { get }
  /// Set while a worker computes something that will change the screen.
  var isAwaitingWork: Bool { get set }
  /// The next frame is sent whole (Ctrl-L): something else wrote on the screen.
  func invalidate()
  func beep()
  /// Whether the terminal may be sent a text for its clipboard: one that does not know how would show it.
  var hasClipboard: Bool { get }
  /// Sends a text to the terminal's clipboard. No terminal says whether it took it.
  func copy(_ text: String)
  /// Gives the terminal back to the shell until the user continues the program (Ctrl-Z).
  func suspend()
  /// Gives the terminal to another program, by its name and arguments, until it ends.
  func handOver(to arguments: [String]) -> Handover
  /// Restores the terminal; safe to call twice.
  func close()
}

/// How another program that had the terminal came to its end.
package enum Handover: Equatable, Sendable {
  case done
  /// It could not be started, or said that it failed.
  case failed
  /// It was ended because the line dropped or this program is told to end.
  case cutShort
}

extension Driver {
  package var isLean: Bool { false }
  package var lineFacts: LineFacts { LineFacts() }
}
