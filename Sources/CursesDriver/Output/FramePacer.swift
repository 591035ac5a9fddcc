/// Holds the next frame until the terminal has taken the last one, so that held keys do not fill a slow line with frames
/// that nobody sees. After each frame the terminal is asked to answer. Times are milliseconds.
package struct FramePacer: Sendable {
  private static let shortest = 250
  private static let longest = 3000
  private static let mostUnanswered = 4
  private static let mostDelays = 31
  /// Bytes of a frame that may follow its question: a tenth of a second at 9,600 bits a second.
  private static let tail = 128

  /// Off until the terminal is known to answer.
  package private(set) var isOn = false
  private var sent: [Int] = []
  private var lastDelay = 0
  /// How long the last answers took, the newest at the end.
  package private(set) var delays: [Int] = []

  package init() {}

  package mutating func terminalAnswers(roundTrip: Int) {
    isOn = true
    note(roundTrip)
  }

  package var isAwaitingAnswer: Bool { !sent.isEmpty }

  /// A frame with the question in it: at the end or, on a slow line, a little before, so that the line still has something
  /// to send while the answer is on its way.
  package static func asking(_ frame: [UInt8], early: Bool) -> [UInt8] {
    let question = Array("\u{1B}[5n".utf8)
    let latest = frame.count - tail
    guard early, latest > tail, let place = frame[..<latest].lastIndex(of: 0x1B) else { return frame + question }
    return frame[..<place] + question + frame[place...]
  }

  /// A frame and its question went out.
  package mutating func frameSent(at now: Int) {
    guard isOn else { return }
    sent.append(now)
    // A terminal that fell silent (another one took over the session, say) must not slow the program down.
    if sent.count > Self.mostUnanswered {
      sent.removeAll()
      isOn = false
    }
  }

  package mutating func answered(at now: Int) {
    guard !sent.isEmpty else { return }
    note(now - sent.removeFirst())
  }

  private mutating func note(_ delay: Int) {
    lastDelay = delay
    delays.append(delay)
    if delays.count > Self.mostDelays { delays.removeFirst() }
  }

  package func isReady(at now: Int) -> Bool { remaining(at: now) == 0 }

  /// How long the next frame must wait at most; 0 if it need not.
  package func remaining(at now: Int) -> Int {
    guard let last = sent.last else { return 0 }
    // A line slower than the shortest wait needs more patience, or the stale frames come back.
    let limit = min(Self.longest, max(Self.shortest, 2 * lastDelay))
    return max(0, last + limit - now)
  }
}
