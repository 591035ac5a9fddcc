/// What the terminal answered when it was asked how far a few characters moved its cursor.
package struct WidthProbe: Equatable, Sendable {
  package enum ThaiMarks: Equatable, Sendable {
    /// Marks stand above and below their consonant.
    case stacked
    /// Each mark takes a column of its own.
    case separate
    /// The terminal reads bytes, not UTF-8.
    case eightBit
    /// It did not answer.
    case unknown
  }

  package private(set) var thaiMarks = ThaiMarks.unknown
  /// The columns of a consonant with SARA AM: 2, or 1 in terminals that draw it as one grapheme.
  package private(set) var saraAmColumns: Int?
  /// The columns of a box-drawing line: 1, or 2 where East Asian widths are in use.
  package private(set) var lineGlyphColumns: Int?
  private var answers = 0

  package init() {}

  /// How many answers the question has.
  static let questions = 3
  package var isAnswered: Bool { answers == Self.questions }
  var isPartlyAnswered: Bool { answers > 0 }

  /// Text, then a request for the cursor's position; never on the first row, where the answer reads like Shift-F3.
  static let question: String = {
    let samples = ["\u{0E01}\u{0E35}\u{0E48}", "\u{0E01}\u{0E33}", "\u{2500}"]
    return "\u{1B}[2;1H" + samples.map { $0 + "\u{1B}[6n\r\u{1B}[K" }.joined()
  }()

  /// Takes the next answer: the column where the cursor stood, counted from 1.
  package mutating func take(column: Int) {
    guard !isAnswered else { return }
    let columns = column - 1
    switch answers {
    case 0: thaiMarks = Self.marks(columns: columns)
    case 1: saraAmColumns = columns
    default: lineGlyphColumns = columns
    }
    answers += 1
  }

  private static func marks(columns: Int) -> ThaiMarks {
    switch columns {
    case ...0: .unknown
    case 1: .stacked
    case 2...4: .separate
    default: .eightBit
    }
  }

  /// Whether lines can be drawn with box characters.
  package func hasLineGlyphs(isUTF8: Bool, terminal: String) -> Bool {
    guard isUTF8, thaiMarks != .eightBit else { return false }
    if let lineGlyphColumns { return lineGlyphColumns == 1 }
    // A terminal of the seventies that keeps silent has the glyphs it was made with.
    return !(terminal.hasPrefix("vt") || terminal == "ansi")
  }
}
