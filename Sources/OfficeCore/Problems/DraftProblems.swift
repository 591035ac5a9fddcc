internal import ThaiText

/// Everything that is wrong with the raw text of a form, at once.
package struct DraftProblems: Error, Hashable, Sendable {
  package let all: [FieldProblem]

  package init(_ all: [FieldProblem]) { self.all = all }
}

/// Raw texts by field on their way to values, with the problems met so far.
struct DraftReader<Field: RawRepresentable<String>> {
  private let values: [String: String]
  private let today: Day
  private(set) var problems: [FieldProblem] = []

  init(_ values: [String: String], today: Day, _: Field.Type = Field.self) {
    self.values = values
    self.today = today
  }

  func text(_ field: Field) -> String { ThaiForm.canonical(values[field.rawValue] ?? "") }

  mutating func note(_ field: Field, _ kind: FieldProblem.Kind) {
    problems.append(FieldProblem(field: field.rawValue, value: values[field.rawValue] ?? "", kind: kind))
  }

  /// The text of a field that must be filled in; empty, and noted, when it is not.
  mutating func required(_ field: Field) -> String {
    let typed = text(field)
    if typed.isEmpty { note(field, .missing) }
    return typed
  }

  mutating func day(_ field: Field) -> Day? {
    do throws(DateReading.Failure) { return try DateReading.day(text(field), today: today) } catch {
      note(field, error.kind)
      return nil
    }
  }

  /// A day that may be left open.
  mutating func optionalDay(_ field: Field) -> Day? { text(field).isEmpty ? nil : day(field) }

  /// An amount that may be left open.
  mutating func optionalMoney(_ field: Field) -> Money? { text(field).isEmpty ? nil : money(field) }

  /// A whole number that may be left open.
  mutating func optionalNumber(_ field: Field, _ range: ClosedRange<Int>) -> Int? {
    let typed = Digits.arabic(text(field))
    guard !typed.isEmpty else { return nil }
    guard let number = Int(typed) else {
      note(field, .notANumber)
      return nil
    }
    if !range.contains(number) { note(field, .outOfRange(range)) }
    return number
  }

  private static var largestBaht: Int { 9_999_999_999 }

  /// An amount; one below zero only where that makes sense.
  mutating func money(_ field: Field, mayBeNegative: Bool = false) -> Money? {
    var typed = text(field)
    var isNegative = false
    if mayBeNegative, let sign = typed.unicodeScalars.first, sign == "-" || sign == "\u{2212}" {
      isNegative = true
      typed.unicodeScalars.removeFirst()
    }
    do throws(MoneyFailure) {
      let amount = try Money.reading(typed)
      // As in files: sums of amounts stay far from overflowing.
      guard amount.satang <= Int64(Self.largestBaht) * 100 else {
        note(field, .outOfRange(0...Self.largestBaht))
        return nil
      }
      return isNegative ? Money.zero - amount : amount
    } catch {
      note(field, error.kind)
      return nil
    }
  }

  mutating func code<Code: RawRepresentable<String>>(_ field: Field) -> Code? {
    let code = Code(rawValue: text(field))
    if code == nil { note(field, .missing) }
    return code
  }
}

/// A field whose name is made, such as a cell of a line: `product.3.price`.
struct FieldName: RawRepresentable {
  let rawValue: String
  init(rawValue: String) { self.rawValue = rawValue }
  init(_ name: String) { self.init(rawValue: name) }
}

/// Lines that are typed in cells: `product.3.price` is the price in the fourth line.
package enum LineDraft {
  package static func name(_ list: String, _ line: Int, _ cell: String) -> String { "\(list).\(line).\(cell)" }

  /// The list, line and cell that a problem names.
  package static func place(of field: String, in list: String) -> (line: Int, cell: String)? {
    let parts = field.split(separator: ".").map(String.init)
    guard parts.count == 3, parts[0] == list, let line = Int(parts[1]) else { return nil }
    return (line, parts[2])
  }

  /// The lines of a list in which something is typed.
  static func typed(_ list: String, _ lines: Int, _ cells: [String], in values: [String: String]) -> [Int] {
    (0..<lines).filter { line in
      cells.contains { !ThaiForm.canonical(values[name(list, line, $0)] ?? "").isEmpty }
    }
  }
}
