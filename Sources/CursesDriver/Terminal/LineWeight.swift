/// How much a frame may weigh.
package enum LineWeight: String, CaseIterable, Sendable {
  /// Few bytes a key: the chosen row is a sign in the gutter, hints do not follow the focus, searches wait for Enter.
  case lean
  case normal
  /// Lean on a slow serial line, and over SSH where the terminal answers late.
  case auto

  /// From about a tenth of a second on people feel that a key is late. A line that takes most of that for the way alone
  /// leaves nothing for sending: one screen of Thai is 2,500 bytes. Within a town or a country SSH takes 5 to 50 ms.
  private static let lateAnswer = 80

  /// Whether a line is to be spared; `answerDelay` is nil until the terminal has answered all start-up questions. Without
  /// SSH a late answer is a busy machine, not a slow line.
  package func isLean(isSlowSerial: Bool, answerDelay: Int?, isRemote: Bool) -> Bool {
    switch self {
    case .lean: true
    case .normal: false
    case .auto: isSlowSerial || isRemote && (answerDelay ?? 0) >= Self.lateAnswer
    }
  }
}
