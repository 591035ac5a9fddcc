/// What is known of the line to the terminal: for whoever asks why the program is slow.
package struct LineFacts: Equatable, Sendable {
  /// Sent since the program began.
  package var bytes = 0
  package var frames = 0
  package var lastFrameBytes = 0
  /// How long the terminal took to answer, in milliseconds: the last time, and in the middle of the last times.
  package var lastRoundTrip: Int?
  package var medianRoundTrip: Int?
  /// Whether a frame waits until the terminal has taken the last one.
  package var isPaced = false
  package var isLean = false
  /// The terminal's type.
  package var terminal = ""
  /// 0 without colour.
  package var colours = 0
  package var hasLineGlyphs = false

  package init() {}
}
