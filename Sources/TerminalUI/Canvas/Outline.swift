/// What a canvas shows, in words and in reading order, for whoever hears the screen or feels it line by line.
///
/// Widgets note what they draw and where, when a canvas is asked to keep an outline; what views write on it without a
/// widget is read off its cells.
package struct Outline: Equatable, Sendable {
  package enum Item: Equatable, Sendable {
    case text(String)
    case list(List)
    /// Rows of numbers, each of which may open the list behind it.
    case figures(Figures)
    /// One line to type, outside of a form.
    case entry(Entry)
    case form(Form)
    case grid(GridEdit)
    /// An open list to choose from: until it is closed everything else waits.
    case choices(PickList)
  }

  /// Rows under column titles. Lists on one canvas that have a chosen row share one cursor.
  package struct List: Equatable, Sendable {
    package var heading = ""
    /// Empty where the rows speak for themselves.
    package var columns: [String] = []
    package var rows: [[String]]
    /// Which item of the cursor the first row is.
    package var first: Int
    /// The items of the whole list, at hand or not.
    package var range: Range<Int>
    /// Nil in a list that is only read.
    package var cursor: Int?
    package var marked: Set<Int> = []

    package init(rows: [[String]], first: Int = 0, of range: Range<Int>? = nil) {
      self.rows = rows
      self.first = first
      self.range = range ?? first..<(first + rows.count)
    }
  }

  package struct Figures: Equatable, Sendable {
    package struct Line: Equatable, Sendable {
      package var label: String
      /// What each number counts, and the number.
      package var cells: [(label: String, number: String)] { zip(labels, numbers).map { ($0, $1) } }
      /// What is said after them and opens nothing.
      package var remark: String
      private var labels: [String]
      private var numbers: [String]

      package init(_ label: String, _ cells: [(label: String, number: String)], remark: String = "") {
        self.label = label
        self.remark = remark
        labels = cells.map(\.label)
        numbers = cells.map(\.number)
      }
    }

    package var lines: [Line]
    /// The line and the cell that the cursor is on.
    package var focus: (line: Int, cell: Int) {
      get { (focusLine, focusCell) }
      set { (focusLine, focusCell) = newValue }
    }
    private var focusLine: Int
    private var focusCell: Int

    package init(_ lines: [Line], focus: (line: Int, cell: Int)) {
      self.lines = lines
      focusLine = focus.line
      focusCell = focus.cell
    }
  }

  package struct Entry: Equatable, Sendable {
    package var label: String
    package var value: String
    package var problem: String?
    /// Whether typed text goes there.
    package var isFocused: Bool

    package init(_ label: String, _ value: String, problem: String? = nil, isFocused: Bool = false) {
      self.label = label
      self.value = value
      self.problem = problem
      self.isFocused = isFocused
    }
  }

  struct Note: Equatable, Sendable {
    let area: Area
    let items: [Item]
  }

  var notes: [Note] = []

  package init() {}
}

extension Canvas {
  /// Keeps what a widget draws in an area, in words; costs nothing on a canvas without an outline.
  package mutating func note(_ items: @autoclosure () -> [Outline.Item], in area: Area) {
    guard outline != nil, !area.isEmpty else { return }
    let note = Outline.Note(area: area, items: items())
    outline?.notes.append(note)
  }

  /// Everything on the canvas from above to below: the notes, and between them the text that no note covers.
  package var told: [Outline.Item] {
    let notes = outline?.notes ?? []
    var items: [Outline.Item] = []
    for y in 0..<size.rows {
      var covered = Array(repeating: false, count: size.columns)
      for note in notes where note.area.y <= y && y < note.area.bottom {
        for x in max(0, note.area.x)..<max(0, min(size.columns, note.area.right)) { covered[x] = true }
      }
      let row = (0..<size.columns).map { covered[$0] ? "  " : self[$0, y].text }.joined()
      let text = Canvas.plain(row)
      if !text.isEmpty { items.append(.text(text)) }
      items += notes.filter { max(0, $0.area.y) == y }.flatMap(\.items)
    }
    return items
  }

  /// A row less frames, bars, arrows and leading dots; what stands apart is parted by semicolons.
  private static func plain(_ row: String) -> String {
    var parts: [String] = []
    var part = String.UnicodeScalarView()
    var blanks = 0
    var dots = 0
    for scalar in row.unicodeScalars {
      dots = scalar == "." ? dots + 1 : 0
      if scalar == " " || Outline.isSign(scalar) || dots > 2 {
        blanks += 1
        continue
      }
      if blanks > 1, !part.isEmpty {
        parts.append(String(part))
        part = String.UnicodeScalarView()
      } else if blanks == 1, !part.isEmpty {
        part.append(" ")
      }
      blanks = 0
      part.append(scalar)
    }
    if !part.isEmpty { parts.append(String(part)) }
    // A label and its value are no two things.
    return parts.map(withoutDots).filter { !$0.isEmpty && $0 != "–" }
      .reduce("") { $0.isEmpty ? $1 : $0 + ($0.hasSuffix(":") ? " " : "; ") + $1 }
  }

  /// The first two of a row of dots were taken before it was known to be one.
  private static func withoutDots(_ text: String) -> String {
    var text = text
    while text.hasSuffix(" ..") || text == ".." { text.unicodeScalars.removeLast(text == ".." ? 2 : 3) }
    return text
  }
}

extension Outline {
  /// Arrows, frames, blocks, marks and bullets: signs that only an eye makes sense of.
  package static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x2190...0x21FF, 0x2500...0x25FF, 0x2600...0x27BF, 0x2022, 0x203A: true
    default: false
    }
  }
}
