internal import OfficeCore
internal import TerminalUI
internal import ThaiText

/// The day that is typed once for a sheet of entries.
struct VisitDay: Equatable, Sendable {
  var edit: TextEdit
  var isFocused = false
  var problem: Phrase?

  init(_ day: Day) { edit = TextEdit(BuddhistDate.numeric(day), maximum: 30) }

  /// The day, or what is wrong with it: a sheet of tomorrow is none.
  func reading(today: Day, field: String) -> Result<Day, FieldProblem.Said> {
    do throws(DateReading.Failure) {
      let day = try DateReading.day(edit.text, today: today)
      return day <= today ? .success(day) : .failure(FieldProblem.Said(Explain.phrase(RuleViolation.inFuture(day))))
    } catch {
      return .failure(
        FieldProblem.Said(Explain.phrase(FieldProblem(field: field, value: edit.text, kind: error.kind))))
    }
  }

  /// What a key did to the day.
  enum Typed { case taken, refused, wrong(Phrase) }

  /// Enter, Tab and the arrow down leave the field, and what is wrong with it is said.
  mutating func type(_ key: Key, today: Day, field: String) -> Typed {
    switch key {
    case .enter, .down, .tab:
      isFocused = false
      return check(today: today, field: field) == nil ? problem.map { .wrong($0) } ?? .taken : .taken
    default: break
    }
    switch edit.handle(key) {
    case .edited:
      problem = nil
      return .taken
    case .moved: return .taken
    case .refused, .ignored: return .refused
    }
  }

  /// The day when it is right; else what is wrong stands in `problem`.
  mutating func check(today: Day, field: String) -> Day? {
    switch reading(today: today, field: field) {
    case .success(let day):
      problem = nil
      return day
    case .failure(let said):
      problem = said.phrase
      return nil
    }
  }

  /// Draws label and field from the left; returns the column after them.
  func draw(_ label: Phrase, on canvas: inout Canvas, in line: Area, language: Language) -> Int {
    guard !line.isEmpty else { return line.x }
    canvas.note(
      [.entry(Outline.Entry(label.text(in: language), edit.text, isFocused: isFocused))],
      in: Area(x: line.x, y: line.y, columns: 1, rows: 1))
    let sign = isFocused ? canvas.glyphs[.cursor] : problem != nil ? canvas.glyphs[.invalid] : " "
    canvas.write(sign, x: line.x, y: line.y, role: problem == nil ? .accent : .refused, limit: line.right)
    let x = canvas.write(
      label.text(in: language) + " ", x: line.x + 1, y: line.y, role: isFocused && !canvas.isLean ? .strong : .label,
      limit: line.right)
    let field = Area(x: x, y: line.y, columns: min(14, line.right - x), rows: 1)
    edit.draw(
      on: &canvas, in: field, role: isFocused && !canvas.isLean ? .fieldFocused : problem == nil ? .field : .invalid,
      isFocused: isFocused)
    return field.right
  }
}

extension FieldProblem {
  /// A problem that is already in words.
  struct Said: Error, Equatable {
    let phrase: Phrase

    init(_ phrase: Phrase) { self.phrase = phrase }
  }
}
